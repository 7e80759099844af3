import { matchesIn } from '../../terms/patterns/matches.ts';
import { inTurn } from './any-of.ts';
import type { MeetingMention } from './meeting-mentions.ts';
import type { Wording } from './wording.ts';

/** "The annual meeting has been postponed to @D0@": a meeting named behind the date has nothing to do with it. */
const governed =
  /@[ASG]\d+@(?:[^@;]|@D\d+@){0,160}\b(?:held|scheduled|set|called|convened?|take place|postponed|adjourned|moved|rescheduled|changed)\b[^@;,]{0,40}$/;
/** "The special meeting (following the annual meeting) on @D0@": named in passing. */
const inBrackets = /^[^()]*\)/;

/** "The meeting of noteholders and the special meeting will be held on @D0@ and @D1@, respectively". */
const inTheirOrder = new RegExp(
  inTurn(
    '@[ASGX](\\d+)@[^@;]{0,80}\\b(?:and|&)\\b[^@;]{0,20}@[ASGX](\\d+)@[^@;]{0,120}',
    '@D(\\d+)@[^@;]{0,60}\\band\\b[^@;]{0,20}@D(\\d+)@[^@;]{0,60}\\brespectively\\b',
  ),
);

/** The meeting of a date that is told with another "respectively"; it may be one of others. */
function meetingInOrder({ text, meetings }: Wording, at: number): MeetingMention | null {
  const [, first, second, firstDay, secondDay] = text.includes('respectively') ? (inTheirOrder.exec(text) ?? []) : [];
  const day = /^@D(\d+)@/.exec(text.slice(at, at + 8))?.[1];
  if (day === undefined) return null;
  return meetings[Number(day === firstDay ? first : day === secondDay ? second : Number.NaN)] ?? null;
}

/** The meeting to which a date belongs that stands at a place of a wording's text: the nearest, as words go; null where none is named. */
export function nearestMeeting(wording: Wording, at: number): MeetingMention | null {
  const { text } = wording;
  const inOrder = meetingInOrder(wording, at);
  if (inOrder !== null) return inOrder;
  const isGoverned = governed.test(text.slice(Math.max(0, at - 320), at));
  let best: { mention: MeetingMention; distance: number } | null = null;
  for (const match of matchesIn(text, /@[ASG](\d+)@/g)) {
    const mention = wording.meetings[Number(match[1])];
    if (!mention) continue;
    const distance: number =
      match.index < at
        ? at - match.index + (inBrackets.test(text.slice(match.index, at)) ? 80 : 0)
        : (match.index - at) * 1.6 + (isApart(text, at, match.index, best !== null, isGoverned) ? 80 : 10);
    if (!best || distance < best.distance) best = { mention, distance };
  }
  return best?.mention ?? null;
}

/**
 * A meeting named before the date is the likelier one; one behind a bracket or semicolon, one that has a date of its own,
 * and one behind a date that has its meeting already, is hardly it.
 */
function isApart(text: string, at: number, mention: number, isOther: boolean, isGoverned: boolean): boolean {
  if (/[(;]/.test(text.slice(at, mention))) return true;
  return isOther && (isGoverned || hasItsOwnDate(text, mention));
}

/** "The special meeting on @D1@": a date right behind a meeting is that meeting's. */
function hasItsOwnDate(text: string, at: number): boolean {
  return /^@[ASG]\d+@,? (?:(?:is )?to be held )?on (?:[a-z]+,? )?@D/.test(text.slice(at, at + 60));
}
