import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { datesOfCases } from '../conditions/calendar-days.ts';
import { findingsIn, passagesRead } from '../find.ts';
import type { Finding } from '../finding.ts';
import type { DateRole } from '../meetings/cues/cue.ts';
import { cuesAround } from '../meetings/cues/fitting-cues.ts';
import { dateRoles } from '../meetings/date-roles.ts';
import { isOfOthers, type Place } from '../meetings/meeting-sentences.ts';
import type { Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import { type Row, watched } from '../reading/decisions.ts';
import { otherMatterIn } from '../reading/matters.ts';
import { chunksIn, subjectsBetween } from '../reading/sentence-reading.ts';
import { deadlineRoles } from '../stated-deadlines/deadline-dates.ts';
import { type ToldAs, toldAs } from './told-as.ts';

/** A date that stands in a sentence, what it was taken for, by which row, and what became of it. */
export interface DateInQuestion {
  readonly date: Temporal.PlainDate;
  readonly evidence: Evidence;
  readonly chosen: Choice;
  /** What it would have been without the row that decided; null where nothing else fits. */
  readonly runnerUp: Choice | null;
  /** As what it is told; none where it is not. */
  readonly told: readonly ToldAs[];
  /** Why it is not told as what it was taken for, as far as that is known; null where it is told. */
  readonly notTold: string | null;
}

/** What a date may be. */
export interface Choice {
  readonly role: DateRole | 'opens' | 'due';
  /** The row of a table of wordings by which it is; null where none fits. */
  readonly by: Row | null;
  /** The weight of the row; null where rows are tried in turn. */
  readonly weight: number | null;
}

/**
 * For each date in the sentences of a filing that may speak of meetings or deadlines, in their order, what it was taken
 * for and why, and whether it is told. It is worked out anew, and only when somebody asks.
 */
export function datesInQuestion(filing: Filing): readonly DateInQuestion[] {
  const findings = findingsIn(filing);
  const { passages, day, places } = passagesRead(filing);
  const placeOf = new Map<Sentence, Place>(places.map((place) => [place.sentence, place]));
  return passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => inSentence(sentence, placeOf.get(sentence) ?? null, findings, day)),
  );
}

function inSentence(
  sentence: Sentence,
  place: Place | null,
  findings: readonly Finding[],
  day: Temporal.PlainDate | null,
): DateInQuestion[] {
  const own = sentence.wording();
  if (own.dates.length === 0) return [];
  const wording = place?.wording ?? own;
  const dates = resolvedDates(wording.dates, day);
  const ofMeeting = dateRoles(wording);
  const ofDeadline = rolesAndRows(own, sentence.passage.columns);
  const evidence = sentence.evidence();
  return dates.flatMap((resolved, index) => {
    if (resolved === null) return [];
    const { date } = resolved;
    const { chosen, runnerUp } = choicesFor(
      wording,
      index,
      ofMeeting[index]?.role ?? 'other',
      ofDeadline[index] ?? null,
    );
    const told = toldAs(date, chosen.role, findings);
    const notTold = told.length > 0 ? null : whyNot({ sentence, place, index, chosen });
    return [{ date, evidence, chosen, runnerUp, told, notTold }];
  });
}

/** What each date of a sentence is to a deadline, and the row by which. */
function rolesAndRows(wording: Wording, columns: readonly string[]): readonly (Choice | null)[] {
  const rows = new Map<number, Row>();
  const roles = watched(
    ({ row, date }) => {
      if (date !== null) rows.set(date, row);
    },
    () => deadlineRoles(wording, columns),
  );
  return roles.map((role, i) => (role === null ? null : { role, by: rows.get(i) ?? null, weight: null }));
}

/** A date that words make the day of a meeting is that; else a deadline's, where it is one. */
function choicesFor(
  wording: Wording,
  index: number,
  role: DateRole,
  ofDeadline: Choice | null,
): { readonly chosen: Choice; readonly runnerUp: Choice | null } {
  const fitting = cuesAround(wording, index).map((cue) => ({ role: cue.role, by: cue, weight: cue.weight }));
  // The words of a meeting's day make it the prior year's where they name that meeting.
  const decisive = fitting.find((one) => one.role === role || (role === 'prior' && one.role === 'meeting'));
  const ofMeeting: Choice = decisive ? { ...decisive, role } : { role, by: null, weight: null };
  const chosen = ofDeadline !== null && role === 'other' ? ofDeadline : ofMeeting;
  const others: readonly Choice[] = [...fitting, ...(ofDeadline === null ? [] : [ofDeadline])];
  return { chosen, runnerUp: others.find(({ role: other, by }) => other !== chosen.role && by !== chosen.by) ?? null };
}

interface Question {
  readonly sentence: Sentence;
  readonly place: Place | null;
  readonly index: number;
  readonly chosen: Choice;
}

/** Why a date is not told, as far as its own sentence shows. */
function whyNot({ sentence, place, index, chosen: { role, by } }: Question): string {
  const own = sentence.wording();
  if (datesOfCases(own).has(index)) return 'It is a day on which a case turns, and the day of nothing.';
  if (place !== null && isOfOthers(place)) return 'The sentence speaks of a meeting of another company or body.';
  if (role === 'opens' || role === 'due') {
    const { subjects, unspecifiedProposals } = subjectsBetween(own);
    const matter = otherMatterIn(chunksIn(own), 'deadlines', subjects.length > 0 || unspecifiedProposals);
    if (matter !== null) return `The sentence speaks of something else: "${matter.example}".`;
    return subjects.length === 0 && !unspecifiedProposals
      ? 'The sentence names nothing that holders hand in.'
      : 'It lies where no deadline of the next meeting can lie, or another sentence gives it already.';
  }
  if (role === 'other')
    return by === null ? 'No words that are known say what it is.' : 'The words around it are about another matter.';
  if (place === null) return 'Charters and bylaws tell of no meeting.';
  if (place.sinceNamed === null) return 'No meeting of shareholders is named before it.';
  return 'No meeting that is told has it: it is told by the way, or another sentence tells more.';
}
