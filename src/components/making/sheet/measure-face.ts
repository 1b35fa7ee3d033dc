import type { Face } from './drawing.ts';
import type { Measure } from './wrap.ts';

/** Measures words in each of the typefaces: in a browser by its faces, elsewhere by a table. */
export type MeasureFace = (face: Face) => Measure;
