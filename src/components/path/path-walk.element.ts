import { dayAfter, formatDay, today } from '#client/days.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { keepSoon } from '#client/keep-soon.ts';
import { findKept, type NewRecord, onKept } from '#client/records.ts';
import { progressIn, waitsFor } from './path-progress.ts';
import {
  freshPath,
  pathAsJson,
  pathFrom,
  type PathState,
  stepIn,
  ticked,
  withStep,
} from './path-state.ts';
import { printRecord } from './print-record.ts';
import { type PathPageData, type PathSayings, readPath, tickedIn } from './path-page.ts';

/** Keeps how far a reader is on a path, says what comes next, and prints a record of it. */
class PathWalk extends HTMLElement {
  #state: PathState = freshPath;
  #data!: PathPageData;
  #say!: PathSayings;
  #changed = false;
  #keep = (): void => undefined;
  #end: (() => void) | undefined;

  connectedCallback(): void {
    [this.#data, this.#say] = readPath(this);
    this.#keep = keepSoon(part(this, '[data-kept-line]'), () => this.#record());
    this.addEventListener('input', ({ target }) => this.#onInput(target));
    part(this, '[data-path="print"]').addEventListener('click', () => void this.#print());
    const { key = '' } = this.dataset;
    this.#end = onKept(key, (entry) => this.#take(pathFrom(entry?.state)));
    void findKept(key).then((entry) => {
      if (entry && !this.#changed) this.#take(pathFrom(entry.state));
    });
    const locked = 'fieldset, input, textarea, button';
    for (const field of this.querySelectorAll<HTMLInputElement>(locked)) field.disabled = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  #take(state: PathState): void {
    this.#state = state;
    this.#show();
  }

  #onInput(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const state = this.#stateWith(target);
    if (state === undefined) return;
    this.#changed = true;
    this.#state = state;
    this.#showProgress();
    this.#keep();
  }

  /** The state with what was just entered; undefined where that cannot be kept. */
  #stateWith(field: HTMLInputElement | HTMLTextAreaElement): PathState | undefined {
    const step = field.closest<HTMLElement>('[data-step]');
    if (step) return this.#withStep(step, field);
    const checkpoint = field.closest<HTMLElement>('[data-checkpoint]');
    const state = this.#state;
    if (checkpoint) {
      const said = part(checkpoint, 'textarea', HTMLTextAreaElement).value;
      const then = { ticked: tickedIn(checkpoint), said };
      const day = checkpoint.dataset['checkpoint'] ?? '';
      return { ...state, checkpoints: { ...state.checkpoints, [day]: then } };
    }
    if (field.matches('[data-roles] input')) {
      const { role: _, ...rest } = state;
      return field.value === '' ? rest : { ...rest, role: field.value };
    }
    if (field.matches('[data-first-day]')) {
      const { firstDay: _, ...rest } = state;
      return field.value === '' ? rest : { ...rest, firstDay: field.value };
    }
    return field.matches('[data-name]') ? { ...state, name: field.value } : undefined;
  }

  #withStep(
    step: HTMLElement,
    field: HTMLInputElement | HTMLTextAreaElement,
  ): PathState | undefined {
    const id = step.dataset['step'] ?? '';
    const before = stepIn(this.#state, id);
    if (field instanceof HTMLInputElement && field.matches('[data-done]')) {
      return withStep(this.#state, id, ticked(before, field.checked, today()));
    }
    if (field.matches('[data-tick]')) {
      return withStep(this.#state, id, { ...before, ticked: tickedIn(step) });
    }
    const { took: _, ...rest } = before;
    const typed = field.value.trim();
    const isWrong = typed !== '' && !/^[1-9]\d{0,2}$/.test(typed);
    field.setAttribute('aria-invalid', String(isWrong));
    part(step, '[data-waiting]').textContent = isWrong ? this.#say.tookWrong : '';
    if (isWrong) return undefined;
    return withStep(this.#state, id, typed === '' ? rest : { ...rest, took: Number(typed) });
  }

  #show(): void {
    const { role = '', firstDay = '', name = '', checkpoints } = this.#state;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[data-roles] input'))
      radio.checked = radio.value === role;
    const day = this.querySelector<HTMLInputElement>('[data-first-day]');
    if (day) day.value = firstDay;
    part(this, '[data-name]', HTMLInputElement).value = name;
    for (const row of this.querySelectorAll<HTMLElement>('[data-step]')) this.#showStep(row);
    for (const place of this.querySelectorAll<HTMLElement>('[data-checkpoint]')) {
      const then = checkpoints[place.dataset['checkpoint'] ?? ''];
      part(place, 'textarea', HTMLTextAreaElement).value = then?.said ?? '';
      for (const box of place.querySelectorAll<HTMLInputElement>('[data-tick]'))
        box.checked = then?.ticked.includes(box.value) ?? false;
    }
    this.#showProgress();
  }

  #showStep(row: HTMLElement): void {
    const { done, took, ticked: items } = stepIn(this.#state, row.dataset['step'] ?? '');
    part(row, '[data-done]', HTMLInputElement).checked = done !== undefined;
    part(row, '[data-took]', HTMLInputElement).value = took === undefined ? '' : String(took);
    for (const box of row.querySelectorAll<HTMLInputElement>('[data-tick]'))
      box.checked = items.includes(box.value);
  }

  #showProgress(): void {
    const progress = progressIn(this.#data.steps, this.#state);
    const { steps, done, minutes, spent, next, missing } = progress;
    const bar = part(this, '[data-progress]', HTMLProgressElement);
    bar.max = Math.max(1, steps);
    bar.value = done;
    const counts = { done, steps, spent, minutes };
    part(this, '[data-said]').textContent = this.#sentence(this.#say.progress, counts);
    const title = (id: string): string => this.#step(id)?.title ?? '';
    part(this, '[data-all-done]').hidden = next !== undefined;
    const link = part(this, '[data-next]', HTMLAnchorElement);
    link.hidden = next === undefined;
    if (next !== undefined) {
      link.href = this.#addressOf(next);
      const values = { title: title(next), minutes: this.#step(next)?.minutes ?? 0 };
      link.textContent = this.#sentence(this.#say.nextStep, values);
    }
    part(this, '[data-missing]').textContent =
      missing.length === 0
        ? this.#say.allDone
        : this.#sentence(this.#say.notYet, { list: missing.map(title).join('; ') });
    this.#showOrder(title);
    this.#showDays();
  }

  /** What waits for another step cannot be ticked off before it; what was, stays. */
  #showOrder(title: (id: string) => string): void {
    for (const step of this.#data.steps) {
      const row = part(this, `[data-step="${step.id}"]`);
      const [first] = waitsFor(step, this.#state);
      const box = part(row, '[data-done]', HTMLInputElement);
      box.disabled = first !== undefined && !box.checked;
      if (part(row, '[data-took]').getAttribute('aria-invalid') === 'true') continue;
      part(row, '[data-waiting]').textContent = box.disabled
        ? this.#sentence(this.#say.waiting, { first: title(first ?? '') })
        : '';
    }
  }

  #showDays(): void {
    const { firstDay } = this.#state;
    for (const place of this.querySelectorAll<HTMLElement>('[data-checkpoint]')) {
      const days = Number(place.dataset['checkpoint']);
      part(place, '[data-on]').textContent =
        firstDay === undefined
          ? ''
          : this.#sentence(this.#say.onDay, { date: formatDay(dayAfter(firstDay, days)) });
    }
  }

  async #print(): Promise<void> {
    const name = part(this, '[data-name]', HTMLInputElement);
    const isNameless = name.value.trim() === '';
    part(this, '[data-error]').textContent = isNameless ? this.#say.noName : '';
    if (isNameless) return name.focus();
    await printRecord(this, this.#data, this.#state, this.#say);
  }

  #record(): NewRecord {
    const { done, steps } = progressIn(this.#data.steps, this.#state);
    const said = Object.values(this.#state.checkpoints).flatMap((then) => then.said || []);
    return {
      key: this.dataset['key'] ?? '',
      asked: document.querySelector('h1')?.textContent?.trim() ?? '',
      answer: [this.#sentence(this.#say.kept, { done, steps }), ...said].join('\n'),
      state: pathAsJson(this.#state),
    };
  }

  #sentence(template: string, values: Readonly<Record<string, string | number>>): string {
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
    return fillTemplate(template, Object.fromEntries(texts));
  }

  #step(id: string): PathPageData['steps'][number] | undefined {
    return this.#data.steps.find((step) => step.id === id);
  }

  #addressOf(id: string): string {
    const link = this.querySelector<HTMLAnchorElement>(`[data-step="${id}"] h3 a`);
    return link?.getAttribute('href') ?? `#step-${id}`;
  }
}

define('path-walk', PathWalk);
