/*
 * Styles that only readers of some editions need: none here. In the trainers’ edition
 * `integrations/edition-pages.ts` puts `trainer.css` in the place of this file.
 */
export {};
