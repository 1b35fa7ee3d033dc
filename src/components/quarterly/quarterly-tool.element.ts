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
import type { ToolView } from './tool-view.ts';

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
  #view: Promise<ToolView> | undefined;
  #file: ReadFile | undefined;

  connectedCallback(): void {
    const [say, locale] = [sayOf<LabSentence | ToolSentence>(this), localeOf(this)];
    // Asked for at once, like the worker, so that no network is needed later; the page does not wait for it.
    this.#view = import('./tool-view.ts').then(
      (module) =>
        new module.ToolView(this, say, locale, QuarterlyTool.today(), (findings) =>
          this.#tell(findings),
        ),
    );
    // Who chooses a file is told.
    this.#view.catch(() => undefined);
    // So is what its meeting is edited with: the promise is that choosing a file asks for nothing.
    import('./meeting-table.ts').catch(() => undefined);
    this.#steps = new FileSteps(this, {
      say,
      locale,
      startWorker: QuarterlyTool.startWorkers(),
      example: () => toolExample(exampleWordsOf(this)),
      proposed: proposedForQuarterly,
      plan: quarterlyPlan,
      show: (file) => this.#show(file, false),
    });
    this.addEventListener('click', (event) => this.#clicked(event));
  }

  disconnectedCallback(): void {
    this.#steps?.cancel();
  }

  async #show(file: ReadFile, isFolded: boolean): Promise<string | undefined> {
    this.#file = file;
    const view = await this.#view;
    const refusal = view?.show(file, isFolded);
    part(this, '[data-out=largest]').hidden = refusal?.canFold !== true;
    return refusal?.text;
  }

  async #showLargest(): Promise<void> {
    if (this.#file === undefined) return;
    const refused = await this.#show(this.#file, true);
    part(this, '[data-error=plan]').textContent = refused ?? '';
    if (refused === undefined) this.#steps?.go('results');
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action === 'print') print();
    if (action === 'largest') void this.#showLargest();
    const block = button?.closest<HTMLElement>('[data-block]');
    if (action === 'save' && block) void saveMade(block, button?.dataset['kind']);
  }

  #tell(findings: Findings): void {
    this.dispatchEvent(new CustomEvent('quarterly-found', { detail: findings, bubbles: true }));
  }
}

define('quarterly-tool', QuarterlyTool);
