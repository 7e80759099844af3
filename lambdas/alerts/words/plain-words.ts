/**
 * Text from a filing as one line that cannot disturb what it is put into: no control characters, no invisible
 * characters that reorder or hide text, white space folded, cut with "..." at `longest` characters, before a word that
 * would be cut in two.
 */
export function oneLine(text: string, longest = 2000): string {
  const clean = text
    // Cut first: the rest is never looked at, however large it is.
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .trim();
  if (clean.length <= longest) return clean;
  const kept = clean.slice(0, longest - 4).replace(/\p{Cs}$/u, '');
  const isCutInTwo = clean.charAt(longest - 4) !== ' ';
  return `${(isCutInTwo ? kept.replace(/ \S{1,30}$/u, '') : kept).trimEnd()} ...`;
}

const lookalikes: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '§': 'Sec.',
  '®': '',
  '™': '',
  '©': '',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
};

/** One line in printable ASCII, as mail subjects want it: letters lose their accents, what has no likeness becomes "?". */
export function ascii(text: string): string {
  return oneLine(text)
    .replace(/[‘’“”–—−…§®™©æÆøØßłŁ]/g, (character) => lookalikes[character] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, '?')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** With a full stop, unless it ends a sentence already. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]["')]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words after which nobody would end, and an opening bracket that is not closed. */
const danglingWords =
  /(?: (?:an?|the|and|or|of|to|in|on|for|with|by|from|at|as|its|their|that|which|into|be|is|are|was|were|has|had|\([ivx\d]+\)))+$/i;
const openBracket = / \([^()]*$/;

/** As many whole words as fit, without those that only lead to what is left out; a single word that is longer than all is cut. */
export function wholeWords(text: string, longest: number, end = ' ...'): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - end.length + 1);
  const at = room.lastIndexOf(' ');
  const kept = at > 0 ? room.slice(0, at) : room.slice(0, -1);
  const closed = kept.replace(openBracket, '');
  // What is told may stand in the bracket as a whole.
  const told = (closed.length > longest / 3 ? closed : kept).replace(danglingWords, '');
  return `${told.replace(/[\s,;:(&-]+$/, '')}${end}`;
}
