import type { Condition } from '../../terms/expression.ts';
import type { FilerStatus } from '../../terms/facts.ts';
import { businessDaysAfter, by, daysAfter, nextBusinessDay, on } from '../../terms/notation.ts';
import { fromMemory, type Rule, rule } from '../rule.ts';

/** Quarterly and annual reports, and what of the annual report the proxy statement may supply. */

/** How many days after the end of the period a report is due, by who files it. */
interface ReportDue {
  readonly status: FilerStatus;
  readonly days: number;
  /** Fiscal years that end from this day to that: the year reported (10-K), or the last one before the quarter (10-Q). */
  readonly from: string | null;
  readonly to: string | null;
  readonly unchecked?: string;
}

const firstStep = 'that the period changed with fiscal years ending on December 15, 2003';

const quarterly: readonly ReportDue[] = [
  { status: 'non-accelerated', days: 45, from: null, to: null },
  { status: 'accelerated', days: 45, from: null, to: '2003-12-14' },
  { status: 'accelerated', days: 40, from: '2003-12-15', to: null, unchecked: firstStep },
  { status: 'large-accelerated', days: 40, from: '2005-12-01', to: null },
];

const annual: readonly ReportDue[] = [
  { status: 'non-accelerated', days: 90, from: null, to: null },
  { status: 'accelerated', days: 90, from: null, to: '2003-12-14' },
  { status: 'accelerated', days: 75, from: '2003-12-15', to: null, unchecked: firstStep },
  { status: 'large-accelerated', days: 75, from: '2005-12-01', to: '2006-12-14' },
  { status: 'large-accelerated', days: 60, from: '2006-12-15', to: null },
];

const source = 'Release 33-8644, 70 FR 76626; Release 33-8507';

function reportRule(form: '10-Q' | '10-K', row: ReportDue): Rule {
  return rule({
    id: `form-${form.toLowerCase()}.due.${row.status}`,
    title: form === '10-Q' ? 'Quarterly report (Form 10-Q)' : 'Annual report (Form 10-K)',
    actor: 'company',
    citation: form === '10-Q' ? 'Form 10-Q, General Instruction A.1' : 'Form 10-K, General Instruction A',
    occasion: 'periodic-report',
    inForce: { from: row.from, to: row.to, by: 'fiscalYearEnd' },
    timing: by(daysAfter(row.days, 'periodEnd')),
    roll: 'next-business-day',
    whenPast: 'told',
    doubts: row.unchecked === undefined ? [] : [fromMemory(row.unchecked)],
    notes: form === '10-Q' ? ['No quarterly report is due for the fourth quarter.'] : [],
    source,
  });
}

const proxyStatementIsLate: Condition = {
  fewerDaysThan: 0,
  from: on('definitiveFiling'),
  to: nextBusinessDay(daysAfter(120, 'fiscalYearEnd')),
};

/** No state lets notice be given more than 90 days ahead; where it is, the filing says when it was sent. */
const meetingIsLate: Condition = { moreDaysApartThan: 120 + 90, from: on('fiscalYearEnd'), to: on('meeting') };

export const periodicReports: readonly Rule[] = [
  ...quarterly.map((row) => reportRule('10-Q', row)),
  ...annual.map((row) => reportRule('10-K', row)),
  rule({
    id: 'form-10-k.part-iii',
    title: 'File Part III of the annual report by amendment (Form 10-K/A), as the proxy statement comes later',
    actor: 'company',
    citation: 'Form 10-K, General Instruction G(3)',
    occasion: 'annual-meeting',
    inForce: { from: null, to: null, by: 'meeting' },
    timing: by(daysAfter(120, 'fiscalYearEnd')),
    roll: 'next-business-day',
    toldOnlyIf: proxyStatementIsLate,
    toldElseIf: meetingIsLate,
    condition: 'only if the annual report takes Part III from the proxy statement',
    whenPast: 'told',
    outlivesMaterials: true,
    notes: ['For a fiscal year that ends on December 31: April 30, or April 29 in a leap year.'],
    source: 'bassberrysecuritieslawexchange.com (2020)',
  }),
  rule({
    id: 'rule-12b-25.notice',
    title: 'Notice of late filing (Form 12b-25)',
    actor: 'company',
    citation: '17 CFR 240.12b-25(a)',
    occasion: 'request',
    inForce: { from: null, to: null, by: 'periodEnd' },
    timing: by(businessDaysAfter(1, 'prescribedDue')),
    source: 'federalfilings.com; EDGAR filing calendars of DFIN and Broadridge',
  }),
  ...(
    [
      ['10-k', 15],
      ['10-q', 5],
    ] as const
  ).map(([form, days]) =>
    rule({
      id: `rule-12b-25.${form}`,
      title: `Form ${form.toUpperCase()} after a notice of late filing`,
      actor: 'company',
      citation: '17 CFR 240.12b-25(b)',
      occasion: 'request',
      inForce: { from: null, to: null, by: 'periodEnd' },
      timing: by(daysAfter(days, 'prescribedDue')),
      roll: 'next-business-day',
      notes: ['Counted from the due date after it was moved to a business day. Form 8-K cannot be extended so.'],
      source: 'federalfilings.com; EDGAR filing calendars of DFIN and Broadridge',
    }),
  ),
];
