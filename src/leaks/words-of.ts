/**
 * A text as bare words: without tags, entities, escapes, punctuation and capitals, so that one
 * sentence reads the same in HTML, JSON, a feed and a search index. Without numbers too: many are
 * computed when the page is built, and would make an open sentence look unlike itself.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replace(/\\[nrt]/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => characterOf(Number.parseInt(code, 16)))
      .replace(/&#(\d+);/g, (_, code: string) => characterOf(Number(code)))
      .replace(/&\w+;/g, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** A character by its number; a blank for a number that none has. */
function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
