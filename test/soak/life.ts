import { Temporal } from 'temporal-polyfill';
import { inFull } from '../../lambdas/terms/source.ts';
import { submission } from '../filing/support/samples.ts';

/** A filing of a registrant's life. */
export interface Episode {
  readonly accession: string;
  readonly content: Buffer;
}

const firstYear = 1985;
/** A day, some of the way through a year. */
function dayIn(year: number, share: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month: 1, day: 3 }).add({ days: Math.floor(share * 355) });
}

const compact = (day: Temporal.PlainDate) => day.toString().replaceAll('-', '');
const meetingOf = (year: number) => Temporal.PlainDate.from({ year, month: 5, day: 8 + (year % 15) });

/**
 * The filing with that number, from 0, of one of the registrants, which makes so many a year: each year it calls its meeting, sends
 * its proxy statement and reports the votes; in some it puts the meeting off or amends its bylaws; the rest is other news.
 */
export function episode(number: number, aYear: number, registrant = 0): Episode {
  const year = firstYear + Math.floor(number / aYear);
  const place = number % aYear;
  const day = dayIn(year, place / aYear);
  const [form, text] = said(year, place, aYear, day);
  const cik = String(9990100 + registrant).padStart(10, '0');
  const accession = `${cik}-${String(year % 100).padStart(2, '0')}-${String(number).padStart(6, '0')}`;
  return { accession, content: Buffer.from(filing(accession, form, day, text, registrant)) };
}

function said(
  year: number,
  place: number,
  aYear: number,
  day: Temporal.PlainDate,
): readonly [form: string, text: string] {
  const at = (share: number) => Math.floor(share * aYear);
  const meeting = meetingOf(year);
  if (place === at(0.1))
    return [
      '8-K',
      `Item 8.01 Other Events.\n\nOn ${inFull(day)} the Board of Directors set the ${year} annual meeting of stockholders for ${inFull(meeting)}. The ${year - 1} annual meeting was held on ${inFull(meetingOf(year - 1))}.\n`,
    ];
  if (place === at(0.24)) return ['DEF 14A', proxyStatement(year, day)];
  if (place === at(0.28) && year % 5 === 0)
    return [
      '8-K',
      `Item 8.01 Other Events.\n\nThe ${year} annual meeting of stockholders, which had been called for ${inFull(meeting)}, has been postponed to July 9, ${year}.\n`,
    ];
  if (place === at(0.46))
    return [
      '8-K',
      `Item 5.07 Submission of Matters to a Vote of Security Holders.\n\nThe ${year} annual meeting of stockholders was held on ${inFull(meeting)}. All directors were elected.\n`,
    ];
  if (place === at(0.7) && year % 4 === 0)
    return [
      '8-K',
      `Item 5.03 Amendments to Articles of Incorporation or Bylaws.\n\nThe Company has amended its bylaws. Under the Company's bylaws, notice of a nomination for director must be received by the Secretary not less than ${60 + (year % 30)} days before the first anniversary of the preceding year's annual meeting.\n`,
    ];
  if (place % 3 === 0)
    return [
      '8-K',
      `Item 7.01 Regulation FD Disclosure.\n\nOn ${inFull(day)} the Company gave guidance for the quarter: it expects to sell more of its new kettles than in any quarter before.\n`,
    ];
  return [
    '8-K',
    'Item 1.01 Entry into a Material Definitive Agreement.\n\nThe Company has leased a warehouse in Toledo.\n',
  ];
}

function proxyStatement(year: number, day: Temporal.PlainDate): string {
  return `                 NOTICE OF ANNUAL MEETING OF STOCKHOLDERS

The ${year} annual meeting of stockholders will be held on ${inFull(meetingOf(year))}. These materials are first being mailed to stockholders on or about ${inFull(day)}.

Stockholder proposals under Rule 14a-8 for the ${year + 1} annual meeting must be received by the Company no later than December 2, ${year}. Nominations for the ${year + 1} annual meeting must be received by the Secretary not later than February 4, ${year + 1}.
`;
}

function filing(accession: string, form: string, day: Temporal.PlainDate, body: string, registrant: number): string {
  const name = `KETTLE WORKS${registrant === 0 ? '' : ` NUMBER ${registrant}`} OF TOLEDO INC`;
  const fileNumber = `001-${40000 + registrant}`;
  const filed = compact(day);
  const header = `<SEC-HEADER>${accession}.hdr.sgml : ${filed}
<ACCEPTANCE-DATETIME>${filed}161502
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${form}
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t${filed}
FILED AS OF DATE:\t\t${filed}

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\t${name}
\t\tCENTRAL INDEX KEY:\t\t\t${accession.slice(0, 10)}
\t\tSTATE OF INCORPORATION:\t\t\tDE
\t\tFISCAL YEAR END:\t\t\t1231

\tFILING VALUES:
\t\tFORM TYPE:\t\t${form}
\t\tSEC ACT:\t\t1934 Act
\t\tSEC FILE NUMBER:\t${fileNumber}
</SEC-HEADER>
`;
  const cover = `                 SECURITIES AND EXCHANGE COMMISSION
                       Washington, D.C. 20549

                             ${form === '8-K' ? 'FORM 8-K' : 'SCHEDULE 14A INFORMATION'}

${form === '8-K' ? `      Date of Report (Date of earliest event reported): ${inFull(day)}\n` : ''}
                    ${name}
        (Exact name of registrant as specified in its charter)

   Delaware               ${fileNumber}               86-0512344
(State of incorporation) (Commission File Number)  (IRS Employer Number)

`;
  return submission([{ type: form, text: `${cover}${body}\nReport ${accession}.\n` }], header);
}
