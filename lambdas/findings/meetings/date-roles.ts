import type { DateMention } from '../../filing/prose-dates.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { datesOfCases } from '../conditions/calendar-days.ts';
import type { Fate } from '../phrasebook/fates.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import type { MeetingMention } from '../prose/meeting-mentions.ts';
import { nearestMeeting } from '../prose/nearest-meeting.ts';
import { MOST_DATES, type Wording } from '../prose/wording.ts';
import { decided } from '../reading/decisions.ts';
import { lastFateIn } from '../reading/fates.ts';
import { standingOf } from '../reading/withdrawn-days.ts';
import { deadlineRoles } from '../stated-deadlines/deadline-dates.ts';
import { besideAnAct, isInPassing } from './background.ts';
import type { DateRole } from './cues/cue.ts';
import { type Reading, readingsOf, wordsAround } from './cues/fitting-cues.ts';
import { isUnsettled } from './spans/unsettled.ts';

/** What one date of a sentence is, and which meeting it belongs to. */
export interface DatedRole {
  /** Its place among the dates of the wording. */
  readonly index: number;
  readonly role: DateRole;
  readonly weight: number;
  /** The meeting named nearest to it in the sentence; null when none is. */
  readonly meeting: MeetingMention | null;
  /** Told as something that took place. */
  readonly past: boolean;
  /** "On or about", "tentatively", "during the week of". */
  readonly approximate: boolean;
  /** Expected, planned or intended, and not fixed. */
  readonly expected: boolean;
  /** The meeting is only the place at which something else happens. */
  readonly inPassing: boolean;
  /** What the words that lead to the day of a meeting did to it: "adjourned to". */
  readonly fate: Fate | null;
  /** The words name it as the meeting's, and do not settle it: it hangs on something, or is only asked for. */
  readonly unsettled: boolean;
  /** What is to be remarked of a day that stands for several; null of any other. */
  readonly remark: string | null;
}

/** The weight of words that lead from one day of a meeting to another: "postponed to". */
export const LEADS_TO = 13;

const holdersNotice =
  /\b(?:proposals?|nominat\w*|14a-8|14a-19|proxy access|candidates?|nominees?|items? of business|hear from|floor|submissions?|notices?)\b/;
/** A day that is not fixed: "we expect to hold the annual meeting on". */
const intended = new RegExp(
  inTurn(
    '\\b',
    oneOf('expect\\w*', 'anticipat\\w*', 'plan(?:s|ned|ning)?', 'intend\\w*', 'tentativ\\w*', 'foreseen', 'targeted'),
    '\\b(?:(?!\\b(?:set|fixed|established|scheduled|called|determined)\\b)(?:[^@;]|@[ASG]\\d+@)){0,120}$',
  ),
);
const roughly =
  /\b(?:on or about|on or around|about|approximately|around|tentative(?:ly)?\b[^@;]{0,40}|or about) ?(?:[a-z]+,? )?$/;

/** "Between June 9 and June 13", "during the week of June 9": no firm day. */
function spanOf(left: string, right: string): string | null {
  if (/\bweek (?:of|beginning|commencing|starting)(?: on)? (?:[a-z]+,? )?$/.test(left))
    return 'The filing names a week, of which this is a day.';
  if (/\bbetween (?:[a-z]+,? )?$/.test(left) && /^,? and (?:[a-z]+,? )?@D/.test(right)) return firstOfSeveral.range;
  return /^,? or (?:on )?(?:[a-z]+,? )?@D/.test(right)
    ? 'The filing names two days, of which this is the first.'
    : null;
}

const andNext = /^,? and (?:[a-z]+,? )?@D(\d+)@/;
/** Days between which a meeting may lie and be told by the first of them. */
const A_FORTNIGHT = 14;

/** "Between March 15 and April 15": neither of the two is the day of the meeting. */
function isBetweenFarDays(left: string, right: string, { dates }: Wording, index: number): boolean {
  if (!/\bbetween (?:[a-z]+,? )?$/.test(left)) return false;
  const [from, to] = [dates[index], dates[Number(andNext.exec(right)?.[1] ?? -1)]];
  return from !== undefined && to !== undefined && daysApart(from, to) > A_FORTNIGHT;
}

/** Days from one day to the next of that name, about. */
function daysApart(from: DateMention, to: DateMention): number {
  return ((to.month - from.month + 12) % 12) * 30 + to.day - from.day;
}

const firstOfSeveral: Readonly<Record<NonNullable<DateMention['firstOf']>, string>> = {
  range: 'The filing names a range of days, of which this is the first.',
  days: 'The filing names several days for the meeting, of which this is the first.',
};

/** The second day of such a range, or the second of two. */
const rangeEnd = /\bbetween (?:[a-z]+,? )?@D\d+@,? and (?:[a-z]+,? )?$|@D\d+@,? or (?:on )?(?:[a-z]+,? )?$/;

