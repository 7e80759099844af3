import { gzipSync } from 'node:zlib';
import { submission } from '../filing/support/samples.ts';
import type { Chance } from './chance.ts';

/** A file that is uploaded in a soak, and what is to become of it. */
export interface Upload {
  readonly key: string;
  readonly content: Buffer;
  readonly accession: string | null;
  /** `news`: an alert is owed; `nothing`: it is analysed and tells nothing; `history`; `rejected`; `killer`: it kills whoever reads it. */
  readonly kind: 'news' | 'nothing' | 'history' | 'rejected' | 'killer';
}

/** A worker that reads an object whose key holds this dies. */
export const killing = 'kills-its-worker';

const news = [
  (year: number, day: number) =>
    `Item 8.01 Other Events.\n\nOn the date of this report the Board of Directors set the ${year} annual meeting of stockholders for May ${day}, ${year}. The annual meeting of the year before was held on May 12, ${year - 1}.\n`,
  (year: number, day: number) =>
    `Item 8.01 Other Events.\n\nThe ${year} annual meeting of stockholders, which had been called for May 14, ${year}, has been postponed to June ${day}, ${year}. Nominations must be received by the Secretary not later than April ${day}, ${year}.\n`,
  (year: number, day: number) =>
    `Item 7.01 Regulation FD Disclosure.\n\nOn January ${day}, ${year} the Company gave guidance for the quarter: it expects to sell more of its new kettles than in any quarter before, in every region in which it has dealers.\n`,
] as const;

const nothing =
  'Item 1.01 Entry into a Material Definitive Agreement.\n\nThe Company has leased a warehouse in Toledo for ten years, at a rent that rises with the prices of the region.\n';

/** So many uploads of some registrants: one in twenty is poison, one in thirty is history. */
export function uploads(count: number, chance: Chance): Upload[] {
  const registrants = Math.max(1, Math.ceil(count / 6));
  return Array.from({ length: count }, (_, index): Upload => {
    if (chance.happens(5)) return poison(index, chance);
    const year = 2022 + chance.below(3);
    const day = 10 + chance.below(18);
    const registrant = chance.below(registrants);
    const accession = `${String(9990100 + registrant).padStart(10, '0')}-${String(year % 100)}-${String(index).padStart(6, '0')}`;
    const isNews = chance.happens(75);
    const kind = chance.happens(3) ? 'history' : isNews ? 'news' : 'nothing';
    const text = isNews ? chance.among(news)(year, day) : nothing;
    return {
      key: `${kind === 'history' ? 'history' : 'incoming'}/${index}.txt`,
      content: Buffer.from(filing(registrant, accession, year, day, text)),
      accession,
      kind,
    };
  });
}

function poison(index: number, chance: Chance): Upload {
  const [name, content] = chance.among<readonly [string, Buffer]>([
    ['scan.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n')],
    ['empty.txt', Buffer.alloc(0)],
    ['letter.txt', Buffer.from('Dear Sir or Madam,\n\nplease find our offer attached.\n')],
    ['half.txt.gz', gzipSync(Buffer.from(nothing.repeat(20))).subarray(0, 90)],
    [`${killing}.txt`, Buffer.from('A file that nobody who reads it survives.\n')],
  ]);
  const kind = name.startsWith(killing) ? 'killer' : 'rejected';
  return { key: `incoming/${index}-${name}`, content, accession: null, kind };
}

function filing(registrant: number, accession: string, year: number, day: number, body: string): string {
  const cik = String(9990100 + registrant).padStart(10, '0');
  const name = `KETTLE WORKS NUMBER ${registrant} INC`;
  const filed = `${year}01${day}`;
  const header = `<SEC-HEADER>${accession}.hdr.sgml : ${filed}
<ACCEPTANCE-DATETIME>${filed}161502
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t8-K
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t${filed}
FILED AS OF DATE:\t\t${filed}

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\t${name}
\t\tCENTRAL INDEX KEY:\t\t\t${cik}
\t\tSTATE OF INCORPORATION:\t\t\tDE
\t\tFISCAL YEAR END:\t\t\t1231

\tFILING VALUES:
\t\tFORM TYPE:\t\t8-K
\t\tSEC ACT:\t\t1934 Act
\t\tSEC FILE NUMBER:\t001-${String(40000 + registrant)}
</SEC-HEADER>
`;
  const cover = `                 SECURITIES AND EXCHANGE COMMISSION
                       Washington, D.C. 20549

                             FORM 8-K

                          CURRENT REPORT
  Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

      Date of Report (Date of earliest event reported): January ${day}, ${year}

                    ${name}
        (Exact name of registrant as specified in its charter)

   Delaware               001-${String(40000 + registrant)}               86-0512344
(State of incorporation) (Commission File Number)  (IRS Employer Number)

`;
  return submission([{ type: '8-K', text: `${cover}${body}\nReport ${accession}.\n` }], header);
}
