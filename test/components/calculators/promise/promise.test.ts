import { describe, expect, it } from 'vitest';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import { promise } from '#components/calculators/promise/promise.ts';
import { promiseWords } from '#i18n/words/calculators/promise.ts';
import { inputIn, opened, textsIn, typeInto } from '../../../helpers/calculator-page.ts';
import { wholeOf } from '../all-calculators.ts';

function shown(given: Record<string, string> = {}): Readonly<Record<string, string>> {
  return workedExample(promise, promiseWords, { ...given, context: { locale: 'en' } }).shown.texts;
}

describe('the unanswered email', () => {
  // NumPy: average of [1, −5, −1, −2, −3] with weights 10, 35, 25, 15, 15 is −2.65, without −2;
  // of [1, −3, −1, −1, −2], delivered, −1.65.
  it('has its gap with weights, without, and as delivered', () => {
    expect(shown()).toMatchObject({
      weighted: '−2.65',
      unweighted: '−2.00',
      deliveredGap: '−1.65',
      'gap-tangibles': '+1.0',
      'gap-reliability': '−5.0',
      'delivery-reliability': '−3.0',
      'share-reliability': '−1.75',
      advice: 'Where the promise falls short most, given the weights: Reliability (−1.75).',
    });
  });

  it('has another worst dimension with other weights, or two', () => {
    expect(shown({ weights: '0 0 0 0 100' })['advice']).toContain('Empathy (−3.00)');
    expect(shown({ weights: '0 10 50 25 15' })['advice']).toContain(
      'Reliability, Responsiveness, Assurance (−0.50)',
    );
  });
});

it('says when a promise is kept wherever it counts', () => {
  expect(shown({ weights: '100 0 0 0 0' })).toMatchObject({
    weighted: '+1.00',
    advice: 'No dimension that counts is below the promise.',
  });
  expect(shown({ perceived: '4 7 6 6 6' })).toMatchObject({ weighted: '0.00', unweighted: '0.00' });
});

describe('weights', () => {
  it('that do not come to 100 are refused beside them, and the last good gap stays', async () => {
    const page = await opened(wholeOf('PromiseCalculator'), 'it');
    const { weighted } = textsIn(page);
    const error = page.querySelector('[data-error=weights-empathy]');
    typeInto(page, 'weights-tangibles', '20');
    expect(error?.textContent).toBe('I cinque pesi devono fare 100 in tutto: correggine uno.');
    expect(inputIn(page, 'weights-empathy').getAttribute('aria-invalid')).toBe('true');
    expect(textsIn(page)['weighted']).toBe(weighted);
    typeInto(page, 'weights-reliability', '25');
    expect(error?.textContent).toBe('');
    expect(textsIn(page)['weighted']).toBe('−2,05');
  });

  it('may have decimals that add up to 100 only nearly, as binary numbers do', () => {
    expect(shown({ weights: '33.3 33.3 33.1 0.2 0.1' })['weighted']).toMatch(/^−1\.67/);
  });
});

it.each(['0', '8'])('refuses an answer of %s', async (typed) => {
  const page = await opened(wholeOf('PromiseCalculator'), 'it');
  typeInto(page, 'perceived-empathy', typed);
  expect(page.querySelector('[data-error=perceived-empathy]')?.textContent).toContain('da 1 a 7');
});
