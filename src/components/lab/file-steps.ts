import { part } from '#client/dom.ts';
import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import type { SurveyPlan } from '#survey/plan.ts';
import type { OpenChoices, SurveyPreview } from '#survey/preview.ts';
import type { WorkerLike } from '#survey/survey-client.ts';
import { Busy } from './busy.ts';
import { ColumnsForm } from './columns-form.ts';
import { listenForFiles } from './file-source.ts';
import { FileWork } from './file-work.ts';
import { FormatForm } from './format-form.ts';
import type { ChosenPlan, ColumnChoice } from './plan-choices.ts';
import type { Say } from './say.ts';

/** A file that has been read, with what was said about it. */
export interface ReadFile {
  readonly name: string;
  readonly counts: SurveyCounts;
  readonly plan: SurveyPlan;
  readonly preview: SurveyPreview;
  readonly choices: readonly ColumnChoice[];
}

/** What one page does otherwise than another that reads files. */
export interface FileDuties {
  readonly say: Say;
  readonly locale: Locale;
  readonly startWorker: () => WorkerLike;
  /** The example’s table as text. */
  readonly example: () => string;
  /** What is proposed to the reader, when not all that the program thinks of a file. */
  readonly proposed?: (preview: SurveyPreview) => SurveyPreview;
  readonly plan: (choices: readonly ColumnChoice[], format: SurveyPreview['format']) => ChosenPlan;
  /**
   * Shows what a file says, or returns why its columns must be chosen otherwise. `isCurrent` tells
   * whether it is still the one.
   */
  readonly show: (file: ReadFile, isCurrent: () => boolean) => Promise<string | undefined>;
}

/**
 * The steps before any results: a file is brought, its columns are confirmed, it is read by a worker
 * of this page. The markup is that of `LabSource` and `LabColumns`, and a third step.
 */
export class FileSteps {
  readonly #host: Element;
  readonly #duties: FileDuties;
  readonly #busy: Busy;
  readonly #work: FileWork;
  readonly #columns: ColumnsForm;
  readonly #format: FormatForm;
  #preview: SurveyPreview | undefined;

  constructor(host: Element, duties: FileDuties) {
    const { say, locale, startWorker, example } = duties;
    this.#host = host;
    this.#duties = duties;
    this.#busy = new Busy(host, say, locale);
    this.#work = new FileWork(host, say, this.#busy, startWorker);
    this.#columns = new ColumnsForm(host, say);
    this.#format = new FormatForm(host, (choices) => void this.#open(choices));
    listenForFiles(host, say, example, (file, name) => {
      this.#work.take(file, name);
      void this.#open({});
    });
    part(host, '[data-action=cancel]').addEventListener('click', () => this.cancel());
    part(host, '[data-out=plan]', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#confirm();
    });
    part(host, 'fieldset', HTMLFieldSetElement).disabled = false;
  }

  cancel(): void {
    this.#work.cancel();
  }

  async #open(choices: OpenChoices): Promise<void> {
    const { say, locale, proposed = (preview) => preview } = this.#duties;
    await this.#work.do(async (client, isCurrent) => {
      const preview = proposed(await client.open(choices));
      this.#preview = preview;
      part(this.#host, '[data-out=file-summary]').textContent = say('file-summary', {
        file: this.#work.name,
        columns: formatNumber(locale, preview.columns.length),
        rows: formatNumber(locale, preview.sampledRows),
      });
      // Seen while it fills: hundreds of rows laid out at once would hold the page up.
      part(this.#host, '[data-step=columns]').hidden = false;
      await this.#columns.show(preview);
      if (!isCurrent()) return '';
      this.#format.show(preview);
      part(this.#host, '[data-step=results]').hidden = true;
      this.go('columns');
      return '';
    });
  }

  #confirm(): void {
    if (this.#preview === undefined) return;
    const [preview, choices] = [this.#preview, this.#columns.choices()];
    const { plan, problems } = this.#duties.plan(choices, preview.format);
    this.#columns.complain(problems);
    if (plan === undefined) return;
    void this.#work.do(async (client, isCurrent) => {
      const counts = await client.read(plan, (progress) => this.#busy.progress(progress));
      return this.#show({ name: this.#work.name, counts, plan, preview, choices }, isCurrent);
    });
  }

  async #show(file: ReadFile, isCurrent: () => boolean): Promise<string> {
    const { say, locale, show } = this.#duties;
    const refused = await show(file, isCurrent);
    if (!isCurrent()) return '';
    if (refused !== undefined) {
      // Those of the columns chosen before would stand below the refusal.
      part(this.#host, '[data-step=results]').hidden = true;
      part(this.#host, '[data-error=plan]').textContent = refused;
      part(this.#host, '[data-out=plan] [type=submit]').focus();
      return '';
    }
    this.go('results');
    const { rows, taken } = file.counts.report;
    return say('done', {
      rows: formatNumber(locale, rows),
      taken: formatNumber(locale, taken),
    });
  }

  /** Opens a step and leads the reader to it. */
  go(step: 'columns' | 'results'): void {
    const section = part(this.#host, `[data-step=${step}]`);
    section.hidden = false;
    part(section, 'h2').focus();
  }
}
