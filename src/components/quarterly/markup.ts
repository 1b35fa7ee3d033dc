/** A piece of HTML that is safe to show: every text in it has been escaped. */
export interface Markup {
  readonly html: string;
}

type Piece = Markup | string | number | undefined | readonly (Markup | undefined)[];

/**
 * HTML with texts filled in. What is filled in is escaped, unless it is markup itself; nothing is made
 * of `undefined`. One way to write for the server and the browser, so that both show the same.
 *
 * Values of attributes stand in double quotes.
 */
export function markup(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const parts = texts.map((text, index) => text + htmlOf(pieces[index]));
  return { html: parts.join('') };
}

function htmlOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  if ('html' in piece) return piece.html;
  return piece.map((part) => part?.html ?? '').join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
