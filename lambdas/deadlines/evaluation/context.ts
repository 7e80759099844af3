import { type Day, dayOf } from '../../terms/days/day.ts';
import { type Anchor, anniversaries, type GivenAnchor, givenAnchors } from '../../terms/expression.ts';
import type { DatedFact, MeetingFacts } from '../../terms/facts.ts';
import { anniversaryOf, type LeapDayReading } from '../../terms/meeting-moved.ts';
import { type Calendars, ownCalendars } from '../calendars/closed-days.ts';

/** What is read when the words of a clause and its figures contradict each other. */
export type FigureReading = 'words' | 'figures';

/** The dates that an expression is evaluated against. */
export interface Context {
  readonly facts: Readonly<Partial<Record<GivenAnchor, DatedFact>>>;
  readonly days: Readonly<Partial<Record<GivenAnchor, Day>>>;
  /** For dates that are not known: the day they are taken not to precede. */
  readonly notBefore: Readonly<Partial<Record<GivenAnchor, Day>>>;
  readonly noPriorMeeting: boolean | null;
  /** The filing's own statement that the meeting has (not) moved by more than 30 days. */
  readonly saidToHaveMoved: MeetingFacts['saidToHaveMoved'];
  /** A meeting whose date is not yet known is taken not to move. */
  readonly supposedNotToMove: boolean;
  readonly leapDay: LeapDayReading;
  readonly figures: FigureReading;
  readonly calendars: Calendars;
}

const mailingForNotice = 'The day on which proxy materials are first sent stands for the mailing of the notice.';
const mailingForFiling =
  'The day on which proxy materials are first sent stands for the filing of the definitive proxy statement.';
const noticeForMailing = 'The mailing of the notice stands for the day on which proxy materials are first sent.';

/** The same fact standing for another, which says so beside what it said already. */
function standsFor(fact: DatedFact, remark: string): DatedFact {
  const origin = fact.origin === 'assumed' ? 'assumed' : 'default';
  return { ...fact, origin, remark: fact.remark === null ? remark : `${fact.remark} ${remark}` };
}

/** The dates of one meeting, with what stands for what is not said. */
export function contextOf(meeting: MeetingFacts, calendars: Calendars = ownCalendars): Context {
  const { noticeMailed, mailing, announcement } = meeting.anchors;
  const facts = { ...meeting.anchors };
  if (mailing !== undefined && noticeMailed === undefined) facts.noticeMailed = standsFor(mailing, mailingForNotice);
  if (mailing !== undefined && meeting.anchors.definitiveFiling === undefined)
    facts.definitiveFiling = standsFor(mailing, mailingForFiling);
  if (noticeMailed !== undefined && mailing === undefined) facts.mailing = standsFor(noticeMailed, noticeForMailing);
  const notBefore: Partial<Record<GivenAnchor, Day>> = {};
  if (facts.noticeMailed === undefined && announcement !== undefined) notBefore.noticeMailed = dayOf(announcement.date);
  const ofDates = contextOfDates(facts, calendars);
  return {
    ...ofDates,
    notBefore,
    noPriorMeeting:
      meeting.noPriorMeeting ?? (meeting.saidToHaveMoved?.moved === false ? false : ofDates.noPriorMeeting),
    saidToHaveMoved: meeting.saidToHaveMoved,
    supposedNotToMove: meeting.provisional && facts.meeting === undefined,
  };
}

/** A context of dates alone. A prior meeting that has a date was held. */
export function contextOfDates(
  given: Readonly<Partial<Record<GivenAnchor, DatedFact>>>,
  calendars: Calendars = ownCalendars,
): Context {
  const facts = withFiscalYearServed(given);
  const days: Partial<Record<GivenAnchor, Day>> = {};
  for (const anchor of givenAnchors) {
    const fact = facts[anchor];
    if (fact !== undefined) days[anchor] = dayOf(fact.date);
  }
  return {
    facts,
    days,
    notBefore: {},
    noPriorMeeting: facts.priorMeeting === undefined ? null : false,
    saidToHaveMoved: null,
    supposedNotToMove: false,
    leapDay: 'february-28',
    figures: 'words',
    calendars,
  };
}

/** In the ordinary course a meeting follows the fiscal year that ended last; one that a person supposes is meant for it too. */
function withFiscalYearServed(given: Readonly<Partial<Record<GivenAnchor, DatedFact>>>): typeof given {
  const { fiscalYearEnd: ended, fiscalYearServed: served } = given;
  if (ended === undefined || (served !== undefined && ended.origin !== 'assumed')) return given;
  return { ...given, fiscalYearServed: ended };
}

/** The given date that an anchor rests on: itself, or for an anniversary the date it is the anniversary of. */
export function givenAnchorOf(anchor: Anchor): GivenAnchor {
  return anchor === 'priorMeetingAnniversary' || anchor === 'priorMailingAnniversary' ? anniversaries[anchor] : anchor;
}

/** The day of an anchor in this context, null when nobody gave it. */
export function dayOfAnchor(anchor: Anchor, context: Context): Day | null {
  const day = context.days[givenAnchorOf(anchor)];
  if (day === undefined) return null;
  return anchor in anniversaries ? anniversaryOf(day, context.leapDay) : day;
}
