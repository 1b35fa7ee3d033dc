import { describe, expect, it } from 'vitest';
import type { Shown } from '#components/calculators/form/calculator.ts';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import { slack } from '#components/calculators/slack/slack.ts';
import type { Locale } from '#i18n/locale.ts';
import { slackWords } from '#i18n/words/calculators/slack.ts';
import { opened, textsIn, typeInto } from '../../../helpers/calculator-page.ts';
import { wholeOf } from '../all-calculators.ts';

function shown(given: Record<string, string> = {}, locale: Locale = 'en'): Shown {
  return workedExample(slack, slackWords, { ...given, context: { locale } }).shown;
}

const refusals = ({ texts }: Shown): (string | undefined)[] =>
  Array.from({ length: 9 }, (_, c) => texts[`refused-${c}`]);

describe('the table', () => {
  // SciPy: poisson.pmf(c, a) / poisson.cdf(c, a) for c = 0…8.
  it('has Erlang’s shares for a load of 1.5', () => {
    expect(refusals(shown())).toEqual([
      '100.0%',
      '60.0%',
      '31.0%',
      '13.4%',
      '4.8%',
      '1.4%',
      '0.4%',
      '0.1%',
      '0.0%',
    ]);
  });

  it('has them for a load of 3, by more arrivals or by longer ones', () => {
    const three = ['100.0%', '75.0%', '52.9%', '34.6%', '20.6%', '11.0%', '5.2%', '2.2%', '0.8%'];
    expect(refusals(shown({ arrivals: '3' }))).toEqual(three);
    expect(refusals(shown({ days: '2' }))).toEqual(three);
  });

  it('marks the row of the slots chosen in words, and no other', async () => {
    const page = await opened(wholeOf('SlackCalculator'), 'it');
    const marked = (): (string | undefined)[] => [
      ...[...page.querySelectorAll('tr[aria-current=true]')].map(
        (row) => row.querySelector('th')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      ),
      ...Object.entries(textsIn(page)).flatMap(([name, text]) =>
        name.startsWith('chosen-') && text !== '' ? [name] : [],
      ),
    ];
    expect(marked()).toEqual(['2 ← scelto', 'chosen-2']);
    typeInto(page, 'slots', '0');
    expect(marked()).toEqual(['0 ← scelto', 'chosen-0']);
  });
});

describe('the result', () => {
  // By hand: 1.5 · (1 − 9/29) = 1.034; SciPy: poisson.sf(2, 1.5) = 0.1912.
  it('is the row chosen, by the day', () => {
    expect(shown().texts).toMatchObject({
      refused: '31.0%',
      served: '1.03',
      turned: '0.47',
      busy: '19.1%',
      advice: 'One slot more would serve 0.26 emergencies a day. The load a is 1.50.',
    });
  });

  it('is a refusal for all without a slot', () => {
    expect(shown({ slots: '0' }).texts).toMatchObject({ refused: '100.0%', served: '0.00' });
  });

  it('is nothing when nobody comes, and why', () => {
    expect(shown({ arrivals: '0' }).texts).toMatchObject({
      refused: '–',
      served: '0.00',
      turned: '0.00',
      busy: '0.0%',
      'refused-8': '–',
      advice: 'If nobody comes there is nothing to refuse.',
    });
  });

  // With eight slots for a load of 3000, all but some 8 in 3000 are refused.
  it('stays a share when they stream in', () => {
    expect(shown({ arrivals: '100', days: '30', slots: '8' }).texts['refused']).toBe('99.7%');
  });
});
