/** What an author gives inside a tag as one of its parts. */
export interface Part {
  readonly props: Readonly<Record<string, string>>;
  /** What stands between its opening and its closing tag. */
  readonly html: string;
}

const mark = 'part:';
const marked = new RegExp(`<!--${mark}(.*?)-->`, 'g');

/** A part on its way to the tag that it stands in, which shows it. */
export function partMarkup(part: Part): string {
  return `<!--${mark}${encodeURIComponent(JSON.stringify(part))}-->`;
}

/** What stood between opening and closing tag: its parts, and the HTML of what else was written there. */
export function partsIn(html: string): { readonly parts: readonly Part[]; readonly rest: string } {
  const parts = [...html.matchAll(marked)].map(
    ([, encoded = '']) => JSON.parse(decodeURIComponent(encoded)) as Part,
  );
  const rest = html
    .replace(marked, '')
    .replace(/<p>\s*<\/p>/g, '')
    .trim();
  return { parts, rest };
}
