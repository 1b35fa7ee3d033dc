import { today } from '#client/days.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { change, findKept, onKept } from '#client/records.ts';
import { pathAsJson, pathFrom, type PathState, stepIn, ticked, withStep } from './path-state.ts';

/** Ticks a step off on the page that it leads to. */
class PathTick extends HTMLElement {
  #end: (() => void) | undefined;

  connectedCallback(): void {
    const { key = '' } = this.dataset;
    const box = part(this, 'input', HTMLInputElement);
    box.addEventListener('change', () => void this.#tick(box.checked));
    this.#end = onKept(key, (entry) => this.#show(pathFrom(entry?.state)));
    void findKept(key).then((entry) => {
      this.#show(pathFrom(entry?.state));
      box.disabled = false;
    });
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  #show(state: PathState): void {
    const { step = '' } = this.dataset;
    part(this, 'input', HTMLInputElement).checked = stepIn(state, step).done !== undefined;
  }

  async #tick(isDone: boolean): Promise<void> {
    const { key = '', step = '', asked = '', of = '', sayKept = '' } = this.dataset;
    let before: PathState | undefined;
    // The path’s own page may have been used meanwhile.
    const outcome = await change(key, (entry) => {
      before = pathFrom(entry?.state);
      const state = withStep(before, step, ticked(stepIn(before, step), isDone, today()));
      const done = Object.values(state.steps).filter((one) => one.done !== undefined).length;
      const answer = fillTemplate(sayKept, { done: String(done), steps: of });
      return { key, asked, answer, state: pathAsJson(state) };
    });
    // What could not be kept must not look as if it were.
    if (outcome !== 'kept') this.#show(before ?? pathFrom(undefined));
  }
}

define('path-tick', PathTick);
