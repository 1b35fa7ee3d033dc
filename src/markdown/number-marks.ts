/*
 * In the texts of a quiz `{promoters}` stands for a number. To Markdown it would be code, so that it takes another form
 * while Markdown is read.
 */
const open = '\uE000';
const close = '\uE001';

/** A text with its `{names}` in a form that Markdown leaves alone. */
export function markNumbers(markdown: string): string {
  return markdown.replace(/\{([a-z][a-z-]*)\}/g, `${open}$1${close}`);
}

/** The HTML of such a text with a place for each number. */
export function showNumbers(html: string): string {
  return html.replace(
    new RegExp(`${open}([a-z-]+)${close}`, 'g'),
    '<span class="quiz-number" data-number="$1"></span>',
  );
}

/** The names in a text. */
export function listNumberNames(markdown: string): string[] {
  return [...markdown.matchAll(/\{([a-z][a-z-]*)\}/g)].map(([, name = '']) => name);
}
