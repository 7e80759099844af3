import { type Day, dayFromIso, dayOf } from '../../terms/days/day.ts';
import { dayInWords } from '../../terms/days/day-words.ts';
import type { Deadline, DeadlineRemark } from '../../terms/deadline.ts';
import type { DatedFact, ReportFacts } from '../../terms/facts.ts';
import { type Family, formNamed } from '../../terms/forms.ts';
import { type Calendars, ownCalendars } from '../calendars/closed-days.ts';
import { form8KDue } from './form-8-k-due.ts';
import { deadlineOfFiling, versionInForce, withLateness } from './of-the-filing.ts';
import { isForeignPrivateIssuer, isRegisteredFund } from './what-applies.ts';

/** What the filing itself gives rise to: when it was due, item by item, and Regulation FD's "promptly". */
export function filingDeadlines(filing: ReportFacts, calendars: Calendars = ownCalendars): readonly Deadline[] {
  if (isForeignPrivateIssuer(filing)) return [];
  return [
    ...form8KDue(filing, calendars),
    ...resultsDue(filing, calendars),
    ...promptDisclosure(filing, calendars),
    ...periodicReportDue(filing, calendars),
  ];
}

/** Results of operations that were announced under another item than the one made for them. */
function resultsDue(filing: ReportFacts, calendars: Calendars): readonly Deadline[] {
  const results = filing.resultsUnderOtherItem;
  if (results === null || filing.amendment || isRegisteredFund(filing)) return [];
  const day = dayOf(results.on.date);
  const rule = versionInForce('form-8-k.item-12.due', day) ?? versionInForce('form-8-k.item-2.02.due', day);
  if (rule === null || rule.inForce.from === null) return [];
  const since = `in force since ${dayInWords(dayFromIso(rule.inForce.from))}`;
  const text = interimGuidance(results.item, day)
    ? 'Until July 27, 2003 such information was to be furnished under Item 9 (Release 33-8216).'
    : `Announced under Item ${results.item}, although ${rule.citation.split(' and ')[0]}, has been ${since}.`;
  const due = deadlineOfFiling(rule, { event: results.on }, results.evidence, calendars);
  if (due === null) return [];
  const remark: DeadlineRemark = { kind: 'results-under-other-item', text };
  const deadline = withLateness(due, filing);
  return [{ ...deadline, remarks: [remark, ...deadline.remarks] }];
}

function interimGuidance(item: string, day: Day): boolean {
  return item === '9' && day < dayFromIso('2003-07-28');
}

/**
 * Regulation FD's outer limit, once a filing, unless all that is disclosed is the notice of a meeting. It is worth a
 * line only where the filing describes a selective or non-intentional disclosure, and counts from the day of that.
 */
function promptDisclosure(filing: ReportFacts, calendars: Calendars): readonly Deadline[] {
  const disclosures = filing.disclosures.filter((disclosure) => !disclosure.meetingNoticeOnly);
  const described = disclosures.flatMap(({ selective }) => selective ?? []);
  const learned = described.map(({ on }) => on).find((on) => on !== null) ?? null;
  const event = learned ?? filing.event;
  if (disclosures.length === 0 || event === null) return [];
  const rule = versionInForce('regulation-fd.promptly', dayOf(event.date));
  if (rule === null) return [];
  const evidence = [...described, ...disclosures].flatMap((one) => one.evidence);
  const deadline = deadlineOfFiling(rule, { event: learned ?? standingFor(event) }, evidence, calendars);
  if (deadline === null) return [];
  return [described.length > 0 ? deadline : { ...deadline, forTheRecord: true }];
}

function standingFor(event: DatedFact): DatedFact {
  const remark = 'The date of the report stands for the day on which a selective disclosure was learned of.';
  return { ...event, origin: 'default', remark };
}

/** What the rules of periodic reports are called by. */
const reportRules: Partial<Record<Family, '10-q' | '10-k'>> = { 'quarterly-report': '10-q', 'annual-report': '10-k' };

/** When a quarterly or annual report was due; not told while it is unknown whether the filer is accelerated. */
function periodicReportDue(filing: ReportFacts, calendars: Calendars): readonly Deadline[] {
  const { form, periodEnd, filerStatus } = filing;
  const report = reportRules[formNamed(form)?.family ?? 'other'];
  if (report === undefined || filing.amendment || periodEnd === null || filerStatus === null) return [];
  const versions = lastFiscalYearEnds(report, dayOf(periodEnd.date)).map((day) =>
    versionInForce(`form-${report}.due.${filerStatus}`, day),
  );
  const [rule] = versions;
  if (rule == null || versions.some((version) => version !== rule)) return [];
  const deadline = deadlineOfFiling(rule, { periodEnd }, [], calendars);
  return deadline === null ? [] : [withLateness(deadline, filing)];
}

/** The first and last day on which the fiscal year that decides the version may have ended. */
function lastFiscalYearEnds(report: string, periodEnd: Day): readonly Day[] {
  return report === '10-k' ? [periodEnd] : [periodEnd - 280, periodEnd - 80];
}
