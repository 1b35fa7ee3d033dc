import { part } from '#client/dom.ts';
import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Findings } from '#quarterly/findings.ts';
import { findingsOf } from '#quarterly/find.ts';
import { frameFromSurvey } from '#quarterly/frame-from-survey.ts';
import { tabulate } from '#quarterly/tabulate.ts';
import { countedSurvey } from '../lab/counted-survey.ts';
import { periodText } from '../lab/figures-text.ts';
import type { ReadFile } from '../lab/file-steps.ts';
import { fillOptions } from '../lab/options.ts';
import { showReport } from '../lab/show-report.ts';
import {
  lastQuarters,
  namesBySize,
  ofOneQuarter,
  quarterOf,
  quarterSizes,
  readerSurvey,
  type ReaderSurvey,
} from './reader-survey.ts';
import { quarterlyHtml } from './quarterly-markup.ts';
import { StagesForm } from './stages-form.ts';
import { tooManyNames, withinLimits } from './tool-limits.ts';
import {
  partedQuarters,
  quarterLabel,
  quartersMissing,
  type ReaderQuarters,
  readerNotes,
} from './tool-notes.ts';
import type { ToolSay } from './tool-say.ts';
import { viewSayOf } from './view-say.ts';
import './quarterly-view.element.ts';

/** For how many quarters back answers without a date may be. */
const ownQuarters = 12;

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
    this.#stages = new StagesForm(host, say, locale, () => this.#render());
    this.#select('quarter').addEventListener('change', () => this.#render());
    this.#select('own-quarter').addEventListener('change', () => this.#place());
    const own = lastQuarters(today, ownQuarters).map((quarter) => ({
      value: quarter,
      label: periodText(quarter, locale),
    }));
    fillOptions(this.#select('own-quarter'), own, own[1]?.value);
  }

  /** Shows the quarterly of the last quarter that has answers, or says why there is none. */
  show(file: ReadFile, isFolded: boolean): Refusal | undefined {
    const read = readerSurvey(file, this.#say);
    const tooMany = tooManyNames(read, file.preview, this.#say, this.#locale);
    if (tooMany !== undefined && !isFolded) return { text: tooMany, canFold: true };
    this.#reader = withinLimits(read, this.#say);
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
    part(this.#host, '[data-for=quarter]').hidden = !isDated;
    part(this.#host, '[data-for=own-quarter]').hidden = isDated;
    const own = this.#select('own-quarter').value;
    const survey = isDated ? reader.survey : ofOneQuarter(reader.survey, own);
    this.#reader = { ...reader, survey };
    const sizes = quarterSizes(survey);
    const quarters = partedQuarters(sizes, quarterOf(this.#today));
    this.#quarters = quarters;
    const missing = quartersMissing(sizes, quarters, this.#say);
    if (missing !== undefined) return missing;
    const options = quarters.past.map((size) => ({
      value: size.quarter,
      label: quarterLabel(size, this.#say, this.#locale),
    }));
    fillOptions(this.#select('quarter'), options, options.at(-1)?.value);
    this.#showNotes(this.#reader, quarters);
    this.#offerStages(this.#reader);
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

  #offerStages({ survey, naming }: ReaderSurvey): void {
    const { touchpoint } = naming;
    const answers = new Map(touchpoint === undefined ? [] : namesBySize(survey, touchpoint));
    const inOrder = survey.groups.map((names) => names[touchpoint ?? 0] ?? '');
    const keys = touchpoint === undefined ? [] : [...new Set(inOrder)];
    const rows = keys.map((key) => ({
      key,
      name: key || this.#say('blank'),
      answers: answers.get(key) ?? 0,
    }));
    this.#stages.show(rows);
  }

  #render(): void {
    if (this.#reader === undefined || this.#quarters === undefined) return;
    const { survey, naming } = this.#reader;
    const frame = {
      ...frameFromSurvey(survey, naming, (key) => this.#stages.stageOf(key)),
      quarters: this.#quarters.past.map(({ quarter }) => quarter),
    };
    const quarter = frame.quarters.indexOf(this.#select('quarter').value);
    const table = tabulate(frame, survey, naming);
    const findings = findingsOf(table, quarter);
    part(this.#host, '[data-out=shown]').textContent = this.#say('shown', {
      quarter: periodText(this.#select('quarter').value, this.#locale),
      n: formatNumber(this.#locale, findings.whole.estimate.n),
    });
    this.#showQuarterly(findings);
    this.#found(findings);
  }

  #showQuarterly(findings: Findings): void {
    const { departments, stages, touchpoints } = findings.frame;
    const named = (name: string | undefined): string => name || this.#say('blank');
    const view = document.createElement('quarterly-view');
    view.innerHTML = quarterlyHtml({
      findings,
      names: {
        department: (index) => named(departments[index]),
        stage: (index) => named(stages[index]),
        touchpoint: (index) => named(touchpoints[index]?.key),
      },
      say: viewSayOf(this.#host),
      locale: this.#locale,
      quotesOf: () => [],
      jobs: [],
    });
    part(this.#host, '[data-out=quarterly]').replaceChildren(view);
  }

  #select(name: string): HTMLSelectElement {
    return part(this.#host, `[name=${name}]`, HTMLSelectElement);
  }
}
