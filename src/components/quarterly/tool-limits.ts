import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SurveyPreview } from '#survey/preview.ts';
import { columnName } from '../lab/columns-form.ts';
import { foldedSurvey, namesBySize, type ReaderSurvey } from './reader-survey.ts';
import type { ToolSay } from './tool-say.ts';

/** As many are shown on one page: more would be read by nobody. */
const most = { department: 40, touchpoint: 60 } as const;
const roles = ['department', 'touchpoint'] as const;

/** Why a survey has too many departments or touchpoints, and which column may have been meant; undefined if it has not. */
export function tooManyNames(
  { survey, naming, columns }: ReaderSurvey,
  preview: SurveyPreview,
  say: ToolSay,
  locale: Locale,
): string | undefined {
  for (const role of roles) {
    const place = naming[role];
    const count = place === undefined ? 0 : namesBySize(survey, place).length;
    if (count <= most[role]) continue;
    const said = say(`too-many-${role}s`, {
      column: columns[role] ?? '',
      count: formatNumber(locale, count),
      most: String(most[role]),
    });
    const likely = likelyColumns(preview, most[role], Object.values(columns), say);
    return likely === '' ? said : `${said} ${say('maybe-column', { columns: likely })}`;
  }
  return undefined;
}

/** Columns of words that nothing else is proposed for, and few of them: at most three. */
function likelyColumns(
  preview: SurveyPreview,
  largest: number,
  used: readonly (string | undefined)[],
  say: ToolSay,
): string {
  return preview.columns
    .filter(({ proposal, distinct, filled, first }) => {
      const isFree = ['other', 'department', 'touchpoint'].includes(proposal.role);
      const isWords = first.some((text) => /\p{L}/u.test(text));
      return isFree && isWords && distinct > 1 && distinct <= Math.min(largest, filled / 2);
    })
    .map((column) => columnName(column, say))
    .filter((name) => !used.includes(name))
    .slice(0, 3)
    .map((name) => say('quoted', { text: name }))
    .join(', ');
}

/** The same survey with no more names than are shown: the smallest of them together. */
export function withinLimits(reader: ReaderSurvey, say: ToolSay): ReaderSurvey {
  let { survey } = reader;
  for (const role of roles) {
    const place = reader.naming[role];
    if (place === undefined || namesBySize(survey, place).length <= most[role]) continue;
    survey = foldedSurvey(survey, place, most[role] - 1, say('others'));
  }
  return { ...reader, survey };
}

/** What a reader is told once the smallest are together. */
export function foldedNote({ naming, survey }: ReaderSurvey, say: ToolSay): string[] {
  return roles.flatMap((role) => {
    const place = naming[role];
    const isFolded =
      place !== undefined && survey.groups.some((names) => names[place] === say('others'));
    const values = { most: String(most[role] - 1), others: say('others') };
    return isFolded ? [say('folded', values)] : [];
  });
}
