import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import type { ExhibitData } from '#exhibits/columns.ts';
import { type Fault, isFault } from '#exhibits/fault.ts';
import { findFigure } from '#exhibits/find-figure.ts';
import { numericColumns } from '#exhibits/numeric-columns.ts';
import type { Library, TextFile } from '#model/library.ts';
import { isMeasure } from '#model/measures.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { explainFault } from './faults.ts';
import { factsOf, listTexts, suggest } from './texts.ts';

type ShowingText = Pick<TextFile<unknown>, 'file' | 'slug' | 'locale' | 'mentions'>;

/** Every `<Value>` can be computed from the exhibit it names. */
export function checkValues(library: Library): Problem[] {
  return listTexts(library).flatMap((text) => [
    ...checkValuesOf(library, text),
    ...checkChartsOf(library, text),
  ]);
}

/** Every `<Chart>` has a column of numbers to draw. */
function checkChartsOf(library: Library, { file, slug, locale, mentions }: ShowingText): Problem[] {
  const charts = mentions.tags.filter(({ name }) => name === 'Chart');
  if (charts.length === 0) return [];
  const exhibits = exhibitsOfCase(library, slug, locale);
  return charts.flatMap(({ props: { exhibit = '', column }, line }) => {
    const table = exhibits.get(exhibit)?.table;
    if (table === undefined) return [];
    const numeric = numericColumns(table);
    const among = table.columns.filter((_, index) => numeric[index]);
    if (column === undefined ? among.length > 0 : among.includes(column)) return [];
    return [
      {
        code: 'value-impossible',
        file,
        line,
        what: `The exhibit “${exhibit}” has no column ${column === undefined ? '' : `“${column}” `}of numbers to draw.`,
        fix: suggest(
          nearest(column ?? '', among),
          `Its columns of numbers are: ${among.join(', ') || 'none'}.`,
        ),
      },
    ];
  });
}

export function checkValuesOf(library: Library, text: ShowingText): Problem[] {
  const values = text.mentions.tags.filter(({ name }) => name === 'Value');
  if (values.length === 0) return [];
  // Facts that cannot be read have been reported.
  if (factsOf(library, text.slug) === undefined) return [];
  const exhibits = exhibitsOfCase(library, text.slug, text.locale);
  return values.flatMap(({ props, line }) => {
    const { exhibit = '', of = '' } = props;
    // So have missing attributes, and measures and confidences that there are not.
    if (exhibit === '' || !isMeasure(of)) return [];
    const found = findFigure(props, exhibits);
    if (!isFault(found) || found.fault === 'confidence') return [];
    if (isMissingFile(found, exhibits)) return [];
    const explained = explainFault(found, { exhibit, of });
    return [{ code: 'value-impossible', file: text.file, line, ...explained }];
  });
}

/** Whether an exhibit is there and only its data file is not, which another rule says. */
function isMissingFile(
  { fault, name }: Fault,
  exhibits: ReadonlyMap<string, ExhibitData>,
): boolean {
  const exhibit = exhibits.get(name);
  return fault === 'exhibit' && exhibit !== undefined && exhibit.kind !== 'image';
}
