/** What a cover page says; what is left out is as usual. */
export interface Cover {
  readonly form?: string;
  readonly reportDate?: string;
  readonly name?: string;
  readonly fileNumber?: string;
  readonly state?: string;
}

/** The cover page of a report as plain text, written by us after the layout of many. */
export function coverPage(cover: Cover = {}): string {
  const { form = '8-K', reportDate = 'May 25, 2004', name = 'MARSH LANTERN CORPORATION' } = cover;
  const { fileNumber = '0-31877', state = 'Delaware' } = cover;
  return `                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                   FORM ${form}

                                 CURRENT REPORT
     Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

        Date of Report (Date of earliest event reported): ${reportDate}

                              ${name}
             (Exact name of registrant as specified in its charter)

    ${state}                   ${fileNumber}                  86-0512344
(State of incorporation)   (Commission File Number)   (IRS Employer Number)

`;
}

const signatures = `

                                   SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed.

                              MARSH LANTERN CORPORATION
                              By: /s/ Ida Quill
`;

/** A report as plain text: cover page, what is given, signatures. */
export function report(body: string, cover: Cover = {}): string {
  return `${coverPage(cover)}${body}${signatures}`;
}

/** More words than a line of a table of contents has. */
export const prose =
  'The Company announced today that it has begun to ship its new lantern to every dealer in the western states, earlier than it had planned, and that it expects to reach the other states by the end of the summer.';

/** A report as HTML: each paragraph of the cover page and of what is given in an element of its own. */
export function htmlReport(body: string, cover: Cover = {}): string {
  return `<html><body>${paragraphs(coverPage(cover))}${body}${paragraphs(signatures)}</body></html>`;
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.trim().split(/ {3,}/).join('</p><p>')}</p>`)
    .join('\n');
}

/** A document of a submission. */
export interface SampleDocument {
  readonly type: string;
  readonly text: string;
  readonly filename?: string;
  readonly description?: string;
}

/** A full submission as EDGAR keeps it. */
export function submission(documents: readonly SampleDocument[], header = secHeader()): string {
  return `<SEC-DOCUMENT>0009990031-04-000012.txt : 20040527\n${header}${documents.map(documentTags).join('')}</SEC-DOCUMENT>\n`;
}

/** The tags around a document's text. */
export function documentTags({ type, text, filename, description }: SampleDocument, i = 0): string {
  return [
    '<DOCUMENT>',
    `<TYPE>${type}`,
    `<SEQUENCE>${i + 1}`,
    ...(filename === undefined ? [] : [`<FILENAME>${filename}`]),
    ...(description === undefined ? [] : [`<DESCRIPTION>${description}`]),
    '<TEXT>',
    text,
    '</TEXT>',
    '</DOCUMENT>',
    '',
  ].join('\n');
}

/** A header with the given lines of items. */
export function secHeader(items: readonly string[] = ['Other events']): string {
  return `<SEC-HEADER>0009990031-04-000012.hdr.sgml : 20040527
<ACCEPTANCE-DATETIME>20040527161502
ACCESSION NUMBER:\t\t0009990031-04-000012
CONFORMED SUBMISSION TYPE:\t8-K
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t20040525
${items.map((item) => `ITEM INFORMATION:\t\t${item}\n`).join('')}FILED AS OF DATE:\t\t20040527

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tMARSH LANTERN CORP
\t\tCENTRAL INDEX KEY:\t\t\t0009990031
\t\tSTATE OF INCORPORATION:\t\t\tDE
\t\tFISCAL YEAR END:\t\t\t0630

\tFILING VALUES:
\t\tFORM TYPE:\t\t8-K
\t\tSEC ACT:\t\t1934 Act
\t\tSEC FILE NUMBER:\t000-31877
</SEC-HEADER>
`;
}
