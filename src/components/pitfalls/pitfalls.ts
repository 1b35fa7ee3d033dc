/** A demonstration’s name: its file in `demonstrations/`, its words, its address. */
export type PitfallKind = (typeof pitfalls)[number]['parts'][number]['kind'];

/**
 * The ten ways, in the order of the page. Where kinds of one mistake belong together, readers choose
 * which to see. Terms and sources are files in `content/`.
 */
export const pitfalls = [
  {
    name: 'single',
    parts: [{ kind: 'single', term: 'score-interval', sources: ['tango-1998', 'rocks-2016'] }],
  },
  {
    name: 'noise',
    parts: [{ kind: 'noise', term: 'standard-error', sources: ['sauro-lewis-2016'] }],
  },
  {
    name: 'margins',
    parts: [
      { kind: 'wald', term: 'wald-interval', sources: ['rocks-2016', 'brown-2001'] },
      { kind: 'covariance', term: 'margin-of-error', sources: ['rocks-2016'] },
    ],
  },
  {
    name: 'averaging',
    parts: [{ kind: 'averaging', term: 'simpsons-paradox', sources: ['simpson-1951'] }],
  },
  {
    name: 'rounding',
    parts: [{ kind: 'rounding', term: 'net-promoter-score', sources: ['reichheld-2003'] }],
  },
  {
    name: 'blank',
    parts: [{ kind: 'blank', term: 'response-rate', sources: ['kish-1965'] }],
  },
  {
    name: 'begging',
    parts: [{ kind: 'begging', term: 'goodharts-law', sources: ['strathern-1997'] }],
  },
  {
    name: 'countries',
    parts: [{ kind: 'countries', term: 'response-style', sources: ['harzing-2006'] }],
  },
  {
    name: 'missing',
    parts: [
      { kind: 'silent', term: 'non-response-bias', sources: ['kish-1965'] },
      { kind: 'gone', term: 'survivorship-bias', sources: ['funghi-foratura'] },
      { kind: 'open', term: 'first-contact-resolution', sources: ['dixon-2010'] },
    ],
  },
  {
    name: 'stories',
    parts: [
      { kind: 'drivers', term: 'net-promoter-score', sources: ['keiningham-2007'] },
      { kind: 'paradox', term: 'recovery-paradox', sources: ['de-matos-2007'] },
    ],
  },
] as const;

/** A choice between kinds of one mistake: the names of pitfalls that have more than one part. */
export type PitfallGroup = Extract<
  (typeof pitfalls)[number],
  { readonly parts: readonly [unknown, unknown, ...unknown[]] }
>['name'];
