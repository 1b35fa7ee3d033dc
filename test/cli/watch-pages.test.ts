import type { AstroPrerenderer } from 'astro';
import { expect, it, vi } from 'vitest';
import { formatPages, type PageRecord, watchPages } from '#cli/watch-pages.ts';

it('counts what is asked for and what is made, and leaves pages as they are', async () => {
  const page = new Response('a page');
  const render = vi.fn(async () => page);
  const usual = {
    name: 'usual',
    getStaticPaths: async () => [{ pathname: '/it/' }, { pathname: '/en/' }, { pathname: '/' }],
    render,
  } as unknown as AstroPrerenderer;
  let watched: AstroPrerenderer = usual;
  const onPage = vi.fn<(record: PageRecord) => void>();
  const record = watchPages((set) => {
    watched = typeof set === 'function' ? set(usual) : set;
  }, onPage);
  expect(await watched.getStaticPaths()).toHaveLength(3);
  const options = { collectMetadata: true } as Parameters<AstroPrerenderer['render']>[1];
  const request = new Request('https://retrobottega.example/it/');
  expect(await watched.render(request, options)).toBe(page);
  expect(render).toHaveBeenCalledWith(request, options);
  expect([record.asked, [...record.made.keys()]]).toEqual([3, ['/it/']]);
  expect(onPage).toHaveBeenCalledExactlyOnceWith(record);
  expect(watched.name).toBe('usual');
});

it('says how many were made, how many stay, and which were slowest', () => {
  const made = new Map(Array.from({ length: 7 }, (_, index) => [`/${index}/`, index * 1000 + 0.4]));
  expect(formatPages({ asked: 2076, made })).toMatchInlineSnapshot(
    `"pages, feeds and downloads made: 7, as they were: 2,069; slowest: /6/ 6,000 ms, /5/ 5,000 ms, /4/ 4,000 ms, /3/ 3,000 ms, /2/ 2,000 ms"`,
  );
  expect(formatPages({ asked: 3, made: new Map() })).toBe(
    'pages, feeds and downloads made: 0, as they were: 3',
  );
});
