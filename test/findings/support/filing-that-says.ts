import type { Filing } from '../../../lambdas/filing/filing.ts';
import { filingIn } from '../../filing/support/reading.ts';

/** The paper around the sentences of a case; what is left out is as usual. */
export interface Paper {
  /** "8-K" unless said. */
  readonly form?: string;
  /** Day of the report, and of its filing; null for a paper that bears no date. */
  readonly on?: string | null;
  /** The line above the sentences; null for none. */
  readonly heading?: string | null;
  /** True when the sentences are HTML. */
  readonly html?: boolean;
  readonly exhibits?: readonly { readonly type: string; readonly text: string }[];
}

export const usualDay = '2025-03-03';

/** A submission by Marsh Lantern Corporation whose main document says just these sentences. */
export function filingThatSays(says: string, paper: Paper = {}): Promise<Filing> {
  return filingIn(submissionThatSays(says, paper));
}

/** The same as EDGAR keeps it. */
export function submissionThatSays(says: string, paper: Paper = {}): string {
  const { form = '8-K', on = usualDay, exhibits = [] } = paper;
  const documents = [{ type: form, text: documentThatSays(says, paper) }, ...exhibits];
  return `<SEC-DOCUMENT>0009990031-25-000007.txt\n${header(form, on)}${documents.map(documentTags).join('')}</SEC-DOCUMENT>\n`;
}

/** The main document by itself. */
export function documentThatSays(says: string, paper: Paper = {}): string {
  const { form = '8-K', on = usualDay } = paper;
  const heading = paper.heading === undefined ? usualHeading(form, on) : paper.heading;
  const body = [heading, ...says.trim().split(/\n\s*\n/)].flatMap((part) => part ?? []).map(paragraph);
  const parts = [cover(form, on), ...body, /14A/.test(form) ? '' : signatures];
  return paper.html === true ? asHtml(parts) : parts.join('\n\n');
}

/** Lines of at most 74 characters; a paragraph with line ends or tabs of its own stays as it is. */
function paragraph(text: string): string {
  if (/[\n\t]/.test(text) || text.length <= 74) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > 74) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Each line that is not HTML already in an element of its own. */
function asHtml(parts: readonly string[]): string {
  const lines = parts.flatMap((part) => (part.startsWith('<') ? part : part.split('\n')));
  const elements = lines.map((line) => (line.startsWith('<') ? line : `<p>${line.trim()}</p>`));
  return `<html><body>\n${elements.join('\n')}\n</body></html>`;
}

function usualHeading(form: string, on: string | null): string | null {
  if (form.startsWith('8-K'))
    return on !== null && on < '2004-08-23' ? 'Item 5. Other Events.' : 'Item 8.01. Other Events.';
  if (form.startsWith('10-Q')) return 'PART II. OTHER INFORMATION\n\nItem 5. Other Information.';
  if (form.startsWith('10-K')) return 'PART II\n\nItem 9B. Other Information.';
  return null;
}

function cover(form: string, on: string | null): string {
  const dated = on === null ? '' : `Date of Report (Date of earliest event reported): ${on}\n\n`;
  return `                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                   FORM ${form}

${/^(?:8-K|6-K)/.test(form) ? dated : ''}                          MARSH LANTERN CORPORATION
             (Exact name of registrant as specified in its charter)`;
}

const signatures = `                                   SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed.

                              MARSH LANTERN CORPORATION
                              By: /s/ Ida Quill`;

function header(form: string, on: string | null): string {
  const filed = on === null ? '' : `FILED AS OF DATE:\t\t${on.replaceAll('-', '')}\n`;
  return `<SEC-HEADER>0009990031-25-000007.hdr.sgml
ACCESSION NUMBER:\t\t0009990031-25-000007
CONFORMED SUBMISSION TYPE:\t${form}
${filed}
FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tMARSH LANTERN CORP
\t\tCENTRAL INDEX KEY:\t\t\t0009990031
</SEC-HEADER>
`;
}

function documentTags({ type, text }: { readonly type: string; readonly text: string }, i: number): string {
  return `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${i + 1}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
}
