import { isBefore } from '../../terms/days/dates.ts';
import { type Day, dayFromIso, dayOf } from '../../terms/days/day.ts';
import { dayInWords, dayWithWeekday } from '../../terms/days/day-words.ts';
import type { Deadline, DeadlineRemark } from '../../terms/deadline.ts';
import type { DatedFact, ReportedItem, ReportFacts } from '../../terms/facts.ts';
import { FIRST_DAY_OF_THE_NEW_FORM, newFormItems } from '../../terms/items/form-8-k-items.ts';
import type { Calendars } from '../calendars/closed-days.ts';
import { remarksOnEvents } from '../catalogue/form-8-k-due-dates.ts';
import type { Rule } from '../rule.ts';
import { deadlineOfFiling, versionInForce, withLateness } from './of-the-filing.ts';
import { isRegisteredFund } from './what-applies.ts';

/** When the report was due for each of its items, from the day that the item itself gives, else from the date of the report. */
export function form8KDue(filing: ReportFacts, calendars: Calendars): readonly Deadline[] {
  if (filing.form === null || !filing.form.startsWith('8-K') || isRegisteredFund(filing)) return [];
  if (filing.amendment) return filing.items.flatMap((item) => finalResultsDue(item, filing, calendars));
  const due = filing.items.flatMap((item) => itemDue(item, filing, calendars));
  const counted = due.filter(({ deadline }) => deadline.rule.endsWith('.due'));
  return due.map(({ deadline, isOfTheItem }) =>
    isOfTheItem || counted.length < 2 ? deadline : withRemarks(deadline, [earliestEvent]),
  );
}

interface Due {
  readonly deadline: Deadline;
  /** Counted from the day that the item itself gives. */
  readonly isOfTheItem: boolean;
}

/** The due date of an item that has one, and of the statements that may follow it. */
function itemDue(item: ReportedItem, filing: ReportFacts, calendars: Calendars): readonly Due[] {
  if (item.vote?.goesOn === true) return [];
  const event = eventOf(item, filing, 'the item');
  if (event === null) return [];
  const day = dayOf(event.date);
  const number = itemInTheFormOf(day, item.number);
  const remarks = [
    ...nextBusinessDayCounts(number, day, calendars),
    ...(item.event === null ? [] : (remarksOnEvents[item.event.what] ?? []).map(ofTheEvent)),
    ...(item.vote?.isPreliminary === true ? [finalResultsFollow] : []),
  ];
  const reports: readonly Due[] = [`form-8-k.item-${number}.due`, `form-8-k.item-${number}.acquired-business`].flatMap(
    (id) => {
      const rule = versionInForce(id, day);
      // A report later than its event is not late when the event is what the company determined, on a day that it does not give.
      const read = rule === null || item.event === null ? rule : { ...rule, condition: conditionOf(rule) };
      const isItsOwn = id.endsWith('.due');
      const counted = isItsOwn ? event : eventOf(item, filing, `Item ${item.number}`);
      const deadline = read === null || counted === null ? null : dueOf(read, counted, item, filing, calendars);
      if (deadline === null) return [];
      const own = isItsOwn ? { ...withRemarks(deadline, remarks), item: item.number } : deadline;
      return [{ deadline: own, isOfTheItem: item.event !== null }];
    },
  );
  return [...reports, ...howOftenDue(item, event, filing, calendars)];
}

/**
 * The amendment that says how often shareholders will vote on executive pay, where they have voted on it: at the latest
 * 150 days after the meeting; the other limit turns on the deadline for next year's proposals, which the report does
 * not print (Item 5.07(d)).
 */
function howOftenDue(
  item: ReportedItem,
  meeting: DatedFact,
  filing: ReportFacts,
  calendars: Calendars,
): readonly Due[] {
  if (item.vote?.frequencyOpen !== true) return [];
  const rule = versionInForce('form-8-k.item-5.07.d', dayOf(meeting.date));
  if (rule === null) return [];
  const due = { ...rule, condition: null, forTheRecord: false };
  const deadline = deadlineOfFiling(due, { meeting }, item.evidence, calendars);
  return deadline === null ? [] : [{ deadline: withLateness(deadline, filing), isOfTheItem: item.event !== null }];
}

