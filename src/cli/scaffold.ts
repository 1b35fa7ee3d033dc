import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '#loaders/list-files.ts';
import { slugSchema } from '#model/slug.ts';
import { Refusal } from './refusal.ts';

/** What is to be begun, and on which day (`2026-11-22`). */
export interface Wish {
  readonly kind: string;
  readonly slug: string;
  readonly today: string;
}

// One folder for each kind, laid out like content/. Text files, so that no tool formats them.
const templates = fileURLToPath(new URL('templates', import.meta.url));

/** The kinds of thing that can be begun. */
export function listKinds(): string[] {
  return readdirSync(templates).toSorted();
}

/**
 * Writes the files of a new thing, with every field as a placeholder, below a project’s root.
 *
 * @returns Their paths from the root.
 * @throws {Refusal} If the kind is unknown, the name is taken or cannot be part of an address, or a
 *   case has no source to name, or a seminar, quiz or path no published case.
 */
export function scaffold(root: string, { kind, slug, today }: Wish): string[] {
  if (!listKinds().includes(kind))
    throw new Refusal(`There is no template for “${kind}”: choose ${formatKinds()}.`);
  if (!slugSchema.safeParse(slug).success) throw new Refusal(describeBadSlug(slug));
  const files = listFiles(join(templates, kind)).map((template) => ({
    file: `content/${template.replaceAll('SLUG', slug).replace(/\.txt$/, '')}`,
    text: readFileSync(join(templates, kind, template), 'utf8'),
  }));
  const taken = files.flatMap(({ file }) => occupants(root, file)).at(0);
  if (taken !== undefined)
    throw new Refusal(`${taken} is there already: choose another name, or edit it.`);
  const fill = fillIn(root, today);
  const written = files.map(({ file, text }) => ({ path: join(root, file), text: fill(text) }));
  for (const { path, text } of written) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
  return files.map(({ file }) => file);
}

/** The kinds as a list in a sentence. */
export function formatKinds(): string {
  return listKinds()
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
}

function describeBadSlug(slug: string): string {
  const near = slug
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const advice = near === '' ? '' : `, such as ${near}`;
  return `“${slug}” cannot be part of an address: use lower-case letters without accents, digits and single hyphens${advice}.`;
}

// A thing has a folder of its own or is one file; `.yaml` and `.yml` are the same thing.
function occupants(root: string, file: string): string[] {
  const [, collection = '', name = '', ...below] = file.split('/');
  const folder = `content/${collection}`;
  if (below.length > 0) return existsSync(join(root, folder, name)) ? [`${folder}/${name}`] : [];
  const stem = basename(name, extname(name));
  return ['yaml', 'yml']
    .map((end) => `${folder}/${stem}.${end}`)
    .filter((path) => existsSync(join(root, path)));
}

/** Puts the day, and a source, a term and a case that exist, where a template says so. */
function fillIn(root: string, today: string): (text: string) => string {
  const names = (folder: string): string[] =>
    listFiles(join(root, 'content', folder)).map((file) => basename(file, extname(file)));
  const source = names('sources').at(0);
  const published = publishedCase(root);
  const terms = names('glossary');
  const term = terms.find((name) => name === 'net-promoter-score') ?? terms.at(0);
  return (text) => {
    if (source === undefined && text.includes('__SOURCE__')) {
      throw new Refusal(
        'A case is built on a source and there is none yet: begin with npm run new -- source NAME.',
      );
    }
    if (published === undefined && text.includes('__CASE__')) {
      throw new Refusal(
        'A seminar, a quiz or a path is about cases and none is published yet: begin with npm run new -- case NAME, and remove draft: true when it is done.',
      );
    }
    const termed =
      term === undefined ? text.replace(/<Term id="__TERM__">(.*?)<\/Term>/g, '$1') : text;
    return termed
      .replaceAll('__TERM__', term ?? '')
      .replaceAll('__SOURCE__', source ?? '')
      .replaceAll('__CASE__', published ?? '')
      .replaceAll('__TODAY__', today);
  };
}

function publishedCase(root: string): string | undefined {
  return listFiles(join(root, 'content/cases'))
    .filter((file) => basename(file) === 'case.yaml')
    .find(
      (file) => !/^draft:\s*true/m.test(readFileSync(join(root, 'content/cases', file), 'utf8')),
    )
    ?.split('/')[0];
}
