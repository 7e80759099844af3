import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const nowOpen = ['nomination 2026-02-09 to 2026-03-11'];
const nowDue = ['rule-14a-8-proposal by 2026-01-30'];

const replaced: readonly Saying[] = [
  {
    name: 'a window in whose stead another one is told, in front of it',
    says: 'Instead of opening on January 9, 2026 and closing on February 8, 2026, the window for nominations now opens on February 9, 2026 and closes on March 11, 2026.',
    found: nowOpen,
  },
  {
    name: '“in place of a window from ... to”',
    says: 'In place of a window from January 9, 2026 to February 8, 2026, notice of nominations must now be received from February 9, 2026 to March 11, 2026.',
    found: nowOpen,
  },
  {
    name: 'a window behind “rather than”',
    says: 'Notice of nominations must now be received no earlier than February 9, 2026 and no later than March 11, 2026, rather than no earlier than January 9, 2026 and no later than February 8, 2026.',
    found: nowOpen,
  },
  {
    name: 'a window in brackets, “formerly”',
    says: 'Notice of nominations must be received between February 9, 2026 and March 11, 2026 (formerly between January 9, 2026 and February 8, 2026).',
    found: nowOpen,
  },
  {
    name: 'what a window “used to” be',
    says: 'The window for nominations, which used to run from January 9, 2026 to February 8, 2026, now runs from February 9, 2026 to March 11, 2026.',
    found: nowOpen,
  },
  {
    name: 'a window that no longer applies, and the new one',
    says: 'The January 9, 2026 to February 8, 2026 window for nominations no longer applies. Nominations must now be received between February 9, 2026 and March 11, 2026.',
    found: nowOpen,
  },
  {
    name: 'a day that is denied',
    says: 'Proposals under Rule 14a-8 must be received by January 30, 2026 (and not by December 12, 2025, as stated in our proxy statement).',
    found: nowDue,
  },
  {
    name: 'what the proxy statement said that the deadline was',
    says: 'The Company said in its proxy statement that the deadline for proposals under Rule 14a-8 was December 12, 2025. The Company now sets January 30, 2026 as the deadline for such proposals.',
    found: nowDue,
  },
  {
    name: 'a deadline that is withdrawn',
    says: 'The Company hereby withdraws the deadline of February 8, 2026 for nominations.',
    found: [],
  },
  {
    name: 'a date that was given in error, and the right one',
    says: 'The release said that proposals under Rule 14a-8 must be received by December 12, 2025. That date was given in error. Proposals under Rule 14a-8 must be received by January 30, 2026.',
    found: nowDue,
  },
  {
    name: 'a date that should read otherwise',
    says: 'Proposals under Rule 14a-8 must be received by December 12, 2025. The date above should read January 30, 2026.',
    found: nowDue,
  },
];

const past: readonly Saying[] = [
  {
    name: 'what had to be received, and when it is due next year',
    says: 'Notice of nominations for the 2025 annual meeting was due by February 11, 2025; none was received. Notice of nominations for the 2026 annual meeting is due by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'what had to be received by two days, of which the second shares the verb of the first',
    says: 'For this year’s meeting, proposals under Rule 14a-8 had to reach us by December 6, 2024, and notice of other business by February 21, 2025.',
    found: [],
  },
  {
    name: 'what had to be received, and what must be',
    says: 'Proposals under Rule 14a-8 had to reach us by December 6, 2024, and nominations must reach us by February 21, 2026.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'until when holders had time',
    says: 'Stockholders had until February 11, 2025 to nominate directors for this meeting, and none did.',
    found: [],
  },
  {
    name: 'a deadline that nobody met',
    says: 'No stockholder gave notice of a nomination by the February 11, 2025 deadline.',
    found: [],
  },
  {
    name: 'what the company did not receive',
    says: 'Because we did not receive notice of any proposal by February 11, 2026, the proxies may vote in their discretion on other business.',
    found: [],
  },
  {
    name: 'a time that expired',
    says: 'The time for notice of nominations for the 2025 annual meeting expired on February 11, 2025.',
    found: [],
  },
  {
    name: 'what was required to be received',
    says: 'Notices of nominations were required to be received by February 11, 2026.',
    found: [],
  },
];

const due = ['nomination by 2026-02-08'];
const alive: readonly Saying[] = [
  {
    name: 'what happens if none has been received',
    says: 'If we have not received notice of a nomination by February 8, 2026, our proxies may vote in their discretion on it.',
    found: due,
  },
  {
    name: 'a matter that a holder has not told, in a condition with another in front',
    says: 'If a stockholder wishes to present a matter at the 2026 annual meeting and we have not received notice of it on or before February 8, 2026, the proxies may confer discretionary authority.',
    found: ['other-proposal by 2026-02-08'],
  },
  {
    name: 'a former name of the company',
    says: 'Marsh Lantern Corporation (formerly Old Lantern Corp.) must receive nominations by February 8, 2026.',
    found: due,
  },
  {
    name: 'a form that is used to submit nominations',
    says: 'The form used to submit nominations must be received by us no later than February 8, 2026.',
    found: due,
  },
  {
    name: 'another way of handing in',
    says: 'Nominations may be delivered by courier rather than by mail no later than February 8, 2026.',
    found: due,
  },
  {
    name: 'a bylaw that replaces another one',
    says: 'This bylaw replaces the former one and requires notice of nominations by February 8, 2026.',
    found: due,
  },
  {
    name: 'a meeting that may be cancelled',
    says: 'Nominations must be received by February 8, 2026 unless the meeting is cancelled.',
    found: due,
  },
  {
    name: 'what is timely if it was received',
    says: 'Notice of a nomination is timely if it was received by February 8, 2026.',
    found: due,
  },
  {
    name: 'what counts unless it was timely received',
    says: 'A nomination does not count unless notice of it was timely received by February 8, 2026.',
    found: due,
  },
  {
    name: 'what would be if it were to come later',
    says: 'If notice of a nomination were to be received later than February 8, 2026, it would be untimely.',
    found: due,
  },
  {
    name: 'none that comes later',
    says: 'No nomination made after February 8, 2026 will be considered at the meeting.',
    found: due,
  },
  {
    name: 'none so far',
    says: 'No nominations have been received to date, and nominations must be received by February 8, 2026.',
    found: due,
  },
];

testSayings(deadlinesIn, {
  'a day that another has replaced': replaced,
  'a day that was due in the past': past,
  'a day that still holds': alive,
});
