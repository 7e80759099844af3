/** White space folded; `offsets[i]` is where the i-th character stood. */
export function fold(raw: string): { folded: string; offsets: number[] } {
  const offsets: number[] = [];
  let folded = '';
  for (let i = 0; i < raw.length; i += 1) {
    const character = raw.charAt(i);
    if (character === '\t') {
      folded += ' | ';
      offsets.push(i, i, i);
    } else if (character === '.' && dotLeaders(raw, i) > 0) {
      folded += ' | ';
      offsets.push(i, i, i);
      i += dotLeaders(raw, i) - 1;
    } else if (/\s/.test(character)) {
      if (!folded.endsWith(' ')) {
        folded += ' ';
        offsets.push(i);
      }
    } else {
      folded += character;
      offsets.push(i);
    }
  }
  return { folded, offsets };
}

/** How many characters of dots lead from a label to its date, as in a table of contents; 0 for an ellipsis or a full stop. */
function dotLeaders(raw: string, from: number): number {
  let end = from;
  let dots = 0;
  while (end < raw.length && (raw.charAt(end) === '.' || raw.charAt(end) === ' ')) {
    if (raw.charAt(end) === '.') dots += 1;
    end += 1;
  }
  return dots >= 4 ? end - from : 0;
}

/** What ends in a full stop without ending a sentence. */
const abbreviation =
  /(?:\b(?:[A-Z]|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|Messrs|No|Nos|Sec|Secs|St|Jr|Sr|vs|Art|Ave|Blvd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Reg|approx|e\.g|i\.e|[ap]\.m|U\.S|N\.A|D\.C|L\.P|S\.A|N\.V|P\.O)|(?:^|\s)\d{1,2})\.$/;

const mayEndSentence =
  /\bItem \d{1,2}\.$|[a-z]{2,}\.$|\.m\.$|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\.$/;

/** "Inc.", "p.m." and the like end a sentence all the same when a new one plainly begins. */
const plainBeginning =
  /^(?:The|A|An|In|On|At|By|If|As|Any|For|To|It|This|That|These|Our|We|All|No|Such|Proposals|Holders|Stockholders|Shareholders|Only|Notice|Nominations|Pursuant|Under|However)\b/;

/** From where to where each sentence of a folded text goes, end exclusive. */
export function* sentenceBounds(text: string): Generator<[number, number]> {
  let start = 0;
  for (const match of text.matchAll(
    /[.!?]["”’')\]]{0,3}\s(?=["“‘([]?[A-Z0-9•]|\([a-z]{1,4}\) ["“]?[A-Z])|\s(?=[•●▪■]\s?[A-Z“"])/g,
  )) {
    const end = match.index + match[0].trimEnd().length;
    const before = text.slice(Math.max(start, end - 16), end);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (abbreviation.test(before) && !(mayEndSentence.test(before) && plainBeginning.test(after))) continue;
    if (text.slice(start, end).trim() !== '') yield [start, end];
    start = end;
  }
  if (text.slice(start).trim() !== '') yield [start, text.length];
}
