import { eventKinds } from './event-dates/event-kinds.ts';
import { carriers } from './meetings/carried/carriers.ts';
import { dateRoleCues } from './meetings/cues/date-role-cues.ts';
import { conferenceWords } from './phrasebook/bodies/conference-words.ts';
import { guests } from './phrasebook/bodies/guests.ts';
import { otherBodies } from './phrasebook/bodies/other-bodies.ts';
import { parties } from './phrasebook/bodies/parties.ts';
import { societyWords } from './phrasebook/bodies/societies.ts';
import { anyOtherDay, calendarDayCases } from './phrasebook/calendar-day-cases.ts';
import { countedDayRows } from './phrasebook/counted-days.ts';
import { namesOfAnniversary } from './phrasebook/counts/anniversaries.ts';
import { endsOfPeriods } from './phrasebook/counts/ends-of-periods.ts';
import { scopes } from './phrasebook/fate-scopes.ts';
import { fates } from './phrasebook/fates.ts';
import { proposalsOfOthers } from './phrasebook/holders/proposals-of-others.ts';
import { rightsOfOne } from './phrasebook/holders/rights-of-one.ts';
import { wordsForWhatWasSaid } from './phrasebook/holders/said-before.ts';
import { lexicon } from './phrasebook/lexicon/index.ts';
import { noticesOfOthers } from './phrasebook/notices-of-others.ts';
import { otherMatters } from './phrasebook/other-matters.ts';
import { periodsKept } from './phrasebook/periods-kept.ts';
import { invocationsOfFd } from './phrasebook/regulation-fd.ts';
import { scopeRules } from './phrasebook/scopes.ts';
import { subjectRows } from './phrasebook/subject-rows.ts';
import { transitionalRules } from './phrasebook/transitional-rules.ts';
import { unsettledDays } from './phrasebook/unsettled-days.ts';
import { daysPutInPlace } from './phrasebook/what-changed/days-put-in-place.ts';
import { deadlinesStay } from './phrasebook/what-changed/deadlines-stay.ts';
import { whatWasBefore } from './phrasebook/what-changed/what-was-before.ts';
import { waysItTookPlace } from './phrasebook/what-took-place.ts';
import type { Row } from './reading/decisions.ts';
import { deadlineDateCues } from './stated-deadlines/deadline-date-cues.ts';

/** A table of wordings: English as data. */
export interface WordingTable {
  /** What its rows tell, in a few words. */
  readonly tells: string;
  /** Where a row is added, below lambdas/findings. */
  readonly at: string;
  readonly rows: readonly WordingRow[];
}

export interface WordingRow {
  readonly row: Row;
  /** What it makes of the words: a role, a scope, the name of a concept. */
  readonly makes: string;
}

/** What was so before a change is a table of its own. */
const mattersOfTheirOwn = otherMatters.filter(({ says }) => !whatWasBefore.some((row) => row.says === says));

/** Every table of wordings whose rows are tried in turn, in the order in which a filing is read. */
export const tablesOfWordings: readonly WordingTable[] = [
  table('what words are to deadlines and clauses', 'phrasebook/lexicon/', lexicon, ({ name }) => name),
  table('words that are not said of the thing itself', 'phrasebook/scopes.ts', scopeRules, ({ scope }) => scope),
  table('which subject is meant', 'phrasebook/subject-rows.ts', subjectRows, ({ subject }) => subject),
  table('what a date is to a meeting', 'meetings/cues/', dateRoleCues, ({ role }) => role),
  table('what stands for a meeting named before', 'meetings/carried/carriers.ts', carriers, () => 'the meeting'),
  table('what becomes of a meeting', 'phrasebook/fates.ts', Object.values(fates).flat(), () => 'fate'),
  table('that a meeting was held', 'phrasebook/what-took-place.ts', waysItTookPlace, () => 'held'),
  table('why it does not', 'phrasebook/fate-scopes.ts', scopes, ({ kind }) => kind),
  table('that the day of a meeting is not settled', 'phrasebook/unsettled-days.ts', unsettledDays, ({ kind }) => kind),
  table('bodies that are no company', 'phrasebook/bodies/other-bodies.ts', otherBodies, ({ says }) => says),
  table('what another company is to the registrant', 'phrasebook/bodies/parties.ts', parties, ({ says }) => says),
  table('with whom else a company meets', 'phrasebook/bodies/guests.ts', guests, ({ says }) => says),
  table('societies, which have members', 'phrasebook/bodies/societies.ts', societyWords, ({ says }) => says),
  table('what is done at conferences', 'phrasebook/bodies/conference-words.ts', conferenceWords, ({ says }) => says),
  table('what a date is to a deadline', 'stated-deadlines/cues/', deadlineDateCues, ({ role }) => role),
  table(
    'that a day takes the place of another',
    'phrasebook/what-changed/days-put-in-place.ts',
    daysPutInPlace,
    () => 'replaced',
  ),
  table('days that are counted from a date', 'phrasebook/counted-days.ts', countedDayRows, ({ role }) => role),
  table(
    'how bylaws name the anniversary',
    'phrasebook/counts/anniversaries.ts',
    namesOfAnniversary,
    (row) => row.of ?? 'anniversary',
  ),
  table(
    'which end of a period a count sets',
    'phrasebook/counts/ends-of-periods.ts',
    endsOfPeriods,
    ({ sets }) => sets,
  ),
  table('cases by days of the calendar', 'phrasebook/calendar-day-cases.ts', calendarDayCases, (row) => row.meeting),
  table('any other day', 'phrasebook/calendar-day-cases.ts', anyOtherDay, () => 'the case before'),
  table('what else a sentence is about', 'phrasebook/other-matters.ts', mattersOfTheirOwn, (row) => `no ${row.of}`),
  table(
    'whose proposals are meant',
    'phrasebook/holders/proposals-of-others.ts',
    proposalsOfOthers,
    () => 'not of holders',
  ),
  table('that a day is one party’s alone', 'phrasebook/holders/rights-of-one.ts', rightsOfOne, () => 'of one'),
  table(
    'that a sentence goes on with what was said',
    'phrasebook/holders/said-before.ts',
    wordsForWhatWasSaid,
    () => 'said before',
  ),
  table('when somebody else acts', 'phrasebook/notices-of-others.ts', noticesOfOthers, () => 'no clause'),
  table('cases of the beginning', 'phrasebook/transitional-rules.ts', transitionalRules, () => 'once only'),
  table('that putting a meeting off opens no period', 'phrasebook/periods-kept.ts', periodsKept, () => 'no new period'),
  table('that deadlines stay as they are', 'phrasebook/what-changed/deadlines-stay.ts', deadlinesStay, () => 'stay'),
  table('what held before a change', 'phrasebook/what-changed/what-was-before.ts', whatWasBefore, () => 'before'),
  table(
    'that an item discloses under Regulation FD',
    'phrasebook/regulation-fd.ts',
    invocationsOfFd,
    () => 'disclosed',
  ),
  table('the day of an event', 'event-dates/event-kinds.ts', eventKinds, ({ event }) => event),
];

function table<R extends Row>(tells: string, at: string, rows: readonly R[], makes: (row: R) => string): WordingTable {
  return { tells, at, rows: rows.map((row) => ({ row, makes: makes(row) })) };
}
