import { markup, type Markup } from './markup.ts';
import type { QuarterlyView } from './view.ts';

/** What each figure of the page means and how it is made, in words. */
const topics = [
  ['score', 'method-score'],
  ['interval', 'method-interval'],
  ['more-than-noise', 'method-noise'],
  ['impact-of', 'method-impact'],
  ['explained', 'method-explained'],
  ['few', 'method-few'],
] as const;

/** How all figures are worked out. */
export function methodSection({ say }: QuarterlyView): Markup {
  const items = topics.map(
    ([name, text]) => markup`<dt>${say(name)}</dt>\n<dd>${say(text)}</dd>\n`,
  );
  return markup`<section class="quarterly-part" aria-labelledby="quarterly-method">
<h2 id="quarterly-method">${say('method')}</h2>
<dl class="quarterly-method small">
${items}</dl>
</section>`;
}
