import { liesBefore } from '../../terms/days/dates.ts';
import { inFull } from '../../terms/source.ts';
import type { Unsure } from '../finding.ts';
import { unsureOf } from '../unsure.ts';
import type { ToldDate } from './date-candidates.ts';
import { EARLIEST_RECORD_DATE, type Matter } from './dates-of-meeting.ts';
import { daysTold, type MeetingDay } from './meeting-days.ts';
import type { Place } from './meeting-sentences.ts';

/** What a record date is for; holders are counted for other reasons too. */
const ofVoters = /\brecord date\b|\b(?:vote|voting|entitled|notice)\b|@[ASG]\d/;

/** Words that name a meeting's day plainly weigh at least so much. */
const PLAIN = 9;

/**
 * Two days that a filing gives for one meeting, each in its own sentence and neither in the place of the other; null
 * where one holds. A proxy statement names many days, and its own by far the most often.
 */
export function contradictionOf(best: MeetingDay, days: readonly MeetingDay[], matter: Matter): Unsure | null {
  if (matter.telling.isProxy) return null;
  const besideIt = placesOf(best.told);
  const rival = days.find((day) => day !== best && isRival(day, best, besideIt));
  if (rival === undefined) return null;
  return doubt(`gives two days for the ${matter.type} meeting`, 'meeting', [best, rival], matter);
}

function isRival(day: MeetingDay, best: MeetingDay, besideIt: ReadonlySet<Place>): boolean {
  const plain = day.told.filter((t) => t.weight >= PLAIN && !t.past);
  const isBeside = day.told.some((t) => besideIt.has(t.place));
  return plain.length > 0 && !isBeside && plain.length * 2 > best.told.length;
}

/** A paper may name a day thousands of times: whether two stand in one sentence is looked up. */
function placesOf(told: readonly ToldDate[]): ReadonlySet<Place> {
  return new Set(told.map(({ place }) => place));
}

/**
 * Two record dates of one meeting, named as often as each other and as plainly; null where one holds. In one sentence
 * they may be those of two companies that merge, and nobody can tell whose is whose.
 */
export function recordDatesOf(day: MeetingDay, matter: Matter): Unsure | null {
  if (matter.telling.isProxy) return null;
  const ofEarlierDay = placesOf(matter.told.filter(({ role }) => role === 'previous'));
  const ofDay = placesOf(day.told);
  const named = matter.told.filter(
    (t) =>
      t.role === 'record' &&
      t.weight >= PLAIN &&
      !(ofEarlierDay.has(t.place) && !ofDay.has(t.place)) &&
      ofVoters.test(t.place.wording.text) &&
      liesBefore(t.date, day.date, 1, EARLIEST_RECORD_DATE),
  );
  const [first, second] = daysTold(named).sort((a, b) => b.told.length - a.told.length);
  if (first === undefined || second === undefined || second.told.length < first.told.length) return null;
  return doubt(`gives two record dates for the ${matter.type} meeting`, 'record', [first, second], matter);
}

function doubt(what: string, role: 'meeting' | 'record', days: readonly MeetingDay[], { telling }: Matter): Unsure {
  const told: ToldDate[] = days.flatMap((day) => day.told.slice(0, 2));
  const sentences = told.map((t) => t.place.sentence);
  const [first] = sentences;
  const where = first === undefined ? 'The filing' : telling.whereIn(first);
  const named = days.map(({ date }) => inFull(date)).join(' and ');
  return unsureOf(
    'meeting',
    `${where} ${what}, ${named}.`,
    days.map(({ date }) => ({ role, date })),
    sentences,
  );
}
