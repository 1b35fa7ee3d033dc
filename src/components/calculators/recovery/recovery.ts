import { lifetimeValue } from '#metrics/lifetime-value.ts';
import { recoveryBreakEvenCost, recoveryBreakEvenProbability } from '#metrics/recovery.ts';
import type { ValuesOf } from '#model/calculators/fields.ts';
import { recoveryContradictions, recoveryFields } from '#model/calculators/recovery.ts';
import type { Calculator } from '../form/calculator.ts';
import type { Writer } from '../form/writer.ts';

type RecoveryValues = ValuesOf<typeof recoveryFields>;

/** What help comes to: money unrounded, `probability` a share. */
interface RecoverySum {
  /** What the day brings without any tomorrow; below 0 when help costs more than is paid. */
  readonly today: number;
  readonly value: number;
  /** The most that help may cost beyond what is paid for it. */
  readonly worth: number;
  readonly balance: number;
  /** Undefined when not even certainty would make it pay. */
  readonly probability: number | undefined;
}

/** Whether helping a customer pays: its cost today against what the relationship is expected to bring. */
export const recovery: Calculator<typeof recoveryFields> = {
  kind: 'recovery',
  fields: recoveryFields,
  results: [['probability'], ['today', 'worth', 'balance'], ['value']],
  contradictions: recoveryContradictions,
  show(values, write) {
    const { today, value, worth, balance, probability } = sumOf(values);
    const money = (amount: string): string => write.say('money', { amount });
    return {
      texts: {
        probability: write.share(probability, 1),
        today: money(write.signed(today, 2)),
        worth: money(write.number(worth, 2)),
        balance: money(write.signed(balance, 2)),
        value: money(write.number(value, 2)),
        advice: [adviceOn(values, write), write.say('paradox')].join(' '),
      },
    };
  },
  rows(values, { say }) {
    const { today, value, worth, balance, probability } = sumOf(values);
    return [
      [say('item'), say('figure')],
      [say('probability'), probability],
      [say('today'), today],
      [say('worth'), worth],
      [say('balance'), balance],
      [say('value'), value],
    ];
  },
};

function sumOf({
  cost,
  paid,
  margin,
  retention,
  discount,
  first,
  churn,
}: RecoveryValues): RecoverySum {
  const value = lifetimeValue({
    margin,
    retention: retention / 100,
    discount: discount / 100,
    firstMargin: first === 0 ? 'now' : 'in-a-year',
  });
  const worth = recoveryBreakEvenCost(churn / 100, value);
  const today = paid - cost;
  return {
    today,
    value,
    worth,
    balance: today + worth,
    probability: recoveryBreakEvenProbability(Math.max(0, -today), value),
  };
}

function adviceOn(values: RecoveryValues, { say, plain, share }: Writer): string {
  const { today, balance, probability } = sumOf(values);
  if (today >= 0) return say('pays-today');
  if (probability === undefined) return say('never');
  const figures = { churn: plain(values.churn), probability: share(probability, 1) };
  // Less than a hundredth of a cent is what adding up leaves behind.
  if (Math.abs(balance) < 1e-4) return say('even', figures);
  return say(balance > 0 ? 'pays' : 'loses', figures);
}
