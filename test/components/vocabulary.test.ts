import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '#components/vocabulary.ts';
import { locales } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { allowedHtml, tagNames, tagSpecs } from '#model/tags.ts';
import { formulaFunctions } from '#exhibits/formula-functions.ts';
import { columnTypes, measureNames } from '#model/measures.ts';
import { channels, exhibitKinds, levels, sectors, stages, themes } from '#model/taxonomy.ts';

const handbook = readFileSync('content/README.md', 'utf8');
const tags = handbook.slice(
  handbook.indexOf('## The tags'),
  handbook.indexOf('## A teaching note'),
);

describe('the authors’ tags', () => {
  it('are spelled in #model/tags and drawn in the vocabulary, one for one', () => {
    // `Picture` is what Markdown’s own `![…](…)` becomes.
    expect(Object.keys(vocabulary).toSorted()).toEqual([...tagNames, 'Picture'].toSorted());
  });

  it.each(tagNames)(
    '<%s> is described in content/README.md with each of its attributes',
    (name) => {
      const lines = tags
        .split('\n')
        .filter((line) => line.startsWith('|') && line.includes(`\`<${name}`))
        .join('\n');
      const [first = ''] = lines.split('|').slice(1);
      expect(first).toContain(`<${name}`);
      // The many of <Value> have a table of their own.
      const described = name === 'Value' ? tags : lines;
      for (const attribute of Object.keys(tagSpecs[name].attributes))
        expect(described).toContain(`${attribute}="`);
    },
  );

  it('are the only ones that content/README.md describes', () => {
    const rows = tags.split('\n').filter((line) => line.startsWith('| `<'));
    const described = rows.flatMap((row) =>
      [...row.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name),
    );
    expect([...new Set(described)].toSorted()).toEqual(tagNames.toSorted());
  });

  it('take no attribute that content/README.md makes up', () => {
    for (const [, name = '', rest = ''] of tags.matchAll(/<([A-Z]\w+)([^>]*)>/g)) {
      const known = Object.keys(
        Object.entries(tagSpecs).find(([tag]) => tag === name)?.[1].attributes ?? {},
      );
      const used = [...rest.matchAll(/(\w+)="/g)].map(([, attribute]) => attribute);
      expect(known).toEqual(expect.arrayContaining(used));
    }
  });

  it('have every figure of <Value> listed', () => {
    const [, table = ''] = tags.split('| `of` |');
    const [rows = ''] = table.split('\n\n');
    const first = rows.split('\n').map((row) => row.split('|')[1] ?? '');
    const listed = first.flatMap((cell) =>
      [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
    );
    expect(listed).toEqual([...measureNames]);
  });

  it('have every function of a formula listed, with its arguments', () => {
    const [, list = ''] = handbook.split('A formula may use ');
    const [sentences = ''] = list.split('\n\n');
    const calls = [...sentences.matchAll(/`([\w-]+)\(([^)]*)\)`/g)];
    const listed = calls.map(([, name, given = '']) => [name, given.split(',').length]);
    expect(listed).toEqual(
      expect.arrayContaining([...formulaFunctions].map(([name, work]) => [name, work.length])),
    );
    expect(listed).toHaveLength(formulaFunctions.size);
  });

  it('have every type of column listed', () => {
    const [, list = ''] = handbook.split('Types of columns: ');
    const [sentences = ''] = list.split('Without a type');
    const listed = [...sentences.matchAll(/`([\w-]+)`/g)].map(([, type]) => type);
    expect(listed).toEqual([...columnTypes]);
  });

  it('and the HTML that authors may type are listed', () => {
    for (const name of Object.keys(allowedHtml)) expect(tags).toMatch(new RegExp(`\`<${name}[ >]`));
  });
});

describe('the closed lists', () => {
  const lists = handbook.slice(handbook.indexOf('## Lists that are closed'));
  const named: Readonly<Record<string, readonly string[]>> = {
    theme: themes,
    stage: stages,
    sector: sectors,
    channel: channels,
    level: levels,
  };

  it.each([
    ['themes', themes],
    ['stages', stages],
    ['sectors', sectors],
    ['channels', channels],
  ])('of %s stands in content/README.md, in its order', (name, values) => {
    const line = lists.split('\n').find((row) => row.startsWith(`- **${name}**`)) ?? '';
    expect([...line.matchAll(/`([\w-]+)`/g)].map(([, value]) => value)).toEqual([...values]);
  });

  it('of levels and kinds of exhibit stand where they are used', () => {
    const level = handbook.split('\n').find((line) => line.startsWith('level:')) ?? '';
    expect(level.split('#')[1]?.trim().split(', ')).toEqual([...levels]);
    const [, table = ''] = handbook.split('| kind | data |');
    const [kinds = ''] = table.split('## The tags');
    expect([...kinds.matchAll(/^\| `(\w+)` \|/gm)].map(([, kind]) => kind)).toEqual([
      ...exhibitKinds,
    ]);
  });

  it.each(locales)('have a name for each value in %s, and for no other', (locale) => {
    const keys = Object.keys(words(locale)).filter((key) => (key.split('.')[0] ?? '') in named);
    const expected = Object.entries(named).flatMap(([list, values]) =>
      values.map((value) => `${list}.${value}`),
    );
    expect(keys.toSorted()).toEqual(expected.toSorted());
  });
});
