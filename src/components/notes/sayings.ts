/** What is said about notes, some of it with `{names}` to fill in. */
export type NotesSayings = Readonly<
  Record<
    | 'asked'
    | 'quoted'
    | 'marked'
    | 'nothing'
    | 'tooLong'
    | 'orphan'
    | 'elsewhere'
    | 'removeAsk'
    | 'removed'
    | 'restored'
    | 'full'
    | 'blocked'
    | 'versions'
    | 'notFetched',
    string
  >
>;
