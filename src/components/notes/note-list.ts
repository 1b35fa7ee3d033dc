import { part } from '#client/dom.ts';
import type { Note } from './note-record.ts';

/** A note and where it stands in the text of this page, in characters; undefined when it does not. */
export interface PlacedNote {
  readonly note: Note;
  readonly start: number | undefined;
}

/** What is said of notes that have no place here. */
export interface ListSayings {
  readonly orphan: string;
  readonly elsewhere: string;
}

/** Lists notes in the order of the text, and after them those that have no place in it. */
export function renderNotes(
  notes: readonly PlacedNote[],
  template: HTMLTemplateElement,
  {
    locale,
    inQuotes,
    say,
  }: {
    readonly locale: string;
    readonly inQuotes: (exact: string) => string;
    readonly say: ListSayings;
  },
): readonly Element[] {
  return notes
    .toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity))
    .map(({ note, start }) => {
      const copy = template.content.firstElementChild?.cloneNode(true);
      if (!(copy instanceof HTMLElement)) throw new Error('The template of <case-notes> is empty.');
      const isHere = note.locale === locale;
      copy.dataset['note'] = note.id;
      const quote = part(copy, '[data-quote]');
      quote.textContent = inQuotes(note.quote.exact);
      quote.lang = note.locale;
      part(copy, '[data-text]').textContent = note.note;
      const said = isHere ? say.orphan : say.elsewhere;
      part(copy, '[data-placeless]').textContent = start === undefined ? said : '';
      const show = part(copy, '[data-action=show]', HTMLAnchorElement);
      show.href = `${isHere ? '' : note.path}#note-${note.id}`;
      show.hidden = isHere && start === undefined;
      for (const control of copy.querySelectorAll('a, button'))
        control.setAttribute('aria-description', note.quote.exact.slice(0, 60));
      return copy;
    });
}
