import type { Temporal } from 'temporal-polyfill';
import type { Finding, MeetingDate } from '../findings/finding.ts';
import { daysBetween } from '../terms/days/dates.ts';
import { ONE_MEETING_WHILE_AHEAD } from '../terms/days/distances.ts';
import { formRevisedBy } from '../terms/forms.ts';
import type { FactsOnRecord, FilingFacts } from './filing-facts.ts';

/**
 * The facts that hold, filing by filing: what an amendment says takes the place of what its original said about the
 * same. What the amendment does not come back to stands, since many amend one item or add an exhibit.
 */
export function effectiveFacts(filings: readonly FactsOnRecord[]): readonly FactsOnRecord[] {
  const places = new Map(filings.map(([id], place) => [id, place]));
  const all = filings.filter(([, facts]) => isAmendment(facts));
  return filings.map(([id, facts], index) => {
    const amendments = all.filter(
      ([other, later]) =>
        other !== id && amends(later, [id, facts]) && (!isAmendment(facts) || (places.get(other) ?? 0) > index),
    );
    if (amendments.length === 0) return [id, facts];
    const said = amendments.flatMap(([, { findings }]) => findings);
    return [id, { ...facts, findings: facts.findings.filter((one) => !said.some((other) => replaces(other, one))) }];
  });
}

function amends(later: FilingFacts, [id, original]: FactsOnRecord): boolean {
  if (baseForm(later) !== baseForm(original)) return false;
  if (later.amends !== null) return later.amends === original.accessionNumber || later.amends === id;
  const day = reported(later);
  return day !== null && reported(original)?.equals(day) === true;
}

function isAmendment({ amendment, form }: FilingFacts): boolean {
  return amendment || formRevisedBy(form) !== null;
}

/** "8-K" of "8-K/A", "DEF 14A" of "DEFR14A". */
function baseForm({ form }: FilingFacts): string | null {
  return formRevisedBy(form) ?? form?.replace(/\/A$/, '') ?? null;
}

/** The day or period that original and amendment are both about. */
function reported({ reportDate, period }: FilingFacts): Temporal.PlainDate | null {
  return reportDate ?? period;
}

function replaces(amended: Finding, original: Finding): boolean {
  if (amended.kind === 'meeting-date' && original.kind === 'meeting-date')
    return !amended.incidental && isAboutTheSame(amended, original);
  if (amended.kind === 'stated-deadline' && original.kind === 'stated-deadline')
    return amended.subject === original.subject;
  if (amended.kind === 'advance-notice-clause' && original.kind === 'advance-notice-clause')
    return original.subjects.every((subject) => amended.subjects.includes(subject));
  return false;
}

function isAboutTheSame(one: MeetingDate, other: MeetingDate): boolean {
  if (one.meetingType !== other.meetingType) return false;
  const [a, b] = [one, other].map(({ date, previouslyScheduledDate }) => date ?? previouslyScheduledDate);
  return a == null || b == null || Math.abs(daysBetween(a, b)) < ONE_MEETING_WHILE_AHEAD;
}
