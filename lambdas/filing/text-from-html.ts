import { Tokenizer } from 'htmlparser2';
import type { PlainText } from './plain-text.ts';
import { Break, TextBuilder } from './text-builder.ts';

/** A document in HTML: its text, and the facts that inline XBRL tags in it, by concept ("dei:EntityFileNumber"). */
export interface HtmlDocument {
  readonly text: PlainText;
  readonly taggedFacts: ReadonlyMap<string, string>;
}

type Kind = 'inline' | 'block' | 'line' | 'row' | 'cell' | 'unseen' | 'rule' | 'preformatted' | 'raised' | 'fact';

const kinds = new Map<string, Kind>([
  ...kindOfAll(
    'block',
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote center form body html table caption section article header footer address main nav aside text document type sequence filename description',
  ),
  ...kindOfAll('line', 'br'),
  ...kindOfAll('row', 'tr'),
  ...kindOfAll('cell', 'td th'),
  ...kindOfAll('unseen', 'script style title noscript ix:header'),
  ...kindOfAll('rule', 'hr page'),
  ...kindOfAll('preformatted', 'pre'),
  ...kindOfAll('raised', 'sup'),
  ...kindOfAll('fact', 'ix:nonnumeric'),
]);

function kindOfAll(kind: Kind, names: string): [string, Kind][] {
  return names.split(' ').flatMap((name): [string, Kind][] => [
    [name, kind],
    [name.toUpperCase(), kind],
  ]);
}

const hidingStyle = /display\s{0,4}:\s{0,4}none/i;
const inlineStyle = /display\s{0,4}:\s{0,4}inline/i;
const pageBreakStyle = /break-(?:before|after)\s{0,4}:\s{0,4}(?:always|page)/i;
const LONGEST_FACT = 400;

/** True when a document is HTML rather than plain text with EDGAR's own tags. */
export function looksLikeHtml(source: string): boolean {
  return /<(?:!doctype\s|html|head|body|div|p|br|font|td|center|span|h[1-6])[\s>/]/i.test(source.slice(0, 50_000));
}

/**
 * Reads HTML of any age, inline XBRL included, as a browser would show it: hidden parts, scripts and page numbers are
 * left out. Takes time linear in the length of the source.
 */
export function textFromHtml(source: string): HtmlDocument {
  const reader = new HtmlReader(source, hidingStyle.test(source) || source.includes('ix:header'));
  // A hidden element that is never closed would hide all that follows: then nothing is taken for hidden.
  return reader.endedUnseen ? new HtmlReader(source, false) : reader;
}

class HtmlReader implements HtmlDocument {
  readonly text: PlainText;
  readonly taggedFacts = new Map<string, string>();
  private readonly builder: TextBuilder;
  private preformatted = 0;
  /** The element whose content is not shown, and how many of its name are open. */
  private unseenName = '';
  private unseenDepth = 0;
  private name = '';
  private kind: Kind = 'inline';
  private hides = false;
  private inline = false;
  /** Open elements of block kind that their style makes inline. */
  private inlineBlocks = 0;
  private readonly wantsAttributes: boolean;
  private attribute = '';
  private attributeStart = -1;
  private attributeEnd = -1;
  private fact: { name: string; text: string; depth: number } | null = null;

