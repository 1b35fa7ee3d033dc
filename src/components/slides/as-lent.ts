/**
 * HTML of a case as a slide can hold it: `<div>` in the place of each `<section>`, because to the slide
 * show every section is a slide, and links within the page lead to the page of the case.
 *
 * @param path - Of that page.
 */
export function asLent(html: string, path: string): string {
  return html
    .replace(/<section\b([^>]*)>/g, (_, attributes: string) => `<div${asGroup(attributes)}>`)
    .replaceAll('</section>', '</div>')
    .replace(/ href="#([^"]*)"/g, (link, anchor: string) =>
      html.includes(` id="${anchor}"`) ? link : ` href="${path}#${anchor}"`,
    );
}

/** What has a name stays a group: no region, because a page of many regions has none. */
function asGroup(attributes: string): string {
  const isNamed = /\saria-label(?:ledby)?=/.test(attributes);
  return isNamed && !/\srole=/.test(attributes) ? ` role="group"${attributes}` : attributes;
}
