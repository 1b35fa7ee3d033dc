import type { Html } from './entries.ts';

/** The words alone of HTML that was made from an author’s Markdown. */
export function plainText(html: Html): string {
  return html
    .replace(/<(?:br|\/p|\/li)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}
