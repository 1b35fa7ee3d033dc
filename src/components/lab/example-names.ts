import type { ExampleNames } from './example-survey.ts';

/** The names of the example’s columns, as they stand in the element’s attributes. */
export function exampleNames(host: Element): ExampleNames {
  const named = (name: keyof ExampleNames): string =>
    host.getAttribute(`data-say-example-${name}`) ?? '';
  return {
    date: named('date'),
    department: named('department'),
    nps: named('nps'),
    csat: named('csat'),
    ces: named('ces'),
    departments: named('departments'),
  };
}
