import { beforeAll, expect, it } from 'vitest';
import { define } from '#client/define.ts';
import { mount } from '../helpers/mount.ts';

beforeAll(() => void mount(''));

it('registers an element, and lets a second import of it pass', () => {
  class First extends HTMLElement {}
  class Second extends HTMLElement {}
  define('some-element', First);
  define('some-element', Second);
  expect(customElements.get('some-element')).toBe(First);
});
