/** What stands above the names of those who sign. */
const formula =
  /\bPursuant\s{1,6}to\s{1,6}the\s{1,6}requirements?\s{1,6}of\s{1,6}(?:Section\s{1,6}13\s{1,6}or\s{1,6}15\s?\(d\)\s{1,6}of\s{1,6})?the\s{1,6}Securities/gi;
const title =
  /(?:^|\n)[ \t]{0,300}S[ \t]?I[ \t]?G[ \t]?N[ \t]?A[ \t]?T[ \t]?U[ \t]?R[ \t]?E[ \t]?S?[ \t]{0,80}[:.]?[ \t]{0,80}(?:\n|$)/gi;

/** Where those sign who file a report that reaches beyond `from`; what comes after is attached to it. The end of the text when nobody signs. */
export function signaturesAfter(text: string, from: number): number {
  return indexAfter(formula, text, from);
}

/** Where the last part of a report, which begins at `from`, ends: at the title or the first words of the signatures. */
export function endOfReport(text: string, from: number): number {
  return Math.min(indexAfter(title, text, from), signaturesAfter(text, from));
}

function indexAfter(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
