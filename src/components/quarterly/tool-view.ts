import { part } from '#client/dom.ts';
import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { findingsOf } from '#quarterly/find.ts';
import type { Findings } from '#quarterly/findings.ts';
import { frameFromSurvey } from '#quarterly/frame-from-survey.ts';
import { tabulate } from '#quarterly/tabulate.ts';
import { countedSurvey } from '../lab/counted-survey.ts';
import { periodText } from '../lab/figures-text.ts';
import type { ReadFile } from '../lab/file-steps.ts';
import { showReport } from '../lab/show-report.ts';
import { cellQuotes } from './cell-quotes.ts';
import { quarterlyHtml } from './quarterly-markup.ts';
import './quarterly-view.element.ts';
import { QuartersForm } from './quarters-form.ts';
import { readerNames } from './reader-names.ts';
import {
  ofOneQuarter,
  quarterOf,
  quarterSizes,
  readerSurvey,
  type ReaderSurvey,
} from './reader-survey.ts';
import { showMeeting } from './show-meeting.ts';
import { stageRows, StagesForm, withStagesIn } from './stages-form.ts';
import { tooManyNames, withinLimits } from './tool-limits.ts';
import { partedQuarters, quartersMissing, type ReaderQuarters, readerNotes } from './tool-notes.ts';
import type { ToolSay } from './tool-say.ts';
import { viewSayOf } from './view-say.ts';

/** Why a file’s quarterly cannot be shown, and whether it can once the smallest names are put together. */
export interface Refusal {
  readonly text: string;
  readonly canFold: boolean;
}

/** The third step: the quarterly of a file, in one of its quarters. */
export class ToolView {
  readonly #host: Element;
  readonly #say: ToolSay;
  readonly #locale: Locale;
  readonly #today: Date;
  readonly #stages: StagesForm;
  readonly #choice: QuartersForm;
  readonly #found: (findings: Findings) => void;
  #reader: ReaderSurvey | undefined;
  #quarters: ReaderQuarters | undefined;

  /** @param found - Called with what each quarterly says, once it is shown. */
  constructor(
    host: Element,
    say: ToolSay,
    locale: Locale,
    today: Date,
    found: (findings: Findings) => void,
  ) {
    this.#host = host;
    this.#say = say;
    this.#locale = locale;
    this.#today = today;
    this.#found = found;
    const onChange = (): void => this.#render();
    this.#stages = new StagesForm(host, say, locale, onChange);
    const onOwn = (): void => void this.#place();
    this.#choice = new QuartersForm(host, say, locale, today, { onChange, onOwn });
  }

  /** Shows the quarterly of the last quarter that has answers, or says why there is none. */
  show(file: ReadFile, isFolded: boolean): Refusal | undefined {
    const read = readerSurvey(file, this.#say);
    const tooMany = tooManyNames(read, file.preview, this.#say, this.#locale);
    if (tooMany !== undefined && !isFolded) return { text: tooMany, canFold: true };
    this.#reader = withinLimits(read, this.#say);
    this.#stages.show(stageRows(this.#reader, this.#say));
    const missing = this.#place();
    if (missing !== undefined) return { text: missing, canFold: false };
    part(this.#host, '[data-out=file-name]').textContent = file.name;
    const { counts, plan, preview } = file;
    showReport({
      host: this.#host,
      survey: countedSurvey(file.name, counts, plan, preview, this.#say),
      score: 0,
      say: this.#say,
      locale: this.#locale,
    });
    return undefined;
  }

  /** Puts the answers into quarters and offers them, the last one first. */
  #place(): string | undefined {
    const reader = this.#reader;
    if (reader === undefined) return undefined;
    const isDated = reader.columns.date !== undefined;
    const survey = isDated ? reader.survey : ofOneQuarter(reader.survey, this.#choice.own);
    this.#reader = { ...reader, survey };
    const sizes = quarterSizes(survey);
    const quarters = partedQuarters(sizes, quarterOf(this.#today));
    this.#quarters = quarters;
    const missing = quartersMissing(sizes, quarters, this.#say);
    if (missing !== undefined) return missing;
    this.#choice.offer(quarters.past, isDated);
    this.#showNotes(this.#reader, quarters);
    this.#render();
    return undefined;
  }

  #showNotes(reader: ReaderSurvey, quarters: ReaderQuarters): void {
    const items = readerNotes(reader, quarters, this.#say, this.#locale).map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    });
    part(this.#host, '[data-out=notes]').replaceChildren(...items);
  }

  #render(): void {
    if (this.#reader === undefined || this.#quarters === undefined) return;
    const { survey, naming } = this.#reader;
    const made = frameFromSurvey(survey, naming, (key) => this.#stages.stageOf(key));
    const quarters = this.#quarters.past.map(({ quarter }) => quarter);
    const frame = { ...withStagesIn(this.#stages.stages(), made), quarters };
    const quarter = frame.quarters.indexOf(this.#choice.chosen);
    const table = tabulate(frame, survey, naming);
    const findings = findingsOf(table, quarter);
    part(this.#host, '[data-out=shown]').textContent = this.#say('shown', {
      quarter: periodText(this.#choice.chosen, this.#locale),
      n: formatNumber(this.#locale, findings.whole.estimate.n),
    });
    const names = readerNames(findings.frame, naming, this.#say);
    const view = document.createElement('quarterly-view');
    view.innerHTML = quarterlyHtml({
      findings,
      names,
      say: viewSayOf(this.#host),
      locale: this.#locale,
      quotesOf: cellQuotes(table, survey, quarter),
      jobs: [],
    });
    part(this.#host, '[data-out=quarterly]').replaceChildren(view);
    showMeeting(findings, names);
    this.#found(findings);
  }
}
