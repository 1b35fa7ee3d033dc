const tag = /<\/?([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const naming = /(\s(?:id|name)=")([^"]+)(?=")/g;
const idsIn = /\sid="([^"]+)"/g;
const pointing =
  /(\s(?:for|headers|list|aria-(?:labelledby|describedby|controls|details|owns))=")([^"]+)(?=")/g;
const linking = /((?:\s(?:href|xlink:href)="|url\())#([^")]+)/g;

/**
 * Finished HTML made part of a longer page: its ids, and what points at them, begin with a prefix, so
 * that several such parts do not clash; its headings are one level lower; and its scripts are left
 * out, because nothing moves on paper. What points elsewhere is left as it is.
 */
export function setApart(html: string, prefix: string): string {
  const still = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  const ids = new Set<string>();
  for (const [, , attributes = ''] of still.matchAll(tag)) {
    for (const [, id = ''] of attributes.matchAll(idsIn)) ids.add(id);
  }
  const renamed = (id: string): string => (ids.has(id) ? `${prefix}-${id}` : id);
  return still.replace(tag, (whole) =>
    lowered(whole)
      .replace(naming, (_, start: string, id: string) => `${start}${prefix}-${id}`)
      .replace(
        pointing,
        (_, start: string, list: string) => `${start}${list.split(' ').map(renamed).join(' ')}`,
      )
      .replace(linking, (_, start: string, id: string) => `${start}#${renamed(id)}`),
  );
}

function lowered(tagText: string): string {
  return tagText.replace(
    /^(<\/?h)([1-5])(?=[\s>])/i,
    (_, start: string, level: string) => `${start}${Number(level) + 1}`,
  );
}
