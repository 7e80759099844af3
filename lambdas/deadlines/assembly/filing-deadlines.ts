import { type Day, dayFromIso, dayOf } from '../../terms/day.ts';
import { dayInWords } from '../../terms/day-words.ts';
import type { Deadline, DeadlineRemark } from '../../terms/deadline.ts';
import type { Evidence } from '../../terms/evidence.ts';
import type { DatedFact, ReportFacts } from '../../terms/facts.ts';
import { type Family, formNamed } from '../../terms/forms.ts';
import { FIRST_DAY_OF_THE_NEW_FORM, newFormItems } from '../../terms/items/form-8-k-items.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { contextOfDates } from '../evaluation/context.ts';
import type { Rule } from '../rule.ts';
import { deadlineUnder } from './build-deadline.ts';
import { provisionOf, type Served } from './provision.ts';
import { isForeignPrivateIssuer, isInForce } from './what-applies.ts';

const servingNoMeeting: Served = { meeting: null, provisional: false, toldOn: null, materialsSent: false };

/** What the filing itself gives rise to: when it was due, item by item, and Regulation FD's "promptly". */
export function filingDeadlines(filing: ReportFacts): readonly Deadline[] {
  if (isForeignPrivateIssuer(filing)) return [];
  return [...itemsDue(filing), ...resultsDue(filing), ...promptDisclosure(filing), ...periodicReportDue(filing)];
}

const versionsById = new Map<string, Rule[]>();
for (const rule of catalogue) versionsById.set(rule.id, [...(versionsById.get(rule.id) ?? []), rule]);

function versionInForce(id: string, day: Day): Rule | null {
  return versionsById.get(id)?.find((rule) => isInForce(rule, day)) ?? null;
}

/** The due date of each item of a Form 8-K that has one; an amendment has none of its own. */
function itemsDue(filing: ReportFacts): readonly Deadline[] {
  const { event } = filing;
  if (event === null || filing.amendment || filing.form === null || !filing.form.startsWith('8-K')) return [];
  const day = dayOf(event.date);
  const due = filing.items.flatMap(({ number, evidence }) => {
    const item = itemInTheFormOf(day, number);
    return [`form-8-k.item-${item}.due`, `form-8-k.item-${item}.acquired-business`].flatMap((id) => {
      const rule = versionInForce(id, day);
      const due = rule === null ? [] : dueOf(rule, event, evidence, filing);
      return id.endsWith('.due') ? due.map((deadline) => ({ ...deadline, item: number })) : due;
    });
  });
  const items = due.filter((deadline) => deadline.rule.endsWith('.due'));
  return items.length < 2 ? due : due.map(ofTheEarliestEvent);
}

const earliestEvent: DeadlineRemark = {
  kind: 'earliest-event',
  text: 'The date of the report is that of its earliest event: an item whose event came later is due later.',
};

function ofTheEarliestEvent(deadline: Deadline): Deadline {
  return { ...deadline, remarks: [...deadline.remarks, earliestEvent] };
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

/** Counted from the date of the report, be it that of an event or of what the company determined; the rule's condition says which. */
function dueOf(rule: Rule, event: DatedFact, evidence: readonly Evidence[], filing: ReportFacts): readonly Deadline[] {
  const context = contextOfDates({ event, determination: event });
  const deadline = deadlineUnder(provisionOf(rule, evidence), context, servingNoMeeting);
  if (deadline === null || deadline.due === null) return [];
  return [withLateness(deadline, filing)];
}

function withLateness(deadline: Deadline, { filedOn }: ReportFacts): Deadline {
  if (filedOn === null || deadline.due === null || dayOf(filedOn) <= dayOf(deadline.due)) return deadline;
  const late: DeadlineRemark = { kind: 'filed-late', text: `Filed on ${dayInWords(dayOf(filedOn))}, after this date.` };
  return { ...deadline, remarks: [late, ...deadline.remarks] };
}

/** Results of operations that were announced under another item than the one made for them. */
function resultsDue(filing: ReportFacts): readonly Deadline[] {
  const results = filing.resultsUnderOtherItem;
  if (results === null || filing.amendment) return [];
  const day = dayOf(results.on.date);
  const rule = versionInForce('form-8-k.item-12.due', day) ?? versionInForce('form-8-k.item-2.02.due', day);
  if (rule === null || rule.inForce.from === null) return [];
  const since = `in force since ${dayInWords(dayFromIso(rule.inForce.from))}`;
  const text = interimGuidance(results.item, day)
    ? 'Until July 27, 2003 such information was to be furnished under Item 9 (Release 33-8216).'
    : `Announced under Item ${results.item}, although ${rule.citation.split(' and ')[0]}, has been ${since}.`;
  const due = dueOf(rule, results.on, results.evidence, filing);
  const remark: DeadlineRemark = { kind: 'results-under-other-item', text };
  return due.map((deadline) => ({ ...deadline, remarks: [remark, ...deadline.remarks] }));
}

function interimGuidance(item: string, day: Day): boolean {
  return item === '9' && day < dayFromIso('2003-07-28');
}

/** Regulation FD's outer limit, once a filing, unless all that is disclosed is the notice of a meeting. */
function promptDisclosure(filing: ReportFacts): readonly Deadline[] {
  const disclosures = filing.disclosures.filter((disclosure) => !disclosure.meetingNoticeOnly);
  const { event } = filing;
  if (disclosures.length === 0 || event === null) return [];
  const rule = versionInForce('regulation-fd.promptly', dayOf(event.date));
  if (rule === null) return [];
  const evidence = disclosures.flatMap((disclosure) => disclosure.evidence);
  const deadline = deadlineUnder(provisionOf(rule, evidence), contextOfDates({ event }), servingNoMeeting);
  return deadline === null ? [] : [deadline];
}

/** What the rules of periodic reports are called by. */
const reportRules: Partial<Record<Family, '10-q' | '10-k'>> = { 'quarterly-report': '10-q', 'annual-report': '10-k' };

/** When a quarterly or annual report was due; not told while it is unknown whether the filer is accelerated. */
function periodicReportDue(filing: ReportFacts): readonly Deadline[] {
  const { form, periodEnd, filerStatus } = filing;
  const report = reportRules[formNamed(form)?.family ?? 'other'];
  if (report === undefined || filing.amendment || periodEnd === null || filerStatus === null) return [];
  const versions = lastFiscalYearEnds(report, dayOf(periodEnd.date)).map((day) =>
    versionInForce(`form-${report}.due.${filerStatus}`, day),
  );
  const [rule] = versions;
  if (rule == null || versions.some((version) => version !== rule)) return [];
  const deadline = deadlineUnder(provisionOf(rule), contextOfDates({ periodEnd }), servingNoMeeting);
  return deadline === null ? [] : [withLateness(deadline, filing)];
}

/** The first and last day on which the fiscal year that decides the version may have ended. */
function lastFiscalYearEnds(report: string, periodEnd: Day): readonly Day[] {
  return report === '10-k' ? [periodEnd] : [periodEnd - 280, periodEnd - 80];
}
