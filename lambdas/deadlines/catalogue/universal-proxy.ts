import { by, daysAfter, daysBefore, laterOf, movedOrNoPriorMeeting, when } from '../../terms/notation.ts';
import { fromMemory, investmentCompanies, type Rule, rule } from '../rule.ts';

/** Notices between a dissident and the company in a contested election (Rule 14a-19), for meetings after August 31, 2022. */

const inForce = { from: '2022-09-01', to: null, by: 'meeting' } as const;
const source = 'Proxy Rules C&DI section 139; Release 34-93596, 86 FR 68330';

export const universalProxy: readonly Rule[] = [
  rule({
    id: 'rule-14a-19.b1',
    title: "Notice of a shareholder's own nominees (universal proxy)",
    actor: 'shareholder',
    subject: 'universal-proxy',
    citation: '17 CFR 240.14a-19(b)(1)',
    occasion: 'annual-meeting',
    inForce,
    notFor: investmentCompanies,
    timing: when(
      movedOrNoPriorMeeting,
      by(laterOf(daysBefore(60, 'meeting'), daysAfter(10, 'announcement'))),
      by(daysBefore(60, 'priorMeetingAnniversary')),
    ),
    isFloor: true,
    whenUnknown: 'told',
    whenPast: 'told',
    doubts: [{ because: 'the wording of the limb for a moved meeting', when: movedOrNoPriorMeeting }],
    keptBySending: true,
    remarks: ['By the rule it is enough that it is postmarked or transmitted electronically by that day.'],
    notes: [
      'A floor: an earlier date in the bylaws still binds (C&DI 139.03).',
      'No separate notice when a filed proxy statement already says it.',
      'Not for registered funds and business development companies.',
    ],
    source,
  }),
  rule({
    id: 'rule-14a-19.d',
    title: "Tell the dissident the names of the company's nominees",
    actor: 'company',
    citation: '17 CFR 240.14a-19(d)',
    occasion: 'annual-meeting',
    inForce,
    notFor: investmentCompanies,
    timing: when(movedOrNoPriorMeeting, by(daysBefore(50, 'meeting')), by(daysBefore(50, 'priorMeetingAnniversary'))),
    condition: 'only if a shareholder has given notice of nominees of its own',
    doubts: [{ because: 'that the days count from a moved meeting', when: movedOrNoPriorMeeting }],
    source: 'Debevoise, Universal Proxy FAQ (December 2022); 86 FR 68338',
  }),
  rule({
    id: 'rule-14a-19.a2',
    title: "File the dissident's definitive proxy statement",
    actor: 'shareholder',
    citation: '17 CFR 240.14a-19(a)(2)',
    occasion: 'request',
    inForce,
    notFor: investmentCompanies,
    timing: by(laterOf(daysBefore(25, 'meeting'), daysAfter(5, 'definitiveFiling'))),
    roll: 'unknown',
    condition: 'only if a shareholder solicits for nominees of its own',
    doubts: [
      fromMemory('the numbers of days'),
      { because: 'whether a day that is no business day moves', when: 'not-a-business-day' },
    ],
    source,
  }),
];
