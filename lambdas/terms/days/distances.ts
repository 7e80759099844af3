/*
 * How far apart days lie that mean something, in calendar days. Where the law sets the distance its rule is named; the
 * others come from how meetings follow one another, and stand here so that no two rooms judge the same thing otherwise.
 */

/** By more than this a meeting has moved from its anniversary: 17 CFR 240.14a-8(e)(2), 240.14a-5(f), 240.14a-19(b)(1). */
export const MOVED_BY_MORE_THAN = 30;

/** No company holds two annual meetings nearer to each other: whatever is read, it is one. */
export const ALWAYS_ONE_MEETING = 60;

/** Nearer than this to an annual meeting that was held lies no other year's: it is the same one, late. */
export const OTHER_YEARS_MEETING = 120;

/** A company that calls a meeting while another, nearer than this, is still ahead means the same one, moved. */
export const ONE_MEETING_WHILE_AHEAD = 300;

/** A meeting that was put off and has no day yet takes the next day that is named, up to a year and a month later. */
export const ONE_MEETING_WHILE_PUT_OFF = 400;

/** A meeting is continued within this of the day it was adjourned on; a day further off is another matter's. */
export const LONGEST_ADJOURNMENT = 90;

/** An annual meeting's prior one, as its own proxy statement names it, lies so many days before it: at least, and at most. */
export const USUALLY_AFTER_THE_LAST: readonly [number, number] = [271, 459];

/** So many days before a meeting may lie the one that a filing names as the last: a year may have been skipped, or cut short. */
export const NAMED_AS_THE_LAST: readonly [number, number] = [121, 1099];

/** What was called off is told within this of the day it was called for. */
export const CALLED_OFF_WITHIN = 60;

/** Days after the earliest event, which is all that a report's cover tells, within which it was filed: Form 8-K gives four business days. */
export const REPORTED_WITHIN = 10;
/** The same of a periodic report without its own day, which comes weeks after the end of its period. */
export const PERIOD_REPORTED_WITHIN = 75;
