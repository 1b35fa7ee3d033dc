import type { Step } from './path-progress.ts';

/** The quiz of a step. */
export interface QuizStep {
  readonly slug: string;
  /** How many questions it has. */
  readonly length: number;
}

/** A path as its page hands it to its element. */
export interface PathPageData {
  readonly slug: string;
  readonly steps: readonly (Step & { readonly title: string; readonly quiz?: QuizStep })[];
}

/** Sentences with `{names}` to be filled in. */
export type PathSayings = Readonly<
  Record<
    | 'nextStep'
    | 'allDone'
    | 'waiting'
    | 'progress'
    | 'tookWrong'
    | 'onDay'
    | 'notYet'
    | 'noName'
    | 'noCode'
    | 'completed'
    | 'soFar'
    | 'of'
    | 'kept',
    string
  >
>;

/** What `Path.astro` hands over: the path, and what is said of it. */
export function readPath({ dataset }: HTMLElement): [PathPageData, PathSayings] {
  const { page = '', say = '' } = dataset;
  return [JSON.parse(page) as PathPageData, JSON.parse(say) as PathSayings];
}

/** The items of a checklist that are ticked. */
export function tickedIn(place: Element): string[] {
  return [...place.querySelectorAll<HTMLInputElement>('[data-tick]:checked')].map(
    ({ value }) => value,
  );
}
