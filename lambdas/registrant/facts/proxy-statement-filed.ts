import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { MeetingDate } from '../../findings/finding.ts';
import { daysBetween, isBefore } from '../../terms/days/dates.ts';
import { isDefinitiveProxyStatement } from '../../terms/forms.ts';
import type { KnownDate, KnownMeeting } from '../known.ts';

/** Days; a meeting that moves further is solicited for anew. */
const MOVED_BY_MORE_THAN = 30;
/** Days before the meeting; what was filed earlier is the proxy statement of the year before. */
const EARLIEST = 150;

/**
 * Whether the definitive proxy statement for a meeting was filed before the day on which a filing speaks of it: a date
 * of the meeting is known from one, and the meeting has not moved far since. What holders had to observe ahead of it is
 * then neither open nor missed.
 */
export function isProxyStatementFiled(
  { date, previouslyScheduledDate: before }: MeetingDate,
  own: KnownMeeting | null,
  on: Temporal.PlainDate | null,
): boolean {
  if (own === null || date === null || on === null) return false;
  if (before !== null && Math.abs(daysBetween(before, date)) > MOVED_BY_MORE_THAN) return false;
  return [own.mailing, own.recordDate, own.date].some((known) => known !== null && isFrom(known, date, on));
}

const supplement = /\bsupplement\w* to (?:the |our |its |[^.;]{1,60}['’]s )?(?:definitive )?proxy statement\b/i;

/** Whether a report lists a supplement to the proxy statement among its exhibits: what it adds to is out. */
export function listsSupplement({ exhibits }: Pick<Filing, 'exhibits'>): boolean {
  return exhibits.some(({ description }) => description !== null && supplement.test(description.slice(0, 400)));
}

function isFrom({ source }: KnownDate, meeting: Temporal.PlainDate, on: Temporal.PlainDate): boolean {
  if (source.kind !== 'filing' || !isDefinitiveProxyStatement(source.filing.form)) return false;
  const filed = source.filing.on;
  return filed !== null && isBefore(filed, on) && daysBetween(filed, meeting) <= EARLIEST;
}
