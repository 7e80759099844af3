import { by, daysBefore, yearsAfter } from '../../terms/notation.ts';
import { type Rule, rule } from '../rule.ts';

/** What the exchanges ask of listed companies; applied where the table of Section 12(b) on the cover names the exchange. */
export const listingRules: readonly Rule[] = [
  rule({
    id: 'nasdaq.5620.annual-meeting',
    title: 'Hold the annual meeting',
    actor: 'company',
    citation: 'Nasdaq Rule 5620(a) (Rule 4350(e) until 2009)',
    occasion: 'annual-meeting',
    exchange: 'Nasdaq',
    confines: 'meeting',
    whenPast: 'told',
    outlivesMaterials: true,
    inForce: { from: '2006-01-01', to: null, by: 'meeting' },
    timing: by(yearsAfter(1, 'fiscalYearServed')),
    notes: ['A newly listed company: within one year after its first fiscal year end after listing.'],
    source: 'Cooley (2006) on the amendment of Rule 4350(e); Nasdaq FAQ 80 and 86',
  }),
  rule({
    id: 'nyse.302.annual-meeting',
    title: 'Hold the annual meeting',
    actor: 'company',
    citation: 'NYSE Listed Company Manual 302.00',
    occasion: 'annual-meeting',
    exchange: 'NYSE',
    confines: 'meeting',
    whenPast: 'told',
    outlivesMaterials: true,
    inForce: { from: null, to: null, by: 'meeting' },
    timing: by(yearsAfter(1, 'fiscalYearServed')),
    notes: ['During each fiscal year; a meeting convened and then postponed or adjourned does not count.'],
    source: 'NYSE compliance memorandum for 2024',
  }),
  rule({
    id: 'nyse.401.02.record-date',
    title: 'Tell the exchange the record date',
    actor: 'company',
    citation: 'NYSE Listed Company Manual 401.02',
    occasion: 'any-meeting',
    exchange: 'NYSE',
    inForce: { from: null, to: null, by: 'meeting' },
    timing: by(daysBefore(10, 'recordDate')),
    notes: ['Again when the date changes; a press release or an SEC filing is no such notice.'],
    source: 'NYSE compliance memorandum for 2024',
  }),
];