const tense = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      inTurn(
        '((?:was|were)(?! (?:again |further )?',
        oneOf(
          'adjourned',
          'postponed',
          'rescheduled',
          'recessed',
          'moved',
          'changed',
          'scheduled',
          'set',
          'fixed',
          'called',
        ),
        ')|met|took place|convened|held|occurred)',
      ),
      '(will|shall|to be|would|is|are|be|scheduled|expected|planned|called|set)',
    ),
    '\\b',
  ),
  'g',
);

/** "The company announced at its annual meeting on": what was done at a meeting tells that it was held. */
const doneAtTheMeeting = new RegExp(
  inTurn(
    '(?<!\\b',
    oneOf(
      'be',
      'been',
      'being',
      'is',
      'are',
      'if',
      'proposed',
      'proposal',
      'resolution',
      'approval',
      'plan',
      'plans',
      'matters',
    ),
    ' )\\b',
    oneOf('announced', 'reported', 'said', 'told', 'approved', 'elected', 'adopted', 'ratified', 'rejected'),
    ' at (?:the |its |our )?@[ASG]\\d+@,? (?:of @X\\d+@ )?(?:held )?(?:on )?(?:[a-z]+, )?$',
  ),
);

/** "The company reconvened its annual meeting on": the meeting itself was opened on the day. */
const opened =
  /(?<!\b(?:be|been|being|is|are|to|will|the|an?|if) )\b(?:reconvened|resumed|convened|opened) @[ASG]\d+@,? (?:on )?(?:[a-z]+, )?$/;

/** "Whose holders approved the sale at a special meeting on". */
const holdersDecided = new RegExp(
  inTurn(
    '(?<!\\b(?:if|unless|once|that) (?:the |its |our |their )?)\\bholders (?:of [^@;,]{2,40} )?(?:have |had |also |then |last |first |duly |overwhelmingly )*',
    oneOf(
      'approved',
      'adopted',
      'elected',
      're-elected',
      'ratified',
      'rejected',
      'amended',
      'authorized',
      'voted',
      'turned down',
    ),
    '\\b[^@;]{0,140}\\b(?:at|by) @[ASG]\\d+@,? (?:held )?(?:on |of )?(?:[a-z]+, )?$',
  ),
);

/** True when the last verb before the date tells of something that took place. */
function tookPlace(left: string): boolean {
  if (doneAtTheMeeting.test(left) || holdersDecided.test(left) || opened.test(left)) return true;
  const clause = left.slice(Math.max(left.lastIndexOf('@') + 1, left.length - 110));
  let past = false;
  for (const match of matchesIn(clause, tense))
    past =
      match[1] !== undefined &&
      !((match[1] === 'held' || match[1] === 'convened') && /\b(?:be|is|are)\s$/.test(clause.slice(0, match.index)));
  return past;
}

/** "The 2022 and 2023 meetings were held on May 5 and June 1." */
const goesOn =
  /@D\d+@,? (?:(?:and|&) (?:on )?|(?:and|then),? (?:again |then |later |for (?:a|the) (?:second|third|fourth) time,? )?(?:to|until|for) )$/;
const list = /@D\d+@, (?:and )?$/;

