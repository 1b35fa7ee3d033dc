import { breakEvenTurnover, hireCost, replacementCost } from '#metrics/school-cost.ts';
import type { ValuesOf } from '#model/calculators/fields.ts';
import { schoolFields } from '#model/calculators/school.ts';
import type { Calculator } from '../form/calculator.ts';
import type { Writer } from '../form/writer.ts';

type SchoolValues = ValuesOf<typeof schoolFields>;

/** One way of hiring: money unrounded, `turnover` a share. */
interface Way {
  readonly turnover: number;
  readonly hire: number;
  readonly year: number;
}

/** What a firm’s school costs, against hiring people who need none: per hire and in a year. */
export const school: Calculator<typeof schoolFields> = {
  kind: 'school',
  fields: schoolFields,
  results: [
    ['breakEven'],
    ['hireYoung', 'hireExperienced'],
    ['yearYoung', 'yearExperienced', 'difference'],
  ],
  show(values, write) {
    const [young, experienced] = waysOf(values);
    const money = (amount: number): string =>
      write.say('money', { amount: write.number(amount, 0) });
    return {
      texts: {
        breakEven: write.share(breakEvenOf(young, experienced), 1),
        hireYoung: money(young.hire),
        hireExperienced: money(experienced.hire),
        yearYoung: money(young.year),
        yearExperienced: money(experienced.year),
        difference: write.say('money', { amount: write.signed(young.year - experienced.year, 0) }),
        advice: adviceOn(young, experienced, write),
      },
    };
  },
  rows(values, { say }) {
    const [young, experienced] = waysOf(values);
    return [
      [say('item'), say('young'), say('experienced')],
      [say('hire'), young.hire, experienced.hire],
      [say('turnover'), young.turnover, experienced.turnover],
      [say('year'), young.year, experienced.year],
      [say('breakEven'), breakEvenOf(young, experienced), undefined],
    ];
  },
};

function waysOf(values: SchoolValues): readonly [young: Way, experienced: Way] {
  const way = (index: number): Way => {
    const turnover = (values.turnover[index] ?? 0) / 100;
    const hire = hireCost({
      recruiting: values.recruiting[index] ?? 0,
      hours: values.hours[index] ?? 0,
      hourCost: values.hour,
      weeks: values.weeks[index] ?? 0,
      weeklyPay: values.pay,
    });
    return { turnover, hire, year: replacementCost(hire, values.team, turnover) };
  };
  return [way(0), way(1)];
}

function breakEvenOf(young: Way, experienced: Way): number | undefined {
  return breakEvenTurnover(young.hire, experienced.hire, experienced.turnover);
}

function adviceOn(young: Way, experienced: Way, { say, share }: Writer): string {
  const limit = breakEvenOf(young, experienced);
  if (limit === undefined) return say('free');
  const figures = { turnover: share(young.turnover, 1), limit: share(limit, 1) };
  // Less than a hundredth of a cent is what adding up leaves behind.
  if (Math.abs(young.year - experienced.year) < 1e-4) return say('even', figures);
  return say(young.year < experienced.year ? 'pays' : 'costs', figures);
}
