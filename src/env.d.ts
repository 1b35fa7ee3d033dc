/** The edition being built. */
declare const __EDITION__: import('./editions/edition.ts').Edition;

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(kind: 'bibliography' | 'citation' | 'bibtex', options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: { get(name: '@csl'): { locales: { add(name: string, xml: string): void } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
