import fc from 'fast-check';

/** A visible character and where it stands in the source. */
interface VisibleCharacter {
  readonly character: string;
  readonly page: number | null;
  readonly line: number;
}

/** A source that was written piece by piece, with a note of where each visible character went. */
export interface MarkedSource {
  readonly source: string;
  readonly visible: readonly VisibleCharacter[];
}

/** One step of writing a source. */
type Step = (writer: Writer) => void;

class Writer {
  source = '';
  readonly visible: VisibleCharacter[] = [];
  private page: number | null;
  private line = 1;

  constructor(
    readonly lineEnd: string,
    hasPages: boolean,
  ) {
    this.page = hasPages ? 1 : null;
  }

  /** Writes what is seen as `characters`, on the current line. */
  show(written: string, characters = written): void {
    this.source += written;
    for (const character of characters)
      if (character.trim() !== '') this.visible.push({ character, page: this.page, line: this.line });
  }

  /** Writes what nobody sees; it may run over several lines. */
  hide(written: string): void {
    for (const [i, part] of written.split('\n').entries()) {
      if (i > 0) this.endLine();
      this.source += part;
    }
  }

  endLine(): void {
    this.source += this.lineEnd;
    this.line += 1;
  }

  /** Writes a page mark; what follows is on the next page. */
  turnPage(mark: string, firstLine: number): void {
    this.source += mark;
    this.page = (this.page ?? 0) + 1;
    this.line = firstLine;
  }
}

/** Words that are no page numbers, "item", "part" or the like. */
const word = fc.stringMatching(/^[bcdghk][aou][lmnrst]{1,3}$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((w) => w.join(' '));

const shown = words.map(
  (text): Step =>
    (w) =>
      w.show(text),
);
const endOfLine = fc.constant<Step>((w) => w.endLine());
const blanks = fc.constantFrom(' ', '   ', '\t', '\u00a0').map(
  (text): Step =>
    (w) =>
      w.show(text),
);
const emptyLine = fc.constant<Step>((w) => {
  w.endLine();
  w.endLine();
});
const oddCharacters = fc.constantFrom('\u0000', '\u00ad', '\u200b', '\ufeff').map(
  (character): Step =>
    (w) =>
      w.show(`ga${character}rn`, 'garn'),
);
const ligature = fc.constant<Step>((w) => w.show('ba\ufb03ng', 'baffing'));

/** Without a page mark in the document, lone page numbers would count. */
const startsWithPage: Step = (w) => {
  w.turnPage('<PAGE>', 0);
  w.endLine();
};

function sourceOf(steps: readonly Step[], lineEnd: string, hasPages: boolean): MarkedSource {
  const writer = new Writer(lineEnd, hasPages);
  for (const step of steps) step(writer);
  return writer;
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

const textStep = fc.oneof(
  { weight: 6, arbitrary: shown },
  { weight: 4, arbitrary: endOfLine },
  { weight: 2, arbitrary: blanks },
  emptyLine,
  oddCharacters,
  ligature,
  fc.constantFrom('<TABLE>', '<S>  <C>', '</TABLE>', '<CAPTION>').map(
    (tag): Step =>
      (w) =>
        w.hide(tag),
  ),
  fc.constantFrom(['&amp;', '&'], ['&#146;', '’'], ['&lt;', '<']).map(
    ([entity, character]): Step =>
      (w) =>
        w.show(`mon${entity}`, `mon${character}`),
  ),
  fc.constant<Step>((w) => {
    w.endLine();
    w.turnPage('<PAGE>', 0);
    w.endLine();
  }),
  fc.constant<Step>((w) => {
    w.turnPage('\f', 0);
    w.endLine();
  }),
  fc.constant<Step>((w) => {
    w.turnPage('\f', 1);
    w.show('horn');
  }),
  fc.nat(30).map(
    (number): Step =>
      (w) => {
        w.endLine();
        w.hide(`          -${number}-`);
        w.endLine();
        w.turnPage('<PAGE>', 0);
        w.endLine();
      },
  ),
);

/** Plain text with pages, tags, entities and characters that are not seen. */
export const markedText: fc.Arbitrary<MarkedSource> = fc
  .tuple(fc.array(textStep, { maxLength: 60 }), lineEnd)
  .map(([steps, end]) => sourceOf([startsWithPage, ...steps], end, true));

const tag = fc
  .constantFrom('p', 'div', 'span', 'b', 'br', 'hr', 'tr', 'td', 'table', 'pre', 'sup', 'font')
  .chain((name) =>
    fc.constantFrom(
      `<${name}>`,
      `</${name}>`,
      `<${name}\n class="a b"\n>`,
      `<${name.toUpperCase()} style="color:red">`,
    ),
  )
  .map(
    (written): Step =>
      (w) =>
        w.hide(written),
  );

const htmlStep = fc.oneof(
  { weight: 6, arbitrary: shown },
  { weight: 4, arbitrary: endOfLine },
  { weight: 6, arbitrary: tag },
  { weight: 2, arbitrary: blanks },
  emptyLine,
  oddCharacters,
  ligature,
  fc
    .constantFrom(
      ['&amp;', '&'],
      ['&#146;', '’'],
      ['&#x2014;', '—'],
      ['&eacute;', 'é'],
      ['&#8203;', ''],
      ['&nbsp;', ''],
    )
    .map(
      ([reference, character]): Step =>
        (w) =>
          w.show(`mon${reference}`, `mon${character}`),
    ),
  words.map(
    (text): Step =>
      (w) =>
        w.hide(`<!-- ${text}\n-->`),
  ),
  words.map(
    (text): Step =>
      (w) =>
        w.hide(`<i style="display: none">${text}\n<i>${text}</i></i>`),
  ),
  words.map(
    (text): Step =>
      (w) =>
        w.hide(`<script>if (a < b) "${text}";\n</script>`),
  ),
);

/** HTML with elements of all kinds, hidden parts, references and line ends everywhere. */
export const markedHtml: fc.Arbitrary<MarkedSource> = fc
  .tuple(fc.array(htmlStep, { maxLength: 60 }), lineEnd)
  .map(([steps, end]) => sourceOf([(w) => w.hide('<html>'), ...steps], end, false));
