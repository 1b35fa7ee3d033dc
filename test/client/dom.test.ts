import { beforeAll, describe, expect, it } from 'vitest';
import { part } from '#client/dom.ts';
import { mount } from '../helpers/mount.ts';

let page: HTMLElement;
beforeAll(() => {
  page = mount(
    '<main><p class="a">one</p><input name="n"><svg><path d="M0 0"></path></svg></main>',
  );
});

describe('the part of an element', () => {
  it('is the first descendant that matches', () => {
    expect(part(page, '.a').textContent).toBe('one');
  });

  it('has the type that was asked for', () => {
    expect(part(page, '[name=n]', HTMLInputElement).value).toBe('');
    expect(part(page, 'path', SVGElement).getAttribute('d')).toBe('M0 0');
  });

  it('is an error when it is missing, naming the host and what it needs', () => {
    const main = part(page, 'main');
    expect(() => part(main, '.b')).toThrowErrorMatchingInlineSnapshot(
      `[Error: <main> needs a HTMLElement matching “.b” in its markup.]`,
    );
  });

  it('is an error when it is something else', () => {
    expect(() => part(page, '.a', HTMLInputElement)).toThrow(
      /needs a HTMLInputElement matching “.a”/,
    );
  });
});
