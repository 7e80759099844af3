import { Tokenizer } from 'htmlparser2';
import type { PlainText } from '../plain-text.ts';
import { type ElementKind, elementKind } from './html-elements.ts';
import { Break, TextBuilder } from './text-builder.ts';

/** A document in HTML: its text, and the facts that inline XBRL tags in it, by concept ("dei:EntityFileNumber"). */
export interface HtmlDocument {
  readonly text: PlainText;
  readonly taggedFacts: ReadonlyMap<string, string>;
}

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
  const reader = new HtmlReader(source, true);
  // A hidden element that is never closed would hide all that follows: then nothing is taken for hidden.
  return reader.endedUnseen ? new HtmlReader(source, false) : reader;
}

/** An attribute value that matters, found in one pass over the source. */
interface Mark {
  readonly at: number;
  readonly says: 'hidden' | 'inline' | 'new-page' | 'fact';
}

const marking = /display\s{0,4}:\s{0,4}(none|inline)|break-(?:before|after)\s{0,4}:\s{0,4}(?:always|page)|["'](dei):/gi;

function marksIn(source: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of source.matchAll(marking)) {
    const [, display, fact] = match;
    if (fact) marks.push({ at: match.index + 1, says: 'fact' });
    else if (display) marks.push({ at: match.index, says: display.toLowerCase() === 'none' ? 'hidden' : 'inline' });
    else marks.push({ at: match.index, says: 'new-page' });
  }
  return marks;
}

class HtmlReader implements HtmlDocument {
  readonly text: PlainText;
  readonly taggedFacts = new Map<string, string>();
  private readonly builder: TextBuilder;
  private readonly marks: readonly Mark[];
  private nextMark = 0;
  private preformatted = 0;
  private kind: ElementKind = 'inline';
  private nameStart = 0;
  private nameEnd = 0;
  /** The element whose content is not shown, and how many of its name are open. */
  private unseenName = '';
  private unseenDepth = 0;
  private hides = false;
  private inline = false;
  /** Open elements of block kind that their style makes inline. */
  private inlineBlocks = 0;
  private attributeStart = 0;
  private fact: { name: string; text: string; depth: number } | null = null;

  constructor(
    private readonly source: string,
    private readonly hiding: boolean,
  ) {
    this.builder = new TextBuilder(source);
    this.marks = marksIn(source);
    const nothing = () => {};
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => this.onText(start, end),
        ontextentity: (codepoint, end) => this.onReference(codepoint, end),
        onopentagname: (start, end) => this.onOpenName(start, end),
        onopentagend: () => this.onOpenEnd(),
        onselfclosingtag: () => this.onSelfClosing(),
        onclosetag: (start, end) => this.onClose(start, end),
        onattribname: (start) => {
          this.attributeStart = start;
        },
        onattribend: (_, end) => {
          if (this.nextMark < this.marks.length && (this.marks[this.nextMark]?.at ?? 0) < end)
            this.onMarkedAttribute(end);
        },
        onattribdata: nothing,
        onattribentity: nothing,
        oncdata: nothing,
        oncomment: nothing,
        ondeclaration: nothing,
        onprocessinginstruction: nothing,
        onend: nothing,
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
    if (this.fact) this.addToFact(this.fact, this.source.slice(start, Math.min(end, start + LONGEST_FACT)));
    if (this.unseenDepth > 0) return;
    if (this.preformatted > 0) this.builder.writeLines(start, end);
    else this.builder.write(start, end);
  }

  private onReference(codepoint: number, end: number): void {
    if (this.fact) this.addToFact(this.fact, String.fromCodePoint(codepoint));
    if (this.unseenDepth === 0) this.builder.writeCharacter(codepoint, end);
  }

  private addToFact(fact: { text: string }, text: string): void {
    if (fact.text.length < LONGEST_FACT) fact.text += text;
  }

  private onOpenName(start: number, end: number): void {
    this.nameStart = start;
    this.nameEnd = end;
    this.kind = elementKind(this.source, start, end);
    this.hides = this.kind === 'unseen' && (this.hiding || this.source.charCodeAt(start + 2) !== 58);
    this.inline = false;
  }

  private onMarkedAttribute(end: number): void {
    for (let mark = this.marks[this.nextMark]; mark && mark.at < end; mark = this.marks[++this.nextMark]) {
      if (mark.at < this.attributeStart) continue;
      if (mark.says === 'hidden') this.hides ||= this.hiding;
      else if (mark.says === 'inline') this.inline = true;
      else if (mark.says === 'new-page' && this.unseenDepth === 0) this.builder.endPage();
      else if (mark.says === 'fact' && this.kind === 'fact' && !this.fact) {
        this.fact = {
          name: this.source.slice(mark.at, Math.min(end, mark.at + 100)).replace(/["']$/, ''),
          text: '',
          depth: 0,
        };
      }
    }
  }

  private onOpenEnd(): void {
    if (this.fact && this.kind === 'fact') this.fact.depth += 1;
    if (this.unseenDepth > 0) {
      if (this.isUnseenName()) this.unseenDepth += 1;
    } else if (this.hides && !this.isVoid()) {
      this.unseenName = this.source.slice(this.nameStart, this.nameEnd);
      this.unseenDepth = 1;
    } else {
      this.part(true);
    }
  }

  private onSelfClosing(): void {
    if (this.fact?.depth === 0) this.fact = null;
    if (this.unseenDepth > 0) return;
    this.part(true);
    this.part(false);
  }

  private onClose(start: number, end: number): void {
    this.nameStart = start;
    this.nameEnd = end;
    this.kind = elementKind(this.source, start, end);
    if (this.fact && this.kind === 'fact') this.closeFact(this.fact);
    if (this.unseenDepth === 0) this.part(false);
    else if (this.isUnseenName()) this.unseenDepth -= 1;
  }

  private isUnseenName(): boolean {
    return (
      this.nameEnd - this.nameStart === this.unseenName.length &&
      this.source.startsWith(this.unseenName, this.nameStart)
    );
  }

  private isVoid(): boolean {
    return /^(?:br|hr|img|input|meta|link|col)$/i.test(this.source.slice(this.nameStart, this.nameEnd));
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
        this.builder.breakLine();
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
