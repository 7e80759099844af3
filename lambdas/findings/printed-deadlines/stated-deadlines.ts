import { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from '../../deadlines/deadline.ts';
import type { StatedDeadline } from '../finding.ts';
import { plainMeetingDates } from '../meetings/date-roles.ts';
import { anyOf } from '../prose/any-of.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { type Wording, wordingOf } from '../prose/wording.ts';
import { type ResolvedDate, resolvedDates } from '../prose/year-of-date.ts';
import { columnHeading, type DeadlineRole, deadlineRoles } from './deadline-dates.ts';
import { subjectsNamed } from './deadline-subjects.ts';

const aboutActing =
  /\b(?:receiv\w*|receipt|submi\w*|deliver\w*|notice|notif\w*|deadlines?|due|timely|must|file[ds]?|filing|reach\w*|sent|send|provid\w*|in hand|arriv\w*|accept\w*|with us|here|told|heard|gets?|lodged|closed?s?|expire\w*|admit|come[s]? in|period|window|until|means|extended|last day|final day|date|proposals?|nominations?)\b/;
/** Dates of other kinds in the same paragraphs: candidates suggested to a committee, what supplements a notice. */
const notHolders = anyOf([
  /\bno public announcement\b[^;]{0,60}\bnam(?:es|ing)\b/,
  /\badditional directorships?\b/,
  /\b(?:recommend\w*|suggest\w*|consideration by|considered by)\b[^.;]{0,90}\bcommittee\b/,
  /\bcommittee\b[^.;]{0,60}\brecommend\w*/,
  /\brecommendations? of (?:candidates?|nominees?)\b/,
  /\bcandidate recommendations?\b/,
  /\bfor (?:the|our) (?:board|committee)[^.;]{0,30} to consider\b/,
  /\bupdat\w+(?: and| or|,)? supplement/,
  /\bproofs? of claim\b/,
  /\bdate of (?:earliest event|report)\b/,
  /\bapprov\w+ (?:of )?(?:the|this|such|our) [^.;]{0,60}?proposal\b/,
  /\bproposal is approved\b/,
  /\bproposals? (?:was|were) (?:considered|submitted|acted|voted|approved|described|presented)\b/,
  /\bproposal to (?:amend|approve|adopt|extend|ratify|elect)\b/,
  /\binitial business combination\b/,
  /\bcertificate of amendment\b/,
  /\bstock split\b/,
  /\b(?:support|standstill) agreement\b/,
  /\brestrictions lapse\b/,
  /\bdistribution date\b/,
  /\brequest\w* (?:a |for )?(?:copy|copies|paper|material)/,
  /\bcomplaint\b/,
]);
/** And those that a word on a proposal or nomination outweighs: how and until when to vote. */
const aboutVoting = anyOf([
  /\bvot(?:es?|ing)\b[^.;]{0,60}\b(?:cast|telephone|internet|received|instructions|card)/,
  /\brevok\w*/,
  /\bplan participants?\b/,
  /\bwithdraw\w*\b/,
  /\bredemption\b/,
  /\btender offer\b/,
  /\bhearing\b/,
  /\bmaterials? (?:are|is|were) available\b/,
]);
const names = /\b14a-|\bproxy access\b|\bnominat|\bproposals? (?:of|by|for|must|should|to|under|intended|pursuant)\b/;
/** Without a subject of its own a sentence must at least speak of handing something in. */
const handingIn =
  /\b(?:receiv\w*|receipt|submi\w*|deliver\w*|notice|notif\w*|timely|deadlines?|due|lodged|provid\w*|with us|hands|reach\w*|arriv\w*|get it|earliest|latest|(?:no|not) (?:later|earlier) than|too late|window|period|such a time|reasonable|(?:that|this) (?:day|date) (?:is|will))\b|^@D\d+@/;
const sameAgain =
  /\b(?:same|identical) (?:two |bylaw |closing |notice )?(?:dates?|period|window|deadlines?|time(?: limits)?|limits|day)\b|\b(?:those|these) are also the dates\b|\bsame (?:holds|applies|is true|goes) for\b/;
const extended = /\bextended\b/;
const suggestions =
  /\bsuggest\w* (?:for )?(?:director )?(?:candidates?|nominees?)|\brecommendations? for (?:director )?(?:nominees?|candidates?)/;
interface Unit {
  readonly opens: number | null;
  readonly due: number;
}

/**
 * The deadlines for holders that a passage prints, by what they are for: a date with the words that make it a last day,
 * and the opening day of its window where one is given.
 */
export function statedDeadlines(passage: Passage, reference: Temporal.PlainDate | null): StatedDeadline[] {
  const found: StatedDeadline[] = [];
  let said: readonly DeadlineSubject[] = subjectsAround(passage);
  let introduced = false;
  passage.sentences.forEach((sentence) => {
    const wording = wordingOf(sentence.text);
    const own = subjectsNamed(wording.text);
    const columns = subjectsNamed(passage.columns.join('; ').toLowerCase()).subjects;
    const relevant =
      columns.length > 0 ||
      own.subjects.length > 0 ||
      own.unspecifiedProposals ||
      (said.length > 0 && handingIn.test(wording.text));
    const other =
      ((notHolders.test(wording.text) || suggestions.test(wording.text)) && !extended.test(wording.text)) ||
      (aboutVoting.test(wording.text) && !names.test(wording.text));
    if (!relevant || other) {
      said =
        wording.dates.length === 0
          ? goneOn(said, nextSubjects(wording.text, said), introduced)
          : nextSubjects(wording.text, said);
      introduced ||= bylaws.test(wording.text);
      return;
    }
    if (wording.dates.length === 0) {
      if (sameAgain.test(wording.text)) found.push(...copied(found, wording, sentence));
      said = goneOn(said, nextSubjects(wording.text, said), introduced);
      introduced ||= bylaws.test(wording.text);
      return;
    }
    if (
      aboutActing.test(wording.text) ||
      /^@D|such a time|(?:no|not) (?:later|earlier) than/.test(wording.text) ||
      / \| |: @D/.test(wording.text)
    )
      found.push(...inSentence(wording, sentence, said, reference));
    said = nextSubjects(wording.text, said);
    introduced = false;
  });
  return found;
}

const bylaws = /\b(?:advance notice|by-?e?-?laws?|articles|charter|code of regulations)\b/;

/** Nominations and other business that one provision names in sentence after sentence belong together. */
function goneOn(
  before: readonly DeadlineSubject[],
  next: readonly DeadlineSubject[],
  introduced: boolean,
): readonly DeadlineSubject[] {
  const ofBylaws = (s: DeadlineSubject) => s === 'nomination' || s === 'other-proposal';
  return introduced && before.every(ofBylaws) && next.every(ofBylaws) ? [...new Set([...before, ...next])] : next;
}

/** "This rule covers nominations and other business alike", said at the end, is meant for all before it; so is the heading. */
function subjectsAround(passage: Passage): readonly DeadlineSubject[] {
  for (const sentence of passage.sentences.slice(1)) {
    const { text, dates, counts } = wordingOf(sentence.text);
    if (
      dates.length === 0 &&
      counts.length === 0 &&
      /\b(?:govern\w*|appl(?:y|ies)|covers?|both|alike|treated|procedure|rule|bylaw|same for)\b/.test(text)
    ) {
      const { subjects } = subjectsNamed(text);
      if (subjects.length > 0) return subjects;
    }
  }
  return nextSubjects(wordingOf(passage.heading).text, []);
}

function nextSubjects(text: string, before: readonly DeadlineSubject[]): readonly DeadlineSubject[] {
  const { subjects, unspecifiedProposals } = subjectsNamed(text);
  if (subjects.length > 0) return unspecifiedProposals ? [...subjects, 'other-proposal'] : subjects;
  if (!unspecifiedProposals) return before;
  return bylaws.test(text) && !/\bproxy (?:statement|materials)\b/.test(text)
    ? ['other-proposal']
    : ['rule-14a-8-proposal'];
}

function inSentence(
  wording: Wording,
  sentence: Sentence,
  said: readonly DeadlineSubject[],
  reference: Temporal.PlainDate | null,
): StatedDeadline[] {
  const ofMeeting = plainMeetingDates(wording);
  const roles = deadlineRoles(wording, sentence.passage.columns).map((role, i) => (ofMeeting.has(i) ? null : role));
  const dates = resolvedDates(wording.dates, reference);
  const units = latestOfEach(unitsOf(roles, wording), dates, wording);
  const found: StatedDeadline[] = [];
  let from = 0;
  let before: readonly DeadlineSubject[] = [];
  units.forEach((unit, i) => {
    const first = position(wording, unit.opens === null ? unit.due : Math.min(unit.opens, unit.due));
    const last = position(wording, Math.max(unit.opens ?? 0, unit.due)) + 4;
    const next = units[i + 1];
    const nextAt = next ? position(wording, Math.min(next.opens ?? next.due, next.due)) : wording.text.length;
    const left = wording.text.slice(from, first);
    const behind = wording.text.slice(last, nextAt);
    const isList = /^[^;.]{0,120}: \(?[a-z0-9]{1,3}\) /.test(behind);
    const right = isList ? behind : (behind.split(/;(?! without)|, and (?=@D)|\. /)[0] ?? '');
    const { subjects, usedRight } = subjectsOf(left, right, before, said, sentence.passage.heading, wording.text);
    from = usedRight ? last + right.length : last;
    const ofColumn = subjectsNamed(
      columnHeading(wording, position(wording, unit.due), sentence.passage.columns),
    ).subjects;
    if (subjects.length > 0) before = subjects;
    const due = dates[unit.due];
    const opens = unit.opens === null ? null : (dates[unit.opens] ?? null);
    if (!due) return;
    for (const subject of ofColumn.length > 0 ? ofColumn : alsoByThatDay(subjects, behind))
      found.push(statedDeadline(subject, opens, due, wording, sentence));
  });
  return found;
}

/** "...; without notice by that day, the proxies may use their discretion" makes the day a second subject's too. */
function alsoByThatDay(subjects: readonly DeadlineSubject[], right: string): readonly DeadlineSubject[] {
  return /\b(?:that|same) (?:day|date|time)\b/.test(right) ||
    sameAgain.test(right) ||
    /\bthis (?:happens to be|is) (?:also )?the (?:date|day|deadline)\b/.test(right)
    ? [...new Set([...subjects, ...subjectsNamed(right).subjects])]
    : subjects;
}

/** Of two days of which "the later" counts, the later one. */
function latestOfEach(units: readonly Unit[], dates: readonly (ResolvedDate | null)[], wording: Wording): Unit[] {
  return units.filter((unit, i) => {
    const next = units[i + 1];
    const earlier = (a: Unit, b: Unit) => {
      const first = dates[a.due];
      const last = dates[b.due];
      return first && last && Temporal.PlainDate.compare(first.date, last.date) < 0;
    };
    const before = units[i - 1];
    if (next && isLaterOf(wording, unit, next) && earlier(unit, next)) return false;
    return !(before && isLaterOf(wording, before, unit) && earlier(unit, before));
  });
}

function isLaterOf(wording: Wording, first: Unit, second: Unit): boolean {
  const lead = wording.text.slice(Math.max(0, position(wording, first.due) - 60), position(wording, first.due));
  return /\blater of\b/.test(lead) && /^[^;]{0,180}\b(?:and|or)\b[^;]*$/.test(between(wording, first.due, second.due));
}

/** Puts each opening day to the closing day it belongs to. */
function unitsOf(roles: readonly (DeadlineRole | null)[], wording: Wording): Unit[] {
  const units: Unit[] = [];
  let opens: number | null = null;
  roles.forEach((role, i) => {
    if (role === 'opens') {
      const last = units.at(-1);
      const afterDue =
        last &&
        last.opens === null &&
        i === last.due + 1 &&
        /\b(?:not|nor|no)\b/.test(between(wording, last.due, i)) &&
        !/[;.]/.test(between(wording, last.due, i));
      const dueFollows = roles[i + 1] === 'due';
      if (afterDue && !(dueFollows && /\b(?:from|between)\b/.test(between(wording, last.due, i))))
        units[units.length - 1] = { opens: i, due: last.due };
      else opens = i;
    } else if (role === 'due') {
      units.push({ opens: opens !== null && i === opens + 1 ? opens : null, due: i });
      opens = null;
    }
  });
  return units;
}

function between(wording: Wording, a: number, b: number): string {
  return wording.text.slice(position(wording, a) + 4, position(wording, b));
}

function position(wording: Wording, date: number): number {
  return wording.text.indexOf(`@D${date}@`);
}

function subjectsOf(
  left: string,
  right: string,
  before: readonly DeadlineSubject[],
  said: readonly DeadlineSubject[],
  heading: string,
  sentence: string,
): { subjects: readonly DeadlineSubject[]; usedRight: boolean } {
  const onLeft = subjectsNamed(left);
  const onRight = subjectsNamed(right);
  // "December 15 (proposals for our proxy statement); February 25 (nominations)"; "the March 30 deadline for nominations".
  if (onLeft.unspecifiedProposals && said.length > 0 && /\bsuch (?:proposals?|notices?|submissions?)\b/.test(left))
    return { subjects: said, usedRight: false };
  const inBrackets = /^,? \(((?:(?!@D)[^()]){4,160})\)/.exec(right)?.[1];
  const named = inBrackets ? subjectsNamed(inBrackets) : /^ deadline for /.test(right) ? onRight : null;
  if (inBrackets && /\bby-?laws?\b/.test(inBrackets) && named?.subjects.length === 0)
    return { subjects: ['other-proposal'], usedRight: true };
  if (named && named.subjects.length > 0) return { subjects: named.subjects, usedRight: true };
  if (onLeft.subjects.length > 0 && !onLeft.unspecifiedProposals)
    return { subjects: onLeft.subjects, usedRight: false };
  const both = subjectsNamed(`${left} ${right}`);
  if (onLeft.unspecifiedProposals) {
    const more = onRight.subjects.filter((s) => s === 'rule-14a-8-proposal' || s === 'other-proposal');
    if (more.length > 0) return { subjects: [...new Set([...onLeft.subjects, ...more])], usedRight: true };
    const fallback: DeadlineSubject = onLeft.subjects.includes('nomination')
      ? 'other-proposal'
      : whichProposals(said, heading);
    return { subjects: [...new Set([...onLeft.subjects, fallback])], usedRight: false };
  }
  if (both.subjects.length > 0) return { subjects: both.subjects, usedRight: true };
  if (onRight.unspecifiedProposals) return { subjects: [whichProposals(said, heading)], usedRight: true };
  if (before.length > 0) return { subjects: /\blatter\b/.test(left) ? before.slice(-1) : before, usedRight: false };
  if (said.length > 0) return { subjects: said, usedRight: false };
  const ofHeading = subjectsNamed(wordingOf(heading).text).subjects;
  return { subjects: ofHeading.length > 0 ? ofHeading : subjectsNamed(sentence).subjects, usedRight: false };
}

/** "Proposals" alone: what the words before were about, else those for the proxy statement. */
function whichProposals(said: readonly DeadlineSubject[], heading: string): DeadlineSubject {
  if (said.includes('rule-14a-8-proposal')) return 'rule-14a-8-proposal';
  if (said.includes('other-proposal')) return 'other-proposal';
  return subjectsNamed(heading.toLowerCase()).subjects.includes('other-proposal')
    ? 'other-proposal'
    : 'rule-14a-8-proposal';
}

function statedDeadline(
  subject: DeadlineSubject,
  opens: ResolvedDate | null,
  due: ResolvedDate,
  wording: Wording,
  sentence: Sentence,
): StatedDeadline {
  const named = wording.meetings.find((m) => m.type === 'annual' && m.year !== null);
  const sound = opens === null || Temporal.PlainDate.compare(opens.date, due.date) <= 0;
  return {
    kind: 'stated-deadline',
    subject,
    opens: sound ? (opens?.date ?? null) : null,
    date: due.date,
    meetingYear: named?.year ?? null,
    meetingType:
      wording.meetings.some((m) => m.type === 'special') && !wording.meetings.some((m) => m.type === 'annual')
        ? 'special'
        : 'annual',
    remarks: [due.remark, opens?.remark ?? null].flatMap((r) => r ?? []),
    evidence: [sentence.evidence()],
  };
}

/** "The same dates apply to other business." */
function copied(found: readonly StatedDeadline[], wording: Wording, sentence: Sentence): StatedDeadline[] {
  const last = found.at(-1);
  if (!last) return [];
  return subjectsNamed(wording.text)
    .subjects.filter((subject) => !found.some((f) => f.subject === subject && f.date.equals(last.date)))
    .map((subject) => ({ ...last, subject, evidence: [...last.evidence, sentence.evidence()] }));
}