/** That the date of the report is that of the determination need not be supposed where the item dates it. */
function conditionOf({ condition, timing }: Rule): string | null {
  const fromDetermination = JSON.stringify(timing).includes('determination');
  return fromDetermination ? null : condition;
}

/** The day that an item counts from; `it` is how the item is called: "the item" beside its own due date. */
function eventOf({ event, misprinted }: ReportedItem, filing: ReportFacts, it: string): DatedFact | null {
  if (event !== null) {
    const { what, givenIn } = event;
    const given = givenIn === undefined ? `${it} itself gives` : `${givenIn} gives`;
    const remark = `Counted from ${what}, on the day that ${given}.`;
    // The date of the report is that of its earliest event: an item that gives an earlier one contradicts it.
    if (filing.event === null || !isBefore(event.day.date, filing.event.date)) return { ...event.day, remark };
    return { ...event.day, approximate: true, remark: `${remark} ${beforeTheReport}` };
  }
  if (filing.event === null) return null;
  const remark =
    misprinted === undefined
      ? `No day of its own could be read in ${it}: the date of the report stands for it.`
      : `${capital(it)} prints ${dayInWords(dayOf(misprinted))}, which is taken for a misprint of the year: the date of the report stands for it.`;
  return { ...filing.event, origin: 'default', remark };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function dueOf(
  rule: Rule,
  event: DatedFact,
  { evidence }: ReportedItem,
  filing: ReportFacts,
  calendars: Calendars,
): Deadline | null {
  const deadline = deadlineOfFiling(rule, { event, determination: event }, evidence, calendars);
  return deadline === null || deadline.due === null ? null : withLateness(deadline, filing);
}

/** The amendment that gives the final results of a vote, four business days after they are known (Item 5.07, Instruction 1). */
function finalResultsDue(item: ReportedItem, filing: ReportFacts, calendars: Calendars): readonly Deadline[] {
  const known = item.vote?.finalResults ?? null;
  const rule = known === null ? null : versionInForce('form-8-k.item-5.07.final-results', dayOf(known.date));
  if (known === null || rule === null) return [];
  const deadline = deadlineOfFiling(rule, { determination: known }, item.evidence, calendars);
  return deadline === null ? [] : [withLateness(deadline, filing)];
}

const beforeTheReport =
  'The cover gives a later day as that of the earliest event: read which of the two the item reports.';

const earliestEvent: DeadlineRemark = {
  kind: 'earliest-event',
  text: 'The date of the report is that of its earliest event: an item whose event came later is due later.',
};
const finalResultsFollow: DeadlineRemark = {
  kind: 'final-results-follow',
  text: 'These results are preliminary: the final ones are due in an amendment four business days after they are known.',
};

function ofTheEvent(text: string): DeadlineRemark {
  return { kind: 'of-the-event', text };
}

function withRemarks(deadline: Deadline, remarks: readonly DeadlineRemark[]): Deadline {
  return { ...deadline, remarks: [...deadline.remarks, ...remarks] };
}

/** "The event falls on a Saturday: the days run from Monday, May 20, 2024, which counts (General Instruction B.1)." */
function nextBusinessDayCounts(number: string, day: Day, { business }: Calendars): readonly DeadlineRemark[] {
  const closed = business.closedFor(day);
  if (closed === null || !number.includes('.')) return [];
  const first = dayWithWeekday(business.nearest(day, 1));
  const text = `${dayInWords(day)} is ${closed}: the days run from ${first}, which counts (General Instruction B.1).`;
  return [{ kind: 'counts-from-next-business-day', text }];
}

const newForm = dayFromIso(FIRST_DAY_OF_THE_NEW_FORM);

/**
 * The period goes by the day of the event, the number by the form of the report: an event before August 23, 2004 that
 * is reported under a new number has the period of the old item, and the other way round.
 */
function itemInTheFormOf(event: Day, number: string): string {
  const isNew = number.includes('.');
  if (isNew && event < newForm) return newFormItems.find((row) => row.number === number)?.formerly ?? number;
  if (!isNew && event >= newForm) return newFormItems.find((row) => row.formerly === number)?.number ?? number;
  return number;
}
