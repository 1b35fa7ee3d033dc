/** The sentences of the notebook’s page, some with `{names}` to fill in. */
export type NotebookSayings = Readonly<
  Record<
    | 'saved'
    | 'other'
    | 'found'
    | 'foundNone'
    | 'unreadable'
    | 'lost'
    | 'persist'
    | 'persistYes'
    | 'persistNo'
    | 'imported'
    | 'importedUnreadable'
    | 'importFull'
    | 'blocked'
    | 'versions'
    | 'full'
    | 'notJson'
    | 'notAnswers'
    | 'tooNew'
    | 'removeAsk'
    | 'removeAllAsk'
    | 'removed'
    | 'restored',
    string
  >
>;
