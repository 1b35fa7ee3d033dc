import type { Json } from '#client/kept.ts';

/** What a reader has done of a step. */
export interface StepState {
  /** Day on which it was ticked off, `2026-11-23`; undefined while it is not. */
  readonly done?: string;
  /** How long it took, where the reader says so: whole minutes. */
  readonly took?: number;
  /** Items of its checklist that are ticked. */
  readonly ticked: readonly string[];
}

/** What a reader has done of a path. */
export interface PathState {
  readonly role?: string;
  /** `2026-11-23`. */
  readonly firstDay?: string;
  readonly name?: string;
  readonly steps: Readonly<Record<string, StepState>>;
  /** By day: 30, 60, 90. */
  readonly checkpoints: Readonly<
    Record<string, { readonly ticked: readonly string[]; readonly said: string }>
  >;
}

export const freshPath: PathState = { steps: {}, checkpoints: {} };

const noStep: StepState = { ticked: [] };

export function stepIn({ steps }: PathState, id: string): StepState {
  return steps[id] ?? noStep;
}

/** The same state with one step changed; `undefined` takes a field away. */
export function withStep(state: PathState, id: string, step: StepState): PathState {
  return { ...state, steps: { ...state.steps, [id]: step } };
}

/** A step ticked off on a day, or no more. */
export function ticked(step: StepState, isDone: boolean, today: string): StepState {
  const { done: _, ...rest } = step;
  return isDone ? { ...rest, done: today } : rest;
}

export function pathAsJson(state: PathState): Json {
  return JSON.parse(JSON.stringify(state)) as Json;
}

/** What was kept, as far as it can be understood. */
export function pathFrom(json: Json | undefined): PathState {
  if (!isRecord(json)) return freshPath;
  const { role, firstDay, name, steps, checkpoints } = json;
  return {
    ...(typeof role === 'string' ? { role } : {}),
    ...(isDay(firstDay) ? { firstDay } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    steps: entriesOf(steps, (step) => {
      const { done, took } = step;
      return {
        ...(isDay(done) ? { done } : {}),
        ...(typeof took === 'number' && took > 0 ? { took } : {}),
        ticked: textsIn(step['ticked']),
      };
    }),
    checkpoints: entriesOf(checkpoints, ({ ticked, said }) => ({
      ticked: textsIn(ticked),
      said: typeof said === 'string' ? said : '',
    })),
  };
}

function entriesOf<T>(
  value: unknown,
  read: (entry: Readonly<Record<string, unknown>>) => T,
): Record<string, T> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, entry]) => (isRecord(entry) ? [[id, read(entry)]] : [])),
  );
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
