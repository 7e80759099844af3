import type { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from '../../deadlines/deadline.ts';
import { isBefore } from '../dates.ts';
import type { StatedDeadline } from '../finding.ts';
import { plainMeetingDates } from '../meetings/date-roles.ts';
import { anyOf } from '../prose/any-of.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { type ResolvedDate, resolvedDates } from '../prose/year-of-date.ts';
import { columnHeading, deadlineRoles } from './deadline-dates.ts';
import { type SubjectsNamed, subjectsNamed } from './deadline-subjects.ts';
import { extentOf, placeOf, printedWindows } from './printed-windows.ts';
import { subjectsOfWindow } from './window-subjects.ts';

const aboutActing =
  /\b(?:receiv\w*|receipt|submi\w*|deliver\w*|noticed?|notif\w*|deadlines?|due|timely|must|file[ds]?|filing|reach\w*|sent|send|provid\w*|in hand|arriv\w*|accept\w*|with us|here|told|tell|heard|gets?|lodged|closed?s?|expire\w*|admit|come[s]? in|period|window|until|means|extended|last day|final day|date|proposals?|nominations?)\b/;
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
  /\bholders? (?:hereby )?(?:request|urge|ask)\b/,
  /\b[pr]sus?\b|\bpayouts?\b|\bvest(?:ed|ing|s)?\b/,
  /\bproofs? of claim\b/,
  /\bsecretary of state\b/,
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
  /\bvot(?:es?|ing)\b[^.;]{0,80}\b(?:cast|telephone|internet|received|instructions|card)/,
  /\brevok\w*/,
  /\bplan participants?\b/,
  /\bwithdraw\w*\b/,
  /\bredemption\b/,
  /\btender offer\b/,
  /\bhearing\b/,
  /\bmaterials? (?:are|is|were) available\b/,
]);
const names =
  /\b14a-|\bproxy access\b|\bnominat|(?<!\bon (?:the |all |these )?)\bproposals? (?:of|by|for|must|should|to|under|intended|pursuant)\b/;
/** Without a subject of its own a sentence must at least speak of handing something in. */
const handingIn =
  /\b(?:receiv\w*|receipt|submi\w*|deliver\w*|notice|notif\w*|timely|deadlines?|due|lodged|provid\w*|with us|hands|reach\w*|arriv\w*|get it|earliest|latest|(?:no|not) (?:later|earlier) than|too late|window|period|such a time|reasonable|(?:that|this) (?:day|date) (?:is|will))\b|^@D\d+@/;
const sameAgain =
  /\b(?:same|identical) (?:two |bylaw |closing |notice )?(?:dates?|period|window|deadlines?|time(?: limits)?|limits|day)\b|\b(?:those|these) are also the dates\b|\bsame (?:holds|applies|is true|goes) for\b|\b(?:this|that) is (?:also )?the (?:deadline|last day|date)\b|\bmust (?:also )?comply with (?:this|that) (?:deadline|date)\b/;
/** "The deadline has been moved from ... to": no meeting has. */
const deadlineMoved = /\bdeadline\b[^@;.,]{0,80}\bfrom @D\d+@,? to $/;
const extended = /\bextended\b/;
const suggestions =
  /\bsuggest\w* (?:for )?(?:director )?(?:candidates?|nominees?)|\brecommendations? for (?:director )?(?:nominees?|candidates?)/;

/**
 * The deadlines for holders that passages print, by what they are for: a date with the words that make it a last day,
 * and the opening day of its window where one is given.
 */
export function statedDeadlines(passages: readonly Passage[], reference: Temporal.PlainDate | null): StatedDeadline[] {
  const found: StatedDeadline[] = [];
  let above: StatedDeadline[] = [];
  passages.forEach((passage, i) => {
    if (passages[i - 1]?.document !== passage.document) above = [];
    const printed = inPassage(passage, above, reference);
    above.push(...printed);
    found.push(...printed);
  });
  return found;
}

