import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const paper = { form: 'DEF 14A', on: '2025-04-11' };
const rule = 'rule-14a-8-proposal by 2025-12-12';
const window = 'nomination 2026-01-09 to 2026-02-08';

const cases: readonly Saying[] = [
  {
    name: 'a heading of capitals that has run into its text is none of its first sentence',
    paper,
    says: 'Other Matters STOCKHOLDER PROPOSALS AND NOMINATIONS FOR THE 2026 ANNUAL MEETING Proposals for our proxy statement under Rule 14a-8 must be received by December 12, 2025. Nominations must be received no earlier than January 9, 2026 and no later than February 8, 2026.',
    found: [rule, window],
  },
  {
    name: 'capitals within a sentence are of it',
    paper,
    says: 'Proposals under Rule 14a-8 to MARSH LANTERN HOLDING CORPORATION Limited must be received by December 12, 2025.',
    found: [rule],
  },
  {
    name: '“it is”, for what the limb names',
    paper,
    says: 'The deadline for stockholder proposals to be included in our proxy materials is December 12, 2025; for nominations of directors and all other proposals it is February 8, 2026.',
    found: [rule, 'nomination by 2026-02-08', 'other-proposal by 2026-02-08'],
  },
  {
    name: 'another thing by that date',
    paper,
    says: 'The deadline for proxy access nominees is December 12, 2025. Rule 14a-8 proposals must also be received by that date.',
    found: ['proxy-access by 2025-12-12', rule],
  },
  {
    name: 'the cut-off, behind what it is for',
    paper,
    says: 'Rule 14a-8 Proposals. The cut-off is 5:00 p.m., Central Time, December 12, 2025.',
    found: [rule],
  },
  {
    name: 'days from which both are counted, in brackets',
    paper,
    says: 'Nominations must be received no later than February 8, 2026 (90 days before May 9, 2026) and no earlier than January 9, 2026 (120 days before May 9, 2026).',
    found: [window],
  },
  {
    name: 'the earliest and the latest day, without a verb',
    paper,
    says: 'Notices of nominations for the 2026 annual meeting: earliest date January 9, 2026; latest date February 8, 2026.',
    found: [window],
  },
  {
    name: 'late, where long words stand between',
    paper,
    says: 'A proposal will be late, for the purposes of inclusion in the 2026 proxy statement, if we receive it after December 12, 2025.',
    found: [rule],
  },
  {
    name: 'the date after which notice is late',
    paper,
    says: 'The date after which notice of a proposal outside the processes of Rule 14a-8 is considered untimely is February 8, 2026.',
    found: ['other-proposal by 2026-02-08'],
  },
  {
    name: 'what the bylaws ask for beside the rule',
    paper,
    says: 'Pursuant to Rule 14a-19, notice must be given no later than March 16, 2026, although our Bylaws require notice by February 8, 2026.',
    found: ['universal-proxy by 2026-03-16', 'nomination by 2026-02-08'],
  },
  {
    name: 'a notice on Schedule 14N is one for proxy access',
    paper,
    says: 'The deadline for a nominating shareholder to submit notice of its nominees on Schedule 14N is December 12, 2025.',
    found: ['proxy-access by 2025-12-12'],
  },
  {
    name: 'a Schedule 14N among all that a notice may be on is not',
    paper,
    says: 'Any nomination and related notice, including any notice on Schedule 14N, must be received by February 8, 2026.',
    found: ['nomination by 2026-02-08'],
  },
  {
    name: 'notice of a proposal that does not come, and what the proxies then may do',
    paper,
    says: 'Proposals for the proxy statement must be received not later than December 12, 2025. If the Company does not receive notice of a proposal that a shareholder otherwise intends to raise at the meeting by February 24, 2026, the proxies may be voted by management in its discretion on that proposal.',
    found: [rule, 'other-proposal by 2026-02-24'],
  },
];

testSayings(deadlinesIn, { 'limbs and headings': cases });
