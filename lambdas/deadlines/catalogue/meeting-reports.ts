import { businessDaysAfter, by, daysAfter, daysBefore, earlierOf } from '../../terms/notation.ts';
import { type Rule, rule, startUnchecked } from '../rule.ts';

/** Nothing is due of a vote before the meeting is held: what would be is kept for whoever plans it. */
const ofAVoteToCome = {
  condition: 'only if the meeting is held, and ends, on that day',
  notFor: ['registered fund'],
  outlivesMaterials: true,
  forTheRecord: true,
} as const;

/** What the company reports on Form 8-K about a meeting. */
export const meetingReports: readonly Rule[] = [
  rule({
    id: 'form-8-k.item-5.07.results',
    title: 'Report the votes (Form 8-K, Item 5.07)',
    actor: 'company',
    citation: 'Form 8-K, Item 5.07 and General Instruction B.1',
    occasion: 'vote',
    inForce: { from: '2010-02-28', to: null, by: 'meeting' },
    timing: by(businessDaysAfter(4, 'meeting')),
    ...ofAVoteToCome,
    notes: ['The day after the meeting ends is day one (C&DI 121A.01).', startUnchecked],
    source: 'Form 8-K C&DI 121A.01; Release 33-9089',
  }),
  rule({
    id: 'form-8-k.item-5.07.final-results',
    title: 'Report the final results of the vote (Form 8-K/A, Item 5.07)',
    actor: 'company',
    citation: 'Form 8-K, Item 5.07, Instruction 1',
    occasion: 'form-8-k-item',
    inForce: { from: '2010-02-28', to: null, by: 'event' },
    timing: by(businessDaysAfter(4, 'determination')),
    notFor: ['registered fund'],
    whenPast: 'told',
    notes: ['Four business days after the final results are known; the first report then gave preliminary ones.'],
    source: 'Form 8-K C&DI 121A.01; Release 33-9089',
  }),
  rule({
    id: 'form-8-k.item-5.07.d',
    title: 'Report how often shareholders will vote on executive pay (Form 8-K/A)',
    actor: 'company',
    citation: 'Form 8-K, Item 5.07(d)',
    occasion: 'annual-meeting',
    inForce: { from: '2011-01-21', to: null, by: 'meeting' },
    timing: by(earlierOf(daysAfter(150, 'meeting'), daysBefore(60, 'rule14a8Deadline'))),
    roll: 'unknown',
    ...ofAVoteToCome,
    condition: 'only if the meeting votes on the frequency of votes on executive pay, and ends on that day',
    doubts: [{ because: 'whether a day that is no business day moves', when: 'not-a-business-day' }],
    notes: [startUnchecked],
    source: 'compensationstandards.com, September 12, 2017',
  }),
  rule({
    id: 'form-8-k.item-5.08',
    title: 'Report the date by which Schedule 14N is due (Form 8-K, Item 5.08)',
    actor: 'company',
    citation: 'Form 8-K, Item 5.08(a) and General Instruction B.1',
    occasion: 'annual-meeting',
    inForce: { from: '2011-09-20', to: null, by: 'solicitation' },
    timing: by(businessDaysAfter(4, 'determination')),
    condition: 'only if state law or the bylaws give shareholders access to the proxy statement, and the date moved',
    notes: [
      'Until the amendments of January 17, 2025 the first sentence still spoke of Rule 14a-11, which was vacated on July 22, 2011.',
    ],
    source: 'Form 8-K, General Instruction B.1; thecorporatecounsel.net, January 21, 2025',
  }),
];
