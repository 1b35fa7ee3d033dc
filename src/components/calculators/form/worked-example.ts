import type { Locale } from '#i18n/locale.ts';
import type { CalculatorWords } from '#i18n/words/calculators/calculator-words.ts';
import { literalValue } from '#model/calculators/fields.ts';
import type { Calculator, Shown, Values } from './calculator.ts';
import { sayingWith, sentencesOf } from './sentences.ts';
import { type Writer, writerFor } from './writer.ts';

/** What the tag of a calculator is given in a text. */
export interface TagProps {
  /** Its own on the page, for anchor and address. */
  readonly name?: string;
  /** What the figures are of, below the title. */
  readonly subject?: string;
  readonly context: { readonly locale: Locale };
  /** Starting values by field, as typed: checked when the text is read. */
  readonly [field: string]: unknown;
}

/** A calculator with the values it starts with, worked out. */
export interface WorkedExample {
  readonly calculator: Calculator;
  readonly words: CalculatorWords;
  readonly locale: Locale;
  readonly id: string;
  readonly subject: string | undefined;
  readonly values: Values;
  /** The very texts that the element would put in their places. */
  readonly shown: Shown;
  readonly write: Writer;
  /** Every sentence that the element may have to say, by name. */
  readonly sentences: Readonly<Record<string, string>>;
}

/**
 * Works out a calculator for the attributes of its tag.
 *
 * @throws {RangeError} If values cannot stand beside one another.
 */
export function workedExample(
  calculator: Calculator,
  words: Readonly<Record<Locale, CalculatorWords>>,
  props: TagProps,
): WorkedExample {
  const { name = 'example', subject, context } = props;
  const { locale } = context;
  const sentences = sentencesOf(words[locale], locale);
  const write = writerFor(locale, sayingWith(sentences));
  const values = startingValues(calculator, props);
  const [wrong] = calculator.contradictions?.(values) ?? [];
  if (wrong) {
    const place = `${calculator.kind}-${name}, ${wrong.field}`;
    throw new RangeError(`${place}: ${write.say(wrong.sentence)}`);
  }
  return {
    calculator,
    words: words[locale],
    locale,
    id: `${calculator.kind}-${name}`,
    subject,
    values,
    shown: calculator.show(values, write),
    write,
    sentences,
  };
}

function startingValues({ fields }: Calculator, props: TagProps): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const typed = props[name];
      const given = typed === undefined ? undefined : literalValue(field, String(typed));
      return [name, given ?? field.start];
    }),
  );
}
