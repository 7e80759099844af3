import type { TokenizerCallbacks } from 'htmlparser2';
import { type ElementKind, elementKind, isVoid } from './html-elements.ts';
import { type Mark, marksIn } from './html-marks.ts';
import { ReferenceDecoder, type TextSink } from './reference-decoder.ts';
import { FactCollector } from './tagged-facts.ts';
import { Break, TextBuilder } from './text-builder.ts';

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
  private hides = false;
  private runsOn = false;
  /** The element whose content is not shown, and how many of its name are open. */
  private unseenName = '';
  private unseenDepth = 0;
  /** Open elements that preserve white space, and open blocks that their style makes run on in the line. */
  private preformatted = 0;
  private blocksRunningOn = 0;

  /** @param neverClosed the name of an element that would hide the rest of the document, null when there is none */
  constructor(
    private readonly source: string,
    private readonly neverClosed: string | null,
  ) {
    this.builder = new TextBuilder(source);
    this.decoder = new ReferenceDecoder(source, this);
    this.marks = marksIn(source);
    this.mark = this.marks.next().value;
  }

  /** The name of the element that hid the end of the document, if one did. */
  get unclosed(): string | null {
    return this.unseenDepth > 0 ? this.unseenName : null;
  }

  text(start: number, end: number): void {
    if (this.tagged.isOpen) this.tagged.add(this.source.slice(start, end));
    if (this.unseenDepth > 0) return;
    if (this.preformatted > 0) this.builder.writeLines(start, end);
    else this.builder.write(start, end);
  }

  character(codepoint: number, end: number): void {
    if (this.tagged.isOpen) this.tagged.add(String.fromCodePoint(codepoint));
    if (this.unseenDepth === 0) this.builder.writeCharacter(codepoint, end);
  }

  ontext(start: number, end: number): void {
    this.decoder.decode(start, end);
  }

  onopentagname(start: number, end: number): void {
    this.nameStart = start;
    this.nameEnd = end;
    this.kind = elementKind(this.source, start, end);
    this.hides = this.kind === 'unseen' && !this.isNamed(this.neverClosed);
    this.runsOn = false;
  }

  onattribdata(start: number, end: number): void {
    for (; this.mark && this.mark.at < end; this.mark = this.marks.next().value) {
      if (this.mark.at >= start) this.heed(this.mark, end);
    }
  }

  onopentagend(): void {
    if (this.kind === 'fact') this.tagged.openElement();
    if (this.unseenDepth > 0) {
      if (this.isNamed(this.unseenName)) this.unseenDepth += 1;
    } else if (this.hides) {
      this.unseenName = this.source.slice(this.nameStart, this.nameEnd).toLowerCase();
      if (!isVoid(this.unseenName)) this.unseenDepth = 1;
    } else {
      this.part(true);
    }
  }

  onselfclosingtag(): void {
    if (this.kind === 'fact') {
      this.tagged.openElement();
      this.tagged.closeElement();
    }
    if (this.unseenDepth > 0) return;
    this.part(true);
    this.part(false);
  }

  onclosetag(start: number, end: number): void {
    this.nameStart = start;
    this.nameEnd = end;
    this.kind = elementKind(this.source, start, end);
    if (this.kind === 'fact') this.tagged.closeElement();
    if (this.unseenDepth === 0) this.part(false);
    else if (this.isNamed(this.unseenName)) this.unseenDepth -= 1;
  }

  /** True keeps the tokenizer from taking all that follows an unclosed title for its text. */
  isInForeignContext(): boolean {
    return this.neverClosed !== null;
  }

  // What else there is in a document is no part of its text.
  ontextentity(): void {}
  onattribname(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** @param end where the value of the attribute ends in which the mark stands */
  private heed({ at, says }: Mark, end: number): void {
    if (says === 'hidden') this.hides ||= this.neverClosed === null;
    else if (says === 'inline') this.runsOn = true;
    else if (says === 'new-page' && this.unseenDepth === 0) this.builder.endPage();
    else if (says === 'fact' && this.kind === 'fact') this.tagged.begin(this.source.slice(at, end));
  }

  /** Compares the name of the tag that is being read, in any case. */
  private isNamed(name: string | null): boolean {
    return (
      name?.length === this.nameEnd - this.nameStart &&
      this.source.slice(this.nameStart, this.nameEnd).toLowerCase() === name
    );
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
