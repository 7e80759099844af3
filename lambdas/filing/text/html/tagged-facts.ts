/** Facts of one company that inline XBRL tags in a document, by concept ("dei:EntityFileNumber"). */
export type TaggedFacts = ReadonlyMap<string, string>;

const LONGEST_NAME = 100;
const LONGEST_VALUE = 400;
const contextOf = /\bcontextref\s{0,4}=\s{0,4}["']([^"']{1,200})/i;

/** Collects the facts of a document while it is read; of several with one name in one context the first counts. */
export class FactCollector {
  private readonly byContext = new Map<string, Map<string, string>>();
  /** A fact begins or is being read. */
  private isBegun = false;
  private name = '';
  private context = '';
  private value = '';
  /** How many elements of the kind that holds facts are open, that of the fact included. */
  private depth = 0;
  /** How many elements are open whose text is no part of a fact. */
  private excluding = 0;

  /** The document tags nothing. */
  get isEmpty(): boolean {
    return this.byContext.size === 0;
  }

  /** The text that comes is wanted. */
  get isOpen(): boolean {
    return this.isBegun && this.excluding === 0;
  }

  /** The tag that comes next is of the kind that holds facts and bears this name. A fact within another is a part of it. */
  begin(name: string): void {
    if (this.isBegun || name.length > LONGEST_NAME) return;
    this.isBegun = true;
    this.name = name;
    this.value = '';
    this.depth = 0;
    this.excluding = 0;
  }

  /** @param tag gives the source of the element's tag */
  openElement(tag: () => string): void {
    if (this.isBegun && this.depth === 0) this.context = contextOf.exec(tag())?.[1] ?? '';
    this.depth += 1;
  }

  add(text: string): void {
    if (this.value.length < LONGEST_VALUE) this.value += text.slice(0, LONGEST_VALUE);
  }

  /** An element begins (1) or ends (-1) whose text only breaks the fact around it: the number of the page, say. */
  exclude(step: 1 | -1): void {
    this.excluding = Math.max(0, this.excluding + step);
  }

  closeElement(): void {
    this.depth -= 1;
    if (!this.isBegun || this.depth > 0) return;
    this.isBegun = false;
    const value = this.value.replace(/\s+/g, ' ').trim();
    const facts = this.byContext.get(this.context) ?? new Map<string, string>();
    this.byContext.set(this.context, facts);
    if (value !== '' && !facts.has(this.name)) facts.set(this.name, value);
  }

  /**
   * The facts of each company: first the filer's own, then, in a document of several, those of each other one.
   * @param members the contexts that are about another company, each with its name
   */
  factsOf(members: ReadonlyMap<string, string>): TaggedFacts[] {
    const own = new Map<string, string>();
    const others = new Map<string, Map<string, string>>();
    for (const [context, facts] of this.byContext) {
      const member = members.get(context);
      const known = member === undefined ? own : (others.get(member) ?? new Map<string, string>());
      for (const [name, value] of facts) if (!known.has(name)) known.set(name, value);
      if (member !== undefined) others.set(member, known);
    }
    return [own, ...others.values()];
  }
}
