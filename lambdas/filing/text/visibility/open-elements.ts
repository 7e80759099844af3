import type { Seen } from './selector.ts';

/** Deeper ones are not followed: no filing nests so far. */
const DEEPEST = 500;
/** A cell, an entry or a paragraph without its end tag ends where the next of its kind begins. */
const sibling: Readonly<Record<string, RegExp>> = {
  p: /^p$/,
  li: /^li$/,
  td: /^t[dh]$/,
  th: /^t[dh]$/,
  tr: /^t[dhr]$/,
  dt: /^d[dt]$/,
  dd: /^d[dt]$/,
};

/** The elements that are open around a place, for selectors that ask for them. */
export class OpenElements {
  readonly open: Seen[] = [];

  begin(element: Seen): void {
    const ended = sibling[element.name];
    while (ended?.test(this.open.at(-1)?.name ?? '')) this.open.pop();
    if (this.open.length < DEEPEST) this.open.push(element);
  }

  end(name: string): void {
    const at = this.open.findLastIndex((one) => one.name === name);
    if (at >= 0) this.open.length = at;
  }
}