function inPassage(
  passage: Passage,
  above: readonly StatedDeadline[],
  reference: Temporal.PlainDate | null,
): StatedDeadline[] {
  const found: StatedDeadline[] = [];
  const ofColumns = subjectsNamed(passage.columns.join('; ').toLowerCase()).subjects;
  let said: readonly DeadlineSubject[] = subjectsAround(passage);
  let introduced = false;
  for (const sentence of passage.sentences) {
    const wording = sentence.wording();
    const { text, dates } = wording;
    const own = subjectsNamed(text);
    const isWanted = isAboutNotices(text, own, ofColumns.length > 0, said.length > 0);
    if (isWanted && dates.length === 0)
      found.push(...toldAbove(text, said, [...above, ...found], sentence), ...copied(found, wording, sentence));
    if (isWanted && dates.length > 0 && mayPrint(text)) found.push(...inSentence(wording, sentence, said, reference));
    const next = nextSubjects(own, text, said);
    said = dates.length === 0 ? goneOn(said, next, introduced) : next;
    const prints = isWanted && dates.length > 0;
    introduced = !prints && (introduced || bylaws.test(text) || /\bholders? may\b/.test(text));
  }
  return found;
}

/** True for a sentence about what holders hand in, and not about other matters that have dates of their own. */
function isAboutNotices(text: string, own: SubjectsNamed, isInColumns: boolean, isSaid: boolean): boolean {
  const isRelevant =
    isInColumns || own.subjects.length > 0 || own.unspecifiedProposals || (isSaid && handingIn.test(text));
  const isOther =
    ((notHolders.test(text) || suggestions.test(text)) && !extended.test(text)) ||
    (aboutVoting.test(text) && !names.test(text));
  return isRelevant && !isOther;
}

/** True for a sentence whose words, or place in a table, can make a date a last day. */
function mayPrint(text: string): boolean {
  return (
    aboutActing.test(text) ||
    names.test(text) ||
    /^@D|such a time|(?:no|not) (?:later|earlier) than/.test(text) ||
    / \| |: @D/.test(text)
  );
}

const bylaws = /\b(?:advance notice|by-?e?-?laws?|articles|charter|code of regulations)\b/;

function ofBylaws(subject: DeadlineSubject): boolean {
  return subject === 'nomination' || subject === 'other-proposal';
}

/** Nominations and other business that one provision names in sentence after sentence belong together. */
function goneOn(
  before: readonly DeadlineSubject[],
  next: readonly DeadlineSubject[],
  introduced: boolean,
): readonly DeadlineSubject[] {
  return introduced && before.every(ofBylaws) && next.every(ofBylaws) ? [...new Set([...before, ...next])] : next;
}

/** "This rule covers nominations and other business alike", said at the end, is meant for all before it; so is the heading. */
function subjectsAround(passage: Passage): readonly DeadlineSubject[] {
  for (const sentence of passage.sentences.slice(1)) {
    const { text, dates, counts } = sentence.wording();
    if (
      dates.length === 0 &&
      counts.length === 0 &&
      /\b(?:govern\w*|appl(?:y|ies)|covers?|both|alike|treated|procedure|rule|bylaw|same for)\b/.test(text)
    ) {
      const { subjects } = subjectsNamed(text);
      if (subjects.length > 0) return subjects;
    }
  }
  const heading = passage.headingWording().text;
  return nextSubjects(subjectsNamed(heading), heading, []);
}

