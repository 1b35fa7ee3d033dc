import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '#cli/refusal.ts';
import { runNode } from '#cli/run-tool.ts';
import { casePath } from '#i18n/routes.ts';
import { copyProject, forgetBuilds, replaceCases } from '../helpers/project-copy.ts';
import { editFile } from './peers/peer-folder.ts';
import type { Peer } from './peers/peers.ts';

/** What can be built, changed and built again, ours and the others’ alike. */
export type Subject = Omit<Peer, 'name'> & { readonly name: string };

/** This project with these cases in the place of its own, in a temporary folder. */
export function prepareOurs(cases: ReadonlyMap<string, string>): Subject {
  const folder = copyProject();
  replaceCases(folder, cases);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const text = [...cases.keys()].find((file) => /^content\/cases\/.*\/it\.mdx$/.test(file)) ?? '';
  let changes = 0;
  return {
    name: 'retrobottega',
    version: 'Retrobottega',
    folder,
    output: join(folder, 'dist/student'),
    remove,
    clear: () => forgetBuilds(folder),
    build: async () => {
      const run = await runNode(folder, ['src/cli/build.ts', 'student', '--quiet'], {
        quiet: true,
      });
      if (!run.ok) throw new Refusal(`${run.output}Retrobottega could not build: see above.`);
    },
    changedPage: casePath('it', basename(dirname(text))),
    changeOneText: () => {
      changes += 1;
      const sentence = `Una frase in più, la ${changes}.`;
      editFile(join(folder, text), /\n---\n\n/, (end) => `${end}${sentence} `);
      return sentence;
    },
    changeOneComponent: () => {
      changes += 1;
      editFile(
        join(folder, 'src/components/cases/CaseQuestions.astro'),
        /<h2 id="questions"(?: data-change="\d+")?/,
        () => `<h2 id="questions" data-change="${changes}"`,
      );
    },
  };
}
