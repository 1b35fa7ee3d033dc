import { plainText } from '#model/plain-text.ts';
import { partsIn } from '../text/parts.ts';

/** What an author gives inside a tag for making something: a line, a rung, or something to check. */
export interface MakingPart {
  readonly name: string;
  readonly label: string;
  readonly example: string;
  /** The words between opening and closing tag. */
  readonly text: string;
}

/** What stood between opening and closing tag: things to fill in, and the HTML of what else was written there. */
export function makingPartsIn(html: string): {
  readonly parts: readonly MakingPart[];
  readonly rest: string;
} {
  const { parts, rest } = partsIn(html);
  return {
    parts: parts.map(({ props, html: words }) => ({
      name: props['name'] ?? '',
      label: props['label'] ?? '',
      example: props['example'] ?? '',
      text: partText(words),
    })),
    rest,
  };
}

/** The words of a part from the HTML that its tag holds. */
function partText(html: string): string {
  return plainText(html)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
