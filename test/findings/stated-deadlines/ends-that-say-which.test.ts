import { deadlinesIn } from '../support/in-a-line.ts';
import { testSayings } from '../support/sayings.ts';

const window = ['nomination 2026-01-19 to 2026-02-18'];
const printed =
  'Proposals under Rule 14a-8 must be received by June 5, 2025. Nominations must be received by August 1, 2025.';
const both = ['rule-14a-8-proposal by 2025-06-05', 'nomination by 2025-08-01'];

testSayings(deadlinesIn, {
  'each end of a window says which it is': [
    {
      name: 'the last first, both behind their days',
      says: 'Nominations must be received by February 18, 2026 at the latest, January 19, 2026 at the earliest.',
      found: window,
    },
    {
      name: 'the first first',
      says: 'A nomination must reach the Secretary on January 19, 2026 at the earliest and on February 18, 2026 at the latest.',
      found: window,
    },
    {
      name: 'both in front of their days',
      says: 'Notice of a nomination must be in our hands at the latest on February 18, 2026, and at the earliest on January 19, 2026.',
      found: window,
    },
    {
      name: 'the last day, and the first',
      says: 'The last day for nominations is February 18, 2026; the first, January 19, 2026.',
      found: window,
    },
    {
      name: 'in brackets in front',
      says: 'Nominations must be received by (latest) February 18, 2026 and (earliest) January 19, 2026.',
      found: window,
    },
    {
      name: 'one predicate for two days',
      says: 'For nominations, February 18, 2026 is the latest and January 19, 2026 the earliest day on which notice may be received.',
      found: window,
    },
    {
      name: 'the earliest date, the latest',
      says: 'The earliest date on which we may receive a nomination is January 19, 2026, the latest February 18, 2026.',
      found: window,
    },
    {
      name: 'the first in a bracket',
      says: 'Nominations are to be received at the latest by February 18, 2026 (at the earliest on January 19, 2026).',
      found: window,
    },
    { name: 'a label', says: 'Nominations: latest February 18, 2026, earliest January 19, 2026.', found: window },
    {
      name: 'each of a matter of its own',
      says: 'Nominations must be received by February 18, 2026 at the latest. Proposals under Rule 14a-8 are due by December 5, 2025 at the latest.',
      found: ['nomination by 2026-02-18', 'rule-14a-8-proposal by 2025-12-05'],
    },
  ],
  'what is taken back behind it': [
    {
      name: 'deadlines described above that have passed',
      says: `${printed}\n\nThe deadlines described above have passed.`,
      found: [],
    },
    {
      name: 'the foregoing deadlines, replaced by another',
      says: `${printed}\n\nThe foregoing deadlines are replaced by the following: nominations must be received by September 1, 2025.`,
      found: ['nomination by 2025-09-01'],
    },
    {
      name: 'those deadlines, in the next sentence',
      says: `${printed} Those deadlines no longer apply.`,
      found: [],
    },
    {
      name: 'the deadlines, all of them',
      says: `${printed}\n\nBecause the annual meeting has been moved, the deadlines are superseded. Nominations must now be received by September 1, 2025.`,
      found: ['nomination by 2025-09-01'],
    },
    {
      name: 'the one for nominations alone',
      says: `${printed}\n\nThe deadline for nominations described above no longer applies.`,
      found: ['rule-14a-8-proposal by 2025-06-05'],
    },
    {
      name: 'a list put in between commas',
      says: 'Nominations must be received by September 1, 2025. The earlier deadlines, June 5, 2025 for proposals under Rule 14a-8 and August 1, 2025 for nominations, have been superseded.',
      found: ['nomination by 2025-09-01'],
    },
    {
      name: 'a list in brackets',
      says: 'The deadlines disclosed in our last proxy statement (June 5, 2025 for proposals under Rule 14a-8 and August 1, 2025 for nominations) are superseded.',
      found: [],
    },
  ],
  'what still holds': [
    {
      name: 'where they would no longer apply if the meeting moved',
      says: `${printed}\n\nIf the meeting is moved by more than 30 days, the deadlines described above will no longer apply.`,
      found: both,
    },
    {
      name: 'deadlines of another paper, superseded by these',
      says: `${printed}\n\nThe deadlines set forth in our last proxy statement are superseded.`,
      found: both,
    },
    {
      name: 'what these replace',
      says: `${printed} These deadlines replace those of the proxy statement.`,
      found: both,
    },
    {
      name: 'what was told before, of which an earlier one is superseded',
      says: `${printed}\n\nThe earlier deadlines are superseded.`,
      found: both,
    },
  ],
});
