import type { Chunk } from './chunks.ts';

/**
 * A wording as one row, chunk by chunk: `<no-later>` a concept or kind (`<date|count>` any of them), `(on|of)` or `on` a
 * word, `report*` the beginning of one, `…6` up to six chunks of any kind but a date, a count, a semicolon and a cell's end, `…6+date` the like with
 * dates, `?` what may be left out, `^` and `$` the beginning and the end. `[day]` is the date that is judged.
 */
export interface Phrase {
  /** What stands in front of the day, the nearest first. */
  readonly before: readonly Element[];
  /** What stands behind it, the nearest first; the whole phrase where it has no day. */
  readonly behind: readonly Element[];
}

type Element =
  | { readonly gap: number; readonly over: ReadonlySet<string> }
  | { readonly any: ReadonlySet<string>; readonly beginnings: readonly string[]; readonly optional: boolean }
  | { readonly edge: '^' | '$' };

/** Reads a phrase's notation. */
export function phraseOf(notation: string): Phrase {
  const [left, right] = notation.split('[day]');
  if (right === undefined) return { before: [], behind: elementsOf(notation) };
  return { before: elementsOf(left ?? '').toReversed(), behind: elementsOf(right) };
}

const part = /\s*(?:(\^|\$)|…(\d+)((?:\+[a-z-]+)*)|<([a-z0-9|-]+)>(\?)?|\(([^()]+)\)(\?)?|([^\s?]+)(\?)?)\s*/y;

function elementsOf(notation: string): Element[] {
  const elements: Element[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < notation.length) {
    const from = part.lastIndex;
    const match = part.exec(notation);
    if (!match) throw new Error(`"${notation.slice(from)}" is no part of a phrase.`);
    const [, edge, gap, over = '', concepts, maybe, choice, maybeChoice, word, maybeWord] = match;
    if (edge === '^' || edge === '$') elements.push({ edge });
    else if (gap !== undefined) elements.push({ gap: Number(gap), over: new Set(over.split('+')) });
    else {
      const any = concepts?.split('|').map((name) => `<${name}`) ?? choice?.split('|') ?? [word ?? ''];
      const beginnings = any.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
      elements.push({ any: new Set(any), beginnings, optional: (maybe ?? maybeChoice ?? maybeWord) !== undefined });
    }
  }
  return elements;
}

/** Whether a phrase stands around the chunk at a place. */
export function standsAround({ before, behind }: Phrase, chunks: readonly Chunk[], at: number): boolean {
  return endOf(before, 0, chunks, at - 1, -1) !== null && endOf(behind, 0, chunks, at + 1, 1) !== null;
}

/** The places of the first stretch, from a place on, in which a phrase without a day stands; end exclusive. */
export function found(
  { behind }: Phrase,
  chunks: readonly Chunk[],
  from = 0,
): { readonly from: number; readonly to: number } | null {
  for (let at = from; at < chunks.length; at += 1) {
    const to = endOf(behind, 0, chunks, at, 1);
    if (to !== null) return { from: at, to };
  }
  return null;
}

/** Where the rest of a phrase ends, going one way; null when it does not stand there. */
function endOf(
  elements: readonly Element[],
  index: number,
  chunks: readonly Chunk[],
  at: number,
  step: 1 | -1,
): number | null {
  const element = elements[index];
  if (element === undefined) return at;
  if ('edge' in element) {
    const isThere = element.edge === '^' ? at === (step === 1 ? 0 : -1) : at === chunks.length;
    return isThere ? endOf(elements, index + 1, chunks, at, step) : null;
  }
  if ('any' in element) {
    const chunk = chunks[at];
    const end = chunk && fits(element, chunk) ? endOf(elements, index + 1, chunks, at + step, step) : null;
    return end ?? (element.optional ? endOf(elements, index + 1, chunks, at, step) : null);
  }
  for (let passed = 0; passed <= element.gap; passed += 1) {
    const end = endOf(elements, index + 1, chunks, at + passed * step, step);
    if (end !== null) return end;
    const chunk = chunks[at + passed * step];
    if (chunk === undefined || isBarrier(chunk, element.over)) return null;
  }
  return null;
}

function fits({ any, beginnings }: Extract<Element, { any: unknown }>, { is, text }: Chunk): boolean {
  return any.has(`<${is}`) || any.has(text) || beginnings.some((letters) => text.startsWith(letters));
}

function isBarrier({ is, text }: Chunk, over: ReadonlySet<string>): boolean {
  return ((is === 'date' || is === 'count') && !over.has(is)) || ((text === ';' || text === '|') && !over.has('all'));
}
