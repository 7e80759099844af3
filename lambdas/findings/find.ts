import { Temporal } from 'temporal-polyfill';
import type { Filing } from '../filing/filing.ts';
import { daysBetween, isBefore } from '../terms/days/dates.ts';
import {
  isDefinitiveMeetingStatement,
  isMeetingMaterial,
  isMeetingStatement,
  isPeriodicReport,
  isSearched,
} from '../terms/forms.ts';
import { inFull } from '../terms/source.ts';
import { advanceNoticeClauses } from './clauses/advance-notice-clauses.ts';
import { consistentClauses } from './consistency/consistent-clauses.ts';
import { consistentDeadlines } from './consistency/consistent-deadlines.ts';
import type { DeadlineSetting } from './consistency/deadline-constraints.ts';
import { listedDisclosure } from './disclosures/listed-disclosure.ts';
import { regulationFdDisclosures } from './disclosures/regulation-fd.ts';
import { resultsUnderOtherItems } from './disclosures/results-of-operations.ts';
import type { AdvanceNoticeClause, Finding, MeetingDate, StatedDeadline } from './finding.ts';
import { movesNextYears } from './meetings/fates/next-years-day.ts';
import { meetingDates } from './meetings/meeting-dates.ts';
import { type Place, placesIn, sentencesOfOthers } from './meetings/meeting-sentences.ts';
import { type IsAnother, otherCompanies } from './meetings/whose-meeting.ts';
import { oneOf } from './prose/any-of.ts';
import { type Passage, passagesWith } from './prose/passages.ts';
import type { Matter } from './speakers/genres.ts';
import { papersOfOthers } from './speakers/papers-of-others.ts';
import { canTell } from './speakers/who-speaks.ts';
import { withDeadlinesThatStay } from './stated-deadlines/replaced/deadlines-stay.ts';
import { statedDeadlines } from './stated-deadlines/stated-deadlines.ts';

const worthReading = new RegExp(
  oneOf(
    'meeting',
    '\\b[AEO]GM\\b',
    "(?:annual|ordinary|special) (?:[a-z]+[’']?s?[’']? )?(?:assembly|gathering)",
    'assembly of (?:the |our |its )?(?:share|stock|unit|members)',
    'propos(?:al|es?\\b|ing\\b|ed as)',
    'nomin(?:at|ee)',
    'candidate',
    'for election',
    'anniversary',
    // Every cover page of an 8-K has a box for soliciting material under Rule 14a-12.
    '14a-(?!12\\b)',
    'advance notice',
    'other business',
    'items? of business',
    'from the floor',
    'deadlines? (?:described |set forth |stated |disclosed |printed |listed |given )?above',
    '(?:foregoing|these|those) deadlines',
    'of record',
    'record date',
    'holders as of',
    'who (?:may|can|is entitled to) vote',
    'prox(?:y|ies)',
  ),
  'i',
);

/** What is read of a filing before anything is found in it. */
export interface ReadFiling {
  /** The passages that may speak of meetings or deadlines, of all documents. */
  readonly passages: readonly Passage[];
  /** The day that the filing speaks on; null when nothing dates it. */
  readonly day: Temporal.PlainDate | null;
  /** The sentences of those that can tell of meetings. */
  readonly places: readonly Place[];
  /** Tells the names of other companies. */
  readonly isAnother: IsAnother;
}

/** The passages of a filing that are worth reading, and their sentences. */
export function passagesRead(filing: Filing): ReadFiling {
  const isOfAnother = papersOfOthers(filing);
  const passages = filing.documents
    .flatMap((d) => passagesWith(d, worthReading))
    .filter((passage) => !isOfAnother(passage));
  const telling = passages.filter((passage) => canTell(passage, 'meetings'));
  const others = otherCompanies(filing, telling);
  return { passages, day: referenceDay(filing), places: placesIn(telling, others), isAnother: others.isAnother };
}

/**
 * What a filing says, each finding with the sentences it was read from; nothing for a form that is not watched.
 */
