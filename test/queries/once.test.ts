import { afterEach, describe, expect, it, vi } from 'vitest';
import { once } from '#queries/once.ts';

const made = () => vi.fn(async (locale: string) => ({ locale }));

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('in a build', () => {
  it('makes a thing once for each language, and gives everybody the same', async () => {
    vi.stubEnv('PROD', true);
    const make = made();
    const get = once(make);
    const [first, again, other] = await Promise.all([get('it'), get('it'), get('en')]);
    expect(await get('it')).toBe(first);
    expect(again).toBe(first);
    expect([first, other]).toEqual([{ locale: 'it' }, { locale: 'en' }]);
    expect(make.mock.calls).toEqual([['it'], ['en']]);
  });

  it('keeps apart what is made in two ways', async () => {
    vi.stubEnv('PROD', true);
    const [one, other] = [once(async () => 'one'), once(async () => 'other')];
    expect([await one('it'), await other('it')]).toEqual(['one', 'other']);
  });
});

describe('while somebody is writing', () => {
  it('makes it anew each time, because it may have changed', async () => {
    vi.stubEnv('PROD', false);
    const make = made();
    const get = once(make);
    expect(await get('it')).not.toBe(await get('it'));
    expect(make).toHaveBeenCalledTimes(2);
  });
});
