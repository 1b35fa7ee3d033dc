import type { Kept } from '#client/kept.ts';
import { kindOf, type RecordKind } from './record-kind.ts';

/** What a reader looks for. */
export interface Wanted {
  /** Words, in any order; a record has to have the beginning, middle or end of all of them. */
  readonly text: string;
  /** All kinds when undefined. */
  readonly kind: RecordKind | undefined;
}

/** The records that have all the words: in what was asked or answered, in other versions, or the page’s name. */
export function findRecords(records: readonly Kept[], { text, kind }: Wanted): readonly Kept[] {
  const sought = plain(text).split(/\s+/u).filter(Boolean);
  return records.filter((record) => {
    if (kind !== undefined && kindOf(record.key) !== kind) return false;
    const versions = [record, ...(record.others ?? [])].map(({ answer }) => answer);
    const said = plain([record.page.title, record.asked, ...versions].join('\n'));
    return sought.every((word) => said.includes(word));
  });
}

/** Without capitals and accents: “perche” finds “Perché”. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}
