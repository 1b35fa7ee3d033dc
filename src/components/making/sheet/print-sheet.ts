/** Prints one sheet at its true size, and nothing else of the page: `sheet.css` sees to both. */
export function printSheet(svg: SVGSVGElement): void {
  const root = document.documentElement;
  for (const earlier of document.querySelectorAll('.print-sheet')) earlier.remove();
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.dataset['paper'] = svg.dataset['paper'];
  sheet.append(svg.cloneNode(true));
  document.body.append(sheet);
  root.toggleAttribute('data-printing-sheet', true);
  const end = (): void => {
    root.removeAttribute('data-printing-sheet');
    sheet.remove();
  };
  addEventListener('afterprint', end, { once: true });
  print();
}