export function findingsIn(filing: Filing): Finding[] {
  if (!isSearched(filing.form)) return [];
  const { passages, day, places, isAnother } = passagesRead(filing);
  const told = meetingDates(filing, places, day);
  const about = (matter: Matter) => passages.filter((passage) => canTell(passage, matter));
  const ofDeadlines = about('deadlines');
  // A proxy statement tells of this year's meeting and of next year's deadlines.
  const meetings = isMeetingStatement(filing.form) ? told : withDeadlinesThatStay(told, ofDeadlines);
  const stated = statedDeadlines(ofDeadlines, day, sentencesOfOthers(places));
  const dated = meetings.filter((one) => one.kind === 'meeting-date');
  const clauses = advanceNoticeClauses(about('clauses'));
  const provisions = consistentClauses(clauses, isAnother);
  const annual = dated.filter(({ meetingType }) => meetingType === 'annual');
  const isOfSpecialMeetingOnly = annual.length === 0 && dated.length > 0;
  const span = deadlineSpan(filing, day, annual, stated, isOfSpecialMeetingOnly);
  const special = dated.filter(({ meetingType }) => meetingType === 'special');
  // "The special meeting to vote upon the proposals is on September 12" gives no last day for proposals.
  const ofHolders = stated.filter((one) => !special.some(({ date }) => date?.equals(one.date)));
  const printed = distinct(ofHolders.flatMap((d) => withinSpan(d, span)));
  const { certain, unsure } = consistentDeadlines(printed, deadlineSetting(filing, day, annual, { clauses, places }));
  return [
    ...regulationFdDisclosures(filing),
    ...listedDisclosure(filing),
    ...meetings,
    ...certain,
    ...provisions.certain,
    ...provisions.unsure,
    ...unsure,
    ...resultsUnderOtherItems(filing),
  ];
}

/** The day that a filing speaks on; null when nothing dates it. */
function referenceDay(filing: Filing): Temporal.PlainDate | null {
  const ofReport = filing.reportDate ?? (isPeriodicReport(filing.form) ? filing.period : null);
  return filing.acceptedAt?.toPlainDate() ?? filing.filedOn ?? ofReport;
}

/**
 * A deadline that can lie where it does. Of a window that ends before it opens one day is misprinted: where its last day
 * can lie there, that is kept, and the other told of; where only its first can, the window is asked about.
 */
function withinSpan(deadline: StatedDeadline, span: Span): readonly StatedDeadline[] {
  const { opens, date, remarks } = deadline;
  const isBackwards = opens !== null && isBefore(date, opens);
  if (!lies(date, span)) return isBackwards && lies(opens, span) ? [deadline] : [];
  if (!isBackwards) return [deadline];
  const text = `The first day is printed as ${inFull(opens)}, behind the last, ${inFull(date)}: one of the two is misprinted.`;
  return [{ ...deadline, opens: null, remarks: [...remarks, { kind: 'date-as-written', text }] }];
}

interface Span {
  readonly first: Temporal.PlainDate | null;
  readonly last: Temporal.PlainDate | null;
  /** The anniversary of this year's meeting, from which days are counted, and on which none of them end. */
  readonly anniversary: Temporal.PlainDate | null;
}

/**
 * Between which days a deadline for holders can lie. A proxy statement prints next year's: after this year's meeting,
 * before the next one. Any other filing may repeat one that has passed.
 */
function deadlineSpan(
  filing: Filing,
  day: Temporal.PlainDate | null,
  meetings: readonly MeetingDate[],
  stated: readonly StatedDeadline[],
  isOfSpecialMeetingOnly: boolean,
): Span {
  // The paper of a special meeting may still print the deadlines of this year's annual one.
  const meeting = thisYears(meetings, day);
  if (!isMeetingMaterial(filing.form) || isOfSpecialMeetingOnly)
    return { first: day?.subtract({ days: 240 }) ?? null, last: day?.add({ days: 800 }) ?? null, anniversary: null };
  const isThisYears =
    meeting !== null &&
    (day ? daysBetween(day, meeting) < 150 : stated.some((s) => daysBetween(meeting, s.date) > 120));
  const first = isThisYears ? meeting : day;
  return {
    first: first?.add({ days: 1 }) ?? null,
    last: first?.add({ days: 500 }) ?? null,
    anniversary: isThisYears ? meeting.add({ years: 1 }) : null,
  };
}

