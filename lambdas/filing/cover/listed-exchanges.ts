/** How far the table of Section 12(b) goes at most, and where on a cover it begins at the latest. */
const LONGEST_TABLE = 4000;
const LONGEST_COVER = 15_000;

const heading = /section\s{1,8}12\s?\(\s?b\s?\)\s{1,8}of\s{1,8}the\s{1,8}(?:securities\s{1,8}exchange\s{1,8})?act/i;
const whatFollows = /section\s{1,8}12\s?\(\s?g\s?\)|indicate\s{1,8}by\s{1,8}check\s?mark|\n\s{0,20}item\s{1,8}\d/i;

/** Exchanges whose rules on meetings are known, as covers name them; the NYSE's sister exchanges have rules of their own. */
const named = [
  {
    exchange: 'NYSE',
    name: /\bnew\s{1,8}york\s{1,8}stock\s{1,8}exchange\b|\bNYSE\b(?!\s{1,4}(?:american|arca|mkt|amex|chicago|texas|national))/i,
  },
  { exchange: 'Nasdaq', name: /\bnasdaq\b/i },
] as const;

/**
 * The exchanges that the cover page names in its table of securities registered under Section 12(b), the NYSE first;
 * none when it has no such table. Of "Common stock | ALDR | The Nasdaq Stock Market LLC" it is Nasdaq.
 */
export function listedExchanges(text: string): readonly ('NYSE' | 'Nasdaq')[] {
  const cover = text.slice(0, LONGEST_COVER);
  const at = heading.exec(cover);
  if (at === null) return [];
  const table = cover.slice(at.index + at[0].length, at.index + LONGEST_TABLE);
  const end = table.search(whatFollows);
  const own = end < 0 ? table : table.slice(0, end);
  return named.filter(({ name }) => name.test(own)).map(({ exchange }) => exchange);
}
