import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { formatNumber } from '#i18n/formats.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import type { Period, SurveyPlan } from '#survey/plan.ts';
import type { OpenChoices, SurveyPreview } from '#survey/preview.ts';
import { type SurveyClient, surveyClient, type WorkerLike } from '#survey/survey-client.ts';
import { Busy } from './busy.ts';
import { ColumnsForm } from './columns-form.ts';
import { type CountedSurvey, countedSurvey } from './counted-survey.ts';
import { failureOf } from './failure.ts';
import { listenForFiles } from './file-source.ts';
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
  #file = '';
  #client: SurveyClient | undefined;
  #preview: SurveyPreview | undefined;
  #startWorker: (() => WorkerLike) | undefined;
  #parts: Parts | undefined;

  connectedCallback(): void {
    const lang = this.closest<HTMLElement>('[lang]')?.lang;
    this.#locale = isLocale(lang) ? lang : 'it';
    this.#say = sayOf(this);
    this.#startWorker = SurveyLab.startWorkers();
    this.#parts = {
      busy: new Busy(this, this.#say, this.#locale),
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
    if (kept !== undefined) this.#showResults(kept);
  }

  disconnectedCallback(): void {
    this.#client?.cancel();
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action === 'cancel') this.#client?.cancel();
    if (action === 'print') print();
    const block = button?.closest<HTMLElement>('[data-block]');
    if (action === 'save' && block) void saveMade(block, button?.dataset['kind']);
  }

  #take(file: Blob, name: string): void {
    this.#client?.cancel();
    this.#file = name;
    this.#client = surveyClient(file, this.#startWorker);
    void this.#open({});
  }

  async #open(choices: OpenChoices): Promise<void> {
    await this.#while(async (client, { columns, format }) => {
      const preview = await client.open(choices);
      this.#preview = preview;
      part(this, '[data-out=file-summary]').textContent = this.#say('file-summary', {
        file: this.#file,
        columns: formatNumber(this.#locale, preview.columns.length),
        rows: formatNumber(this.#locale, preview.sampledRows),
      });
      // Seen while it fills: hundreds of rows laid out at once would hold the page up.
      part(this, '[data-step=columns]').hidden = false;
      await columns.show(preview);
      if (client !== this.#client) return '';
      format.show(preview);
      this.#complainOfPlan('');
      this.#go('columns');
      return '';
    });
  }

  #confirm(): void {
    const { columns } = this.#parts ?? {};
    if (this.#preview === undefined || columns === undefined) return;
    const period = part(this, '[name=period]', HTMLSelectElement).value as Period;
    const { plan, problems } = planFrom(columns.choices(), this.#preview.format, period);
    const general = problems.find(({ column }) => column === undefined);
    this.#complainOfPlan(general ? this.#say(general.sentence) : '');
    columns.complain(problems);
    if (plan !== undefined) void this.#read(plan, this.#preview);
  }

  async #read(plan: SurveyPlan, preview: SurveyPreview): Promise<void> {
    await this.#while(async (client, { busy, memory }) => {
      const counts = await client.read(plan, (progress) => busy.progress(progress));
      const survey = countedSurvey(this.#file, counts, plan, preview, this.#say);
      this.#showResults(survey);
      memory.show(survey);
      this.#go('results');
      const { rows, taken } = counts.report;
      return this.#say('done', {
        rows: formatNumber(this.#locale, rows),
        taken: formatNumber(this.#locale, taken),
      });
    });
  }

  /** Does something with the file, and says how it went. */
  async #while(work: (client: SurveyClient, parts: Parts) => Promise<string>): Promise<void> {
    const [client, parts] = [this.#client, this.#parts];
    if (client === undefined || parts === undefined) return;
    parts.busy.start();
    this.#complain('');
    try {
      const said = await work(client, parts);
      if (client === this.#client) parts.busy.stop(said);
    } catch (error) {
      // A file chosen meanwhile has its own say.
      if (client !== this.#client) return;
      const { sentence, values } = failureOf(error);
      parts.busy.stop(sentence === 'cancelled' ? this.#say(sentence) : '');
      if (sentence !== 'cancelled') this.#complain(this.#say(sentence, values));
    }
  }

  #showResults(survey: CountedSurvey): void {
    part(this, '[data-step=results]').hidden = false;
    part(this, '[data-out=example]').hidden = true;
    this.#parts?.results.show(survey);
  }

  #go(step: Step): void {
    const section = part(this, `[data-step=${step}]`);
    section.hidden = false;
    if (step === 'columns') part(this, '[data-step=results]').hidden = true;
    part(section, 'h2').focus();
  }

  #complain(text: string): void {
    part(this, '[data-error=file]').textContent = text;
  }

  #complainOfPlan(text: string): void {
    part(this, '[data-error=plan]').textContent = text;
  }
}

interface Parts {
  readonly busy: Busy;
  readonly columns: ColumnsForm;
  readonly format: FormatForm;
  readonly results: ResultsView;
  readonly memory: MemoryBlock;
}

define('survey-lab', SurveyLab);
