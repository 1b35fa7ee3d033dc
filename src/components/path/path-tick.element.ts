import { today } from '#client/days.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { change, findKept, onKept } from '#client/records.ts';
import { type BarPath, pathsOn } from './bar-path.ts';
import { following, progressIn, waitsFor } from './path-progress.ts';
import { pathAsJson, pathFrom, type PathState, stepIn, ticked, withStep } from './path-state.ts';

/** Ticks a step off on the page that it leads to, in the order that its path asks for, and leads on. */
class PathTick extends HTMLElement {
  #end: (() => void) | undefined;
  #path: BarPath = { title: '', steps: [] };

  connectedCallback(): void {
    const bar = this.closest<HTMLElement>('[data-paths]');
    const { path = '' } = this.dataset;
    this.#path = (bar && pathsOn(bar)[path]) ?? this.#path;
    const box = part(this, 'input', HTMLInputElement);
    box.addEventListener('change', () => void this.#tick(box.checked));
    this.#end = onKept(this.#key, (entry) => this.#show(pathFrom(entry?.state)));
    void findKept(this.#key).then((entry) => this.#show(pathFrom(entry?.state)));
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  #show(state: PathState): void {
    const step = this.#step;
    const box = part(this, 'input', HTMLInputElement);
    box.checked = stepIn(state, this.#id).done !== undefined;
    const [first] = step === undefined ? [] : waitsFor(step, state);
    box.disabled = first !== undefined && !box.checked;
    part(this, '[data-waiting]').textContent = box.disabled
      ? fillTemplate(this.dataset['sayWaiting'] ?? '', { first: this.#titleOf(first) })
      : '';
    this.#lead(first ?? following(this.#path.steps, state, this.#id));
  }

  /** Leads on to another step; what this one waits for comes first. */
  #lead(to: string | undefined): void {
    const next = this.#path.steps.find(({ id }) => id === to);
    const link = part(this, '[data-next]', HTMLAnchorElement);
    link.hidden = next === undefined;
    part(this, '[data-last]').hidden = next !== undefined;
    if (next === undefined) return;
    link.href = next.address;
    link.textContent = fillTemplate(this.dataset['sayNext'] ?? '', { title: next.title });
  }

  async #tick(isDone: boolean): Promise<void> {
    const key = this.#key;
    const { title: asked, steps } = this.#path;
    let before: PathState | undefined;
    // The path’s own page may have been used meanwhile.
    const outcome = await change(key, (entry) => {
      before = pathFrom(entry?.state);
      const step = ticked(stepIn(before, this.#id), isDone, today());
      const state = withStep(before, this.#id, step);
      const { done, steps: mine } = progressIn(steps, state);
      const values = { done: String(done), steps: String(mine) };
      const answer = fillTemplate(this.dataset['sayKept'] ?? '', values);
      return { key, asked, answer, state: pathAsJson(state) };
    });
    const kept = await findKept(key);
    // What could not be kept must not look as if it were.
    this.#show(outcome === 'kept' ? pathFrom(kept?.state) : (before ?? pathFrom(undefined)));
  }

  #titleOf(id: string | undefined): string {
    return this.#path.steps.find((step) => step.id === id)?.title ?? '';
  }

  get #step(): BarPath['steps'][number] | undefined {
    return this.#path.steps.find(({ id }) => id === this.#id);
  }

  get #id(): string {
    return this.dataset['step'] ?? '';
  }

  get #key(): string {
    return `paths/${this.dataset['path']}`;
  }
}

define('path-tick', PathTick);
