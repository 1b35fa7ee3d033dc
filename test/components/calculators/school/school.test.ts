import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import { school } from '#components/calculators/school/school.ts';
import { workedOut } from '#exhibits/worked-cells.ts';
import type { Locale } from '#i18n/locale.ts';
import { schoolWords } from '#i18n/words/calculators/school.ts';
import { readDataFile } from '#loaders/data-file.ts';

/** The team of twenty unless said otherwise, spaces plain. */
function shown(given: Record<string, string> = {}, locale: Locale = 'it'): Record<string, string> {
  const { texts } = workedExample(school, schoolWords, { ...given, context: { locale } }).shown;
  const plain = Object.entries(texts).map(([name, text]) => [name, text.replaceAll('\u00a0', ' ')]);
  return Object.fromEntries(plain) as Record<string, string>;
}

describe('the team of twenty', () => {
  it('costs what the table of the case says', () => {
    const file = 'content/cases/back-room-sign/data/school.csv';
    const { columns, rows } = workedOut(readDataFile(readFileSync(file, 'utf8'), file));
    const line = (letter: string): string[] => {
      const row = rows.find(([id]) => id === letter) ?? [];
      return ['young', 'experienced'].map((column) =>
        Number(row[columns.indexOf(column)]).toLocaleString('en-GB'),
      );
    };
    const texts = shown({}, 'en');
    const amounts = (names: readonly string[]) => names.map((name) => texts[name]);
    const euros = (letter: string) => line(letter).map((amount) => `${amount} euros`);
    expect(amounts(['hireYoung', 'hireExperienced'])).toEqual(euros('H'));
    expect(amounts(['yearYoung', 'yearExperienced'])).toEqual(euros('K'));
  });

  // By hand: 39,300 − 39,340; 5,620 · 35 / 13,100 is 15.015 %.
  it('is a hair below break-even', () => {
    expect(shown()).toMatchObject({ difference: '−40 euro', breakEven: '15,0 %' });
    expect(shown()['advice']).toMatch(/^La scuola si ripaga/);
  });

  it('pays too much when one more newcomer leaves', () => {
    const texts = shown({ turnover: '20 35' }, 'en');
    // By hand: 13,100 · 20 · 20 % is 52,400.
    expect([texts['yearYoung'], texts['difference']]).toEqual(['52,400 euros', '+13,060 euros']);
    expect(texts['advice']).toMatch(/^The school costs more: 20.0%/);
  });
});

it('says so where both ways cost the same', () => {
  const same = { recruiting: '500 500', hours: '10 10', weeks: '4 4', turnover: '20 20' };
  expect(shown(same, 'en')).toMatchObject({ difference: '0 euros', breakEven: '20.0%' });
  expect(shown(same, 'en')['advice']).toMatch(/^You break even/);
});

it('has no break-even where a newcomer costs nothing', () => {
  const free = { recruiting: '0 500', hours: '0 10', weeks: '0 4' };
  expect(shown(free)['breakEven']).toBe('–');
  expect(shown(free)['advice']).toContain('non c’è un ricambio di pareggio');
});

it('has nobody to replace where nobody leaves', () => {
  expect(shown({ turnover: '0 0' })).toMatchObject({ yearYoung: '0 euro', breakEven: '0,0 %' });
});
