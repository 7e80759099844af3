import type { TokenizerCallbacks } from 'htmlparser2';
import { Concealment } from '../visibility/concealment.ts';
import {
  type Concealing,
  isConcealing,
  type Mark,
  marksIn,
  overrules,
  showsWithin,
} from '../visibility/style-marks.ts';
import { type StyleSheets, saidBy } from '../visibility/style-sheets.ts';
import { type ElementKind, elementKind, isVoid } from './html-elements.ts';
import { ReferenceDecoder, type TextSink } from './reference-decoder.ts';
import { FactCollector } from './tagged-facts.ts';
import { Break, TextBuilder } from './text-builder.ts';

/** What in a document would conceal the rest of it by mistake, and therefore conceals nothing. */
export type NeverClosed = ReadonlySet<string> | 'styles';

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
  private concealedBy: Concealing | null = null;
  private bySheet: Concealing | 'shown' | null = null;
  private attribute: '.' | '#' | null = null;
  private runsOn = false;
  private readonly concealment = new Concealment();
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

  /** The name of the element that hid the end of the document, if one did. */
  get unclosed(): string | null {
    return this.concealment.unclosed;
  }

  text(start: number, end: number): void {
    if (this.tagged.isOpen) this.tagged.add(this.source.slice(start, end));
    if (this.concealment.by !== null) {
      this.hasStruckText ||= this.concealment.by === 'struck';
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
    this.bySheet = null;
    this.runsOn = false;
  }

  onattribname(start: number, end: number): void {
    if (end - start === HIDDEN.length && (this.source.charCodeAt(start) | 32) === SMALL_H) this.heedHidden(start, end);
    if (this.sheets === null) return;
    const name = end - start > 5 ? '' : this.source.slice(start, end).toLowerCase();
    this.attribute = name === 'class' ? '.' : name === 'id' ? '#' : null;
  }

  onattribdata(start: number, end: number): void {
    for (; this.mark && this.mark.at < end; this.mark = this.marks.next().value) {
      if (this.mark.at >= start) this.heed(this.mark);
    }
    if (this.kind === 'fact' && this.source.startsWith(OF_COVER, start))
      this.tagged.begin(this.source.slice(start, end));
    if (this.sheets !== null && this.attribute !== null)
      this.bySheet = saidBy(this.sheets, this.attribute, this.source.slice(start, end)) ?? this.bySheet;
  }

  onopentagend(end: number): void {
    if (this.kind === 'fact') this.tagged.openElement(() => this.source.slice(this.nameStart, end));
    else if (this.kind === 'excluded') this.tagged.exclude(1);
    if (this.concealedBy !== null || this.bySheet !== null || this.concealment.isAtWork) this.openConcealed(end);
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

  private heedHidden(start: number, end: number): void {
    if (this.source.slice(start, end).toLowerCase() === HIDDEN) this.concealedBy = 'hidden';
  }

  private heed({ says }: Mark): void {
    if (isConcealing(says)) this.concealedBy ??= says;
    else if (says === 'inline') this.runsOn = true;
    else if (says === 'new-page' && this.concealment.by === null) this.builder.endPage();
  }

  /** A tag has ended, at `end`, that conceals its element, shows it again, or lies within one that does either. */
  private openConcealed(end: number): void {
    const name = this.name();
    const tag = () => this.source.slice(this.nameStart, end);
    this.concealment.open(name, this.kind === 'block');
    const around = this.concealment.by;
    if (around !== null) {
      if ((this.bySheet === 'shown' || showsWithin(tag(), around)) && around !== 'hidden' && around !== 'struck') {
        this.concealment.begin(name, null);
        this.part(true);
      }
      return;
    }
    const bySheet =
      this.bySheet === null || this.bySheet === 'shown' || overrules(tag(), this.bySheet) ? null : this.bySheet;
    const by = this.concealedBy ?? bySheet;
    if (by === null || !this.mayConceal(name) || isStubColumn(this.source, this.nameStart)) this.part(true);
    else if (!isVoid(name)) this.concealment.begin(name, by);
  }

  private mayConceal(name: string): boolean {
    if (this.neverClosed === 'styles') return this.kind === 'unseen';
    return !this.neverClosed.has(name);
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

const HIDDEN = 'hidden';
/** Inline XBRL names a fact of the cover page. */
const OF_COVER = 'dei:';
const SMALL_H = 0x68;

/** In EDGAR's own tables `<S>` is the column of the captions, `<C>` each of the others: it strikes nothing through. */
function isStubColumn(source: string, nameStart: number): boolean {
  return /^s>\s{0,40}(?:<c>|\n\s{0,40}<\/?caption)/i.test(source.slice(nameStart, nameStart + 60));
}