function nextSubjects(
  { subjects, unspecifiedProposals }: SubjectsNamed,
  text: string,
  before: readonly DeadlineSubject[],
): readonly DeadlineSubject[] {
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
  const { columns } = sentence.passage;
  const heading = sentence.passage.headingWording().text;
  const ofMeeting = plainMeetingDates(wording);
  const roles = deadlineRoles(wording, columns).map((role, i) =>
    ofMeeting.has(i) && !deadlineMoved.test(wording.text.slice(0, placeOf(wording, i))) ? null : role,
  );
  const dates = resolvedDates(wording.dates, reference);
  const windows = printedWindows(roles, dates, wording);
  const found: StatedDeadline[] = [];
  let from = 0;
  let before: readonly DeadlineSubject[] = [];
  windows.forEach((window, i) => {
    const { start, end } = extentOf(window, wording);
    const next = windows[i + 1];
    const behind = wording.text.slice(end, next ? extentOf(next, wording).start : wording.text.length);
    const right = limbOf(behind);
    const left = wording.text.slice(from, start);
    const { subjects, usedRight } = subjectsOfWindow({ left, right, before, said, heading, sentence: wording.text });
    from = usedRight ? end + right.length : end;
    if (subjects.length > 0) before = subjects;
    const due = dates[window.due];
    if (!due) return;
    const opens = window.opens === null ? null : (dates[window.opens] ?? null);
    const latter = /\bthe latter\b/.test(wording.text.slice(start, end)) ? latterOf(left) : null;
    const ofColumn = subjectsNamed(columnHeading(wording, placeOf(wording, window.due), columns)).subjects;
    for (const subject of ofColumn.length > 0 ? ofColumn : alsoByThatDay(subjects, behind))
      found.push(
        statedDeadline(subject, latter === null || latter.includes(subject) ? opens : null, due, wording, sentence),
      );
  });
  return found;
}

/** Of several subjects those behind the last "and". */
function latterOf(left: string): readonly DeadlineSubject[] {
  return subjectsNamed(left.split(/\band\b/).at(-1) ?? '').subjects;
}

/** The words up to the next limb of the sentence; all of them when they are a list. */
function limbOf(behind: string): string {
  const isList = /^[^;.]{0,120}: \(?[a-z0-9]{1,3}\) /.test(behind);
  return isList ? behind : (behind.split(/;(?! without)|, and (?=@D)|\. /)[0] ?? '');
}

/** "...; without notice by that day, the proxies may use their discretion" makes the day a second subject's too. */
function alsoByThatDay(subjects: readonly DeadlineSubject[], right: string): readonly DeadlineSubject[] {
  return /\b(?:that|same) (?:day|date|time)\b/.test(right) ||
    sameAgain.test(right) ||
    /\bthis (?:happens to be|is) (?:also )?the (?:date|day|deadline)\b/.test(right)
    ? [...new Set([...subjects, ...subjectsNamed(right).subjects])]
    : subjects;
}

function statedDeadline(
  subject: DeadlineSubject,
  opens: ResolvedDate | null,
  due: ResolvedDate,
  wording: Wording,
  sentence: Sentence,
): StatedDeadline {
  const named = wording.meetings.find((m) => m.type === 'annual' && m.year !== null);
  const sound = opens === null || !isBefore(due.date, opens.date);
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
function copied(found: readonly StatedDeadline[], { text }: Wording, sentence: Sentence): StatedDeadline[] {
  return sameAgain.test(text) ? asWell(found.at(-1), subjectsNamed(text).subjects, found, sentence) : [];
}

const timesAbove =
  /\b(?:within|by|during|before|no later than|not later than) the (?:same )?(?:applicable |relevant |notice |time )?(?:periods?|dates?|deadlines?|time ?frames?|windows?|limits)\b[^;.]{0,60}\babove\b/;

/** "Notice of it must come within the time periods described above for proposals that are not for our proxy statement." */
function toldAbove(
  text: string,
  said: readonly DeadlineSubject[],
  above: readonly StatedDeadline[],
  sentence: Sentence,
): StatedDeadline[] {
  const match = timesAbove.exec(text);
  if (!match) return [];
  const own = subjectsNamed(text.slice(0, match.index)).subjects;
  const meant = subjectsNamed(text.slice(match.index)).subjects;
  const last = above.findLast(({ subject }) => (meant.length > 0 ? meant.includes(subject) : ofBylaws(subject)));
  return asWell(last, own.length > 0 ? own : said, above, sentence);
}

/** A deadline for other subjects too, those that do not have it already. */
function asWell(
  last: StatedDeadline | undefined,
  subjects: readonly DeadlineSubject[],
  found: readonly StatedDeadline[],
  sentence: Sentence,
): StatedDeadline[] {
  if (!last) return [];
  return subjects
    .filter((subject) => !found.some((f) => f.subject === subject && f.date.equals(last.date)))
    .map((subject) => ({ ...last, subject, evidence: [...last.evidence, sentence.evidence()] }));
}
