import type { Concealing } from './style.ts';

/** An open element that conceals its text, or shows it again within one that does. */
interface Layer {
  readonly name: string;
  /** Null: shown again. */
  readonly by: Concealing | null;
  /** Where its tag stands in the source. */
  readonly at: number;
  /** How many elements of its name are open within it, itself included. */
  depth: number;
  /** Of an element whose end tag may be left out: how many of those that hold its like are open within it. */
  holders: number;
}

/** Elements whose end tag may be left out: what begins where they end, and what holds them. */
const unended: Readonly<Record<string, { readonly before: RegExp; readonly holder: string }>> = {
  td: { before: /^(?:td|th|tr|tbody|tfoot)$/, holder: 'table' },
  th: { before: /^(?:td|th|tr|tbody|tfoot)$/, holder: 'table' },
  tr: { before: /^(?:tr|tbody|tfoot)$/, holder: 'table' },
  li: { before: /^li$/, holder: 'ul' },
  dt: { before: /^d[dt]$/, holder: 'dl' },
  dd: { before: /^d[dt]$/, holder: 'dl' },
};

/** Which of the open elements conceal the text that comes, while a document is read. */
export class Concealment {
  private readonly layers: Layer[] = [];
  private top: Layer | undefined;

  /** How the text that comes is concealed; null when it is seen. */
  get by(): Concealing | null {
    return this.top === undefined ? null : this.top.by;
  }

  /** True while some open element conceals or shows: then its like must be counted. */
  get isAtWork(): boolean {
    return this.top !== undefined;
  }

  /** The element, open at the end, that conceals what follows it, if one does. */
  get unclosed(): Pick<Layer, 'name' | 'at' | 'by'> | null {
    return this.layers.find(({ by }) => by !== null) ?? null;
  }

  /** An element begins that conceals its text, or shows it again (`by` null). */
  begin(name: string, by: Concealing | null, at: number): void {
    this.top = { name, by, at, depth: 1, holders: 0 };
    this.layers.push(this.top);
  }

  /** Another element begins; a paragraph ends where the next block begins, a cell where the next one does, with or without its end tag. */
  open(name: string, isBlock: boolean): void {
    while (this.top !== undefined && this.endsBefore(this.top, name, isBlock)) this.pop();
    if (this.top === undefined) return;
    if (this.top.name === name) this.top.depth += 1;
    else if (isHolder(this.top, name)) this.top.holders += 1;
  }

  /** An element ends, and with what holds them its cells or entries. */
  close(name: string): void {
    while (this.top !== undefined && isHolder(this.top, name)) {
      this.top.holders -= 1;
      if (this.top.holders >= 0) return;
      this.pop();
    }
    if (this.top !== undefined && name === 'tr' && /^t[dh]$/.test(this.top.name) && this.top.holders === 0) this.pop();
    if (this.top?.name !== name) return;
    this.top.depth -= 1;
    if (this.top.depth === 0) this.pop();
  }

  private endsBefore({ name, holders }: Layer, next: string, isBlock: boolean): boolean {
    return name === 'p' ? isBlock : holders === 0 && unended[name]?.before.test(next) === true;
  }

  private pop(): void {
    this.layers.pop();
    this.top = this.layers.at(-1);
  }
}

/** A list may be of either kind. */
function isHolder(layer: Layer, name: string): boolean {
  const holder = unended[layer.name]?.holder;
  return holder !== undefined && (name === holder || (holder === 'ul' && name === 'ol'));
}
