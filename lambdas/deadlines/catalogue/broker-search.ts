import { businessDaysAfter, businessDaysBefore, by, notBefore } from '../../terms/notation.ts';
import { type Rule, rule } from '../rule.ts';

/** How long before the record date the company asks brokers and banks for how many holders they stand (Rule 14a-13(a)(3)). */

const inquiry = {
  id: 'rule-14a-13.a3',
  actor: 'company',
  occasion: 'any-meeting',
  timing: by(businessDaysBefore(20, 'recordDate')),
} as const;
const countedFromRecordDate =
  'Counted from the record date, not from the meeting; less where impracticable for a special meeting.';
const businessDayUndefined = 'The rule does not define "business day"; federal business days are counted.';

const supported = {
  id: 'rule-14a-13.a3.record-date',
  actor: 'company',
  occasion: 'request',
  timing: notBefore(businessDaysAfter(20, 'brokerSearch')),
} as const;

const beforeThePosition = { from: null, to: '2026-01-22', by: 'solicitation' } as const;
const sinceThePosition = { from: '2026-01-23', to: null, by: 'solicitation' } as const;
const rule14a13 = '17 CFR 240.14a-13(a)(3)';
const withPosition = `${rule14a13}; Proxy Rules C&DI 133.02`;
const onTheRule = 'securities-law-blog.com on Rule 14a-13';
const onThePosition =
  'Mintz, January 28, 2026 (quoting C&DI 133.02); Jones Walker, January 23, 2026; Hunton, February 11, 2026; Davis Polk';
/** The two conditions of the staff. */
const unlessDisseminatedInTime =
  'unless the company reasonably believes that its proxy materials will reach beneficial owners in time and otherwise complies with the rule';
const aPosition = 'A position of the staff since January 23, 2026, not an amendment; it covers Rule 14c-7(a)(3) too.';

export const brokerSearch: readonly Rule[] = [
  rule({
    ...inquiry,
    title: 'Ask brokers and banks how many holders they stand for',
    citation: rule14a13,
    inForce: beforeThePosition,
    notes: [countedFromRecordDate, businessDayUndefined],
    source: onTheRule,
  }),
  rule({
    ...inquiry,
    title: 'Ask brokers and banks how many holders they stand for: by the rule, twenty business days ahead',
    citation: withPosition,
    inForce: sinceThePosition,
    condition: unlessDisseminatedInTime,
    // The inquiry may still be made.
    whenPast: 'told',
    remarks: ['On that condition the staff does not object to a later inquiry (since January 23, 2026).'],
    notes: [
      countedFromRecordDate,
      businessDayUndefined,
      aPosition,
      'In practice custodians are asked ten calendar days before the record date.',
    ],
    source: `${onTheRule}; ${onThePosition}`,
  }),
  rule({
    ...supported,
    title: 'Earliest record date that the inquiry of brokers supports',
    citation: rule14a13,
    inForce: beforeThePosition,
    source: onTheRule,
  }),
  rule({
    ...supported,
    title: 'Earliest record date that the inquiry of brokers supports by the rule',
    citation: withPosition,
    inForce: sinceThePosition,
    condition: unlessDisseminatedInTime,
    remarks: ['On that condition the staff does not object to an earlier record date (since January 23, 2026).'],
    notes: [aPosition],
    source: `${onTheRule}; ${onThePosition}`,
  }),
];
