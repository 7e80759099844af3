import type { Paper } from '../support/filing-that-says.ts';
import { deadlineInALine, findingsOf } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';
import { tableOf } from '../support/tables.ts';

/** The deadlines that are told, and behind a question mark what is asked about. */
async function toldAndAsked(says: string, paper?: Paper): Promise<readonly string[]> {
  const found = await findingsOf(says, paper);
  return found.flatMap((one) => {
    if (one.kind === 'stated-deadline') return [deadlineInALine(one)];
    return one.kind === 'unsure' && one.about === 'deadline'
      ? [`? ${/last day for (.*?) the filing/.exec(one.says)?.[1]}`]
      : [];
  });
}

const proxy: Paper = { form: 'DEF 14A', on: '2025-04-11' };
const inTable: Paper = { ...proxy, html: true };

const first = 'Nominations must be received by June 2, 2025.';
const two = 'Nominations must be received by June 2, 2025 and proposals under Rule 14a-8 by May 2, 2025.';
const extended = ['nomination by 2025-06-20'];
const both = ['rule-14a-8-proposal by 2025-06-20', 'nomination by 2025-06-20'];
const asked = ['? nominations', '? proposals under Rule 14a-8'];

const putInPlace: readonly Saying[] = [
  { name: 'that date', says: `${first} That date is extended to June 20, 2025.`, found: extended },
  {
    name: 'that date, of which the new day is not read',
    says: `${first} That date has been extended to June 20, 2025 for want of a quorum.`,
    found: ['? nominations'],
  },
  { name: 'this date', says: `${first} The Board has resolved to extend this date to June 20, 2025.`, found: extended },
  {
    name: 'that period',
    says: `${first} The Board has resolved to extend that period until June 20, 2025.`,
    found: extended,
  },
  { name: 'what is accepted', says: `${first} Nominations will be accepted until June 20, 2025.`, found: extended },
  {
    name: 'what counts as timely',
    says: `${first} Nominations received by June 20, 2025 will be considered timely.`,
    found: extended,
  },
  {
    name: 'the next business day',
    says: 'Nominations are due by June 1, 2025. As June 1 is a Sunday, nominations are due by June 2, 2025.',
    found: ['nomination by 2025-06-02'],
  },
  { name: 'now', says: `${first} Nominations must now be received by June 20, 2025.`, found: extended },
  { name: 'a new deadline', says: `${first} The new deadline for nominations is June 20, 2025.`, found: extended },
];

const ofSeveral: readonly Saying[] = [
  { name: 'both', says: `${two} Both must now be received by June 20, 2025.`, found: both },
  { name: 'all of these', says: `${two} All of these must now be received by June 20, 2025.`, found: both },
  {
    name: 'the former, which is not read',
    says: `${two} The former must now be received by June 20, 2025.`,
    found: asked,
  },
  {
    name: 'the earlier deadline, not both',
    says: `${two} The earlier deadline is now June 20, 2025, not both dates.`,
    found: [...asked, '? proposals under Rule 14a-8', '? nominations'],
  },
  {
    name: 'both dates, told in a sentence each',
    says: `${first} Other proposals must be received by June 3, 2025. Both dates have been extended to June 20, 2025.`,
    found: ['? nominations', '? other proposals'],
  },
  {
    name: 'a subject behind the comma that is none of the day’s',
    says: 'The dates told before, June 2, 2025 for proposals under Rule 14a-8, which nominations never had, and June 9, 2025 for nominations, are superseded by June 20, 2025 and June 27, 2025.',
    found: ['rule-14a-8-proposal by 2025-06-20', 'nomination by 2025-06-27'],
  },
  {
    name: 'several new days, and no telling which is whose',
    says: 'February 24, 2025 for nominations, March 24, 2025 for other business and April 2, 2025 for proxy access are superseded by April 10, 2025 and April 29, 2025 as last days for nominations and other business.',
    found: [
      '? other proposals',
      '? proxy access nominations',
      '? other proposals',
      '? proxy access nominations',
      '? nominations',
      '? other proposals',
    ],
  },
];

const noLonger: readonly Saying[] = [
  { name: 'withdrawn', says: 'The June 2, 2025 deadline for nominations is withdrawn.', found: [] },
  {
    name: 'rescinded, with another in its place',
    says: 'The deadline for nominations of June 2, 2025 has been rescinded; nominations are due by June 20, 2025.',
    found: extended,
  },
  {
    name: 'a window that no longer applies',
    says: 'The window for nominations from May 2, 2025 to June 2, 2025 no longer applies.',
    found: [],
  },
  { name: 'to be disregarded', says: 'Please disregard the June 2, 2025 deadline for nominations.', found: [] },
  {
    name: 'the later of a day and a count',
    says: 'Nominations must be received by the later of March 10, 2025 and the tenth day after the public announcement.',
    found: ['? nominations'],
  },
  {
    name: 'the later of a count and a day',
    says: 'A nomination is due on the later of the tenth day after this announcement and the deadline of March 10, 2025.',
    found: ['? nominations'],
  },
];

