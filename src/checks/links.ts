import type { Library, TextFile } from '#model/library.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, listTexts, suggest } from './texts.ts';

type Found = Pick<Problem, 'code' | 'what' | 'fix'>;
type LinkingText = Pick<TextFile<unknown>, 'file' | 'slug' | 'locale' | 'mentions'>;

const collections = { case: 'cases', term: 'glossary', source: 'sources' } as const;

/** Every link inside the site leads somewhere, and every other link is a web address. */
export function checkLinks(library: Library): Problem[] {
  return [
    ...listTexts(library).flatMap((text) => checkLinksOf(library, text)),
    ...checkSources(library),
  ];
}

export function checkLinksOf(library: Library, text: LinkingText): Problem[] {
  return text.mentions.links.flatMap(({ href, line }) => {
    const found = checkLink(library, text, href);
    return found === undefined ? [] : [{ file: text.file, line, ...found }];
  });
}

function checkLink(library: Library, text: LinkingText, href: string): Found | undefined {
  if (/^(https?|mailto):/.test(href)) return undefined;
  if (href.startsWith('#')) return checkAnchor(href.slice(1), anchorsIn(text), 'this text');
  const [, kind, slug = '', anchor] = /^(case|term|source):([^#]*)(?:#(.*))?$/.exec(href) ?? [];
  if (kind === undefined) return notALink(href);
  const slugs = library.names.slugs[collections[kind as keyof typeof collections]];
  if (!slugs.has(slug)) {
    return {
      code: 'broken-link',
      what: `The link “${href}” leads nowhere: there is no ${kind} called “${slug}”.`,
      fix: suggest(
        nearest(slug, [...slugs]),
        `Choose one of: ${[...slugs].slice(0, 12).join(', ') || 'none yet'}.`,
      ),
    };
  }
  return kind === 'case' ? checkCaseLink(library, text, { href, slug, anchor }) : undefined;
}

function notALink(href: string): Found {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1];
  const fix =
    'Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.';
  return scheme === undefined
    ? {
        code: 'broken-link',
        what: `The link “${href}” leads nowhere: inside the site links name the thing, not its address.`,
        fix,
      }
    : {
        code: 'broken-link',
        what: `The link “${href}” is refused: “${scheme}:” is neither a thing of this site nor a web or mail address.`,
        fix: suggest(
          nearest(scheme, [...Object.keys(collections), 'https', 'http', 'mailto']),
          fix,
        ),
      };
}

const forTrainers = 'content/teaching-notes/';

function checkCaseLink(
  library: Library,
  text: LinkingText,
  { href, slug, anchor }: { href: string; slug: string; anchor: string | undefined },
): Found | undefined {
  const { drafts, held, anchors } = library.names;
  if (drafts.has(slug) && !drafts.has(text.slug)) {
    return {
      code: 'broken-link',
      what: `The link “${href}” leads nowhere: “${slug}” is a draft, and drafts are in no build.`,
      fix: `Remove the link until content/cases/${slug}/case.yaml no longer says draft: true.`,
    };
  }
  if (held.has(slug) && !held.has(text.slug) && !text.file.startsWith(forTrainers)) {
    return {
      code: 'broken-link',
      what: `The link “${href}” leads nowhere before class: “${slug}” is released after it.`,
      fix: `Remove the link, or once everyone may read it, release: from content/cases/${slug}/case.yaml.`,
    };
  }
  if (anchor === undefined) return undefined;
  const targets = anchors.get(`${slug}/${text.locale}`);
  const file = `content/cases/${slug}/${text.locale}.mdx`;
  return targets && checkAnchor(anchor, targets, file === text.file ? 'this text' : file);
}

function anchorsIn({ mentions }: LinkingText): string[] {
  return mentions.headings.map(({ id }) => id);
}

function checkAnchor(
  encoded: string,
  anchors: readonly string[],
  place: string,
): Found | undefined {
  const anchor = decoded(encoded);
  if (anchors.includes(anchor)) return undefined;
  return {
    code: 'broken-anchor',
    what: `The link “#${anchor}” leads nowhere: no heading of ${place} has that name.`,
    fix: suggest(nearest(anchor, anchors), `Its headings are: ${anchors.join(', ') || 'none'}.`),
  };
}

// The parser writes “è” as %C3%A8; an author may write a % that means nothing.
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

// The schema of sources lets any address through, also one that would run as a program.
function checkSources(library: Library): Problem[] {
  return library.sources
    .filter(({ data }) => data.URL !== undefined && !/^https?:\/\//.test(data.URL))
    .map(({ file, data, lineOf }) => ({
      code: 'broken-link',
      file,
      ...atLine(lineOf(['URL'])),
      what: `The URL “${data.URL}” is not the address of a web page.`,
      fix: 'Copy the whole address from the browser, with https://.',
    }));
}
