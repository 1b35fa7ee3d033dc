/** Heights in millimetres: of A4 within its margins, a little spared for rounding. */
const room = 268;
/** Letter sizes in points, from the best to read to the smallest that can be. */
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5] as const;
const pixelsPerMillimetre = 96 / 25.4;

/**
 * Prints the meeting’s sheet and nothing else of the page, in the largest letters with which it fits one A4.
 *
 * @returns Whether it does fit one.
 */
export function printMeeting(sheet: Element): boolean {
  const root = document.documentElement;
  for (const earlier of document.querySelectorAll('.meeting-print')) earlier.remove();
  const paper = document.createElement('div');
  paper.className = 'meeting-print meeting-sheet';
  paper.append(...[...sheet.childNodes].map((node) => node.cloneNode(true)));
  document.body.append(paper);
  const fits = shrunk(paper);
  root.toggleAttribute('data-printing-meeting', true);
  const end = (): void => {
    root.removeAttribute('data-printing-meeting');
    paper.remove();
  };
  addEventListener('afterprint', end, { once: true });
  print();
  return fits;
}

/** In the largest letters that fit; in the smallest where none do. */
function shrunk(paper: HTMLElement): boolean {
  return sizes.some((size) => {
    paper.style.fontSize = `${size}pt`;
    return paper.scrollHeight <= room * pixelsPerMillimetre;
  });
}
