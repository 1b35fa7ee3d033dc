import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, factsOf } from './texts.ts';

/** The minutes of a teaching plan sum to the class minutes that the case promises. */
export function checkPlans(library: Library): Problem[] {
  return library.teachingNotes.flatMap(({ file, slug, data, lineOf }) => {
    const facts = factsOf(library, slug)?.data;
    const planned = data.plan.reduce((sum, { minutes }) => sum + minutes, 0);
    if (facts === undefined || planned === facts.minutes.class) return [];
    const apart = Math.abs(planned - facts.minutes.class);
    return [
      {
        code: 'plan-minutes',
        file,
        ...atLine(lineOf(['plan'])),
        what: `The plan takes ${planned} minutes, ${apart} ${planned > facts.minutes.class ? 'more' : 'less'} than the ${facts.minutes.class} of the case.`,
        fix: `Change minutes in the plan, or minutes: class in content/cases/${slug}/case.yaml.`,
      },
    ];
  });
}
