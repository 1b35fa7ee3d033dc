import type { FoundFile, Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine } from './texts.ts';

/** No two things share an address, and no two parts of a case share a name. */
export function checkDuplicates(library: Library): Problem[] {
  return [...duplicateFiles(library.found), ...duplicateIds(library)];
}

function duplicateFiles(found: readonly FoundFile[]): Problem[] {
  const seen = new Map<string, FoundFile>();
  return found.flatMap((entry) => {
    // Addresses that differ only in capitals are one file on many computers.
    const key = `${entry.collection}/${entry.slug}/${addressPart(entry)}`.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, entry);
      return [];
    }
    return [
      {
        code: 'duplicate-slug',
        file: entry.file,
        what: `This has the same address as ${first.file}, so only one of them would be published.`,
        fix: 'Rename one of them, or remove it.',
      },
    ];
  });
}

// `case.yaml` and `case.yml` are one thing; so are `nps.yaml` and `nps.yml`.
function addressPart({ file, collection }: FoundFile): string {
  if (collection === 'glossary' || collection === 'sources') return '';
  return (file.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '');
}

function duplicateIds(library: Library): Problem[] {
  return library.caseFacts.flatMap(({ file, data, lineOf }) => {
    const lists = {
      objectives: data.objectives,
      questions: data.questions.map(({ id }) => id),
      exhibits: data.exhibits.map(({ id }) => id),
    };
    return Object.entries(lists).flatMap(([list, ids]) =>
      ids.flatMap((id, index) =>
        ids.indexOf(id) === index
          ? []
          : [
              {
                code: 'duplicate-slug',
                file,
                ...atLine(lineOf([list, index])),
                what: `Two ${list} are called “${id}”, so the text cannot say which one it means.`,
                fix: 'Give one of them another id.',
              },
            ],
      ),
    );
  });
}
