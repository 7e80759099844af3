import { Temporal } from 'temporal-polyfill';
import { filingDateOf } from '../../../lambdas/deadlines/filing-date.ts';
import { promptlyBy } from '../../../lambdas/deadlines/regulation-fd-promptness.ts';
import { daysFromAnniversary } from '../../../lambdas/terms/meeting-moved.ts';
import {
  by,
  daysAfter,
  daysBefore,
  from,
  laterOf,
  movedByMoreThan,
  on,
  when,
} from '../../../lambdas/terms/notation.ts';
import { date, written } from '../support/dates.ts';
import { annualMeeting, clause, comesTo, type Dates, deadlinesOf, onRequest } from '../support/facts.ts';

/** A rule worked out by hand for days of real calendars: what is computed, beside what it must come to. */
export interface WorkedExample {
  /** Its number in the catalogue of rules that lies beside the project; null for one that stands only here. */
  readonly number: string | null;
  /** The rule, the days it counts from with their weekdays, and what is easily missed. */
  readonly name: string;
  readonly computed: () => string | readonly string[];
  readonly expected: string | readonly string[];
}

/** What one rule of the catalogue comes to for given dates: "Sat 2023-12-09", "Fri 2004-03-26 to Sat 2004-05-15". */
function rule(id: string, dates: Record<string, string>): string {
  const given = Object.fromEntries(Object.entries(dates).map(([anchor, day]) => [anchor, date(day)]));
  const found = onRequest(id, given);
  if (found === undefined) return 'not in force, or not known';
  if (found.opens === null) return written(found.due);
  return found.due === null ? `from ${written(found.opens)}` : `${written(found.opens)} to ${written(found.due)}`;
}

/** The same for a meeting, with all that is said of it. */
function ofMeeting(
  id: string,
  dates: Dates,
  more: Parameters<typeof annualMeeting>[1] = {},
  state: string | null = null,
) {
  return comesTo(deadlinesOf(annualMeeting(dates, more), { state }).find((one) => one.rule === id));
}

function moved(priorMeeting: string, meeting: string): string {
  return daysFromAnniversary(date(meeting), date(priorMeeting))
    .map((days) => `${days} days: ${Math.abs(days) > 30 ? 'moved' : 'not moved'}`)
    .join(' or ');
}

function promptly(learned: string): string {
  return promptlyBy(Temporal.PlainDateTime.from(learned)).toString({ smallestUnit: 'minute' });
}

const due8K = (item: string, event: string) => rule(`form-8-k.item-${item}.due`, { event });
const release = (priorMailing: string, priorMeeting: string, meeting: string) =>
  rule('rule-14a-8.e2', { priorMailing, priorMeeting, meeting });

