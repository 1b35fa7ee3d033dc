/** Something that an author named and that is not there, and what there is instead. */
export interface Fault {
  readonly fault:
    | 'exhibit'
    | 'column'
    | 'group'
    | 'measure'
    | 'part'
    | 'confidence'
    | 'supposition'
    | 'weights'
    | 'formula';
  /** As typed; empty when it should have been typed and was not. */
  readonly name: string;
  readonly among: readonly string[];
}

export function isFault<T extends object>(found: T | Fault): found is Fault {
  return 'fault' in found;
}
