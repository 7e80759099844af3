/** Facts that inline XBRL tags in a document, by concept ("dei:EntityFileNumber"). */
export type TaggedFacts = ReadonlyMap<string, string>;

const LONGEST_NAME = 100;
const LONGEST_VALUE = 400;

/** Collects the facts of a document while it is read; of several with one name the first counts. */
export class FactCollector {
  readonly facts = new Map<string, string>();
  /** A fact is being read: its text is wanted. */
  isOpen = false;
  private name = '';
  private value = '';
  /** How many elements of the kind that holds facts are open, that of the fact included. */
  private depth = 0;

  /** The tag that comes next is of the kind that holds facts and bears this name. A fact within another is a part of it. */
  begin(name: string): void {
    if (this.isOpen || name.length > LONGEST_NAME) return;
    this.isOpen = true;
    this.name = name;
    this.value = '';
    this.depth = 0;
  }

  openElement(): void {
    this.depth += 1;
  }

  add(text: string): void {
    if (this.value.length < LONGEST_VALUE) this.value += text.slice(0, LONGEST_VALUE);
  }

  closeElement(): void {
    this.depth -= 1;
    if (!this.isOpen || this.depth > 0) return;
    this.isOpen = false;
    const value = this.value.replace(/\s+/g, ' ').trim();
    if (value !== '' && !this.facts.has(this.name)) this.facts.set(this.name, value);
  }
}