  constructor(
    private readonly source: string,
    private readonly hiding: boolean,
  ) {
    this.builder = new TextBuilder(source);
    this.wantsAttributes =
      hiding || inlineStyle.test(source) || pageBreakStyle.test(source) || source.includes('ix:non');
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => this.onText(start, end),
        ontextentity: (codepoint, end) => this.onReference(String.fromCodePoint(codepoint), end),
        onopentagname: (start, end) => this.onOpenName(start, end),
        onopentagend: () => this.onOpenEnd(),
        onselfclosingtag: () => this.onSelfClosing(),
        onclosetag: (start, end) => this.onClose(start, end),
        onattribname: (start, end) => {
          if (this.wantsAttributes) this.attribute = source.slice(start, end);
          this.attributeStart = -1;
        },
        onattribdata: (start, end) => {
          if (this.attributeStart < 0) this.attributeStart = start;
          this.attributeEnd = end;
        },
        onattribend: () => {
          if (this.wantsAttributes && this.attributeStart >= 0)
            this.onAttribute(source.slice(this.attributeStart, this.attributeEnd));
        },
        onattribentity: () => {},
        oncdata: () => {},
        oncomment: () => {},
        ondeclaration: () => {},
        onprocessinginstruction: () => {},
        onend: () => {},
      },
    );
    tokenizer.write(source);
    tokenizer.end();
    this.text = this.builder.build();
  }

  get endedUnseen(): boolean {
    return this.unseenDepth > 0 && this.hiding;
  }

  private onText(start: number, end: number): void {
    if (this.fact && this.fact.text.length < LONGEST_FACT)
      this.fact.text += this.source.slice(start, Math.min(end, start + LONGEST_FACT));
    if (this.unseenDepth > 0) return;
    if (this.preformatted > 0) this.builder.writeLines(start, end);
    else this.builder.write(start, end);
  }

  private onReference(character: string, end: number): void {
    if (this.fact && this.fact.text.length < LONGEST_FACT) this.fact.text += character;
    if (this.unseenDepth === 0) this.builder.writeCharacter(character, end);
  }

  private onOpenName(start: number, end: number): void {
    this.name = this.source.slice(start, end);
    this.kind = kinds.get(this.name) ?? kinds.get(this.name.toLowerCase()) ?? 'inline';
    this.hides = this.kind === 'unseen' && (this.hiding || !this.name.includes(':'));
    this.inline = false;
  }

  private onAttribute(value: string): void {
    const name = this.attribute.toLowerCase();
    if (name === 'style') {
      if (this.hiding && hidingStyle.test(value)) this.hides = true;
      this.inline = inlineStyle.test(value);
      if (this.unseenDepth === 0 && pageBreakStyle.test(value)) this.builder.endPage();
    } else if (name === 'name' && this.kind === 'fact' && !this.fact && value.startsWith('dei:')) {
      this.fact = { name: value, text: '', depth: 0 };
    }
  }

  private onOpenEnd(): void {
    if (this.fact && this.kind === 'fact') this.fact.depth += 1;
    if (this.unseenDepth > 0) {
      if (this.name === this.unseenName) this.unseenDepth += 1;
      return;
    }
    if (this.hides && !isVoid(this.name)) {
      this.unseenName = this.name;
      this.unseenDepth = 1;
      return;
    }
    this.part(true);
  }

  private onSelfClosing(): void {
    if (this.fact?.depth === 0) this.fact = null;
    if (this.unseenDepth === 0) this.part(true);
    if (this.unseenDepth === 0) this.part(false);
  }

  private onClose(start: number, end: number): void {
    this.name = this.source.slice(start, end);
    this.kind = kinds.get(this.name) ?? kinds.get(this.name.toLowerCase()) ?? 'inline';
    if (this.fact && this.kind === 'fact') this.closeFact(this.fact);
    if (this.unseenDepth === 0) this.part(false);
    else if (this.name === this.unseenName) this.unseenDepth -= 1;
  }

  private closeFact(fact: { name: string; text: string; depth: number }): void {
    fact.depth -= 1;
    if (fact.depth > 0) return;
    if (!this.taggedFacts.has(fact.name)) this.taggedFacts.set(fact.name, fact.text.replace(/\s+/g, ' ').trim());
    this.fact = null;
  }

  /** What the tag just read does to the text around it. */
  private part(opening: boolean): void {
    switch (this.kind) {
      case 'block':
        if (opening && this.inline) this.inlineBlocks += 1;
        else if (!opening && this.inlineBlocks > 0) this.inlineBlocks -= 1;
        else this.builder.break(Break.paragraph);
        break;
      case 'line':
        this.builder.break(Break.line);
        break;
      case 'row':
        if (opening) this.builder.beginRow();
        break;
      case 'cell':
        if (opening) this.builder.beginCell();
        else this.builder.endCell();
        break;
      case 'rule':
        this.builder.break(Break.paragraph);
        if (opening) this.builder.endPage();
        break;
      case 'preformatted':
        this.builder.break(Break.paragraph);
        this.preformatted = Math.max(0, this.preformatted + (opening ? 1 : -1));
        break;
      case 'raised':
        if (opening) this.builder.raise();
        break;
      default:
    }
  }
}

function isVoid(name: string): boolean {
  return /^(?:br|hr|img|input|meta|link|col)$/i.test(name);
}
