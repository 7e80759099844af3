import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../terms/days/dates.ts';
import type { AdvanceNoticeClause, StatedDeadline } from '../finding.ts';

/** What is known around the deadlines that a filing prints. */
export interface DeadlineSetting {
  /** The meeting that they serve, or about which day it would be held: the anniversary of a proxy statement's own. */
  readonly meeting: Temporal.PlainDate | null;
  /** When the materials for the meeting before were first sent; null where that, or the next meeting's day, is not known. */
  readonly priorMailing: Temporal.PlainDate | null;
  /** The filing's own clauses: a day or window that one of them may give stands. */
  readonly clauses: readonly AdvanceNoticeClause[];
}

/** What no deadline that is read right can break. */
export interface DeadlineConstraint {
  readonly name: string;
  /** Why it holds. */
  readonly reason: string;
  readonly isBroken: (deadline: StatedDeadline, setting: DeadlineSetting) => boolean;
  /** What is odd about a deadline that breaks it; goes on with "which". */
  readonly which: string;
}

/** Days before a meeting in which no notice of holders can still be put before it, unless a clause says so. */
const TOO_LATE = 20;
/** Days between the printed day of Rule 14a-8 and the count of 120 days: some round to a month; a bylaw's day lies 60 and more from it. */
const FURTHEST_FROM_COUNT = 40;
/** Most windows last 30 to 60 days; a few, as from September 1 to December 30, four months. */
const LONGEST_WINDOW = 125;

export const deadlineConstraints: readonly DeadlineConstraint[] = [
  {
    name: 'not replaced by what cannot be paired',
    reason: 'Of several deadlines that others replace it must be plain which replaces which.',
    isBroken: ({ doubt }) => doubt === 'replaced',
    which: 'is one of several that were changed: which holds for what could not be read',
  },
  {
    name: 'the later of two days',
    reason: 'Where the later of a day and a count binds, the day binds only if it is the later one.',
    isBroken: ({ doubt }) => doubt === 'later-of',
    which: 'binds only if it lies behind the other day that the filing names beside it',
  },
  {
    name: 'after its first day',
    reason: 'A window that ends before it opens is misprinted, mostly in the year of one of its days.',
    isBroken: ({ opens, date }) => opens !== null && daysBetween(opens, date) < 0,
    which: 'lies before the first: one of the two is misprinted',
  },
  {
    name: 'before its meeting',
    reason: 'Proxy materials are sent 30 days and more before a meeting; notices of holders must be in before that.',
    isBroken: ({ date, meetingType, meetingYear }, { meeting, clauses }) =>
      meetingType === 'annual' &&
      meeting !== null &&
      clauses.length === 0 &&
      !(meetingYear !== null && meetingYear > meeting.year) &&
      daysBetween(date, meeting) < TOO_LATE,
    which: 'lies too near to the meeting, or behind it',
  },
  {
    name: 'the 120-day count',
    reason:
      '17 CFR 240.14a-8(e)(2): 120 calendar days before the anniversary of the release of last year’s proxy statement.',
    isBroken: ({ subject, date }, { priorMailing }) => {
      if (subject !== 'rule-14a-8-proposal' || priorMailing === null) return false;
      const counted = priorMailing.add({ years: 1 }).subtract({ days: 120 });
      return Math.abs(daysBetween(counted, date)) > FURTHEST_FROM_COUNT;
    },
    which: 'is far from the 120th day before the anniversary of the mailing',
  },
  {
    name: 'no window longer than bylaws know',
    reason: 'The windows of advance-notice bylaws last 30 to 60 days, and hardly ever more than 120.',
    isBroken: ({ opens, date }, { clauses }) =>
      opens !== null && clauses.length === 0 && daysBetween(opens, date) > LONGEST_WINDOW,
    which: 'would close a window of more than four months',
  },
];
