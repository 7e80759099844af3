import { deadlinesIn } from '../support/in-a-line.ts';
import { testSayings } from '../support/sayings.ts';

const paper = { form: 'DEF 14A', on: '2025-04-11' };
const lines = (...some: readonly string[]) => some.join('\n');

const inclusion = lines('Proposals for inclusion', 'in the 2026 proxy statement');
const access = lines('Director nominees for inclusion', 'in the 2026 proxy statement', '(proxy access)');
const others = lines('Other proposals or nominees to be', 'presented at the 2026 meeting');
const byDecember = lines('No later than 5 p.m. Eastern Time on', 'December 12, 2025');
const fromNovember = lines(
  'No earlier than November 12, 2025 and no later than',
  'close of business on December 12, 2025',
);
const fromJanuary = lines('Not before January 22, 2026, and not after February 21,', '2026');

const allThree = [
  'rule-14a-8-proposal by 2025-12-12',
  'proxy-access 2025-11-12 to 2025-12-12',
  'nomination 2026-01-22 to 2026-02-21',
  'other-proposal 2026-01-22 to 2026-02-21',
];

testSayings(deadlinesIn, {
  'cells on lines of their own, column by column': [
    {
      name: 'over several lines each, the name of the row between',
      says: lines(
        inclusion,
        access,
        others,
        'When we must have it',
        byDecember,
        fromNovember,
        fromJanuary,
        'Where to send',
      ),
      paper,
      found: allThree,
    },
    {
      name: 'on one line each',
      says: lines(
        'Rule 14a-8 proposals',
        'Proxy access nominations',
        'Other nominations or business',
        'Notice must be received',
        'By December 12, 2025',
        'Between November 12, 2025 and December 12, 2025',
        'Between January 22, 2026 and February 21, 2026',
      ),
      paper,
      found: allThree,
    },
    {
      name: 'names parted by empty lines, what is to be sent between the days',
      says: [
        lines('Type of proposal', 'Rule 14a-8', 'holder proposals'),
        lines('Proxy Access', 'Director Nominations'),
        lines('Advance Notice', 'Proposals or', 'Nominations'),
        lines('Deadline for us to', 'receive it*'),
        byDecember,
        lines('A holder may submit a proposal for inclusion in the proxy statement by', 'satisfying Rule 14a-8.'),
        fromNovember,
        fromJanuary,
      ].join('\n\n'),
      paper,
      found: allThree,
    },
    {
      name: 'texts of the rules between the names and the days',
      says: lines(
        inclusion,
        others,
        'Type of proposal SEC rules permit holders to submit proposals for inclusion',
        'in our proxy statement by satisfying Rule 14a-8',
        'Holders may present proposals or director nominations',
        'directly at the meeting by satisfying our bylaws',
        'When it must be received',
        byDecember,
        fromJanuary,
      ),
      paper,
      found: allThree.filter((one) => !one.startsWith('proxy-access')),
    },
    {
      name: 'first days below one head, last days below the next',
      says: lines(
        inclusion,
        others,
        'Opens',
        'November 12, 2025',
        'January 22, 2026',
        'Closes',
        'December 12, 2025',
        'February 21, 2026',
      ),
      paper,
      found: [
        'rule-14a-8-proposal by 2025-12-12',
        'nomination 2026-01-22 to 2026-02-21',
        'other-proposal 2026-01-22 to 2026-02-21',
      ],
    },
  ],
  'cells on lines of their own, row by row': [
    {
      name: 'over several lines each',
      says: lines('Type of proposal', 'Deadline', inclusion, byDecember, access, fromNovember, others, fromJanuary),
      paper,
      found: allThree,
    },
    {
      name: 'with a third column behind the days',
      says: lines(
        'Type of proposal',
        'Deadline',
        'Where to send',
        'Rule 14a-8 proposals',
        'December 12, 2025',
        'Corporate Secretary, 1 Pier Road',
        'Nominations by proxy access',
        'November 12, 2025 to December 12, 2025',
        'Corporate Secretary, 1 Pier Road',
        'Other business or nominations',
        'January 22, 2026 to February 21, 2026',
        'Corporate Secretary, 1 Pier Road',
      ),
      paper,
      found: allThree,
    },
    {
      name: 'days in front of what they are for',
      says: lines('December 12, 2025', inclusion, 'February 21, 2026', others),
      paper,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21', 'other-proposal by 2026-02-21'],
    },
  ],
  'nothing is put together': [
    {
      name: 'where there are fewer days than names',
      says: lines(inclusion, access, others, 'When we must have it', byDecember, fromJanuary),
      paper,
      found: [],
    },
    {
      name: 'where the last name stands right above a day of all of them',
      says: lines(
        inclusion,
        access,
        'Other proposals',
        'Must be received by',
        'December 12, 2025',
        'February 21, 2026',
      ),
      paper,
      found: [],
    },
    {
      name: 'where the row is one of meetings',
      says: lines(
        'Rule 14a-8 proposals',
        'Other business and',
        'nominations',
        'Meeting date',
        'May 22, 2026',
        'June 22, 2026',
      ),
      paper,
      found: [],
    },
    {
      name: 'where the proposals are those of this meeting',
      says: lines(
        'Proposal 2: approval of the business',
        'plan',
        'May 21, 2026',
        'Proposal 3: approval of the proposals',
        'of the board',
        'June 21, 2026',
      ),
      paper,
      found: [],
    },
    {
      name: 'where a sentence is broken over lines',
      says: lines(
        'Proposals for inclusion in our proxy statement must be received no later than',
        'December 12, 2025',
        'and nominations of directors must be received no earlier than',
        'January 22, 2026',
        'and no later than',
        'February 21, 2026',
      ),
      paper,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination 2026-01-22 to 2026-02-21'],
    },
  ],
});
