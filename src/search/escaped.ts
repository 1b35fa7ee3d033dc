const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** A text as it stands in HTML, with the very entities that Astro writes: Pagefind looks at them when it ends a sentence. */
export function escaped(text: string): string {
  return text.replace(/[&<>'"]/g, (sign) => entities[sign] ?? sign);
}
