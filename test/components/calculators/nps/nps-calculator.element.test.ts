import { beforeEach, describe, expect, it, vi } from 'vitest';
import NpsCalculator from '#components/calculators/nps/NpsCalculator.astro';
import { mount } from '../../../helpers/mount.ts';
import { render } from '../../../helpers/render.ts';

const start = [0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 12];
let page: HTMLElement;

// The real markup, so that the template and its element cannot drift apart unnoticed.
async function open(fragment = '', locale = 'it'): Promise<void> {
  const html = await render(NpsCalculator, { name: 'thirty', counts: start, locale });
  mount('');
  history.replaceState(null, '', `/it/${fragment}`);
  page = mount(html, locale);
  await import('#components/calculators/nps/nps-calculator.element.ts');
}

beforeEach(() => open());

function find<T extends HTMLElement>(selector: string): T {
  const found = page.querySelector<T>(selector);
  if (found === null) throw new Error(`No ${selector}.`);
  return found;
}

const out = (name: string): string => find(`[data-out=${name}]`).textContent ?? '';
const error = (name: string): string => find(`[data-error=${name}]`).textContent ?? '';
const invalid = (): string[] =>
  [...page.querySelectorAll('[aria-invalid=true]')].map(
    (field) => field.getAttribute('name') ?? '',
  );

