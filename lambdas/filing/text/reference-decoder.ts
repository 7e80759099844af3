import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Takes text as offsets into the source, and characters that the source gives as references ("&#146;", "&nbsp;"). */
export interface TextSink {
  text(start: number, end: number): void;
  /** `end` is where the reference ends. */
  character(codepoint: number, end: number): void;
}

/**
 * Finds the character references in the text of an HTML document. A tokenizer of its own for the few pieces that hold
 * one, because a tokenizer that decodes goes through every attribute character by character.
 */
export class ReferenceDecoder implements TokenizerCallbacks {
  private readonly tokenizer = new Tokenizer({ decodeEntities: true }, this);
  /** Where the piece begins that is being decoded, and where the next ampersand stands. */
  private base = 0;
  private nextAmpersand = -1;

  constructor(
    private readonly source: string,
    private readonly sink: TextSink,
  ) {}

  /** Hands on a piece of text; pieces come in the order of the source. */
  decode(start: number, end: number): void {
    if (this.nextAmpersand < start) {
      const at = this.source.indexOf('&', start);
      this.nextAmpersand = at < 0 ? this.source.length : at;
    }
    if (this.nextAmpersand >= end) {
      this.sink.text(start, end);
      return;
    }
    this.base = start;
    this.tokenizer.reset();
    this.tokenizer.write(this.source.slice(start, end));
    this.tokenizer.end();
  }

  ontext(start: number, end: number): void {
    this.sink.text(this.base + start, this.base + end);
  }

  ontextentity(codepoint: number, end: number): void {
    this.sink.character(codepoint, this.base + end);
  }

  // A piece of text holds no tags.
  onopentagname(): void {}
  onopentagend(): void {}
  onselfclosingtag(): void {}
  onclosetag(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