/** Days that two annual meetings may lie from a year apart before the next counts as moved. */
const USUAL_SHIFT = 30;

function deadlineSetting(
  filing: Filing,
  day: Temporal.PlainDate | null,
  annual: readonly MeetingDate[],
  { clauses, places }: { readonly clauses: readonly AdvanceNoticeClause[]; readonly places: readonly Place[] },
): DeadlineSetting {
  const own = thisYears(annual, day);
  if (!isMeetingMaterial(filing.form)) {
    const isAhead = own !== null && day !== null && daysBetween(day, own) > 0;
    // Where next year's is called as well, a deadline may be for that one.
    const last =
      annual
        .flatMap(({ date }) => date ?? [])
        .sort(Temporal.PlainDate.compare)
        .at(-1) ?? null;
    return { meeting: isAhead ? last : null, priorMailing: null, clauses };
  }
  const next = own?.add({ years: 1 }) ?? null;
  const isMoved = own !== null && movesNextYears(places, own);
  const movedTo = annual.some(
    ({ date }) =>
      date && own && daysBetween(own, date) > USUAL_SHIFT && next && Math.abs(daysBetween(next, date)) > USUAL_SHIFT,
  );
  const sent = annual.find(({ date }) => own !== null && date?.equals(own))?.mailingDate;
  const filed = own !== null && isDefinitiveMeetingStatement(filing.form) ? day : null;
  return movedTo || isMoved
    ? { meeting: null, priorMailing: null, clauses }
    : { meeting: next, priorMailing: sent ?? filed, clauses };
}

/** Of the days that a proxy statement gives for meetings the first to come; where none is, or nothing dates it, the last. */
function thisYears(meetings: readonly MeetingDate[], day: Temporal.PlainDate | null): Temporal.PlainDate | null {
  const days = meetings
    .flatMap(({ date, status }) => (date !== null && status !== 'held' ? date : []))
    .sort(Temporal.PlainDate.compare);
  return days.find((date) => day !== null && Temporal.PlainDate.compare(date, day) >= 0) ?? days.at(-1) ?? null;
}

function lies(date: Temporal.PlainDate, { first, last, anniversary }: Span): boolean {
  return (
    !anniversary?.equals(date) &&
    (!first || Temporal.PlainDate.compare(date, first) >= 0) &&
    (!last || Temporal.PlainDate.compare(date, last) <= 0)
  );
}

/** The same deadline printed twice is one, with the hour and the first day that either gives. */
function distinct(deadlines: readonly StatedDeadline[]): StatedDeadline[] {
  const kept = new Map<string, StatedDeadline>();
  for (const deadline of deadlines) {
    const key = `${deadline.subject} ${deadline.date}`;
    const known = kept.get(key);
    if (known !== undefined && (known.doubt ?? deadline.doubt) !== undefined)
      kept.set(key, known.doubt === undefined ? known : deadline);
    else kept.set(key, known === undefined ? deadline : together(known, deadline));
  }
  return [...kept.values()];
}

function together(known: StatedDeadline, again: StatedDeadline): StatedDeadline {
  const opens = known.opens === null && again.opens !== null;
  if (again.hour === undefined || known.hour?.includes(again.hour))
    return opens ? { ...known, ...again, evidence: [...known.evidence, ...again.evidence] } : known;
  const told = opens ? again : known;
  // Where two hours are printed, both are told; the passage that prints one comes first.
  const hour = known.hour === undefined ? again.hour : `${known.hour} or ${again.hour}`;
  return { ...told, hour, evidence: [...again.evidence, ...known.evidence] };
}