/** "On @D0@ instead of @D1@", "on @D0@ (was @D1@)": the second of a pair is to the meeting what the first is. */
const inPlaceOf =
  /@D\d+@,? (?:[([][^@;]{0,40}|and not|instead of|in place of|rather than|as opposed to|in lieu of|replac\w+)(?: [^@;]{0,40})? ?$/;

function isOfMeeting(first: DatedRole | undefined, { text }: Wording): boolean {
  if (first === undefined || first.role === 'meeting' || first.role === 'prior') return true;
  return (
    first.role === 'other' &&
    first.weight === 0 &&
    /@[ASG]\d+@|\b(?:meeting|it)\b|^(?:the|its) (?:new )?(?:date|day)\b/.test(text)
  );
}

/** The role of every date of a sentence, in order. */
export function dateRoles(wording: Wording): DatedRole[] {
  const deadlines = holdersNotice.test(wording.text) ? deadlineRoles(wording) : [];
  const ofCases = datesOfCases(wording);
  const readings = readingsOf(wording);
  const roles: DatedRole[] = [];
  // What the words say of a day that is of a meeting of others: the next of a list may be one of holders.
  let firstRead: Partial<Pick<Reading, 'role' | 'weight'>> = {};
  wording.dates.slice(0, MOST_DATES).forEach(({ firstOf }, index) => {
    const { at, left, right } = wordsAround(wording, index);
    if (at < 0) {
      roles.push({ index, ...toldWithAnother });
      return;
    }
    const meeting = nearestMeeting(wording, at);
    const ofMeeting = readings[index] ?? ofAnotherMatter;
    const isAnother =
      ofCases.has(index) ||
      (deadlines[index] && !isPlain(standing(ofMeeting, wording, index))) ||
      (rangeEnd.test(left) && (ofMeeting.role === 'meeting' || roles[index - 1]?.role === 'meeting'));
    const read = standing(isAnother ? ofAnotherMatter : ofMeeting, wording, index);
    const isOfAnotherPair = read.role === 'previous' && inPlaceOf.test(left) && !isOfMeeting(roles[index - 1], wording);
    const own = isOfAnotherPair ? ofAnotherMatter : read;
    if (own.cue !== null) decided(own.cue, wording, index);
    const isTwin = own.weight === 0 && (goesOn.test(left) || (roles[index - 1]?.past && list.test(left)));
    const twin = isTwin ? roles[index - 1] : undefined;
    const asRead = twin === undefined ? own : { ...twin, ...firstRead };
    firstRead = meeting?.type === 'other' ? { role: asRead.role, weight: asRead.weight } : {};
    const isOpen = asRead.role === 'meeting' && isBetweenFarDays(left, right, wording, index);
    const unsettled = isOpen || ((asRead.role === 'meeting' || asRead.role === 'previous') && isUnsettled(wording, at));
    const { role, weight, past } = meeting?.type === 'other' || unsettled ? ofAnotherMatter : asRead;
    const span = role !== 'meeting' ? null : firstOf === undefined ? spanOf(left, right) : firstOfSeveral[firstOf];
    const beside = role === 'meeting' ? besideAnAct(left, right) : null;
    roles.push({
      index,
      role: role === 'meeting' && meeting?.relative === 'past' ? 'prior' : role,
      // No words lead to a day that is only told beside something else.
      weight: beside === null ? weight : Math.min(weight, LEADS_TO - 1),
      meeting,
      past: past || beside === 'done' || tookPlace(left),
      approximate: roughly.test(left) || span !== null,
      expected: role === 'meeting' && intended.test(left),
      inPassing: role === 'meeting' && (beside !== null || isInPassing(left, right)),
      fate: role === 'meeting' && weight >= LEADS_TO ? lastFateIn(left) : null,
      unsettled: unsettled && meeting?.type !== 'other',
      remark: span,
    });
  });
  return roles;
}

/** From which weight on words make a date the meeting's, whatever else the sentence says of proposals and notices. */
const plainFrom: Partial<Readonly<Record<DateRole, number>>> = { meeting: 13, mailing: 13, record: 14, prior: 14 };

function isPlain({ role, weight }: { role: DateRole; weight: number }): boolean {
  return weight >= (plainFrom[role] ?? Number.POSITIVE_INFINITY);
}

const handingIn = '(?!\\b(?:must|should|due|proposals?|nominat\\w*|notices?|submi\\w+|receiv\\w+|deliver\\w*)\\b)';
/** "The company will hold its annual meeting no later than": by when it is held, and nothing is handed in. */
const isHeldBy = new RegExp(
  inTurn(
    oneOf(
      `\\b(?:hold|convene|call|conduct)\\b(?:${handingIn}[^@;]){0,40}@[ASG]\\d+@(?:${handingIn}[^@;:]){0,60}`,
      `@[ASG]\\d+@(?:${handingIn}[^@;:]){0,60}\\b(?:held|convened?|called|take place)(?:${handingIn}[^@;:]){0,20}`,
    ),
    ' (?:(?:no|not) later than|on or (?:before|prior to)|by|before|prior to|not after) (?:[a-z]+, )?$',
  ),
);

/** The dates of a sentence that are plainly a meeting's day or its record date, by their place among its dates. */
export function plainMeetingDates(wording: Wording): ReadonlySet<number> {
  const plain = new Set<number>();
  readingsOf(wording).forEach((reading, index) => {
    if (isPlain(reading) || isHeldBy.test(wordsAround(wording, index).left)) plain.add(index);
  });
  return plain;
}

/** A day that the sentence withdraws is none; the one that it puts in its place is the meeting's. */
function standing(read: Reading, { text }: Wording, index: number): Reading {
  const isUnread = read.weight === 0 && /@[ASG]\d/.test(text);
  if (read.role !== 'meeting' && read.role !== 'previous' && !isUnread) return read;
  const token = `@D${index}@`;
  const at = text.indexOf(token);
  switch (standingOf(text.slice(Math.max(0, at - 320), at), text.slice(at + token.length, at + 100))) {
    case 'withdrawn':
      return ofAnotherMatter;
    case 'put-right':
      return { ...read, role: 'meeting', weight: Math.max(read.weight, LEADS_TO) };
    case null:
      return read;
  }
}

const ofAnotherMatter: Reading = { role: 'other', weight: 20, past: false, cue: null };

/** A day that stands for no more than that a meeting goes on. */
const toldWithAnother: Omit<DatedRole, 'index'> = {
  role: 'other',
  weight: 20,
  meeting: null,
  past: false,
  approximate: false,
  expected: false,
  inPassing: false,
  fate: null,
  unsettled: false,
  remark: null,
};
