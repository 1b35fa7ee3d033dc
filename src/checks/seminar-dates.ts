import { instantOf, isTimeZone } from '#calendar/instant.ts';
import type { ContentFile, FieldPath, Library } from '#model/library.ts';
import type { SeminarFacts } from '#model/seminar.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, suggest } from './texts.ts';

type Facts = ContentFile<SeminarFacts>;

/** A seminar’s dates are of its sessions, in zones that there are, and none begins before another is over. */
export function checkSeminarDates(library: Library): Problem[] {
  return library.seminarFacts.flatMap((facts) => {
    const wrong = facts.data.dates.flatMap((_, index) => checkDate(facts, index));
    return wrong.length > 0 ? wrong : overlaps(facts);
  });
}

function problem({ file, lineOf }: Facts, path: FieldPath, found: Omit<Problem, 'file'>): Problem {
  return { file, ...atLine(lineOf(['dates', ...path])), ...found };
}

function checkDate(facts: Facts, index: number): Problem[] {
  const { session = '', zone = '' } = facts.data.dates[index] ?? {};
  const names = facts.data.sessions.map(({ id }) => id);
  return [
    ...(names.includes(session)
      ? []
      : [
          problem(facts, [index, 'session'], {
            code: 'broken-reference',
            what: `There is no session called “${session}”.`,
            fix: suggest(nearest(session, names), `Choose one of: ${names.join(', ')}.`),
          }),
        ]),
    ...(isTimeZone(zone)
      ? []
      : [
          problem(facts, [index, 'zone'], {
            code: 'session-date',
            what: `There is no time zone called “${zone}”.`,
            fix: suggest(
              nearest(zone, Intl.supportedValuesOf('timeZone')),
              'Name a town, such as Europe/Rome.',
            ),
          }),
        ]),
  ];
}

function overlaps(facts: Facts): Problem[] {
  const { dates, sessions } = facts.data;
  const meetings = dates
    .map(({ session, start, zone }, index) => {
      const from = instantOf(start, zone).getTime();
      const minutes = sessions.find(({ id }) => id === session)?.minutes ?? 0;
      return { index, start, from, to: from + minutes * 60_000 };
    })
    .toSorted((a, b) => a.from - b.from);
  return meetings.flatMap(({ index, start, from }, at) => {
    const before = meetings[at - 1];
    if (before === undefined || before.to <= from) return [];
    return [
      problem(facts, [index, 'start'], {
        code: 'session-date',
        what: `What begins at ${start} begins before the meeting of ${before.start} is over.`,
        fix: 'Move one of them, or remove it.',
      }),
    ];
  });
}
