import { by, daysBefore, movedOrNoPriorMeeting, reasonableTimeBefore, when } from '../../terms/notation.ts';
import { fromMemory, type Rule, rule } from '../rule.ts';

/** Until when a shareholder's notice keeps management's proxies from voting on a proposal as they see fit (Rule 14a-4(c)). */

const notice = {
  id: 'rule-14a-4.c1',
  title: "Notice of other proposals, to limit management's discretionary votes",
  actor: 'shareholder',
  subject: 'other-proposal',
  occasion: 'annual-meeting',
  whenPast: 'told',
  setsNoFirstDay: true,
  yieldsToStated: 'governed',
} as const;

export const discretionaryAuthority: readonly Rule[] = [
  rule({
    ...notice,
    citation: '17 CFR 240.14a-4(c)(1), as in force until June 28, 1998',
    inForce: { from: null, to: '1998-06-28', by: 'solicitation' },
    timing: by(reasonableTimeBefore('mailing')),
    doubts: [fromMemory('the text of the rule before June 29, 1998')],
    source: 'Release 34-40018, 63 FR 29106, for the change-over',
  }),
  rule({
    ...notice,
    citation: '17 CFR 240.14a-4(c)(1)',
    inForce: { from: '1998-06-29', to: null, by: 'solicitation' },
    timing: when(
      movedOrNoPriorMeeting,
      by(reasonableTimeBefore('mailing')),
      by(daysBefore(45, 'priorMailingAnniversary')),
    ),
    roll: 'unknown',
    condition: "unless an advance-notice provision in the company's bylaws sets the date, which then governs",
    underAClause: 'follows the clause',
    doubts: [
      {
        because: 'whether the 45th day moves when it is no business day (C&DI 124.03 asks, its answer was not found)',
        when: 'not-a-business-day',
      },
    ],
    notes: [
      'An advance-notice provision of the company governs where there is one (C&DI 124.02).',
      'It limits the votes that management may cast as it sees fit; it is no deadline for raising business at the meeting.',
    ],
    source: 'Proxy Rules C&DI 124.02 and 124.03',
  }),
];
