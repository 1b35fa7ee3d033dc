import { describe, expect, it } from 'vitest';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import { recovery } from '#components/calculators/recovery/recovery.ts';
import type { Locale } from '#i18n/locale.ts';
import { recoveryWords } from '#i18n/words/calculators/recovery.ts';
import { inputIn, opened, textsIn, typeInto } from '../../../helpers/calculator-page.ts';
import { wholeOf } from '../all-calculators.ts';

/** The workshop’s stranger unless said otherwise, spaces plain. */
function shown(given: Record<string, string> = {}, locale: Locale = 'it'): Record<string, string> {
  const { texts } = workedExample(recovery, recoveryWords, { ...given, context: { locale } }).shown;
  const plain = Object.entries(texts).map(([name, text]) => [name, text.replaceAll('\u00a0', ' ')]);
  return Object.fromEntries(plain) as Record<string, string>;
}

describe('the stranger with the puncture', () => {
  // By hand, as the case’s table has it: 60 · 0.8 / (1 + 0.1 − 0.8) = 160; 3 / 160 = 1.875 %;
  // 5 % of 160 is 8, less the 3 that today costs is 5.
  it('must come back in 1.9 % of cases for the overtime to pay', () => {
    expect(shown()).toMatchObject({
      probability: '1,9 %',
      today: '−3,00 euro',
      worth: '8,00 euro',
      balance: '+5,00 euro',
      value: '160,00 euro',
    });
    expect(shown({}, 'en')).toMatchObject({ probability: '1.9%', balance: '+5.00 euros' });
  });

  // 9 / 160 = 5.625 %, more than the 5 counted on.
  it('must come back in 5.6 % when booked work is lost instead', () => {
    const texts = shown({ cost: '30' });
    expect([texts['probability'], texts['balance']]).toEqual(['5,6 %', '−1,00 euro']);
    expect(texts['advice']).toContain('Non conviene');
  });
});

it('adds a whole margin when the first comes now', () => {
  // 60 · 1.1 / 0.3 = 220.
  expect(shown({ first: '0' })['value']).toBe('220,00 euro');
});

// Numpy: sum(60 * (0.9 / 1.1) ** np.arange(1, 2000)) is 270.
it('follows retention', () => {
  expect(shown({ retention: '90' })['value']).toBe('270,00 euro');
  expect(shown({ retention: '0' })['value']).toBe('0,00 euro');
});

describe('what it advises', () => {
  it('is that help which is paid for needs no tomorrow', () => {
    const texts = shown({ cost: '20' });
    expect([texts['probability'], texts['today']]).toEqual(['0,0 %', '+1,00 euro']);
    expect(texts['advice']).toMatch(/^L’aiuto si ripaga già oggi/);
  });

  it('is that help dearer than the customer never pays, without a probability', () => {
    const texts = shown({ cost: '182' });
    expect([texts['probability'], texts['today']]).toEqual(['–', '−161,00 euro']);
    expect(texts['advice']).toMatch(/^Non conviene nemmeno se/);
    expect(shown({ margin: '0' })['probability']).toBe('–');
  });

  it('is certainty when help costs as much as the customer is worth', () => {
    const texts = shown({ cost: '181', churn: '100' });
    expect([texts['probability'], texts['balance']]).toEqual(['100,0 %', '0,00 euro']);
    expect(texts['advice']).toMatch(/^Si va in pari/);
  });

  it('is always that the paradox is about satisfaction', () => {
    for (const cost of ['0', '24', '900']) {
      expect(shown({ cost })['advice']).toContain('per la soddisfazione, non per il riacquisto');
      expect(shown({ cost }, 'en')['advice']).toContain('for satisfaction, not for buying again');
    }
  });
});

it('refuses a sum without end beside the retention, and takes it back once it has one', async () => {
  const page = await opened(wholeOf('RecoveryCalculator'), 'it');
  const before = textsIn(page);
  typeInto(page, 'discount', '0');
  typeInto(page, 'retention', '100');
  expect(page.querySelector('[data-error=retention]')?.textContent).toMatch(/^Se restano tutti/);
  expect(inputIn(page, 'retention').getAttribute('aria-invalid')).toBe('true');
  expect(textsIn(page)['value']).not.toBe('∞');
  typeInto(page, 'discount', '10');
  expect(page.querySelector('[data-error=retention]')?.textContent).toBe('');
  expect(textsIn(page)['value']).not.toBe(before['value']);
});