const hemacare: Dates = {
  meeting: 'Tue 2004-05-25',
  priorMeeting: 'Wed 2003-08-13',
  announcement: 'Fri 2004-02-27',
  mailing: 'Sat 2004-04-10',
  fiscalYearEnd: 'Wed 2003-12-31',
};
const laterOfTwo = clause(
  ['nomination', 'other-proposal'],
  by(laterOf(daysBefore(90, 'meeting'), daysAfter(7, 'announcement'))),
);
const shortNotice = clause(
  ['nomination'],
  when(
    { fewerDaysThan: 70, from: on('announcement'), to: on('meeting') },
    by(daysAfter(10, 'announcement')),
    from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')),
  ),
);
const thirtyAndSixty = clause(
  ['nomination'],
  when(
    movedByMoreThan(30, 60),
    from(daysBefore(120, 'meeting'), laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement'))),
    from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
  ),
);

// biome-ignore format: an example a line
export const workedExamples: readonly WorkedExample[] = [
  { number: 'G01a', name: 'moved: Tue 2004-05-25 after Wed 2003-08-13', computed: () => moved('Wed 2003-08-13', 'Tue 2004-05-25'), expected: '-80 days: moved' },
  { number: 'G01b', name: 'a bylaw, the later of 90 days before Tue 2004-05-25 and 7 after Fri 2004-02-27', computed: () => ofMeeting('bylaw.advance-notice', hemacare, { clauses: [laterOfTwo] }), expected: 'Fri 2004-03-05' },
  { number: 'G01c', name: 'Rule 14a-8(e)(2), moved, mailing on Sat 2004-04-10: no number', computed: () => ofMeeting('rule-14a-8.e2', hemacare), expected: 'a reasonable time before Sat 2004-04-10' },
  { number: 'G01d', name: 'Rule 14a-4(c)(1) follows the bylaw (C&DI 124.02), else a reasonable time before Sat 2004-04-10', computed: () => [ofMeeting('rule-14a-4.c1', hemacare, { clauses: [laterOfTwo] }), ofMeeting('rule-14a-4.c1', hemacare)], expected: ['Fri 2004-03-05', 'a reasonable time before Sat 2004-04-10'] },
  { number: 'G01e', name: 'Form 10-Q of the quarter ended Wed 2004-03-31: Sat 2004-05-15 rolls to Monday (Rule 0-3)', computed: () => rule('form-10-q.due.non-accelerated', { periodEnd: 'Wed 2004-03-31', fiscalYearEnd: 'Wed 2003-12-31' }), expected: 'Mon 2004-05-17' },
  { number: 'G01f', name: 'Cal. Corp. Code 601(a), meeting Tue 2004-05-25', computed: () => rule('state.ca.601.notice', { meeting: 'Tue 2004-05-25' }), expected: 'Fri 2004-03-26 to Sat 2004-05-15' },
  { number: 'G01g', name: 'Cal. Corp. Code 701, meeting Tue 2004-05-25; without a record date, the business day before notice of Sat 2004-04-10: Good Friday is one', computed: () => [rule('state.ca.701.record-date', { meeting: 'Tue 2004-05-25' }), rule('state.ca.701.default-record-date', { meeting: 'Tue 2004-05-25', noticeMailed: 'Sat 2004-04-10' })], expected: ['Fri 2004-03-26 to Sat 2004-05-15', 'Fri 2004-04-09'] },
  { number: 'G01h', name: 'Rule 14a-13(a)(3), search cards of Fri 2004-02-27; record date Wed 2004-03-31', computed: () => [rule('rule-14a-13.a3.record-date', { brokerSearch: 'Fri 2004-02-27' }), rule('rule-14a-13.a3', { recordDate: 'Wed 2004-03-31' })], expected: ['from Fri 2004-03-26', 'Wed 2004-03-03'] },
  { number: 'G01m', name: 'Rule 14a-13(a)(3), record date Wed 2004-04-07', computed: () => rule('rule-14a-13.a3', { recordDate: 'Wed 2004-04-07' }), expected: 'Wed 2004-03-10' },
  { number: 'G01i', name: 'Cal. Corp. Code 600(c), fifteen months after Wed 2003-08-13', computed: () => rule('state.ca.600.interval', { priorMeeting: 'Wed 2003-08-13' }), expected: 'from Sat 2004-11-13' },
  { number: 'G01j', name: 'Form 10-K, General Instruction G(3), year ended Wed 2003-12-31, leap year', computed: () => rule('form-10-k.part-iii', { fiscalYearEnd: 'Wed 2003-12-31' }), expected: 'Thu 2004-04-29' },
  { number: 'G01k', name: 'the next year of a proxy statement released on Sat 2004-04-10: Rules 14a-8(e)(2) and 14a-4(c)(1)', computed: () => [release('Sat 2004-04-10', 'Tue 2004-05-25', 'Wed 2005-05-25'), rule('rule-14a-4.c1', { priorMailing: 'Sat 2004-04-10', priorMeeting: 'Tue 2004-05-25', meeting: 'Wed 2005-05-25' })], expected: ['Sat 2004-12-11', 'Thu 2005-02-24'] },
  { number: null, name: 'the meetings that are not moved from the anniversary of Tue 2004-05-25', computed: () => ['Sun 2005-04-24', 'Mon 2005-04-25', 'Fri 2005-06-24', 'Sat 2005-06-25'].map((meeting) => `${meeting} ${moved('Tue 2004-05-25', meeting)}`), expected: ['Sun 2005-04-24 -31 days: moved', 'Mon 2005-04-25 -30 days: not moved', 'Fri 2005-06-24 30 days: not moved', 'Sat 2005-06-25 31 days: moved'] },
  { number: 'G01l', name: 'of Fri 2004-02-27: rules not yet in force give nothing', computed: () => ['rule-14a-16.a1', 'rule-14a-18', 'rule-14a-19.b1', 'form-8-k.item-5.07.results', 'form-8-k.item-5.08'].map((id) => ofMeeting(id, hemacare)), expected: ['no deadline', 'no deadline', 'no deadline', 'no deadline', 'no deadline'] },
  { number: 'G02', name: 'Rule 14a-8(e)(2), released on Sun 2002-04-14 (SLB 14, C.3.b)', computed: () => release('Sun 2002-04-14', 'Wed 2002-05-15', 'Wed 2003-05-14'), expected: 'Sun 2002-12-15' },
  { number: 'G03a', name: 'Rule 14a-8(e)(2), released on Thu 2003-04-10: a February 29 lies between', computed: () => release('Thu 2003-04-10', 'Wed 2003-05-14', 'Wed 2004-05-12'), expected: 'Fri 2003-12-12' },
  { number: 'G03b', name: 'Rule 14a-8(e)(2), released on Fri 2023-04-07: a February 29 lies between', computed: () => release('Fri 2023-04-07', 'Thu 2023-05-18', 'Thu 2024-05-16'), expected: 'Sat 2023-12-09' },
  { number: 'G03c', name: 'Rule 14a-8(e)(2), released on Fri 2024-04-05', computed: () => release('Fri 2024-04-05', 'Thu 2024-05-16', 'Thu 2025-05-15'), expected: 'Fri 2024-12-06' },
  { number: 'G03d', name: 'Rule 14a-8(e)(2), released on Thu 2015-04-30: New Year’s Day does not roll', computed: () => release('Thu 2015-04-30', 'Wed 2015-06-03', 'Wed 2016-06-01'), expected: 'Fri 2016-01-01' },
  { number: 'G04', name: 'Rule 14a-8(e)(2), released on Thu 2024-02-29: two anniversaries, both told', computed: () => ofMeeting('rule-14a-8.e2', { priorMailing: 'Thu 2024-02-29', priorMeeting: 'Tue 2024-04-09', meeting: 'Tue 2025-04-08' }).match(/[A-Z][a-z]{2} \d{4}-\d\d-\d\d/g) ?? [], expected: ['Thu 2024-10-31', 'Fri 2024-11-01'] },
  { number: 'G05a', name: '30 days after the anniversary of Thu 2023-05-25', computed: () => moved('Thu 2023-05-25', 'Mon 2024-06-24'), expected: '30 days: not moved' },
  { number: 'G05b', name: '31 days after it', computed: () => moved('Thu 2023-05-25', 'Tue 2024-06-25'), expected: '31 days: moved' },
  { number: 'G05c', name: '30 days before the anniversary of Tue 2025-05-20', computed: () => moved('Tue 2025-05-20', 'Mon 2026-04-20'), expected: '-30 days: not moved' },
  { number: 'G05d', name: '31 days before it', computed: () => moved('Tue 2025-05-20', 'Sun 2026-04-19'), expected: '-31 days: moved' },
  { number: 'G05e', name: 'over the turn of the year, Fri 2023-12-15 to Fri 2025-01-10', computed: () => moved('Fri 2023-12-15', 'Fri 2025-01-10'), expected: '26 days: not moved' },
  { number: 'G05f', name: 'after Thu 2024-02-29: two anniversaries, two answers', computed: () => moved('Thu 2024-02-29', 'Mon 2025-03-31'), expected: '31 days: moved or 30 days: not moved' },
  { number: 'G06', name: 'Rule 14a-4(c)(1), mailed on Fri 2023-04-07', computed: () => rule('rule-14a-4.c1', { priorMailing: 'Fri 2023-04-07', priorMeeting: 'Thu 2023-05-18', meeting: 'Thu 2024-05-16' }), expected: 'Thu 2024-02-22' },
  { number: 'G07a', name: 'Rule 14a-19(b)(1) and (d), not moved: from the anniversary of Thu 2023-05-18', computed: () => ['rule-14a-19.b1', 'rule-14a-19.d'].map((id) => rule(id, { priorMeeting: 'Thu 2023-05-18', meeting: 'Thu 2024-05-16' })), expected: ['Tue 2024-03-19', 'Fri 2024-03-29'] },
  { number: 'G07b', name: 'Rule 14a-19(b)(1) and (d), 51 days early on Thu 2024-03-28: 60 days before it is later', computed: () => ['rule-14a-19.b1', 'rule-14a-19.d'].map((id) => rule(id, { priorMeeting: 'Thu 2023-05-18', meeting: 'Thu 2024-03-28', announcement: 'Wed 2024-01-10' })), expected: ['Sun 2024-01-28', 'Wed 2024-02-07'] },
  { number: 'G07c', name: 'Rule 14a-19(b)(1) and (d), 73 days late on Tue 2024-07-30, announced on Wed 2024-05-01', computed: () => ['rule-14a-19.b1', 'rule-14a-19.d'].map((id) => rule(id, { priorMeeting: 'Thu 2023-05-18', meeting: 'Tue 2024-07-30', announcement: 'Wed 2024-05-01' })), expected: ['Fri 2024-05-31', 'Mon 2024-06-10'] },
  { number: 'G07d', name: 'Rule 14a-19(b)(1) and (d), announced on Mon 2024-07-01 only: the tenth day is later', computed: () => ['rule-14a-19.b1', 'rule-14a-19.d'].map((id) => rule(id, { priorMeeting: 'Thu 2023-05-18', meeting: 'Tue 2024-07-30', announcement: 'Mon 2024-07-01' })), expected: ['Thu 2024-07-11', 'Mon 2024-06-10'] },
  { number: 'G08a', name: 'Form 8-K, event on Tue 2010-05-18', computed: () => due8K('5.07', 'Tue 2010-05-18'), expected: 'Mon 2010-05-24' },
  { number: 'G08b', name: 'Form 8-K, event on Sat 2024-06-15, over Juneteenth', computed: () => due8K('1.01', 'Sat 2024-06-15'), expected: 'Fri 2024-06-21' },
  { number: 'G08c', name: 'Form 8-K, event on Wed 2024-12-18, over the closed Christmas Eve', computed: () => due8K('1.01', 'Wed 2024-12-18'), expected: 'Thu 2024-12-26' },
  { number: 'G08d', name: 'Form 8-K, event on Mon 2025-01-06, over the mourning for President Carter', computed: () => due8K('1.01', 'Mon 2025-01-06'), expected: 'Mon 2025-01-13' },
  { number: 'G08e', name: 'Form 8-K, event on Mon 2025-12-22, over the closed days around Christmas', computed: () => due8K('1.01', 'Mon 2025-12-22'), expected: 'Wed 2025-12-31' },
  { number: 'G08f', name: 'Form 8-K, event on Tue 2021-12-28: New Year’s Day is observed on Friday', computed: () => due8K('1.01', 'Tue 2021-12-28'), expected: 'Tue 2022-01-04' },
  { number: 'G08g', name: 'Form 8-K, event on Mon 2018-12-03, over the mourning for President Bush', computed: () => due8K('1.01', 'Mon 2018-12-03'), expected: 'Mon 2018-12-10' },
  { number: 'G08h', name: 'Form 8-K, event on Wed 2024-10-09, over Columbus Day', computed: () => due8K('1.01', 'Wed 2024-10-09'), expected: 'Wed 2024-10-16' },
  { number: 'G08i', name: 'Form 8-K, event on Mon 2024-03-25: Good Friday is a business day', computed: () => due8K('1.01', 'Mon 2024-03-25'), expected: 'Fri 2024-03-29' },
  { number: 'G08j', name: 'Form 8-K, event on Thu 2021-01-14, over Martin Luther King Day; January 20 is none', computed: () => due8K('1.01', 'Thu 2021-01-14'), expected: 'Thu 2021-01-21' },
  { number: 'G09a', name: 'old Form 8-K, 15 days after Mon 2003-06-30', computed: () => due8K('2', 'Mon 2003-06-30'), expected: 'Tue 2003-07-15' },
  { number: 'G09b', name: 'old Form 8-K, 15 days after Sat 2001-12-08: Sun 2001-12-23, and the closed Christmas Eve', computed: () => due8K('2', 'Sat 2001-12-08'), expected: 'Wed 2001-12-26' },
  { number: 'G09c', name: 'old Form 8-K, 15 days after Wed 2003-12-10: Christmas, and the closed day after it', computed: () => due8K('2', 'Wed 2003-12-10'), expected: 'Mon 2003-12-29' },
  { number: 'G09d', name: 'old Form 8-K, Item 4, five business days after Mon 2003-11-24, over Thanksgiving', computed: () => due8K('4', 'Mon 2003-11-24'), expected: 'Tue 2003-12-02' },
  { number: 'G09e', name: 'old Form 8-K, Item 12, five business days after Mon 2003-12-22', computed: () => due8K('12', 'Mon 2003-12-22'), expected: 'Wed 2003-12-31' },
  { number: 'G09f', name: 'old Form 8-K, Item 4, five business days after Fri 2004-08-20, its last', computed: () => due8K('4', 'Fri 2004-08-20'), expected: 'Fri 2004-08-27' },
  { number: 'G09g', name: 'old Form 8-K, 15 days after Sat 2003-05-24: counted from Saturday, not from the Tuesday after Memorial Day', computed: () => due8K('2', 'Sat 2003-05-24'), expected: 'Mon 2003-06-09' },
  { number: 'G09h', name: 'old Form 8-K, 15 days after Sun 2003-05-25', computed: () => due8K('2', 'Sun 2003-05-25'), expected: 'Mon 2003-06-09' },
  { number: 'G10a', name: '17 CFR 243.101(d), learned on a Friday evening', computed: () => promptly('2024-05-17T18:00'), expected: '2024-05-20T09:30' },
  { number: 'G10b', name: '17 CFR 243.101(d), learned before the opening', computed: () => promptly('2024-05-20T08:00'), expected: '2024-05-21T09:30' },
  { number: 'G10c', name: '17 CFR 243.101(d), learned after the opening', computed: () => promptly('2024-05-20T10:00'), expected: '2024-05-21T10:00' },
  { number: 'G10d', name: '17 CFR 243.101(d), over Good Friday', computed: () => promptly('2024-03-28T16:30'), expected: '2024-04-01T09:30' },
  { number: 'G10e', name: '17 CFR 243.101(d), before Columbus Day, a trading day', computed: () => promptly('2024-10-11T17:00'), expected: '2024-10-14T09:30' },
  { number: 'G10f', name: '17 CFR 243.101(d), over the mourning for President Reagan', computed: () => promptly('2004-06-10T15:00'), expected: '2004-06-14T09:30' },
  { number: 'G10g', name: '17 CFR 243.101(d), over September 11, 2001', computed: () => promptly('2001-09-10T17:00'), expected: '2001-09-17T09:30' },
  { number: 'G10h', name: '17 CFR 243.101(d), before New Year’s Eve 2021, a trading day', computed: () => promptly('2021-12-30T18:00'), expected: '2021-12-31T18:00' },
  { number: 'G11', name: 'Form 8-K, Item 5.07(d), meeting ended Thu 2023-05-18, proposals due Sat 2023-12-09: sixty days before is earlier', computed: () => rule('form-8-k.item-5.07.d', { meeting: 'Thu 2023-05-18', rule14a8Deadline: 'Sat 2023-12-09' }), expected: 'Tue 2023-10-10' },
  { number: 'G12', name: 'Form 8-K, Item 5.08, determined on Wed 2024-01-10, over Martin Luther King Day', computed: () => rule('form-8-k.item-5.08', { determination: 'Wed 2024-01-10', meeting: 'Thu 2024-05-16' }), expected: 'Wed 2024-01-17' },
  { number: 'G13', name: 'Rule 14a-6(a), filed on Fri 2023-10-20, which is day one (C&DI 126.03): Sun 2023-10-29 is day ten', computed: () => rule('rule-14a-6.a.first-sent', { preliminaryFiling: 'Fri 2023-10-20' }), expected: 'from Mon 2023-10-30' },
  { number: 'G14', name: 'Rule 14a-16(a)(1), meeting Thu 2024-05-16: a Saturday that does not roll', computed: () => rule('rule-14a-16.a1', { meeting: 'Thu 2024-05-16' }), expected: 'Sat 2024-04-06' },
  { number: 'G15', name: 'Rule 14a-13(a)(3), record date Fri 2024-03-22', computed: () => rule('rule-14a-13.a3', { recordDate: 'Fri 2024-03-22' }), expected: 'Fri 2024-02-23' },
  { number: 'G15b', name: 'Rule 14a-13(a)(3), record date Fri 2025-01-17, over four closed days', computed: () => rule('rule-14a-13.a3', { recordDate: 'Fri 2025-01-17' }), expected: 'Mon 2024-12-16' },
  { number: 'G16a', name: 'Form 10-K, General Instruction G(3), year ended Tue 2019-12-31, leap year', computed: () => rule('form-10-k.part-iii', { fiscalYearEnd: 'Tue 2019-12-31' }), expected: 'Wed 2020-04-29' },
  { number: 'G16b', name: 'Form 10-K, General Instruction G(3), year ended Sun 2023-12-31, leap year', computed: () => rule('form-10-k.part-iii', { fiscalYearEnd: 'Sun 2023-12-31' }), expected: 'Mon 2024-04-29' },
  { number: 'G16c', name: 'Form 10-K, General Instruction G(3), year ended Tue 2024-12-31', computed: () => rule('form-10-k.part-iii', { fiscalYearEnd: 'Tue 2024-12-31' }), expected: 'Wed 2025-04-30' },
  { number: 'G16d', name: 'Form 10-K, General Instruction G(3), year ended Sat 2005-12-31: Sun 2006-04-30 rolls (Rule 0-3)', computed: () => rule('form-10-k.part-iii', { fiscalYearEnd: 'Sat 2005-12-31' }), expected: 'Mon 2006-05-01' },
  { number: 'G17', name: '8 Del. C. 211(c), thirteen months after Thu 2023-05-18', computed: () => rule('state.de.211.interval', { priorMeeting: 'Thu 2023-05-18' }), expected: 'from Tue 2024-06-18' },
  { number: 'G17b', name: '8 Del. C. 211(c), thirteen months after Tue 2023-01-31: the last day of February', computed: () => rule('state.de.211.interval', { priorMeeting: 'Tue 2023-01-31' }), expected: 'from Thu 2024-02-29' },
  { number: 'G18', name: 'notice of a meeting on Thu 2024-05-16: Del. 222(b), Md. 2-504, Mass. 7.05, Ohio 1701.41, Pa. 1704, Va. 13.1-658 for fundamental changes', computed: () => ['de.222.notice', 'md.2-504.notice', 'ma.156d-7.05.notice', 'oh.1701.41.notice', 'pa.1704.notice', 'va.13.1-658.notice-of-fundamental-change'].map((id) => rule(`state.${id}`, { meeting: 'Thu 2024-05-16' })), expected: ['Sun 2024-03-17 to Mon 2024-05-06', 'Fri 2024-02-16 to Mon 2024-05-06', 'Sun 2024-03-17 to Thu 2024-05-09', 'Sun 2024-03-17 to Thu 2024-05-09', 'Sat 2024-05-11', 'Sun 2024-03-17 to Sun 2024-04-21'] },
  { number: 'G19', name: 'a bylaw of the 1990s, Wed 1997-05-21 announced on Wed 1997-04-02: fewer than 70 days, so the tenth day', computed: () => ofMeeting('bylaw.advance-notice', { meeting: 'Wed 1997-05-21', announcement: 'Wed 1997-04-02' }, { clauses: [shortNotice] }), expected: 'Sat 1997-04-12' },
  { number: 'G20a', name: 'a bylaw that allows 60 days after, on the sixtieth day, Wed 2025-07-09', computed: () => ofMeeting('bylaw.advance-notice', { priorMeeting: 'Fri 2024-05-10', meeting: 'Wed 2025-07-09', announcement: 'Tue 2025-04-15' }, { clauses: [thirtyAndSixty] }), expected: 'Fri 2025-01-10 to Sun 2025-02-09' },
  { number: 'G20b', name: 'the same on the sixty-first, Thu 2025-07-10', computed: () => ofMeeting('bylaw.advance-notice', { priorMeeting: 'Fri 2024-05-10', meeting: 'Thu 2025-07-10', announcement: 'Tue 2025-04-15' }, { clauses: [thirtyAndSixty] }), expected: 'Wed 2025-03-12 to Fri 2025-04-25' },
  { number: 'G20c', name: '45 days late, Tue 2025-06-24: moved for Rule 14a-19(b)(1), not for the bylaw', computed: () => ['bylaw.advance-notice', 'rule-14a-19.b1'].map((id) => ofMeeting(id, { priorMeeting: 'Fri 2024-05-10', meeting: 'Tue 2025-06-24', announcement: 'Mon 2025-03-03' }, { clauses: [thirtyAndSixty] }).replace(/^.* to /, '')), expected: ['Sun 2025-02-09', 'Fri 2025-04-25'] },
  { number: 'G21', name: 'before Mon 1998-06-29: 37 days from the day contemplated is moved (old Rule 14a-8(a)(3)(i)), 36 late is not beyond 90 (old Rule 14a-5(f))', computed: () => ['rule-14a-8.e2', 'rule-14a-5.f'].map((id) => ofMeeting(id, { priorMeeting: 'Wed 1996-05-15', contemplatedMeeting: 'Wed 1997-05-14', meeting: 'Fri 1997-06-20', announcement: 'Mon 1997-03-03' })), expected: ['a reasonable time before a day not known', 'no deadline'] },
  { number: 'G22', name: '17 CFR 232.13(a)(2), accepted on Wed 2024-05-22 at 17:31: filed the next day', computed: () => written(filingDateOf(Temporal.PlainDateTime.from('2024-05-22T17:31'))), expected: 'Thu 2024-05-23' },
  { number: 'G23', name: 'Form 8-K, Item 5.07, meeting ended Thu 2024-05-16', computed: () => rule('form-8-k.item-5.07.results', { meeting: 'Thu 2024-05-16' }), expected: 'Wed 2024-05-22' },
  { number: 'G24', name: 'Rule 14a-8(f)(1): 14 days after Tue 2023-12-05, and 14 after Fri 2023-12-15', computed: () => [rule('rule-14a-8.f1.company', { proposalReceived: 'Tue 2023-12-05' }), rule('rule-14a-8.f1.proponent', { deficiencyNoticeReceived: 'Fri 2023-12-15' })], expected: ['Tue 2023-12-19', 'Fri 2023-12-29'] },
  { number: 'G25', name: 'Rule 14a-8(j)(1): 80 days before Fri 2024-04-05', computed: () => rule('rule-14a-8.j1', { definitiveFiling: 'Fri 2024-04-05' }), expected: 'Tue 2024-01-16' },
  { number: 'G26', name: 'Form 8-K, event on Thu 2012-10-25: EDGAR stayed open in the storm of 2012', computed: () => due8K('1.01', 'Thu 2012-10-25'), expected: 'Wed 2012-10-31' },
  { number: 'G27a', name: 'Form 10-Q, accelerated, Wed 2004-03-31: 40 days after a year of 2003-12-15 or later', computed: () => rule('form-10-q.due.accelerated', { periodEnd: 'Wed 2004-03-31', fiscalYearEnd: 'Wed 2003-12-31' }), expected: 'Mon 2004-05-10' },
  { number: 'G27b', name: 'Form 10-Q, not accelerated, Wed 2004-03-31', computed: () => rule('form-10-q.due.non-accelerated', { periodEnd: 'Wed 2004-03-31', fiscalYearEnd: 'Wed 2003-12-31' }), expected: 'Mon 2004-05-17' },
  { number: 'G27c', name: 'Form 10-Q, accelerated, Mon 2003-03-31: still 45 days', computed: () => rule('form-10-q.due.accelerated', { periodEnd: 'Mon 2003-03-31', fiscalYearEnd: 'Tue 2002-12-31' }), expected: 'Thu 2003-05-15' },
  { number: 'G27d', name: 'Form 10-K, accelerated, Wed 2003-12-31: the first year of 75 days', computed: () => rule('form-10-k.due.accelerated', { periodEnd: 'Wed 2003-12-31', fiscalYearEnd: 'Wed 2003-12-31' }), expected: 'Mon 2004-03-15' },
  { number: 'G27e', name: 'Form 10-K, large accelerated, Sat 2005-12-31: the last year of 75 days', computed: () => rule('form-10-k.due.large-accelerated', { periodEnd: 'Sat 2005-12-31', fiscalYearEnd: 'Sat 2005-12-31' }), expected: 'Thu 2006-03-16' },
  { number: 'G27f', name: 'Form 10-K, large accelerated, Sun 2006-12-31: the first of 60', computed: () => rule('form-10-k.due.large-accelerated', { periodEnd: 'Sun 2006-12-31', fiscalYearEnd: 'Sun 2006-12-31' }), expected: 'Thu 2007-03-01' },
  { number: 'G27g', name: 'Form 10-K, not accelerated, Sun 2006-12-31: Sat 2007-03-31 rolls', computed: () => rule('form-10-k.due.non-accelerated', { periodEnd: 'Sun 2006-12-31', fiscalYearEnd: 'Sun 2006-12-31' }), expected: 'Mon 2007-04-02' },
  { number: 'G27h', name: 'Rule 12b-25: notice a business day after Mon 2004-05-17; five days more, Sat 2004-05-22, rolled again', computed: () => ['rule-12b-25.notice', 'rule-12b-25.10-q'].map((id) => rule(id, { prescribedDue: 'Mon 2004-05-17' })), expected: ['Tue 2004-05-18', 'Mon 2004-05-24'] },
  { number: 'G28', name: 'Rule 14c-2(b), meeting Thu 2024-05-16', computed: () => rule('rule-14c-2.b', { meeting: 'Thu 2024-05-16' }), expected: 'Fri 2024-04-26' },
  { number: 'G29', name: 'Rule 14a-19(b)(1) and (d), no meeting the year before, Thu 2024-05-16 announced on Thu 2024-02-15', computed: () => ['rule-14a-19.b1', 'rule-14a-19.d'].map((id) => ofMeeting(id, { meeting: 'Thu 2024-05-16', announcement: 'Thu 2024-02-15' }, { noPriorMeeting: true })), expected: ['Sun 2024-03-17', 'Wed 2024-03-27'] },
  { number: 'G30a', name: 'Rule 14a-19(a)(2), meeting Fri 2024-05-17, the company’s on Fri 2024-04-05: 25 days before the meeting is later', computed: () => rule('rule-14a-19.a2', { meeting: 'Fri 2024-05-17', definitiveFiling: 'Fri 2024-04-05' }), expected: 'Mon 2024-04-22' },
  { number: 'G30b', name: 'Rule 14a-19(a)(2), the company’s on Fri 2024-04-19: five days after it is later', computed: () => rule('rule-14a-19.a2', { meeting: 'Fri 2024-05-17', definitiveFiling: 'Fri 2024-04-19' }), expected: 'Wed 2024-04-24' },
];
