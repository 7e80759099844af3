import { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { MeetingDate, MeetingFact } from '../../findings/finding.ts';
import { fiscalYearEndBefore as fiscalYearEndSaid } from '../../findings/fiscal-year/fiscal-year-end.ts';
import { isBefore } from '../../terms/days/dates.ts';
import type { Evidence } from '../../terms/evidence.ts';
import type { GivenAnchor } from '../../terms/expression.ts';
import type { DatedFact } from '../../terms/facts.ts';
import { isDefinitiveProxyStatement } from '../../terms/forms.ts';
import { inFull } from '../../terms/source.ts';
import type { KnownDate, KnownMeeting, KnownRegistrant } from '../known.ts';
import { meetingAround, type PriorMeeting, priorMeeting } from '../meetings/meetings-in-order.ts';
import { passagesNaming } from '../passages-naming.ts';

export type Anchors = Readonly<Partial<Record<GivenAnchor, DatedFact>>>;

/** What the dates of a meeting are taken from. */
export interface AnchorSources {
  readonly filing: Filing;
  readonly known: KnownRegistrant | null;
  /** The meeting as it is on record; null when it is not. */
  readonly own: KnownMeeting | null;
  /** The day of publicity as the filing alone tells it. */
  readonly announcement: DatedFact | null;
  /** The filing tells of the meeting, and its finding says already what a person corrected of it. */
  readonly isTold: boolean;
}

/** The dates that deadlines of a meeting count from. */
export function anchorsOf(meeting: MeetingDate, sources: AnchorSources): Anchors {
  const { own } = sources;
  const prior = priorOf(meeting, sources);
  const of = (fact: MeetingFact, known: KnownDate | null | undefined, approximate = false) => {
    const given = factOf(meeting, fact, known, approximate);
    const isSaid = sources.isTold && known?.source.kind === 'person';
    return given !== null && isSaid ? { ...given, remark: null } : given;
  };
  const previous = meeting.status === 'adjourned' ? meeting.previouslyScheduledDate : null;
  return {
    ...anchor('meeting', of('date', own?.date, meeting.approximate)),
    ...anchor('recordDate', of('recordDate', own?.recordDate)),
    ...anchor('mailing', of('mailingDate', own?.mailing, meeting.mailingApproximate)),
    ...anchor('priorMeeting', of('priorYearDate', prior?.date)),
    ...anchor('priorMailing', prior?.meeting?.mailing == null ? null : knownFact(prior.meeting.mailing)),
    ...anchor('adjournedFrom', previous === null ? null : factRead(previous, meeting)),
    ...anchor('announcement', announcementOf(meeting, sources)),
    ...anchor('fiscalYearEnd', fiscalYearEndBefore(meeting.date, sources)),
    ...anchor('fiscalYearServed', fiscalYearServed(meeting, sources)),
  };
}

/**
 * The end of the fiscal year that the meeting follows, where it was due before its own day: on that for which it was
 * first called, or on the anniversary of the prior year's. It follows that year also when it is put off beyond the end of
 * the next. A meeting that was adjourned began in time.
 */
function fiscalYearServed(
  { date, status, previouslyScheduledDate, priorYearDate }: MeetingDate,
  sources: AnchorSources,
): DatedFact | null {
  if (date === null || status === 'adjourned') return null;
  const days = [date, previouslyScheduledDate, priorYearDate?.add({ years: 1 }) ?? null];
  const usual = days.flatMap((day) => day ?? []).reduce((first, day) => (isBefore(day, first) ? day : first));
  return usual.equals(date) ? null : fiscalYearEndBefore(usual, sources);
}

/** The prior year's meeting: that of the day which the finding names, whoever told it. */
function priorOf(
  { meetingType, date, priorYearDate }: MeetingDate,
  { known, own }: AnchorSources,
): PriorMeeting | null {
  if (known === null || meetingType !== 'annual' || date === null) return null;
  const onRecord = priorMeeting(known.meetings, own, date);
  if (priorYearDate === null || onRecord?.date.date.equals(priorYearDate) === true) return onRecord;
  const named = meetingAround(known.meetings, priorYearDate);
  return named?.date == null ? null : { date: named.date, meeting: named };
}

function factOf(
  meeting: MeetingDate,
  name: MeetingFact,
  known: KnownDate | null | undefined,
  approximate = false,
): DatedFact | null {
  const date = meeting[name];
  if (date === null) return null;
  if (meeting.origins[name] === 'register' && known?.date.equals(date) === true) return knownFact(known);
  return { ...factRead(date, meeting, approximate), origin: meeting.origins[name] ?? 'filing' };
}

/** The first day of publicity: what is on record may be earlier than the filing at hand. */
function announcementOf(meeting: MeetingDate, { own, announcement }: AnchorSources): DatedFact | null {
  const here = meeting.announcedOn === null ? announcement : factRead(meeting.announcedOn, meeting);
  const isSameDay = meeting.date !== null && own?.date?.date.equals(meeting.date) === true;
  const before = isSameDay ? (own?.announcement ?? null) : null;
  if (before === null) return here;
  return here === null || isBefore(before.date, here.date) ? knownFact(before) : here;
}

/** The day of the filing itself, when it is the definitive proxy statement. */
export function definitiveFilingOf(filing: Filing): DatedFact | null {
  const { filedOn, form } = filing;
  return filedOn === null || !isDefinitiveProxyStatement(form) ? null : fact(filedOn, 'filing');
}

/** The last fiscal year end before the meeting: as the filing prints or words it, else near the day of the header. */
export function fiscalYearEndBefore(
  meeting: Temporal.PlainDate | null,
  { filing, known }: Pick<AnchorSources, 'filing' | 'known'>,
): DatedFact | null {
  const own = filing.registrants[0]?.fiscalYearEnd ?? null;
  const monthDay = own ?? known?.fiscalYearEnds.at(-1)?.value ?? null;
  const said = meeting === null ? null : fiscalYearEndSaid(meeting, filing, monthDay);
  if (said !== null) return fact(said.date, 'filing', said.evidence);
  const parts = /^(\d\d)-(\d\d)$/.exec(monthDay ?? '');
  if (meeting === null || parts === null) return null;
  const inYear = (year: number) =>
    Temporal.PlainDate.from({ year, month: Number(parts[1]), day: Number(parts[2]) }, { overflow: 'constrain' });
  const same = inYear(meeting.year);
  // A year of 52 or 53 weeks ends near that day only.
  const date = isBefore(same, meeting) ? same : inYear(meeting.year - 1);
  return fact(date, own === null ? 'register' : 'filing', [], true);
}

/** A date on record as deadlines count from it; one that stands for another is marked so. */
export function knownFact({ date, approximate, remark, source, evidence }: KnownDate): DatedFact {
  const corrected =
    source.kind === 'person'
      ? `${inFull(date)}: corrected by ${source.by} on ${inFull(source.on)} (${source.reason}).`
      : null;
  return { date, origin: remark === null ? 'register' : 'default', approximate, remark: remark ?? corrected, evidence };
}

export function fact(
  date: Temporal.PlainDate,
  origin: DatedFact['origin'],
  evidence: readonly Evidence[] = [],
  approximate = false,
): DatedFact {
  return { date, origin, approximate, remark: null, evidence };
}

/** A date of a meeting as the filing gives it, with the passages that name it. */
export function factRead(date: Temporal.PlainDate, { evidence }: MeetingDate, approximate = false): DatedFact {
  return fact(date, 'filing', passagesNaming(date, evidence), approximate);
}

export function anchor(name: GivenAnchor, given: DatedFact | null): Anchors {
  return given === null ? {} : { [name]: given };
}
