import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Period } from '#survey/plan.ts';
import type { WorkerLike } from '#survey/survey-client.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { type CountedSurvey, countedSurvey } from './counted-survey.ts';
import { exampleNames } from './example-names.ts';
import { exampleSurvey } from './example-survey.ts';
import { FileSteps, type ReadFile } from './file-steps.ts';
import { keptWorker } from './kept-worker.ts';
import { saveMade } from './made-files.ts';
import { MemoryBlock } from './memory-block.ts';
import { planFrom } from './plan-choices.ts';
import { ResultsView } from './results-view.ts';
import { type Say, sayOf } from './say.ts';

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
  #steps: FileSteps | undefined;
  #results: ResultsView | undefined;
  #memory: MemoryBlock | undefined;

  connectedCallback(): void {
    this.#locale = localeOf(this);
    this.#say = sayOf(this);
    this.#results = new ResultsView(this, this.#say, this.#locale);
    this.#memory = new MemoryBlock(this, this.#say);
    this.#steps = new FileSteps(this, {
      say: this.#say,
      locale: this.#locale,
      startWorker: SurveyLab.startWorkers(),
      example: () => exampleSurvey(exampleNames(this)),
      plan: (choices, format) => planFrom(choices, format, this.#period()),
      show: (file, isCurrent) => this.#show(file, isCurrent),
    });
    this.addEventListener('click', (event) => this.#clicked(event));
    const kept = this.#memory.recalled();
    if (kept !== undefined) void this.#showResults(kept);
  }

  disconnectedCallback(): void {
    this.#steps?.cancel();
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action === 'print') print();
    const block = button?.closest<HTMLElement>('[data-block]');
    if (action === 'save' && block) void saveMade(block, button?.dataset['kind']);
  }

  #period(): Period {
    return part(this, '[name=period]', HTMLSelectElement).value as Period;
  }

  async #show(
    { name, counts, plan, preview }: ReadFile,
    isCurrent: () => boolean,
  ): Promise<undefined> {
    const survey = countedSurvey(name, counts, plan, preview, this.#say);
    await this.#showResults(survey);
    if (isCurrent()) this.#memory?.show(survey);
  }

  async #showResults(survey: CountedSurvey): Promise<void> {
    part(this, '[data-step=results]').hidden = false;
    part(this, '[data-out=example]').hidden = true;
    await this.#results?.show(survey);
  }
}

define('survey-lab', SurveyLab);
