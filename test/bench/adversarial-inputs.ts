/** An input made to be slow: what opens it, what is repeated until it is as large as wanted, what closes it. */
export interface AdversarialInput {
  readonly name: string;
  readonly opening?: string;
  readonly repeated: string;
  readonly closing?: string;
}

const cover8K = `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report: May 25, 2004

HOSTILE INPUTS, INC.
(Exact name of registrant as specified in its charter)

`;
const cover10Q = cover8K.replace('8-K', '10-Q');
const page = `<html><body><p>FORM 8-K</p><p>HOSTILE INPUTS, INC.</p><p>(Exact name of registrant as specified in its charter)</p>`;
const submission = `<SEC-DOCUMENT>0009990000-04-000001.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n`;
const document = '<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n';

/** The sentences for each day of a month. */
function onManyDays(sentence: (day: string) => string): string {
  return Array.from({ length: 28 }, (_, i) => sentence(`June ${i + 1}, 2004`)).join('');
}

/** Each aims at one place where a reader may take more than linear time, or more memory than the input is worth. */
export const adversarialInputs: readonly AdversarialInput[] = [
  { name: 'text: blanks', opening: `${cover8K}Item 5.`, repeated: ' ', closing: 'x' },
  { name: 'text: one line of words', opening: cover8K, repeated: 'the company ' },
  { name: 'text: empty lines', opening: cover8K, repeated: '\n' },
  { name: 'text: lines of one letter', opening: cover8K, repeated: 'a\n' },
  { name: 'text: line ends of every kind', opening: cover8K, repeated: 'a\r\rb\r\n' },
  { name: 'text: page marks', opening: cover8K, repeated: '<PAGE>\n' },
  { name: 'text: form feeds in one line', opening: cover8K, repeated: 'a\f' },
  { name: 'text: page numbers', opening: cover8K, repeated: '\n\n- 1 -\n\n' },
  { name: 'text: headings of items', opening: cover8K, repeated: 'Item 5. Other Events\n' },
  { name: 'text: items on one line', opening: cover8K, repeated: 'Item 5. Other. ' },
  { name: 'text: items without a caption', opening: cover8K, repeated: 'Item 9\n' },
  { name: 'text: references to items', opening: cover8K, repeated: 'Item 5 of the form\n' },
  { name: 'text: numbers of one heading', opening: `${cover8K}Items `, repeated: '1.01, ' },
  { name: 'text: numbers with captions', opening: cover8K, repeated: '1.01 Entry\n' },
  { name: 'text: parts and items of a 10-Q', opening: cover10Q, repeated: 'PART II\nItem 5. Other\n' },
  { name: 'text: dates', opening: cover8K, repeated: 'Tuesday, May 25, 2004 ' },
  {
    name: 'text: one line of meetings',
    opening: cover8K,
    repeated: 'The annual meeting will be held on May 25, 2004. ',
  },
  {
    name: 'text: paragraphs of meetings',
    opening: cover8K,
    repeated: 'The annual meeting of shareholders will be held on May 25, 2004.\n\n',
  },
  {
    name: 'text: meetings on many days',
    opening: cover8K,
    repeated: onManyDays(
      (day) => `The board moved the annual meeting of shareholders to ${day} from its earlier day.\n\n`,
    ),
  },
  {
    name: 'text: meetings of no kind on many days',
    opening: cover8K,
    repeated: onManyDays((day) => `The meeting will be held on ${day}. The special meeting is on that day.\n\n`),
  },
  {
    name: 'text: deadlines on many days',
    opening: cover8K,
    repeated: onManyDays((day) => `Nominations of shareholders must be received by the Secretary by ${day}.\n\n`),
  },
  {
    name: 'text: days told in turn',
    opening: `${cover8K}Proposals of stockholders for the annual meeting `,
    repeated: 'and the lamps ',
    closing: 'must be received by May 25, 2004 and May 26, 2004, respectively.\n',
  },
  {
    name: 'text: provisions with many counts',
    opening: cover8K,
    repeated: Array.from(
      { length: 40 },
      (_, i) => `Notice of a nomination must be received not less than ${i + 20} days before the annual meeting.\n\n`,
    ).join(''),
  },
  { name: 'text: words of meetings', opening: cover8K, repeated: 'annual meeting of ' },
  {
    name: 'text: paragraphs of deadlines',
    opening: cover8K,
    repeated: 'Proposals of shareholders under Rule 14a-8 must be received by May 5, 2004.\n\n',
  },
  {
    name: 'text: paragraphs of provisions',
    opening: cover8K,
    repeated:
      'Notice of a nomination must be received not less than 60 nor more than 90 days before the annual meeting.\n\n',
  },
  { name: 'text: numbers of days', opening: cover8K, repeated: 'not less than sixty (60) days before ' },
  { name: 'text: brackets and quotes', opening: `${cover8K}The annual meeting (`, repeated: '"the ' },
  { name: 'text: cells of meetings', opening: cover8K, repeated: 'annual meeting\tMay 25, 2004\t' },
  { name: 'text: labels of the date of report', opening: 'FORM 8-K\n', repeated: 'Date of Report ( ' },
  { name: 'text: signatures', opening: cover8K, repeated: 'SIGNATURE          x\n' },
  { name: 'text: exhibit list', opening: `${cover8K}Item 7. Exhibits\n`, repeated: '99.1   Press\n' },
  {
    name: 'text: exhibit numbers and blanks',
    opening: `${cover8K}Item 7. Exhibits\n\n99.1`,
    repeated: '  ',
    closing: '!',
  },
  { name: 'text: exhibit headings', opening: cover8K, repeated: 'EXHIBIT 99.1\n' },
  { name: 'text: exhibit indexes', opening: cover8K, repeated: '\n---- EXHIBIT ' },
  { name: 'text: entities', opening: cover8K, repeated: '&amp;&#146;' },
  { name: 'text: tags', opening: cover8K, repeated: '<TABLE><S><C>' },
  { name: 'text: rules of dashes', opening: `${cover8K}Item 5`, repeated: '-' },
  { name: 'text: soft hyphens and ligatures', opening: cover8K, repeated: '\u00ad\ufb01' },
  { name: 'text: letters of Windows-1252', opening: cover8K, repeated: '\xe9\x93' },
  { name: 'HTML: nested elements', opening: page, repeated: '<div>' },
  { name: 'HTML: nested hidden elements', opening: page, repeated: '<div style="display:none">' },
  { name: 'HTML: blanks', opening: page, repeated: ' ' },
  { name: 'HTML: line ends', opening: page, repeated: '\n' },
  { name: 'HTML: letters in elements', opening: page, repeated: 'a<b>' },
  { name: 'HTML: preformatted in one line', opening: `${page}<pre>`, repeated: 'a<b>' },
  { name: 'HTML: paragraphs', opening: page, repeated: 'a<p>' },
  { name: 'HTML: rules after a long paragraph', opening: `${page}${'word '.repeat(20_000)}`, repeated: '<hr>' },
  { name: 'HTML: pages', opening: page, repeated: 'a<hr>' },
  { name: 'HTML: cells', opening: `${page}<table><tr>`, repeated: '<td>a' },
  { name: 'HTML: rows', opening: `${page}<table>`, repeated: '<tr><td>a' },
  { name: 'HTML: unclosed tag', opening: `${page}<p `, repeated: 'a=b ' },
  { name: 'HTML: unclosed attribute', opening: `${page}<p title="`, repeated: 'display:none ' },
  { name: 'HTML: unclosed comment', opening: `${page}<!--`, repeated: '- ->' },
  { name: 'HTML: openings of comments', opening: page, repeated: '<!-' },
  { name: 'HTML: less-than signs', opening: page, repeated: '<' },
  { name: 'HTML: ampersands', opening: page, repeated: '&' },
  { name: 'HTML: decimal references', opening: page, repeated: '&#160;' },
  { name: 'HTML: named references', opening: page, repeated: '&nbsp;x' },
  { name: 'HTML: unfinished references', opening: page, repeated: '&#1' },
  { name: 'HTML: an endless reference', opening: `${page}&#`, repeated: '1' },
  { name: 'HTML: marks outside of tags', opening: page, repeated: 'display:none "dei:' },
  { name: 'HTML: tagged facts', opening: page, repeated: '<ix:nonNumeric name="dei:A">' },
  { name: 'HTML: unclosed script', opening: `${page}<script>`, repeated: '</scrip' },
  { name: 'HTML: closing tags', opening: page, repeated: '</p>' },
  { name: 'HTML: headings of items', opening: page, repeated: '<p>Item 5. Other Events' },
  { name: 'submission: header lines', opening: '<SEC-HEADER>\n', repeated: 'FILER:\n', closing: document },
  { name: 'submission: documents', opening: submission, repeated: document },
  { name: 'submission: documents without text', opening: submission, repeated: '<DOCUMENT>\n<TYPE>8-K\n' },
  { name: 'submission: document tags in a text', opening: `${submission}${document}`, repeated: '<DOCUMENT>' },
  { name: 'submission: one endless type', opening: `${submission}<DOCUMENT>\n<TYPE>`, repeated: 'X' },
  { name: 'submission: uuencoded', opening: `${submission}${document}begin 644 a.pdf\n`, repeated: 'M)5!$1BTQ\n' },
];

/** The input at the size that is wanted or a little less, in pieces of 64 KB; Latin-1 where it can be. */
export async function* inputOf(input: AdversarialInput, bytes: number): AsyncIterable<Uint8Array> {
  const opening = encoded(input.opening ?? '');
  const unit = encoded(input.repeated);
  const closing = encoded(input.closing ?? '');
  const perPiece = Math.ceil(PIECE_BYTES / unit.length);
  const piece = Buffer.concat(Array.from({ length: perPiece }, () => unit));
  yield opening;
  let left = Math.floor((bytes - opening.length - closing.length) / unit.length);
  for (; left >= perPiece; left -= perPiece) yield piece;
  yield piece.subarray(0, left * unit.length);
  yield closing;
}

const PIECE_BYTES = 65_536;

/** Latin-1 where that is possible, so that bytes which are no UTF-8 can be given, else UTF-8. */
function encoded(text: string): Buffer {
  const latin1 = Buffer.from(text, 'latin1');
  return latin1.toString('latin1') === text ? latin1 : Buffer.from(text);
}
