const MEGABYTE = 1_000_000;
const PIECE_BYTES = 65_536;

/** A document of a submission that is made up: its type, the line that is repeated in it, and its size in bytes. */
interface LargeDocument {
  readonly type: string;
  readonly line: string;
  readonly bytes: number;
}

/** A submission that is made up to see how much memory it takes. */
export interface LargeSubmission {
  readonly name: string;
  readonly documents: readonly LargeDocument[];
  /** How many megabytes it should at most take. */
  readonly target: number;
}

/** Ordinary text: that of a thousand meetings would measure what is found rather than what is held. */
const paragraph =
  '<p style="font-family:Times;margin:0pt">Revenue of the lantern segment rose by 4.2 percent over the quarter before.</p>\n';
const plain = 'Revenue of the lantern segment rose by 4.2 percent over\nthe quarter before.\n\n';
const uuencoded = 'M5!$1BTQ+C,-"B7BX;P3#0HR(#`@;V)J#0H;P"]&:6QT97(O1FQA=&5$96->\n';
const cells = '<us-gaap:Revenues contextRef="c1" decimals="-3" unitRef="usd">123456000</us-gaap:Revenues>\n';

const release: LargeDocument = { type: 'EX-99.1', line: paragraph, bytes: 2 * MEGABYTE };
const data: LargeDocument = { type: 'EX-101.INS', line: cells, bytes: 40 * MEGABYTE };
const archive: LargeDocument = { type: 'ZIP', line: uuencoded, bytes: 38 * MEGABYTE };

function charts(count: number): readonly LargeDocument[] {
  return Array.from({ length: count }, () => ({ type: 'GRAPHIC', line: uuencoded, bytes: 2 * MEGABYTE }));
}

/** Submissions of 200 MB, as much as EDGAR accepts of most forms, and a long text. */
export const largeSubmissions: readonly LargeSubmission[] = [
  {
    name: 'current report with charts and data',
    documents: [{ type: '8-K', line: paragraph, bytes: MEGABYTE / 10 }, release, ...charts(60), data, archive],
    target: 150,
  },
  {
    name: 'annual report of 20 MB with charts and data',
    documents: [{ type: '10-K', line: paragraph, bytes: 20 * MEGABYTE }, release, ...charts(50), data, archive],
    target: 150,
  },
  {
    name: 'plain text of 20 MB',
    documents: [{ type: '10-K', line: plain, bytes: 20 * MEGABYTE }],
    target: 150,
  },
];

/** The submission in pieces of 64 KB, made while it is read. */
export async function* piecesOf({ documents }: LargeSubmission): AsyncIterable<Uint8Array> {
  yield Buffer.from(header);
  for (const [i, { type, line, bytes }] of documents.entries()) {
    yield Buffer.from(`<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${i + 1}\n<TEXT>\n${openings[type] ?? ''}`);
    const piece = Buffer.from(line.repeat(Math.ceil(PIECE_BYTES / line.length)));
    // Each piece is a new one, as they come from a network.
    for (let left = bytes; left > 0; left -= piece.length) yield Buffer.from(piece);
    yield Buffer.from('</TEXT>\n</DOCUMENT>\n');
  }
  yield Buffer.from('</SEC-DOCUMENT>\n');
}

const openings: Readonly<Record<string, string>> = { GRAPHIC: 'begin 644 chart.jpg\n', ZIP: 'begin 644 data.zip\n' };

const header = `<SEC-DOCUMENT>0009990000-04-000001.txt : 20040227
<SEC-HEADER>0009990000-04-000001.hdr.sgml : 20040227
ACCESSION NUMBER:\t\t0009990000-04-000001
CONFORMED SUBMISSION TYPE:\t8-K
FILED AS OF DATE:\t\t20040227

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tVERY LARGE SUBMISSIONS INC
\t\tCENTRAL INDEX KEY:\t\t\t0009990000
</SEC-HEADER>
`;
