import type { Locale } from '#i18n/locale.ts';
import type { CaseEntry, ExhibitEntry, FormattedSource } from '#model/entries.ts';

/** Looks a source up by its name. */
export type FindReference = (id: string) => FormattedSource | undefined;

/** What a document needs beside its own entry. */
export interface DocumentContext {
  readonly locale: Locale;
  readonly exhibits: ReadonlyMap<string, ExhibitEntry>;
  readonly findReference: FindReference;
}

export function contextOf(entry: CaseEntry, findReference: FindReference): DocumentContext {
  const exhibits = new Map(entry.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  return { locale: entry.locale, exhibits, findReference };
}
