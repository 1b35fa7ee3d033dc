import { plainText } from '#model/plain-text.ts';

/** What an author gives inside a tag for making something: a line, a rung, or something to check. */
export interface MakingPart {
  readonly name: string;
  readonly label: string;
  readonly example: string;
  /** The words between opening and closing tag. */
  readonly text: string;
}

const mark = 'making-part:';
const marked = new RegExp(`<!--${mark}(.*?)-->`, 'g');

/** A part on its way to the tag that it stands in, which draws it. */
export function partMarkup(part: Readonly<Record<keyof MakingPart, string>>): string {
  return `<!--${mark}${encodeURIComponent(JSON.stringify(part))}-->`;
}

/** What stood between opening and closing tag: its parts, and the HTML of what else was written there. */
export function partsIn(html: string): {
  readonly parts: readonly MakingPart[];
  readonly rest: string;
} {
  const parts = [...html.matchAll(marked)].map(
    ([, encoded = '']) => JSON.parse(decodeURIComponent(encoded)) as MakingPart,
  );
  const rest = html
    .replace(marked, '')
    .replace(/<p>\s*<\/p>/g, '')
    .trim();
  return { parts, rest };
}

/** The words of a part from the HTML that its tag holds. */
export function partText(html: string): string {
  return plainText(html)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
