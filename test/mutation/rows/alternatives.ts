/** One of several ways in which words may go on, in the text of an expression. */
export interface Alternative {
  /** Where its text begins and ends, with the bar that parts it from its neighbour. */
  readonly from: number;
  readonly to: number;
  /** How many groups it stands in. */
  readonly depth: number;
  /** Whether it stands in words that must not be there. */
  readonly isNegative: boolean;
}

interface Group {
  readonly from: number;
  readonly isNegative: boolean;
  readonly bars: number[];
}

/** The alternatives of an expression's text, or of a template's; what a template puts in is passed over. */
export function alternativesOf(pattern: string): Alternative[] {
  const found: Alternative[] = [];
  const open: Group[] = [{ from: 0, isNegative: false, bars: [] }];
  const close = (to: number) => {
    const group = open.pop();
    if (!group || group.bars.length === 0) return;
    const { from, bars, isNegative } = group;
    const parts = [from, ...bars.map((bar) => bar + 1)];
    parts.forEach((start, i) => {
      const bar = bars[i];
      found.push(
        bar === undefined
          ? { from: start - 1, to, depth: open.length, isNegative }
          : { from: start, to: bar + 1, depth: open.length, isNegative },
      );
    });
  };
  for (let at = 0; at < pattern.length; at += 1) {
    const rest = pattern.slice(at, at + 4);
    if (rest.startsWith('\\')) at += 1;
    else if (rest.startsWith('${')) at = endOfPart(pattern, at + 1);
    else if (rest.startsWith('[')) at = endOfClass(pattern, at);
    else if (rest.startsWith('(')) {
      const opener = /^\((?:\?(?:<[a-z]+>|[:=!]|<[=!]))?/i.exec(pattern.slice(at, at + 30))?.[0] ?? '(';
      const isNegative = opener.endsWith('!') || open.at(-1)?.isNegative === true;
      open.push({ from: at + opener.length, isNegative, bars: [] });
      at += opener.length - 1;
    } else if (rest.startsWith(')')) close(at);
    else if (rest.startsWith('|')) open.at(-1)?.bars.push(at);
  }
  close(pattern.length);
  return found;
}

function endOfPart(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at += 1) {
    if (pattern[at] === '{') depth += 1;
    else if (pattern[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return pattern.length;
}

function endOfClass(pattern: string, from: number): number {
  for (let at = from + 1; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === ']') return at;
  }
  return pattern.length;
}
