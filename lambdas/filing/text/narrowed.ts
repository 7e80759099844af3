/** Text made from PDF sets what is centred behind a hundred blanks and more; nothing is told by so many. */
const MOST_BLANKS = 40;
const wide = new RegExp(`[ \\t]{${MOST_BLANKS + 1},}`, 'g');
const margin = ' '.repeat(MOST_BLANKS);

/** The first `most` characters of a text whose runs of blanks are no longer than forty. */
export function narrowed(text: string, most: number): string {
  const beginning = text.slice(0, most);
  if (!beginning.includes(margin)) return beginning;
  // Of a text that is mostly blanks a page takes several times as many characters.
  return text
    .slice(0, most * 4)
    .replace(wide, margin)
    .slice(0, most);
}