function type(name: string, value: string): void {
  const field = find<HTMLInputElement>(`[name=${name}]`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const press = (selector: string): void => find(`button${selector}`).click();

describe('with JavaScript', () => {
  it('enables what the server rendered disabled', () => {
    expect(find<HTMLFieldSetElement>('fieldset').disabled).toBe(false);
    expect(find('[data-out=actions]').hidden).toBe(false);
  });

  it('recomputes when a count changes', () => {
    type('count-10', '21');
    expect(out('nps')).toBe('+31');
    expect(out('n')).toBe('39');
    expect(out('promoters-share')).toBe('53,8\u00a0%');
    expect(find('svg').getAttribute('aria-label')).toContain('L’ago segna +31');
  });

  it('recomputes the interval for another confidence, typed with comma or point', () => {
    type('confidence', '80');
    expect(out('interval')).toBe('da −10 a +29');
    type('confidence', '99,5');
    expect(out('interval-label')).toBe('Intervallo al 99,5\u00a0%');
    type('confidence', '99.5');
    expect(out('interval-label')).toBe('Intervallo al 99,5\u00a0%');
  });

  it('recomputes the sample size for another margin', () => {
    type('margin', '5');
    expect(out('sample')).toContain('circa 1058');
  });

  it('hides the score below ten answers and redraws the scale', () => {
    type('count-3', '0');
    type('count-7', '0');
    type('count-10', '9');
    expect(out('nps')).toBe('–');
    expect(find('[data-out=main]').dataset['advice']).toBe('few');
    expect(find('[data-out=needle]').getAttribute('d')).toBe('');
    expect(find('[data-column="3"]').getAttribute('height')).toBe('0');
  });

  it('speaks the language of the page', async () => {
    await open('', 'en');
    type('count-10', '15012');
    expect(out('n')).toBe('15,030');
    expect(out('interval')).toBe('+100 to +100');
  });
});

describe('the steppers', () => {
  it('add one and take one away, and stop at 0', () => {
    press('[data-score="10"][data-step="1"]');
    expect(find<HTMLInputElement>('[name=count-10]').value).toBe('13');
    expect(out('n')).toBe('31');
    press('[data-score="0"][data-step="-1"]');
    expect(find<HTMLInputElement>('[name=count-0]').value).toBe('0');
    expect(out('n')).toBe('31');
  });

  it('make a number of what was none', () => {
    type('count-4', 'ten');
    press('[data-score="4"][data-step="1"]');
    expect(find<HTMLInputElement>('[name=count-4]').value).toBe('1');
    expect(invalid()).toEqual([]);
  });
});

describe('impossible input', () => {
  it('is refused beside its field, and the last good result stays', () => {
    type('count-10', '-1');
    expect(error('count')).toBe('Voto 10: scrivi un numero intero da 0 a 1.000.000.');
    expect(invalid()).toEqual(['count-10']);
    expect(out('nps')).toBe('+10');
    expect(location.hash).toBe('');
  });

  it('names every wrong score, behind the first, and only wrong fields refer to it', () => {
    const described = (): (string | null)[] =>
      [...page.querySelectorAll('[aria-describedby=nps-thirty-count-error]')].map((field) =>
        field.getAttribute('name'),
      );
    expect(described()).toEqual([]);
    type('count-5', 'x');
    type('count-3', '');
    expect(error('count')).toBe(
      'Voto 3: scrivi un numero intero da 0 a 1.000.000. Voto 5: scrivi un numero intero da 0 a 1.000.000.',
    );
    expect(described()).toEqual(['count-3', 'count-5']);
    const row = find('[name=count-3]').closest('li');
    expect(row?.nextElementSibling?.querySelector('[data-error=count]')).not.toBeNull();
    type('count-3', '3');
    type('count-5', '5');
    expect([error('count'), described()]).toEqual(['', []]);
  });

  it('is forgiven once it is corrected', () => {
    type('count-10', '1.5');
    type('count-10', '2');
    expect([error('count'), invalid()]).toEqual(['', []]);
  });

  it('is named field by field', () => {
    type('confidence', '100');
    type('margin', 'a lot');
    expect(error('confidence')).toBe('Scrivi un numero da 50 a 99,9.');
    expect(error('margin')).toBe('Scrivi un numero da 1 a 100.');
    expect(invalid()).toEqual(['confidence', 'margin']);
  });
});

describe('pasted scores', () => {
  it('count once the button is pressed, not before', () => {
    type('paste', '9 8, 10;7');
    expect([out('n'), location.hash]).toEqual(['30', '']);
    press('[data-action=paste]');
    expect(out('n')).toBe('4');
    expect(find<HTMLInputElement>('[name=count-8]').value).toBe('1');
    expect(find<HTMLInputElement>('[name=count-3]').value).toBe('0');
  });

  it.each([
    [
      'a word',
      '9 8 eleven',
      '«eleven» (il 3° valore) non è un voto: servono numeri interi da 0 a 10. I voti di prima sono rimasti.',
    ],
    [
      'a tag',
      '<img src=x onerror=alert(1)>',
      '«<img» (il 1° valore) non è un voto: servono numeri interi da 0 a 10. I voti di prima sono rimasti.',
    ],
    ['nothing', '', 'Non c’è nessun voto da contare.'],
    ['too much', '9 '.repeat(100_001), 'I valori sono troppi: incollane al massimo 100.000.'],
  ])('are refused with a reason when they are %s', (_, text, reason) => {
    type('paste', text);
    press('[data-action=paste]');
    expect(error('paste')).toBe(reason);
    expect(invalid()).toEqual(['paste']);
    expect(out('n')).toBe('30');
  });

  it('clear an earlier complaint', () => {
    type('paste', 'x');
    press('[data-action=paste]');
    type('paste', '10');
    press('[data-action=paste]');
    expect([error('paste'), invalid()]).toEqual(['', []]);
  });
});

describe('reset', () => {
  it('brings back the server’s answers and clears address and complaints', () => {
    type('count-3', '100');
    type('count-0', 'x');
    type('margin', '0');
    press('[data-action=reset]');
    expect(out('nps')).toBe('+10');
    expect([location.hash, error('count'), error('margin'), invalid()]).toEqual(['', '', '', []]);
  });
});

describe('copy', () => {
  it('puts the answers on the clipboard as CSV and says so', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    press('[data-action=copy]');
    await vi.waitFor(() => expect(out('notice')).toBe('Copiato negli appunti'));
    expect(written.mock.calls[0]?.[0]).toBe(
      'Voto;Risposte\r\n0;0\r\n1;0\r\n2;0\r\n3;9\r\n4;0\r\n5;0\r\n6;0\r\n7;9\r\n8;0\r\n9;0\r\n10;12\r\n',
    );
  });

  it('says so where there is no clipboard, as over plain http', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    press('[data-action=copy]');
    await vi.waitFor(() => expect(out('notice')).toContain('La copia non è riuscita'));
    vi.restoreAllMocks();
  });

  it('says when it did not work', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    press('[data-action=copy]');
    await vi.waitFor(() => expect(out('notice')).toContain('La copia non è riuscita'));
  });
});
