import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Period, SurveyPlan } from '#survey/plan.ts';
import type { OpenChoices, SurveyPreview } from '#survey/preview.ts';
import type { WorkerLike } from '#survey/survey-client.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { Busy } from './busy.ts';
import { ColumnsForm } from './columns-form.ts';
import { type CountedSurvey, countedSurvey } from './counted-survey.ts';
import { listenForFiles } from './file-source.ts';
import { FileWork } from './file-work.ts';
import { FormatForm } from './format-form.ts';
import { keptWorker } from './kept-worker.ts';
import { saveMade } from './made-files.ts';
import { MemoryBlock } from './memory-block.ts';
import { planFrom } from './plan-choices.ts';
import { ResultsView } from './results-view.ts';
import { type Say, sayOf } from './say.ts';

type Step = 'columns' | 'results';

/**
 * `<survey-lab>`: reads a survey that a reader brings, has its columns confirmed, and shows what it
 * says. The file is read by a worker of this page and goes nowhere else. It has no words: those are
 * in its `data-say-…` attributes and in the markup.
 */
export class SurveyLab extends HTMLElement {
  /** Another way to start the worker, for tests. */
  static startWorkers: () => () => WorkerLike = keptWorker;

  #say: Say = () => '';
  #locale: Locale = 'it';
  #preview: SurveyPreview | undefined;
  #parts: Parts | undefined;

  connectedCallback(): void {
    this.#locale = localeOf(this);
    this.#say = sayOf(this);
    const busy = new Busy(this, this.#say, this.#locale);
    this.#parts = {
      busy,
      work: new FileWork(this, this.#say, busy, SurveyLab.startWorkers()),
      columns: new ColumnsForm(this, this.#say),
      format: new FormatForm(this, (choices) => void this.#open(choices)),
      results: new ResultsView(this, this.#say, this.#locale),
      memory: new MemoryBlock(this, this.#say),
    };
    listenForFiles(this, this.#say, (file, name) => this.#take(file, name));
    this.addEventListener('click', (event) => this.#clicked(event));
    part(this, '[data-out=plan]', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#confirm();
    });
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    const kept = this.#parts.memory.recalled();
    if (kept !== undefined) void this.#showResults(kept);
  }

  disconnectedCallback(): void {
    this.#parts?.work.cancel();
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action === 'cancel') this.#parts?.work.cancel();
    if (action === 'print') print();
    const block = button?.closest<HTMLElement>('[data-block]');
    if (action === 'save' && block) void saveMade(block, button?.dataset['kind']);
  }

  #take(file: Blob, name: string): void {
    this.#parts?.work.take(file, name);
    void this.#open({});
  }

  async #open(choices: OpenChoices): Promise<void> {
    if (this.#parts === undefined) return;
    const { work, columns, format } = this.#parts;
    await work.do(async (client, isCurrent) => {
      const preview = await client.open(choices);
      this.#preview = preview;
      part(this, '[data-out=file-summary]').textContent = this.#say('file-summary', {
        file: work.name,
        columns: formatNumber(this.#locale, preview.columns.length),
        rows: formatNumber(this.#locale, preview.sampledRows),
      });
      // Seen while it fills: hundreds of rows laid out at once would hold the page up.
      part(this, '[data-step=columns]').hidden = false;
      await columns.show(preview);
      if (!isCurrent()) return '';
      format.show(preview);
      this.#go('columns');
      return '';
    });
  }

  #confirm(): void {
    const { columns } = this.#parts ?? {};
    if (this.#preview === undefined || columns === undefined) return;
    const period = part(this, '[name=period]', HTMLSelectElement).value as Period;
    const { plan, problems } = planFrom(columns.choices(), this.#preview.format, period);
    columns.complain(problems);
    if (plan !== undefined) void this.#read(plan, this.#preview);
  }

  async #read(plan: SurveyPlan, preview: SurveyPreview): Promise<void> {
    if (this.#parts === undefined) return;
    const { work, busy, memory } = this.#parts;
    await work.do(async (client, isCurrent) => {
      const counts = await client.read(plan, (progress) => busy.progress(progress));
      const survey = countedSurvey(work.name, counts, plan, preview, this.#say);
      await this.#showResults(survey);
      if (!isCurrent()) return '';
      memory.show(survey);
      this.#go('results');
      const { rows, taken } = counts.report;
      return this.#say('done', {
        rows: formatNumber(this.#locale, rows),
        taken: formatNumber(this.#locale, taken),
      });
    });
  }

  async #showResults(survey: CountedSurvey): Promise<void> {
    part(this, '[data-step=results]').hidden = false;
    part(this, '[data-out=example]').hidden = true;
    await this.#parts?.results.show(survey);
  }

  #go(step: Step): void {
    const section = part(this, `[data-step=${step}]`);
    section.hidden = false;
    if (step === 'columns') part(this, '[data-step=results]').hidden = true;
    part(section, 'h2').focus();
  }
}

interface Parts {
  readonly busy: Busy;
  readonly work: FileWork;
  readonly columns: ColumnsForm;
  readonly format: FormatForm;
  readonly results: ResultsView;
  readonly memory: MemoryBlock;
}

define('survey-lab', SurveyLab);
