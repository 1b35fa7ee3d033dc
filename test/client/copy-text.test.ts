import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '#client/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

it('puts a text on the clipboard', async () => {
  const written: string[] = [];
  const writeText = (text: string): Promise<void> => Promise.resolve(void written.push(text));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('Voto,Risposte')).toBe(true);
  expect(written).toEqual(['Voto,Risposte']);
});

it.each([
  ['has no clipboard, as over plain http', {}],
  ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } }],
])('says when the browser %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('x')).toBe(false);
});
