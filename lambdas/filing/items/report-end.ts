const signatures =
  /(?:^|\n)[ \t]{0,80}(?:S[ \t]?I[ \t]?G[ \t]?N[ \t]?A[ \t]?T[ \t]?U[ \t]?R[ \t]?E[ \t]?S?[ \t]{0,80}[:.]?[ \t]{0,80}(?:\n|$)|Pursuant\s{1,6}to\s{1,6}the\s{1,6}requirements?\s{1,6}of\s{1,6}the\s{1,6}Securities)/gi;

/** Where a report's own text ends that reaches beyond `from`: at the signatures, else at the end. */
export function reportEnd(text: string, from: number): number {
  signatures.lastIndex = from;
  return signatures.exec(text)?.index ?? text.length;
}
