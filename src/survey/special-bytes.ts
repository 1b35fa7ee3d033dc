/**
 * The top bit of each byte of a word that is a delimiter, a quotation mark or below 16, as line ends
 * are. Bits above the lowest one that is set may be set by mistake.
 *
 * @param fourDelimiters - The delimiter in each of the four bytes.
 *
 * @see Mycroft’s test for a zero byte, three times, in Warren (2012), Hacker’s Delight, section 6-1.
 */
export function specialBytes(word: number, fourDelimiters: number): number {
  const delimiters = word ^ fourDelimiters;
  const quotes = word ^ 0x22222222;
  return (
    (((delimiters - 0x01010101) & ~delimiters) |
      ((quotes - 0x01010101) & ~quotes) |
      ((word - 0x10101010) & ~word)) &
    0x80808080
  );
}
