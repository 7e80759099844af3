import type { Expression } from '../../terms/expression.ts';
import type { CatalogueItem, ItemDue } from '../../terms/items/catalogue-item.ts';
import { newFormItems, oldFormItems } from '../../terms/items/form-8-k-items.ts';
import { businessDaysAfter, by, daysAfter, nextBusinessDay } from '../../terms/notation.ts';
import { fromMemory, type Rule, rule, startUnchecked } from '../rule.ts';

const firstDay =
  'The first business day after the event is day one, also when the event falls on a weekend or holiday.';
const eventNotShifted =
  'The event day is never shifted; only a last day that is no business day moves (17 CFR 240.0-3(a)).';
const onTheDateOfTheReport = "only if the date of the report is the day of the company's determination";

type DaysAfter = Exclude<ItemDue, string>;

/** The rule of an item that has a period of its own; none for Items 5, 7 and 9, 7.01, 8.01 and 9.01, and for those on their own terms. */
function itemDueDate(row: CatalogueItem): readonly Rule[] {
  const { number, due, captions, from, to, unverified, startUnverified, source } = row;
  if (typeof due === 'string') return [];
  const notes = [due.unit === 'business' ? firstDay : eventNotShifted, ...(startUnverified ? [startUnchecked] : [])];
  return [
    rule({
      id: `form-8-k.item-${number}.due`,
      title: `Form 8-K, Item ${number} (${row.shortCaption ?? captions[0]})`,
      actor: 'company',
      citation: `Form 8-K, Item ${number} and General Instruction B.1`,
      occasion: 'form-8-k-item',
      inForce: { from, to, by: 'event' },
      timing: by(period(due)),
      roll: due.unit === 'calendar' ? 'next-business-day' : 'none',
      condition: due.after === 'determination' ? onTheDateOfTheReport : (row.dueOnlyIf ?? null),
      whenPast: 'told',
      doubts: unverified === null ? [] : [fromMemory(unverified)],
      notes,
      source,
    }),
  ];
}

function period({ days, unit, after }: DaysAfter): Expression {
  return unit === 'business' ? businessDaysAfter(days, after) : daysAfter(days, after);
}

/** What the form says besides of an item's event, by what happened. */
export const remarksOnEvents: Readonly<Record<string, readonly string[]>> = {
  "the company's notice of the departure": [
    'A departure counts from the day on which the company had notice of it, not from its effect (Item 5.02(b)).',
  ],
  'the appointment or election': [
    'The appointment of an officer, though not that of a director, may wait for the day on which the company otherwise makes it public (Item 5.02(c)).',
  ],
  'the end of the meeting': ['The day after the meeting ended is day one (C&DI 121A.01).'],
};

const oldReport = nextBusinessDay(daysAfter(15, 'event'));
const newReport = businessDaysAfter(4, 'event');

/** Financial statements of an acquired business may follow the report of the acquisition. */
const acquiredBusiness = {
  title: 'Financial statements of the acquired business (amendment of the Form 8-K)',
  actor: 'company',
  occasion: 'form-8-k-item',
  roll: 'next-business-day',
  condition: 'only if financial statements of an acquired business are required and were not filed with the report',
  whenPast: 'told',
} as const;

/** When a Form 8-K is due, item by item: one row for each row of the item table. */
export const form8KDueDates: readonly Rule[] = [
  ...[...oldFormItems, ...newFormItems].flatMap(itemDueDate),
  rule({
    ...acquiredBusiness,
    id: 'form-8-k.item-2.acquired-business',
    citation: 'Form 8-K, Item 7(a)(4), as in force until August 22, 2004',
    inForce: { from: null, to: '2004-08-22', by: 'event' },
    timing: by(daysAfter(60, oldReport)),
    doubts: [fromMemory('the period of 60 days')],
    source: 'Form 8-K, Item 7(a)(4)',
  }),
  rule({
    ...acquiredBusiness,
    id: 'form-8-k.item-2.01.acquired-business',
    citation: 'Form 8-K, Item 9.01(a)',
    inForce: { from: '2004-08-23', to: null, by: 'event' },
    timing: by(daysAfter(71, newReport)),
    doubts: [fromMemory('the period of 71 days')],
    source: 'Form 8-K, Item 9.01(a)',
  }),
];
