import type { TokenizerCallbacks } from 'htmlparser2';
import { Concealment } from '../visibility/concealment.ts';
import { OpenElements } from '../visibility/open-elements.ts';
import { type Concealing, Style, Weight } from '../visibility/style.ts';
import { type Mark, marksIn } from '../visibility/style-marks.ts';
import type { StyleSheets } from '../visibility/style-sheets.ts';
import { type ElementKind, elementKind, isVoid } from './html-elements.ts';
import { ReferenceDecoder, type TextSink } from './reference-decoder.ts';
import { FactCollector } from './tagged-facts.ts';
import { Break, TextBuilder } from './text-builder.ts';

/** What in a document would conceal the rest of it by mistake, and therefore conceals nothing: elements by the place of their tag or by name. */
export type NeverClosed = ReadonlySet<string | number> | 'styles';

/** Takes the tokens of an HTML document, as offsets into its source, and builds its text from them. */
export class HtmlReader implements TokenizerCallbacks, TextSink {
  readonly builder: TextBuilder;
  readonly tagged = new FactCollector();
  private readonly decoder: ReferenceDecoder;
  private readonly marks: Iterator<Mark, undefined>;
  private mark: Mark | undefined;
  /** The tag that is being read: its name, what it does, and what its attributes say. */
  private nameStart = 0;
  private nameEnd = 0;
  private kind: ElementKind = 'inline';
  /** By its name or a plain attribute. */
  private concealedBy: Concealing | null = null;
  /** The attribute that is being read is the style, which stands from here to there; and whether it may conceal. */
  private isStyle = false;
  private styleStart = 0;
  private styleEnd = 0;
  private mayConcealByStyle = false;
  private attributeStart = 0;
  private attributeEnd = 0;
  private classes = '';
  private id: string | null = null;
  private runsOn = false;
  private readonly concealment = new Concealment();
  private readonly elements = new OpenElements();
  /** It has a style sheet of its own. */
  hasStyleSheet = false;
  /** Some text that the document shows struck through was left out. */
  hasStruckText = false;
  /** Open elements that preserve white space, and open blocks that their style makes run on in the line. */
  private preformatted = 0;
  private blocksRunningOn = 0;

  constructor(
    private readonly source: string,
    private readonly sheets: StyleSheets | null,
    private readonly neverClosed: NeverClosed,
  ) {
    this.builder = new TextBuilder(source);
    this.decoder = new ReferenceDecoder(source, this);
    this.marks = marksIn(source);
    this.mark = this.marks.next().value;
  }

  /** The element that concealed the end of the document, if one did. */
  get unclosed(): Concealment['unclosed'] {
    return this.concealment.unclosed;
  }

  text(start: number, end: number): void {
    if (this.tagged.isOpen) this.tagged.add(this.source.slice(start, end));
    if (this.concealment.by !== null) {
      this.hasStruckText ||= this.concealment.by === 'struck' && /\S/.test(this.source.slice(start, end));
      return;
    }
    if (this.preformatted > 0) this.builder.writeLines(start, end);
    else this.builder.write(start, end);
  }

  character(codepoint: number, end: number): void {
    if (this.tagged.isOpen) this.tagged.add(String.fromCodePoint(codepoint));
    if (this.concealment.by === null) this.builder.writeCharacter(codepoint, end);
  }

  ontext(start: number, end: number): void {
    this.decoder.decode(start, end);
  }

  onopentagname(start: number, end: number): void {
    this.nameStart = start;
    this.nameEnd = end;
    this.kind = elementKind(this.source, start, end);
    this.concealedBy = this.kind === 'unseen' ? 'hidden' : this.kind === 'struck' ? 'struck' : null;
    if (this.kind === 'unseen' && this.name() === 'style') this.hasStyleSheet = true;
    this.mayConcealByStyle = false;
    this.styleEnd = 0;
    this.runsOn = false;
    if (this.sheets === null) return;
    this.classes = '';
    this.id = null;
  }

  onattribname(start: number, end: number): void {
    this.attributeStart = start;
    this.attributeEnd = end;
    this.isStyle = end - start === 5 && this.isAttribute('style');
    if (end - start === 6 && this.isAttribute('hidden')) this.concealedBy = 'hidden';
  }

  onattribdata(start: number, end: number): void {
    for (; this.mark && this.mark.at < end; this.mark = this.marks.next().value) {
      if (this.isStyle && this.mark.at >= start) this.heed(this.mark);
    }
    if (this.isStyle) {
      this.styleStart = start;
      this.styleEnd = end;
    } else if (this.kind === 'fact') {
      if (this.source.startsWith(OF_COVER, start)) this.tagged.begin(this.source.slice(start, end));
    }
    if (this.sheets === null) return;
    if (this.isAttribute('class')) this.classes = this.source.slice(start, Math.min(end, start + MOST_OF_CLASSES));
    else if (this.isAttribute('id')) this.id = this.source.slice(start, end);
  }

