import { part } from '#client/dom.ts';
import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Frame } from '#quarterly/frame.ts';
import { namesBySize, type ReaderSurvey } from './reader-survey.ts';
import type { ToolSay } from './tool-say.ts';

/** A touchpoint to be given a stage: its name in the file, as it is shown, and how many answered. */
export interface StageRow {
  readonly key: string;
  readonly name: string;
  readonly answers: number;
}

/** A row for each touchpoint of a survey; none where no column names them. */
export function stageRows({ survey, naming }: ReaderSurvey, say: ToolSay): StageRow[] {
  const { touchpoint } = naming;
  if (touchpoint === undefined) return [];
  const answers = new Map(namesBySize(survey, touchpoint));
  const keys = new Set(survey.groups.map((names) => names[touchpoint] ?? ''));
  return [...keys].map((key) => ({
    key,
    name: key || say('blank'),
    answers: answers.get(key) ?? 0,
  }));
}

/** The table in which a reader puts touchpoints together into stages of the journey. */
export class StagesForm {
  readonly #host: HTMLElement;
  readonly #say: ToolSay;
  readonly #locale: Locale;
  #rows: readonly StageRow[] = [];

  /** @param onChange - Called when a touchpoint has been given another stage. */
  constructor(host: Element, say: ToolSay, locale: Locale, onChange: () => void) {
    this.#host = part(host, '[data-block=stages]');
    this.#say = say;
    this.#locale = locale;
    this.#host.addEventListener('change', () => {
      this.#fillBlank();
      this.#listNames();
      onChange();
    });
    this.#host.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const action = button?.dataset['action'];
      if (action === 'ungroup') this.show(this.#rows);
      if (action === 'earlier') moveUp(button);
      if (action === 'ungroup' || action === 'earlier') onChange();
    });
  }

  /** A row for each touchpoint, each a stage by itself; hidden when there is just one. */
  show(rows: readonly StageRow[]): void {
    this.#rows = rows;
    this.#host.hidden = rows.length < 2;
    part(this.#host, 'tbody').replaceChildren(...rows.map((row, place) => this.#row(row, place)));
    this.#listNames();
  }

  /** The stage that a touchpoint has been given. */
  stageOf(key: string): string {
    const place = this.#rows.findIndex((row) => row.key === key);
    const input = this.#inputs().find(({ name }) => name === nameOf(place));
    return input?.value.trim() || key;
  }

  /** The stages in the order of the table. */
  stages(): string[] {
    return [...new Set(this.#inputs().map(({ value }) => value.trim()))];
  }

  #row({ name, answers }: StageRow, place: number): HTMLTableRowElement {
    const template = part(this.#host, 'template', HTMLTemplateElement);
    const copy = template.content.cloneNode(true) as DocumentFragment;
    const row = copy.querySelector('tr') as HTMLTableRowElement;
    part(row, '[data-out=touchpoint]').textContent = name;
    part(row, '[data-out=answers]').textContent = formatNumber(this.#locale, answers);
    const input = part(row, 'input', HTMLInputElement);
    input.name = nameOf(place);
    input.value = name;
    input.setAttribute('aria-label', this.#say('stage-of', { touchpoint: name }));
    const button = part(row, 'button', HTMLButtonElement);
    button.setAttribute('aria-label', this.#say('earlier-of', { touchpoint: name }));
    return row;
  }

  #fillBlank(): void {
    this.#rows.forEach(({ name }, place) => {
      const input = this.#inputs().find((one) => one.name === nameOf(place));
      if (input?.value.trim() === '') input.value = name;
    });
  }

  /** The stages there are, offered while another touchpoint is given one. */
  #listNames(): void {
    part(this.#host, 'datalist').replaceChildren(
      ...this.stages().map((name) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  }

  #inputs(): HTMLInputElement[] {
    return [...this.#host.querySelectorAll<HTMLInputElement>('tbody input')];
  }
}

/** What a touchpoint’s field is called: it stays the same when its row moves. */
const nameOf = (place: number): string => `stage-${place}`;

/** Moves a button’s row before the one above; the reader stays where they were. */
function moveUp(button: HTMLElement | null): void {
  const row = button?.closest('tr');
  row?.previousElementSibling?.before(row);
  button?.focus();
}

/** The same frame with its stages in a reader’s order; those that are not in it come last. */
export function withStagesIn(order: readonly string[], frame: Frame): Frame {
  const known = order.filter((stage) => frame.stages.includes(stage));
  const stages = [...known, ...frame.stages.filter((stage) => !known.includes(stage))];
  const touchpoints = frame.touchpoints.map((touchpoint) => ({
    ...touchpoint,
    stage: stages.indexOf(frame.stages[touchpoint.stage] ?? ''),
  }));
  return { ...frame, stages, touchpoints };
}
