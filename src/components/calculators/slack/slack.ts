import { erlangB } from '#metrics/erlang-b.ts';
import { poissonMoreThan } from '#metrics/poisson.ts';
import type { ValuesOf } from '#model/calculators/fields.ts';
import { mostSlots, slackFields } from '#model/calculators/slack.ts';
import type { Calculator } from '../form/calculator.ts';
import type { Writer } from '../form/writer.ts';

type SlackValues = ValuesOf<typeof slackFields>;

/** How many slots the table shows, from none on. */
export const slotChoices: readonly number[] = Array.from({ length: mostSlots + 1 }, (_, c) => c);

/** How often an emergency has to be refused, by how many slots are kept free for them. */
export const slack: Calculator<typeof slackFields> = {
  kind: 'slack',
  fields: slackFields,
  results: [['refused'], ['served', 'turned'], ['busy']],
  show(values, write) {
    const { arrivals, slots } = values;
    const refused = refusedWith(values, slots);
    const daily = (share: number): string => write.number(arrivals * share, 2);
    return {
      texts: {
        refused: write.share(refused, 1),
        served: daily(1 - (refused ?? 0)),
        turned: daily(refused ?? 0),
        busy: write.share(poissonMoreThan(slots, arrivals), 1),
        advice: adviceOn(values, write),
        ...tableTexts(values, write),
      },
      attributes: Object.fromEntries(
        slotChoices.map((c) => [`row-${c}`, { 'aria-current': String(c === slots) }]),
      ),
    };
  },
  rows: (values, { say }) => [
    [say('slots'), say('refused'), say('served')],
    ...slotChoices.map((c) => {
      const refused = refusedWith(values, c);
      return [c, refused, values.arrivals * (1 - (refused ?? 0))];
    }),
  ],
};

/** Undefined when nobody comes: a share of nobody is nothing. */
function refusedWith({ arrivals, days }: SlackValues, slots: number): number | undefined {
  return arrivals === 0 ? undefined : erlangB(slots, arrivals * days);
}

/** The texts of the table: the row of the slots asked for says so. */
function tableTexts(values: SlackValues, write: Writer): Record<string, string> {
  const texts = slotChoices.flatMap((c) => {
    const refused = refusedWith(values, c);
    return [
      [`chosen-${c}`, c === values.slots ? write.say('chosen') : ''],
      [`refused-${c}`, write.share(refused, 1)],
      [`served-${c}`, write.number(values.arrivals * (1 - (refused ?? 0)), 2)],
    ];
  });
  return Object.fromEntries(texts) as Record<string, string>;
}

/** What one slot more would bring; or why there is nothing to say. */
function adviceOn(values: SlackValues, { say, number }: Writer): string {
  const { arrivals, days, slots } = values;
  if (arrivals === 0) return say('nobody');
  const load = say('load', { load: number(arrivals * days, 2) });
  const [now = 0, then = 0] = [refusedWith(values, slots), refusedWith(values, slots + 1)];
  return `${say('one-more', { more: number(arrivals * (now - then), 2) })} ${load}`;
}