  onopentagend(end: number): void {
    if (this.kind === 'fact') this.tagged.openElement(() => this.source.slice(this.nameStart, end));
    else if (this.kind === 'excluded') this.tagged.exclude(1);
    if (this.concealedBy !== null || this.mayConcealByStyle || this.sheets !== null || this.concealment.isAtWork)
      this.openConcealed();
    else this.part(true);
  }

  onselfclosingtag(): void {
    if (this.kind === 'fact') {
      this.tagged.openElement(() => '');
      this.tagged.closeElement();
    }
    if (this.concealment.by !== null || this.concealedBy !== null) return;
    this.part(true);
    this.part(false);
  }

  onclosetag(start: number, end: number): void {
    this.nameStart = start;
    this.nameEnd = end;
    this.kind = elementKind(this.source, start, end);
    if (this.kind === 'fact') this.tagged.closeElement();
    else if (this.kind === 'excluded') this.tagged.exclude(-1);
    if (this.concealment.by === null) this.part(false);
    if (this.concealment.isAtWork) this.concealment.close(this.name());
    if (this.sheets?.looksAround) this.elements.end(this.name());
  }

  /** True keeps the tokenizer from taking all that follows an unclosed title for its text. */
  isInForeignContext(): boolean {
    return this.neverClosed === 'styles' || this.neverClosed.size > 0;
  }

  // What else there is in a document is no part of its text.
  ontextentity(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** True of the attribute that is being read; `name` is in small letters. */
  private isAttribute(name: string): boolean {
    if (this.attributeEnd - this.attributeStart !== name.length) return false;
    if ((this.source.charCodeAt(this.attributeStart) | 32) !== name.charCodeAt(0)) return false;
    return this.source.slice(this.attributeStart, this.attributeEnd).toLowerCase() === name;
  }

  private heed({ says }: Mark): void {
    if (says === 'may-conceal') this.mayConcealByStyle = true;
    else if (says === 'inline') this.runsOn = true;
    else if (this.concealment.by === null) this.builder.endPage();
  }

  /** A tag has ended that conceals its element, shows it again, or lies within one that does either. */
  private openConcealed(): void {
    const name = this.name();
    this.concealment.open(name, this.kind === 'block');
    const { by, shows } = this.styleOf(name).effect();
    const around = this.concealment.by;
    if (around !== null) {
      if (by !== null || !shows.has(around)) return;
      this.concealment.begin(name, null, this.nameStart);
      this.part(true);
      return;
    }
    const conceals = this.kind === 'unseen' ? 'hidden' : by;
    if (conceals === null || !this.mayConceal(name) || isStubColumn(this.source, this.nameStart)) this.part(true);
    else if (!isVoid(name)) this.concealment.begin(name, conceals, this.nameStart);
  }

  /** What holds for the element of the tag: as browsers show its like, by the style sheets, by its own style. */
  private styleOf(name: string): Style {
    const style = new Style();
    if (this.concealedBy !== null) style.add(usual[this.concealedBy] ?? '', Weight.usual);
    if (this.sheets !== null) {
      const seen = { name, id: this.id, classes: this.classes.split(/\s+/, MOST_CLASSES) };
      this.sheets.apply(style, seen, this.elements.open);
      if (this.sheets.looksAround && !isVoid(name)) this.elements.begin(seen);
    }
    if (this.styleEnd > 0) style.add(this.source.slice(this.styleStart, this.styleEnd), Weight.element);
    return style;
  }

  private mayConceal(name: string): boolean {
    if (this.neverClosed === 'styles') return this.kind === 'unseen';
    return !this.neverClosed.has(name) && !this.neverClosed.has(this.nameStart);
  }

  /** The name of the tag that is being read, in small letters. */
  private name(): string {
    return this.source.slice(this.nameStart, this.nameEnd).toLowerCase();
  }

  /** What the tag just read does to the text around it. */
  private part(opening: boolean): void {
    switch (this.kind) {
      case 'block':
        if (opening && this.runsOn) this.blocksRunningOn += 1;
        else if (!opening && this.blocksRunningOn > 0) this.blocksRunningOn -= 1;
        else this.builder.break(Break.paragraph);
        break;
      case 'line':
        if (opening) this.builder.breakLine();
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

const MOST_OF_CLASSES = 500;
const MOST_CLASSES = 20;
/** What browsers take for granted of an element that conceals by its name or a plain attribute. */
const usual: Partial<Record<Concealing, string>> = {
  hidden: 'display:none',
  struck: 'text-decoration:line-through',
};
/** Inline XBRL names a fact of the cover page. */
const OF_COVER = 'dei:';

/** In EDGAR's own tables `<S>` is the column of the captions, `<C>` each of the others: it strikes nothing through. */
function isStubColumn(source: string, nameStart: number): boolean {
  return /^s>\s{0,40}(?:<c>|\n\s{0,40}<\/?caption)/i.test(source.slice(nameStart, nameStart + 60));
}
