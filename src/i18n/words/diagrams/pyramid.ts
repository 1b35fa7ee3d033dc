import type { Locale } from '../../locale.ts';

const it = {
  title: 'Chi sta sopra, chi decide',
  turn: 'Capovolgi',
  order: 'In cima: {first}. In fondo: {last}.',
  own: 'Che cosa può decidere senza chiedere?',
  asked: 'Chi può decidere che cosa, da solo? Scritto dentro la piramide.',
  nothing: 'niente di scritto',
  turned: 'Capovolta, dall’alto in basso',
};

export type PyramidWords = typeof it;

const en: PyramidWords = {
  title: 'Who is on top, who decides',
  turn: 'Turn it over',
  order: 'On top: {first}. At the bottom: {last}.',
  own: 'What may they decide without asking?',
  asked: 'Who may decide what, alone? Written into the pyramid.',
  nothing: 'nothing written',
  turned: 'The other way up, from the top',
};

/** The words of `<Pyramid>`, in each language. */
export const pyramidWords: Readonly<Record<Locale, PyramidWords>> = { it, en };
