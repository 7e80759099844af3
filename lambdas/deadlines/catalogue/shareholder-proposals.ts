import {
  by,
  daysAfter,
  daysBefore,
  from,
  movedOrNoPriorMeeting,
  reasonableTimeBefore,
  when,
} from '../../terms/notation.ts';
import { fromMemory, type Rule, rule } from '../rule.ts';

/** Proposals that shareholders want printed in the company's own proxy statement (Rule 14a-8). */

const deadline = {
  id: 'rule-14a-8.e2',
  title: 'Shareholder proposals for the proxy statement',
  actor: 'shareholder',
  subject: 'rule-14a-8-proposal',
  occasion: 'annual-meeting',
  whenUnknown: 'told',
  whenPast: 'told',
} as const;

const oneHundredTwentyDays = by(daysBefore(120, 'priorMailingAnniversary'));
const reasonableTime = by(reasonableTimeBefore('mailing'));
const noRoll = 'Received at the principal executive offices; a deadline on a weekend or holiday does not move.';

export const shareholderProposals: readonly Rule[] = [
  rule({
    ...deadline,
    citation: '17 CFR 240.14a-8(a)(3)(i), as in force until June 28, 1998',
    inForce: { from: null, to: '1998-06-28', by: 'solicitation' },
    timing: when(
      {
        anyOf: [
          { noPriorMeeting: true },
          { moreDaysApartThan: 30, from: { on: 'contemplatedMeeting' }, to: { on: 'meeting' } },
        ],
      },
      reasonableTime,
      oneHundredTwentyDays,
    ),
    doubts: [fromMemory('the text of the rule before June 29, 1998')],
    notes: [
      "Compared with the date that the prior year's proxy statement contemplated, not with the prior meeting.",
      noRoll,
    ],
    source: 'Release 34-40018, 63 FR 29106, for the change-over',
  }),
  rule({
    ...deadline,
    citation: '17 CFR 240.14a-8(e)(2)',
    inForce: { from: '1998-06-29', to: '2007-03-29', by: 'solicitation' },
    timing: when(movedOrNoPriorMeeting, reasonableTime, oneHundredTwentyDays),
    notes: ['The reasonable time is one before the company begins to print and mail its proxy materials.', noRoll],
    source: 'Release 34-40018, 63 FR 29106; Staff Legal Bulletin No. 14 (July 13, 2001), section C.3.b',
  }),
  rule({
    ...deadline,
    citation: '17 CFR 240.14a-8(e)(2)',
    inForce: { from: '2007-03-30', to: null, by: 'solicitation' },
    timing: when(movedOrNoPriorMeeting, reasonableTime, oneHundredTwentyDays),
    notes: ['The reasonable time is one before the company begins to print and send its proxy materials.', noRoll],
    source: 'Release 34-55146, 72 FR 4148; Staff Legal Bulletin No. 14 (July 13, 2001), section C.3.b',
  }),
  rule({
    ...deadline,
    id: 'rule-14a-8.e3',
    citation: '17 CFR 240.14a-8(e)(3)',
    occasion: 'special-meeting',
    inForce: { from: '1998-06-29', to: null, by: 'solicitation' },
    timing: reasonableTime,
    doubts: [fromMemory('the rule for meetings other than a regularly scheduled annual one')],
    source: 'Release 34-40018, 63 FR 29106',
  }),
  rule({
    id: 'rule-14a-8.f1.company',
    title: 'Tell the proponent what the proposal lacks',
    actor: 'company',
    citation: '17 CFR 240.14a-8(f)(1)',
    occasion: 'request',
    inForce: { from: '1998-06-29', to: null, by: 'solicitation' },
    timing: by(daysAfter(14, 'proposalReceived')),
    source: 'Denver Law Review Online (2017) on the rule',
  }),
  rule({
    id: 'rule-14a-8.f1.proponent',
    title: "Answer the company's notice of what the proposal lacks",
    actor: 'shareholder',
    citation: '17 CFR 240.14a-8(f)(1)',
    occasion: 'request',
    inForce: { from: '1998-06-29', to: null, by: 'solicitation' },
    timing: by(daysAfter(14, 'deficiencyNoticeReceived')),
    source: 'Denver Law Review Online (2017) on the rule',
  }),
  rule({
    id: 'rule-14a-8.b1iii',
    title: 'Be available to meet the company about the proposal',
    actor: 'shareholder',
    citation: '17 CFR 240.14a-8(b)(1)(iii)',
    occasion: 'request',
    inForce: { from: '2022-01-01', to: null, by: 'meeting' },
    timing: from(daysAfter(10, 'proposalReceived'), daysAfter(30, 'proposalReceived')),
    doubts: [fromMemory('the span of 10 to 30 days')],
    source: '85 FR 70294',
  }),
  rule({
    id: 'rule-14a-8.j1',
    title: 'Send the Commission the reasons for leaving a proposal out',
    actor: 'company',
    citation: '17 CFR 240.14a-8(j)(1)',
    occasion: 'request',
    inForce: { from: '1998-06-29', to: null, by: 'solicitation' },
    timing: by(daysBefore(80, 'definitiveFiling')),
    datedRemarks: [
      {
        from: '2025-10-01',
        to: '2026-09-30',
        text: 'For notices from October 1, 2025 to September 30, 2026 (and older requests unanswered on November 17, 2025) the staff gives no view but under (i)(1); on an unqualified representation of a reasonable basis it answers that it will not object. The 80 days stand (statement of November 17, 2025).',
      },
      {
        from: '2026-10-01',
        to: null,
        text: 'The staff gave its views on requests only under (i)(1) until September 30, 2026 (statement of November 17, 2025); check whether it extended that.',
      },
    ],
    notes: ['The staff may permit a later submission for good cause.'],
    source: 'shareholderproposals.com, text of the rule',
  }),
  rule({
    id: 'rule-14a-8.m3',
    title: 'Send the proponent the statement against its proposal',
    actor: 'company',
    citation: '17 CFR 240.14a-8(m)(3)',
    occasion: 'request',
    inForce: { from: '1998-06-29', to: null, by: 'solicitation' },
    timing: by(daysBefore(30, 'definitiveFiling')),
    doubts: [fromMemory('the number of days')],
    notes: ['Five calendar days after it receives a revised proposal, when a revision was required.'],
    source: 'Release 34-40018, 63 FR 29106',
  }),
];
