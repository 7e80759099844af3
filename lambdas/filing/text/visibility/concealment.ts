import type { Concealing } from './style-marks.ts';

/** An open element that conceals its text, or shows it again within one that does. */
interface Layer {
  readonly name: string;
  /** Null: shown again. */
  readonly by: Concealing | null;
  /** How many elements of its name are open within it, itself included. */
  depth: number;
}

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
  get unclosed(): string | null {
    return this.layers.find(({ by }) => by !== null)?.name ?? null;
  }

  /** An element begins that conceals its text, or shows it again (`by` null). */
  begin(name: string, by: Concealing | null): void {
    this.top = { name, by, depth: 1 };
    this.layers.push(this.top);
  }

  /** Another element begins; a paragraph ends where the next block begins, with or without its end tag. */
  open(name: string, isBlock: boolean): void {
    if (isBlock && this.top?.name === 'p') this.pop();
    else if (this.top?.name === name) this.top.depth += 1;
  }

  /** An element ends. */
  close(name: string): void {
    if (this.top?.name !== name) return;
    this.top.depth -= 1;
    if (this.top.depth === 0) this.pop();
  }

  private pop(): void {
    this.layers.pop();
    this.top = this.layers.at(-1);
  }
}
