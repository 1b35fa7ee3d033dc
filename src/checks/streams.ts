import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { type StreamFault, streamColumns, streamFault } from '#exhibits/stream.ts';
import { locales } from '#i18n/locale.ts';
import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts } from './texts.ts';

/** The exhibit of a listening desk is a stream: who wrote what, when, and who was an impostor. */
export function checkStreams(library: Library): Problem[] {
  return listTexts(library).flatMap(({ file, slug, locale, mentions }) => {
    const desks = mentions.tags.filter(({ name }) => name === 'ListeningDesk');
    // Working out a case’s exhibits takes time, and few texts have a desk.
    const exhibits = desks.length === 0 ? undefined : exhibitsOfCase(library, slug, locale);
    return desks.flatMap(({ props, line }) => {
      const exhibit = exhibits?.get(props['exhibit'] ?? '');
      const fault = exhibit?.table && streamFault(exhibit);
      if (!exhibit || !fault) return [];
      return [{ code: 'stream-impossible', file, line, ...wordsFor(fault, exhibit.id) }];
    });
  });
}

function wordsFor(fault: StreamFault, id: string): Pick<Problem, 'what' | 'fix'> {
  switch (fault.kind) {
    case 'columns':
      return {
        what: `The exhibit “${id}” is no stream for a listening desk: it is not a table with the columns ${fault.missing.join(', ')}.`,
        fix: `Use an exhibit of the kind table whose data have the columns ${streamColumns.join(', ')}, each with or without .${locales.join(' and .')}.`,
      };
    case 'blank':
      return {
        what: `The stream of “${id}” has a blank cell in the row of exchange ${fault.row + 1}.`,
        fix: `Fill in ${streamColumns.join(', ')} in every row.`,
      };
    case 'order':
      return {
        what: `Exchange ${fault.row + 1} of “${id}” is answered before it was posted, or before the one above.`,
        fix: 'Type minutes from the first post in posted and answered, and let answered rise from row to row.',
      };
    case 'one-sided':
      return {
        what: `All replies in “${id}” are of one kind, so there is nothing to tell apart.`,
        fix: 'Have impostors and real operators: yes and no (sì and no in Italian) in the column impostor.',
      };
  }
}
