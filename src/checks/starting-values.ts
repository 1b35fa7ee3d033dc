import { promiseWords } from '#i18n/words/calculators/promise.ts';
import { recoveryWords } from '#i18n/words/calculators/recovery.ts';
import { sampleWords } from '#i18n/words/calculators/sample.ts';
import { scorecardWords } from '#i18n/words/calculators/scorecard.ts';
import { type Fields, literalValue, type ValuesOf } from '#model/calculators/fields.ts';
import type { Library } from '#model/library.ts';
import { isTagName, type TagName, type TagSpec, tagSpecs } from '#model/tags.ts';
import type { TagMention } from '#model/text.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts, type Mentioning } from './texts.ts';

/** Where the sentences of calculators with contradictions are. */
const words: { readonly [name in TagName]?: { readonly say: Readonly<Record<string, string>> } } = {
  PromiseCalculator: promiseWords.en,
  RecoveryCalculator: recoveryWords.en,
  SampleCalculator: sampleWords.en,
  ScorecardCalculator: scorecardWords.en,
};

/** No calculator starts with values that cannot be together. */
export function checkStartingValues(library: Library): Problem[] {
  return listTexts(library).flatMap(checkStartingValuesOf);
}

function checkStartingValuesOf({ file, mentions }: Mentioning): Problem[] {
  return mentions.tags.flatMap((tag) => {
    if (!isTagName(tag.name)) return [];
    const { name } = tag;
    const spec: TagSpec = tagSpecs[name];
    const values = spec.contradictions && valuesOf(tag, spec);
    const found = (values && spec.contradictions?.(values)) ?? [];
    return found.map(({ field, sentence }) => {
      const [attribute = field] = field.split('-');
      const given = tag.props[attribute];
      const typed = given === undefined ? attribute : `${attribute}="${given}"`;
      return {
        code: 'values-contradict',
        file,
        line: tag.line,
        what: `<${name} ${typed}> contradicts its other values. ${words[name]?.say[sentence] ?? ''}`.trim(),
        fix: `Type another “${attribute}”, or other values beside it; what is not typed starts with an example’s.`,
      };
    });
  });
}

/** What it starts with; undefined when that is not known here, or has been reported. */
function valuesOf(
  { props, computed = [] }: TagMention,
  { attributes }: TagSpec,
): ValuesOf<Fields> | undefined {
  const values = Object.entries(attributes).flatMap(([name, { field }]) => {
    if (field === undefined) return [];
    const typed = props[name];
    return [[name, typed === undefined ? field.start : literalValue(field, typed)] as const];
  });
  const isKnown = ([name, value]: readonly [string, unknown]): boolean =>
    value !== undefined && !computed.includes(name);
  return computed.includes('...') || !values.every(isKnown)
    ? undefined
    : (Object.fromEntries(values) as ValuesOf<Fields>);
}
