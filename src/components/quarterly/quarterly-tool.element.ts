import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import type { LabSentence } from '#i18n/words/lab/it.ts';
import type { ToolSentence } from '#i18n/words/quarterly/tool-it.ts';
import type { Findings } from '#quarterly/findings.ts';
import type { WorkerLike } from '#survey/survey-client.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { FileSteps, type ReadFile } from '../lab/file-steps.ts';
import { keptWorker } from '../lab/kept-worker.ts';
import { saveMade } from '../lab/made-files.ts';
import { sayOf } from '../lab/say.ts';
import { exampleWordsOf, toolExample } from './tool-example.ts';
import { proposedForQuarterly, quarterlyPlan } from './tool-plan.ts';
import { ToolView } from './tool-view.ts';

/**
 * `<quarterly-tool>`: the quarterly of a file that a reader brings. The file is read by a worker of
 * this page and goes nowhere else. It has no words: those are in its `data-say-…` attributes and in
 * the markup.
 *
 * @fires quarterly-found - With the `Findings` as detail, whenever a quarterly has been shown.
 */
export class QuarterlyTool extends HTMLElement {
  /** Another way to start the worker, and another day, for tests. */
  static startWorkers: () => () => WorkerLike = keptWorker;
  static today: () => Date = () => new Date();

  #steps: FileSteps | undefined;
  #view: ToolView | undefined;
  #file: ReadFile | undefined;

  connectedCallback(): void {
    const [say, locale] = [sayOf<LabSentence | ToolSentence>(this), localeOf(this)];
    this.#view = new ToolView(this, say, locale, QuarterlyTool.today(), (findings) =>
      this.#tell(findings),
    );
    this.#steps = new FileSteps(this, {
      say,
      locale,
      startWorker: QuarterlyTool.startWorkers(),
      example: () => toolExample(exampleWordsOf(this)),
      proposed: proposedForQuarterly,
      plan: quarterlyPlan,
      show: (file) => Promise.resolve(this.#show(file, false)),
    });
    this.addEventListener('click', (event) => this.#clicked(event));
  }

  disconnectedCallback(): void {
    this.#steps?.cancel();
  }

  #show(file: ReadFile, isFolded: boolean): string | undefined {
    this.#file = file;
    const refusal = this.#view?.show(file, isFolded);
    part(this, '[data-out=largest]').hidden = refusal?.canFold !== true;
    return refusal?.text;
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action === 'print') print();
    if (action === 'largest' && this.#file && this.#show(this.#file, true) === undefined) {
      this.#steps?.go('results');
    }
    const block = button?.closest<HTMLElement>('[data-block]');
    if (action === 'save' && block) void saveMade(block, button?.dataset['kind']);
  }

  #tell(findings: Findings): void {
    this.dispatchEvent(new CustomEvent('quarterly-found', { detail: findings, bubbles: true }));
  }
}

define('quarterly-tool', QuarterlyTool);
