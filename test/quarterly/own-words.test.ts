import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal, pickQuotes, shortened } from '#quarterly/own-words.ts';

const marks = {
  phone: '[phone]',
  card: '[card]',
  number: '[number]',
  email: '[email]',
  link: '[link]',
  account: '[account]',
  taxCode: '[tax code]',
};

/** Every spelling is tried between these. */
const around = (text: string): string => `Chiamatemi: ${text}, grazie.`;

describe('maskPersonal', () => {
  it.each([
    '333 1234567',
    '333 123 4567',
    '333-1234567',
    '333.123.45.67',
    '333/1234567',
    '3331234567',
    '335 123456',
    '+393331234567',
    '+39 333 12 34 567',
    '+39-333-1234567',
    '(+39) 333 1234567',
    '0039 333 1234567',
    '39 333 1234567',
    '393331234567',
    '0541 123456',
    '(0541) 123456',
    '0541/123456',
    '0541.12.34.56',
    '06 1234567',
    '02-12345678',
    '+39 (0)541 123456',
    '800 123 456',
    '800.123456',
    '+44 20 7946 0958',
    '020 7946 0958',
    '07911 123456',
    '(555) 123-4567',
    '555-123-4567',
    '+1 (555) 123-4567',
    '+33 6 12 34 56 78',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '+49 171 1234567',
    '612 345 678',
    '079 123 45 67',
    '+39\u00a0333\u00a01234567',
  ])('hides the telephone number %s', (text) => {
    expect(maskPersonal(around(text), { ...marks, number: '[phone]' })).toBe(around('[phone]'));
  });

  it.each([
    'mario.rossi@gmail.com',
    'MARIO_ROSSI+sfo@posta.azienda.it',
    'mario @ gmail.com',
    'mario.rossi @gmail.com',
    'nicolò@perché.it',
    '@mario_rossi88',
    'mario@gmail',
  ])('hides the address %s', (text) => {
    expect(maskPersonal(around(text), marks)).toBe(around('[email]'));
    expect(maskPersonal(`Scrivete a ${text}.`, marks)).toBe('Scrivete a [email].');
    expect(maskPersonal(`(${text})`, marks)).toBe('([email])');
  });

  it.each([
    'IT60X0542811101000000123456',
    'it60x0542811101000000123456',
    'IT60 X054 2811 1010 0000 0123 456',
    'IT 60 X 05428 11101 000000123456',
    'GB29 NWBK 6016 1331 9268 19',
    'DE89370400440532013000',
    'DE89 3704 0044 0532 0130 00',
    'ES91 2100 0418 4502 0005 1332',
  ])('hides the account %s', (text) => {
    expect(maskPersonal(around(text), marks)).toBe(around('[account]'));
    expect(maskPersonal(`${text} non va`, marks)).toBe('[account] non va');
  });

  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '5500.0000.0000.0004',
    '4111111111111111',
    '3782 822463 10005',
    '2221 0000 0000 0009',
    '6304 9506 0000 0000 123',
  ])('hides the card %s', (text) => {
    expect(maskPersonal(around(text), marks)).toBe(around('[card]'));
  });

  it.each(['RSSMRA85T10A562S', 'rssmra85t10a562s', 'RSS MRA 85T10 A562S', 'RSSMRAU5T1LA5S2S'])(
    'hides the tax code %s',
    (text) => {
      expect(maskPersonal(around(text), marks)).toBe(around('[tax code]'));
    },
  );

  it('hides what links carry, and other long numbers', () => {
    expect(maskPersonal('https://a.it/ordini?id=7&nome=Anna ecco', marks)).toBe(
      'https://a.it/ordini?[link] ecco',
    );
    expect(maskPersonal('www.a.it/x#anna', marks)).toBe('www.a.it/x#[link]');
    expect(maskPersonal('http://anna:pw@a.it/x', marks)).toBe('[link]');
    expect(maskPersonal('https://a.it/aiuto', marks)).toBe('https://a.it/aiuto');
    expect(maskPersonal('ordine 7654321', marks)).toBe('ordine [number]');
  });

  it.each([
    'Ho speso 1.250,50 € e 1250 euro, poi 12,90€ e 1.250.000 lire.',
    'Il preventivo era 1250000 € e poi 1250000,50.',
    'Dalle 9.00 alle 18.30, o 08.30-18.30, o 08:30 - 12:00, non 08.30 - 18.30.',
    'Il 10/11/2025 e il 2025-11-10, il 10.11.25, il 03-11-2025 alle 18.30.',
    'Dal 01/12 - 05/12 e 01/12-05/12, il 03/11/2025 18:30, il 10 11 2025.',
    'Consegna 20251110, resa 10112025.',
    'Ordine 123456, ordine n. 4321, codice AB12.',
    'Nel 2019 2020 2021 2022, nel 2019-2024 e nel 2023/2024.',
    'Da 300-350 a 1000-1500 euro, voto 8-9 su 10, 9/10, 10 10 9 8.',
    'Attesa 45 minuti, 3 volte, 24/7, al 100%, iPhone 15, gate B12.',
    'Costano 1.250.300 500 600 lire, modulo ABCDEFMNAPQALLLA.',
    'Panini @ 5 euro, sicurissimamente e incredibilmente lenti; il DC12 e poi niente.',
    'Dal 30/11/2025 al 31/12/2025 i 3000-3500 clienti',
    '',
  ])('leaves “%s” as it is', (text) => {
    expect(maskPersonal(text, marks)).toBe(text);
  });

  it('finds a number beside a date, a time, a price and another number', () => {
    expect(maskPersonal('il 12/03/2025 3331234567 18.30', marks)).toBe(
      'il 12/03/2025 [phone] 18.30',
    );
    expect(maskPersonal('333 1234567 - 338 7654321', marks)).toBe('[phone] - [phone]');
    expect(maskPersonal('ordine 12345 333 1234567', marks)).toBe('ordine 12345 [phone]');
    expect(maskPersonal('(333 1234567) (2 volte)', marks)).toBe('([phone]) (2 volte)');
    expect(maskPersonal('333 1234567 50 euro', marks)).toBe('[phone] 50 euro');
    expect(maskPersonal('02 1234567 15 €', marks)).toBe('[phone] 15 €');
  });

  it('says “[…]” when it is given no words, and keeps signs that mean something to replace()', () => {
    expect(maskPersonal('a@b.it o 333 1234567')).toBe('[…] o […]');
    expect(maskPersonal('a@b.it', { ...marks, email: "$&$'" })).toBe("$&$'");
  });

  it('leaves no nine digits in a row, and no sign “@” between letters, whatever stands around them', () => {
    const pieces = fc.constantFrom(
      ...['@', '.', '+', '(', ')', ' ', '-', '/', '0', '3', '39', '333', '4111', '1234567', '20'],
      ...['IT60', 'a', 'X', 'RSSMRA', 'https://', '?', 'www.', 'it', ':', ',', '€'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const masked = maskPersonal(list.join(''));
        expect(masked).not.toMatch(/\d{9}|\p{L}@\p{L}/u);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '@',
    'a',
    '1',
    '1 ',
    'a@',
    ' @ ',
    '.',
    '1.',
    '0-',
    'IT60',
    'www.',
    '(+',
    'a.',
    '?',
    '((1))',
    'A1',
    'https://',
    '12/',
  ])('takes time in proportion to the text: %s, over and over', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    maskPersonal(`${text} `);
    maskPersonal(`${text}@`);
    // Half a second is usual for both; what is not linear takes far longer than this.
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

describe('shortened', () => {
  it('ends after a word, with an ellipsis, on one line', () => {
    expect(shortened('  Molto\n lenti. ', 40)).toBe('Molto lenti.');
    expect(shortened('Sono stati lenti, davvero', 18)).toBe('Sono stati lenti…');
    expect(shortened('Sono stati lenti', 16)).toBe('Sono stati lenti');
    expect(shortened('Sono stati lenti', 15)).toBe('Sono stati…');
    expect(shortened('precipitevolissimevolmente', 10)).toBe('precipite…');
    expect(shortened('😀😀😀', 4)).toBe('😀…');
  });

  it('is never longer than asked, and whole words of the text unless the first is too long', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'è', '😀', ' ', '.', '\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const line = text.trim().replaceAll(/\s+/gu, ' ');
        const short = shortened(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
        if (short === line) return;
        expect(short.endsWith('…')).toBe(true);
        expect(line.startsWith(short.slice(0, -1))).toBe(true);
        const next = line.slice(short.length - 1);
        if (line.slice(0, max).includes(' ')) expect(next).toMatch(/^[.\s]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('pickQuotes', () => {
  const comment = (text: string): { text: string } => ({ text });

  it('takes each text once, those of 20 to 240 characters first, then long ones, then short ones', () => {
    const [short, long] = [comment('Lenti'), comment('lento '.repeat(60))];
    const [first, second] = ['Nessuno risponde al telefono.', 'Ho aspettato due ore in fila!'].map(
      comment,
    );
    const again = comment('nessuno  risponde al telefono');
    const list = [short, long, first, again, second].filter((each) => each !== undefined);
    expect(pickQuotes(list, 9)).toEqual([first, second, long, short]);
    expect(pickQuotes(list, 2)).toEqual([first, second]);
    expect(pickQuotes([], 3)).toEqual([]);
  });

  it('takes texts that begin alike only when there are no others', () => {
    const list = [
      'La cassa era chiusa di sabato.',
      'La cassa era chiusa, di nuovo.',
      'Gentili e rapidi davvero.',
    ].map(comment);
    const [first, alike, other] = list;
    expect(pickQuotes(list, 3)).toEqual([first, other, alike]);
    expect(pickQuotes(list, 2)).toEqual([first, other]);
  });
});
