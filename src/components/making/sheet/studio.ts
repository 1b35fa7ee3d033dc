/**
 * What it takes to set a sheet in a browser. It is fetched when a reader first changes something:
 * until then the sheet is the one that the server has drawn.
 */
export { poster } from '../sign/poster.ts';
export { drawSheet, saveSheet } from './draw-sheet.ts';
export { listSheet } from './list-sheet.ts';
export { measuredWidth } from './measured-width.ts';
export { printSheet } from './print-sheet.ts';
