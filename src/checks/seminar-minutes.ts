import type { Library } from '#model/library.ts';
import type { SeminarBlock } from '#model/seminar.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine } from './texts.ts';

/** The minutes of a session’s blocks sum to those of the session. */
export function checkSeminarMinutes(library: Library): Problem[] {
  return library.seminarFacts.flatMap(({ file, data, lineOf }) =>
    data.sessions.flatMap(({ id, minutes, blocks }, index) => {
      const planned = blocks.reduce((sum, block) => sum + block.minutes, 0);
      if (planned === minutes) return [];
      const isOver = planned > minutes;
      const apart = Math.abs(planned - minutes);
      return [
        {
          code: 'session-minutes',
          file,
          ...atLine(lineOf(['sessions', index, 'minutes'])),
          what: `The blocks of “${id}” take ${planned} minutes, ${apart} ${isOver ? 'over' : 'under'} the ${minutes} of the session.`,
          fix: isOver
            ? `Take ${apart} minutes off its blocks${whatGives(blocks)}, or write minutes: ${planned}.`
            : `Give ${apart} minutes more to its blocks, or write minutes: ${planned}.`,
        },
      ];
    }),
  );
}

function whatGives(blocks: readonly SeminarBlock[]): string {
  const optional = blocks.filter((block) => block.optional);
  if (optional.length === 0) return ', none of which is optional';
  const list = optional.map(({ id, minutes }) => `“${id}” (${minutes})`);
  return `; those that could give are ${list.join(', ')}`;
}