const whatFor: readonly Saying[] = [
  {
    name: 'a list behind a colon',
    says: 'By June 2, 2025 there must be received: (1) a nomination; (2) other business.',
    found: ['nomination by 2025-06-02', 'other-proposal by 2025-06-02'],
  },
  {
    name: 'a deadline named behind its day',
    says: 'Holders must meet the June 2, 2025 deadline for nominations, and proposals of others come later.',
    found: ['nomination by 2025-06-02'],
  },
  {
    name: 'a day that is also that of other notices',
    says: 'The Company has set a new deadline for proposals under Rule 14a-8. It has set such deadline as June 2, 2025, which is a reasonable time before it prints its proxy materials, and is also the time by which notice of proposals must be received pursuant to our bylaws.',
    found: ['rule-14a-8-proposal by 2025-06-02'],
  },
  {
    name: 'nominations that the proxy statement leaves out',
    says: 'Nominations that we receive after June 2, 2025 will not be included in our proxy statement.',
    paper: proxy,
    found: ['proxy-access by 2025-06-02'],
  },
  {
    name: 'proposals under bylaws, told of in a proxy statement',
    says: 'Stockholder proposals under our bylaws must be received by June 2, 2026, as told in this proxy statement.',
    paper: proxy,
    found: ['rule-14a-8-proposal by 2026-06-02'],
  },
  {
    name: 'proposals under bylaws that may stand in the proxy statement, in the sentence before',
    says: 'Stockholder proposals under the bylaws may stand in our proxy statement. They must be received by June 2, 2025.',
    paper: proxy,
    found: ['rule-14a-8-proposal by 2025-06-02'],
  },
  {
    name: 'nominations outside proxy access, and of other business',
    says: 'Notice of nominations outside proxy access and of other business must be received by June 2, 2026.',
    paper: proxy,
    found: ['nomination by 2026-06-02', 'other-proposal by 2026-06-02'],
  },
  {
    name: 'the same date for other business',
    says: `${first} The same date applies to other business.`,
    found: ['nomination by 2025-06-02', 'other-proposal by 2025-06-02'],
  },
  {
    name: 'candidates nominated by stockholders',
    says: 'For candidates nominated by stockholders the cut-off is June 2, 2025.',
    found: ['nomination by 2025-06-02'],
  },
  {
    name: 'what is excepted goes on with “to have”',
    says: 'Nominations, other than those submitted under Rule 14a-8 to have a proposal printed, must be received by June 2, 2026.',
    paper: proxy,
    found: ['nomination by 2026-06-02'],
  },
  {
    name: 'proposals of owners',
    says: 'A proposal of any owner must be received by June 2, 2025.',
    found: ['rule-14a-8-proposal by 2025-06-02'],
  },
  {
    name: 'proposals for next year’s meeting',
    says: 'A proposal for next year’s meeting must be received by June 2, 2025.',
    found: ['rule-14a-8-proposal by 2025-06-02'],
  },
  {
    name: 'a day that is called one by “due”',
    says: 'Nominations are due at a time which is June 2, 2026.',
    found: ['nomination by 2026-06-02'],
  },
  {
    name: 'nominations for a seat on the board, beside a dinner with awards',
    says: 'The annual meeting of stockholders is on June 20, 2025.\n\nNominations for a seat on the board must be received by January 2, 2026.\n\nThe awards dinner for the best lamp is on July 2, 2025.',
    found: ['? nominations'],
  },
];

const alone: readonly Saying[] = [
  {
    name: 'a day alone, below a heading that asks for one',
    says: 'June 2, 2025',
    paper: { ...proxy, heading: 'Dear holders, nominations' },
    found: ['nomination by 2025-06-02'],
  },
  {
    name: 'a day alone, below one that asks for none',
    says: 'March 10, 2025',
    paper: { ...proxy, heading: 'Proxy access: our stockholders' },
    found: [],
  },
  {
    name: 'a table below an example that has ended',
    says: `<p>For example, if the meeting were held on June 10, 2026, nominations would be due on April 1, 2026.</p>\n\n${tableOf(['Last day for nominations', 'February 2, 2026'])}`,
    paper: inTable,
    found: ['nomination by 2026-02-02'],
  },
  {
    name: 'this year’s day beside next year’s',
    says: tableOf(['Matter', 'This year', 'Next year'], ['Deadline for nominations', 'May 2, 2025', 'May 2, 2026']),
    paper: inTable,
    found: ['nomination by 2026-05-02'],
  },
  {
    name: 'next year’s day beside that of a year',
    says: tableOf(
      ['Matter', 'Next year', '2027 meeting'],
      ['Deadline for nominations', 'January 2, 2026', 'January 2, 2027'],
    ),
    paper: inTable,
    found: ['nomination by 2026-01-02'],
  },
  {
    name: 'rows that name the first and the last day',
    says: tableOf(
      ['Matter', 'Latest'],
      ['Earliest day for nominations', 'May 2, 2026'],
      ['Latest day for nominations', 'June 2, 2026'],
    ),
    paper: inTable,
    found: ['nomination 2026-05-02 to 2026-06-02'],
  },
];

testSayings(toldAndAsked, {
  'words that put a day in the place of another': putInPlace,
  'words that speak of several days': ofSeveral,
  'words by which a day does not hold': noLonger,
  'words on what a day is for': whatFor,
  'a day alone, or in a table': alone,
});
