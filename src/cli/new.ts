import { Refusal, runAsCommand } from './refusal.ts';
import { root } from './root.ts';
import { formatKinds, scaffold } from './scaffold.ts';

const nextSteps: Readonly<Record<string, string>> = {
  case: `Next:
  1. Name the sources in case.yaml; the one there now only holds the place (npm run new -- source NAME begins another).
  2. Write it.mdx and en.mdx, put your data in data/, and write the teaching notes. content/README.md explains the fields and tags.
  3. Run npm run check. When both texts are done, remove draft: true from case.yaml: only then is the case published.`,
  seminar: `Next:
  1. Put the cases it is about into seminar.yaml, and its blocks with their minutes. There are no drafts among seminars: the next build publishes this one.
  2. Write it.mdx and en.mdx: the plan in the front matter, the slides below it. content/README.md explains the fields.
  3. Run npm run check, then look at it in the trainer edition: npm start -- trainer.`,
  quiz: `Next: write its questions in both languages, then run npm run check. content/README.md explains the kinds of question. There are no drafts among quizzes: the next build publishes this one.`,
  path: `Next: write its steps in both languages, then run npm run check, and look at it in the staff edition: npm start -- staff. There are no drafts among paths.`,
  term: `Next: write both languages, then run npm run check. There are no drafts among terms: the next build publishes this one.`,
  source: `Next: fill in what you know, remove what you do not, then run npm run check. There are no drafts among sources: the next build publishes this one.`,
};

/** `npm run new -- case|seminar|quiz|path|term|source SLUG` */
async function begin([kind, slug, ...others]: readonly string[]): Promise<void> {
  if (kind === undefined || slug === undefined || others.length > 0) {
    throw new Refusal(
      `Say what and under which name: npm run new -- KIND NAME, where KIND is ${formatKinds()}.`,
    );
  }
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
  const files = scaffold(root, { kind, slug, today });
  console.log(
    `Written:\n${files.map((file) => `  ${file}`).join('\n')}\n\n${nextSteps[kind] ?? ''}`,
  );
}

await runAsCommand(begin);
