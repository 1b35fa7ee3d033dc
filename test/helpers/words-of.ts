import type { Locator } from 'playwright-core';

/** An element’s words in one line, with a space between the cells of a table. */
export async function wordsOf(locator: Locator): Promise<string> {
  const texts = await locator.evaluate((element) => {
    const cells = [...element.querySelectorAll('th, td')];
    return (cells.length > 0 ? cells : [element]).map((cell) => cell.textContent ?? '');
  });
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
