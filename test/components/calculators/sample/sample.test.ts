import { describe, expect, it } from 'vitest';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import { sample } from '#components/calculators/sample/sample.ts';
import { sampleWords } from '#i18n/words/calculators/sample.ts';
import { opened, textsIn, typeInto } from '../../../helpers/calculator-page.ts';
import { wholeOf } from '../all-calculators.ts';

function shown(given: Record<string, string> = {}): Readonly<Record<string, string>> {
  return workedExample(sample, sampleWords, { ...given, context: { locale: 'en' } }).shown.texts;
}

const sizes = (given: Record<string, string> = {}): (string | undefined)[] => {
  const { one, two } = shown(given);
  return [one, two];
};

// All sizes: SciPy’s norm.ppf in z²·v/m² − 3 and (zα + zβ)²·2v/δ², rounded up.
describe('the answers it takes', () => {
  it('are 251 for one score and 1,037 for each of two with 45 and 25 %', () => {
    expect(sizes()).toEqual(['251', '1,037']);
  });

  it('are most when half promote and half detract', () => {
    expect(sizes({ shares: '50 50' })).toEqual(['382', '1,570']);
    expect(sizes({ shares: '50 50', margin: '5' })).toEqual(['1,534', '1,570']);
  });

  it('are fewer when the customers are counted, and never more than there are', () => {
    expect(sizes({ population: '500' })).toEqual(['168', '1,037']);
    expect(sizes({ population: '1' })).toEqual(['1', '1,037']);
    expect(shown({ population: '500' })['advice']).toContain(
      'it would take 251; here there are 500',
    );
  });
});

describe('the last scores', () => {
  it('take the place of the shares', () => {
    // Five promoters, two passives and three detractors.
    const scores = '9 10 7 3 0 8 9 10 10 6';
    expect(sizes({ scores })).toEqual(['289', '1,194']);
    expect(shown({ scores })['advice']).toMatch(/last scores: there are 10\. They are too few/);
    expect(shown()['advice']).toMatch(/^This starts from the shares/);
  });

  it('say nothing when they are all alike, or one', () => {
    for (const scores of ['9', '9 10 10 9']) {
      expect(sizes({ scores })).toEqual(['–', '–']);
      expect(shown({ scores })['advice']).toMatch(/^If everyone answers alike/);
    }
    expect(sizes({ shares: '0 0' })).toEqual(['–', '–']);
  });
});

it('refuses shares that are more than all, beside them', async () => {
  const page = await opened(wholeOf('SampleCalculator'), 'it');
  const { one } = textsIn(page);
  typeInto(page, 'shares-promoters', '80');
  const error = page.querySelector('[data-error=shares-detractors]');
  expect(error?.textContent).toMatch(/superano il 100 %/);
  expect(textsIn(page)['one']).toBe(one);
  typeInto(page, 'shares-promoters', '75');
  expect(error?.textContent).toBe('');
});
