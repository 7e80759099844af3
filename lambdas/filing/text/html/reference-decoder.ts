import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { characterAt } from '../decode-text.ts';

/** Takes text as offsets into the source, and characters that the source gives as references ("&#146;", "&nbsp;"). */
export interface TextSink {
  text(start: number, end: number): void;
  /** `end` is where the reference ends. */
  character(codepoint: number, end: number): void;
}

/**
 * Finds the character references in the text of an HTML document. A tokenizer that decodes would do so too, but goes
 * through every attribute character by character; here decimal references, which are most, are read at once and one
 * is asked about the others alone.
 */
export class ReferenceDecoder {
  private readonly tokenizer: Tokenizer;
  /** Where the text begins that the tokenizer is asked about, and where the next ampersand stands. */
  private base = 0;
  private nextAmpersand = -1;
  private referenceEnd = 0;

  constructor(
    private readonly source: string,
    private readonly sink: TextSink,
  ) {
    this.tokenizer = new Tokenizer({ decodeEntities: true }, this.callbacks());
  }

  /** Hands on a piece of text that holds no tags; pieces come in the order of the source. */
  decode(start: number, end: number): void {
    let from = start;
    for (let at = this.ampersandFrom(from); at < end; at = this.ampersandFrom(from)) {
      const code = this.decimalAt(at);
      if (code === null) {
        this.base = from;
        this.tokenizer.reset();
        this.tokenizer.write(this.source.slice(from, end));
        this.tokenizer.end();
        return;
      }
      if (at > from) this.sink.text(from, at);
      from = this.referenceEnd;
      this.sink.character(characterAt(code).charCodeAt(0), from);
    }
    if (from < end) this.sink.text(from, end);
  }

  private ampersandFrom(start: number): number {
    if (this.nextAmpersand < start) {
      const at = this.source.indexOf('&', start);
      this.nextAmpersand = at < 0 ? this.source.length : at;
    }
    return this.nextAmpersand;
  }

  /** Reads "&#8220;": two to five digits, of a character that needs no correction but that of Windows-1252. */
  private decimalAt(at: number): number | null {
    if (this.source.charCodeAt(at + 1) !== NUMBER_SIGN) return null;
    let code = 0;
    let end = at + 2;
    for (let digit = this.digitAt(end); digit >= 0 && digit <= 9 && end < at + 8; digit = this.digitAt(end)) {
      code = code * 10 + digit;
      end += 1;
    }
    if (this.source.charCodeAt(end) !== SEMICOLON || code < FIRST_PLAIN || code >= FIRST_SURROGATE) return null;
    this.referenceEnd = end + 1;
    return code;
  }

  private digitAt(at: number): number {
    return this.source.charCodeAt(at) - 48;
  }

  private callbacks(): TokenizerCallbacks {
    const nothing = () => {};
    return {
      ontext: (start, end) => this.sink.text(this.base + start, this.base + end),
      ontextentity: (codepoint, end) => this.sink.character(codepoint, this.base + end),
      onopentagname: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onclosetag: nothing,
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    };
  }
}

const NUMBER_SIGN = 0x23;
const SEMICOLON = 0x3b;
const FIRST_PLAIN = 0x20;
const FIRST_SURROGATE = 0xd800;
