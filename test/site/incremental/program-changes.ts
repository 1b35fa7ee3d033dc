import type { Change } from './change.ts';
import { all, edit, replace, write } from './edits.ts';

const receipt = 'content/cases/receipt';
const text = `${receipt}/en.mdx`;
const only = { shownOn: ['en/cases/receipt'], only: true } as const;
const fields = '  rossi-2012: It counts.\n---\n';

const code = `
import Sum from '../../parts/sum.astro'
import { price } from './price.ts'

It costs {price * 2} euros: <Sum of={price} />

<TrainerNote>

They lose {price * 100} euros.

</TrainerNote>
`;

const component = `<output class="sum">{Astro.props.of}</output>
<style>
  .sum {
    color: teal;
  }
</style>
`;

/** Changes to a text that runs code and to what it imports, which no field tells of. */
export const firstPrograms: readonly Change[] = [
  {
    name: 'a text begins to run code',
    edit: all(
      write('content/parts/sum.astro', component),
      write(`${receipt}/price.ts`, 'export const price = 25;\n'),
      replace(text, fields, fields.replace('---', `code: true\n---\n${code}`)),
    ),
    // Other pages may be made again here, in vain.
    shownOn: only.shownOn,
  },
  { name: 'what it computes', edit: replace(text, 'price * 2', 'price * 3'), ...only },
  {
    name: 'what a note in it computes',
    edit: replace(text, 'price * 100', 'price * 200'),
    shows: 'nothing',
    only: true,
  },
  { name: 'the same, for trainers', edition: 'trainer' },
];

/** More of them, and an end to it. */
export const programChanges: readonly Change[] = [
  { name: 'a file that it imports', edit: replace(`${receipt}/price.ts`, '25', '26'), ...only },
  {
    name: 'the style of a component that it imports',
    edit: replace('content/parts/sum.astro', 'teal', 'navy'),
    ...only,
  },
  {
    name: 'a text runs code no longer',
    edition: 'trainer',
    edit: edit(text, (now) => now.replace(/code: true\n---\n[\s\S]*<\/TrainerNote>\n/, '---\n')),
    ...only,
  },
];
