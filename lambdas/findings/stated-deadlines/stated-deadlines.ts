import type { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from '../../terms/deadline.ts';
import { once } from '../../terms/once.ts';
import type { StatedDeadline } from '../finding.ts';
import { isOfBylaws } from '../phrasebook/subject-rows.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { nameThings } from '../prose/table-cells.ts';
import type { Wording } from '../prose/wording.ts';
import { areOutsideOurPapers, goesOnWithAccess } from '../reading/pointing-back/proxy-access.ts';
import { pointsToOthers } from '../reading/pointing-back/times-of-another.ts';
import { speaksOfWhatWasSaid } from '../reading/pointing-back/what-was-said.ts';
import { subjectsBetween, subjectsNamed } from '../reading/sentence-reading.ts';
import type { SubjectsNamed } from '../reading/things.ts';
import {
  isAboutNotices,
  isOfAnotherMatter,
  isWindowAlone,
  leadsToExample,
  mayPrint,
  recommends,
  supposes,
  withdraws,
} from './about-notices.ts';
import { toldAgain } from './by-reference.ts';
import { deadlinesInSentence } from './deadlines-in-sentence.ts';
import { endsWindow, type FirstDay, withFirstDays } from './first-days.ts';
import { isFragment, mayTell, ofHolders } from './holders-near.ts';
import { withReplaced } from './replaced/replacing-days.ts';
import { leftBy, leftByAll } from './replaced/taken-back.ts';
import { daysWithLabels } from './tables/days-and-labels.ts';
import { describedAbove } from './tables/described-above.ts';
import { isRightOfOne } from './whose-proposals.ts';
import { areNominationsAlone } from './window-subjects.ts';

/** Deadlines that stand above a passage, or a sentence of it, to which it may refer. */
const MOST_ABOVE = 40;

/**
 * The deadlines for holders that passages print, by what they are for: a date with the words that make it a last day,
 * and the opening day of its window where one is given. `ofOthers` are the sentences about another company's meeting.
 */
export function statedDeadlines(
  passages: readonly Passage[],
  reference: Temporal.PlainDate | null,
  ofOthers: ReadonlySet<Sentence>,
): StatedDeadline[] {
  let found: StatedDeadline[] = [];
  let above: readonly StatedDeadline[] = [];
  let rightAbove: readonly StatedDeadline[] = [];
  let isExample = false;
  let firstDays: readonly FirstDay[] = [];
  const labelled = daysWithLabels(passages);
  for (const [at, passage] of passages.entries()) {
    const withLabel = labelled.get(passage);
    if (passage.isLabelled || withLabel === null) continue;
    found = [...leftByAll(passage, found)];
    above = [...above, ...rightAbove].slice(-MOST_ABOVE);
    isExample = isExample && isFragment(passage);
    const told: ToldInPassage =
      (withLabel !== undefined || mayTell(passage)) && !isExample
        ? inPassage(
            passage,
            { above, rightAbove, firstDays, described: describedAbove(passages, at) },
            withLabel,
            reference,
            ofOthers,
          )
        : nothing;
    ({ found: rightAbove, firstDays } = told);
    rightAbove = ofHolders(rightAbove, passages, at);
    found.push(...rightAbove);
    const last = passage.sentences.at(-1);
    isExample ||= last !== undefined && mayTell(passage) && leadsToExample(last);
  }
  return found;
}

/** The deadlines of a passage, and the first days that it ends with. */
interface ToldInPassage {
  readonly found: readonly StatedDeadline[];
  readonly firstDays: readonly FirstDay[];
}

const nothing: ToldInPassage = { found: [], firstDays: [] };

/** What was printed before a passage, what in the one right before it, and the first days with which that one ends. */
interface ToldBefore {
  readonly above: readonly StatedDeadline[];
  readonly rightAbove: readonly StatedDeadline[];
  readonly firstDays: readonly FirstDay[];
  /** What the paragraph right above describes that stands between a passage and its heading. */
  readonly described: readonly DeadlineSubject[];
}

function inPassage(
  passage: Passage,
  { above, rightAbove, firstDays: daysBefore, described }: ToldBefore,
  withLabel: Wording | undefined,
  reference: Temporal.PlainDate | null,
  ofOthers: ReadonlySet<Sentence>,
): ToldInPassage {
  let found: StatedDeadline[] = [];
  let firstDays = daysBefore;
  let state: SaidSoFar = {
    said: once(() => (described.length > 0 ? described : subjectsAround(passage))),
    isIntroduced: () => false,
    isRecommended: () => false,
    isSupposed: () => false,
  };
  /** How many the sentence before printed. */
  let told = 0;
  let sentenceBefore: Wording | null = null;
  for (const sentence of passage.sentences) {
    const wording = withLabel ?? sentence.wording();
    const prints = wording.dates.length > 0;
    const [first] = firstDays;
    const isEnd = first !== undefined && firstDays.length === 1 && namesNone(wording) && endsWindow(wording);
    const said = isEnd ? () => first.subjects : state.said;
    const isOfTable = nameThings(passage.columns);
    const isAlone = once(() => isWindowAlone(wording.text, passage.headingWording().text) && said().length > 0);
    const isOfOne = prints && isRightOfOne(sentence.text);
    const { isRecommended, isSupposed, next, ...behind } = goneOver(wording, said, state, isOfOne);
    const isWanted = () =>
      !ofOthers.has(sentence) &&
      !isOfOne &&
      !(isDatelineBelow(wording, passage) && !isOfTable) &&
      !isSupposed() &&
      (isEnd ||
        isOfTable ||
        isAlone() ||
        ((!namesNone(wording) || speaksOfWhatWasSaid(wording)) && isAboutNotices(wording, subjectsBetween(wording))));
    if (told > 0 && withdraws(wording)) found.splice(found.length - told);
    found = [...leftBy(sentence, found)];
    const before = found.length;
    if (!prints && pointsToOthers(sentence.text) && isWanted())
      found.push(...toldAgain(sentence, said(), [...above, ...found], [...rightAbove, ...found]));
    if (prints && (isEnd || mayPrint(wording.text) || isAlone()) && isWanted() && !isRecommended()) {
      const { deadlines, opening } = deadlinesInSentence(wording, sentence, said(), reference);
      found.push(...withFirstDays(deadlines, firstDays));
      firstDays = opening.flatMap(({ subjects, opens }) => {
        const whose = subjects.length > 0 || opening.length > 1 ? subjects : next();
        return whose.length > 0 ? { subjects: whose, opens, evidence: sentence.evidence() } : [];
      });
    } else firstDays = [];
    const own = inYearSaidBefore(found.splice(before), wording, sentenceBefore);
    sentenceBefore = wording;
    found.push(...withReplaced(found.splice(-MOST_ABOVE), own, told, wording));
    told = own.length;
    state = { ...behind, isRecommended, isSupposed };
  }
  return { found, firstDays };
}

/**
 * What the sentences of a passage have said so far. Each is only found out where a sentence asks that prints a day, or
 * points to one, and may be about notices: of most sentences of a proxy statement nobody needs to know.
 */
interface SaidSoFar {
  /** What the sentence before was about. */
  readonly said: () => readonly DeadlineSubject[];
  /** A clause on what holders may do has begun. */
  readonly isIntroduced: () => boolean;
  /** It is about candidates who are recommended to a committee. */
  readonly isRecommended: () => boolean;
  /** "Assume a meeting on June 10. Nominations would then be due ..." */
  readonly isSupposed: () => boolean;
}

/**
 * What is said so far once a sentence is gone over, before which `said` is what was spoken of; `next`: what it is about
 * itself; `isOfOne`: what a contract lets one party do, others may do as well, by another day.
 */
function goneOver(
  wording: Wording,
  said: SaidSoFar['said'],
  { isIntroduced, isRecommended, isSupposed }: SaidSoFar,
  isOfOne: boolean,
): SaidSoFar & { readonly next: SaidSoFar['said'] } {
  const prints = wording.dates.length > 0;
  const next = once(() => {
    const own = subjectsBetween(wording);
    return !isOfOne && isOfAnotherMatter(wording, own) ? [] : nextSubjects(own, wording.text, said());
  });
  return {
    next,
    said: prints ? next : once(() => goneOn(said(), next(), isIntroduced(), wording.text)),
    isIntroduced: once(
      () => !prints && (bylaws.test(wording.text) || /\bholders? may\b/.test(wording.text) || isIntroduced()),
    ),
    isRecommended: once(() => goesOnRecommending(wording, isRecommended)),
    isSupposed: once(() => (prints && supposes(wording)) || (/\bwould\b/.test(wording.text) && isSupposed())),
  };
}

/** "The deadline for the 2025 annual meeting was misprinted. The correct deadline is December 15": of the meeting of that year. */
function inYearSaidBefore(
  deadlines: readonly StatedDeadline[],
  wording: Wording,
  before: Wording | null,
): readonly StatedDeadline[] {
  const isOpen = deadlines.some(({ meetingYear }) => meetingYear === null);
  if (!isOpen || before === null || !namesNone(wording) || !speaksOfWhatWasSaid(wording)) return deadlines;
  const year = before.meetings.find((one) => one.type === 'annual' && one.year !== null)?.year ?? null;
  return deadlines.map((one) => (one.meetingYear === null ? { ...one, meetingYear: year } : one));
}

function namesNone(wording: Wording): boolean {
  const { subjects, unspecifiedProposals } = subjectsBetween(wording);
  return subjects.length === 0 && !unspecifiedProposals;
}

/** Candidates who are recommended to a committee are not nominated: what is said of them goes on until a rule on notices is named. */
function goesOnRecommending(wording: Wording, before: () => boolean): boolean {
  if (recommends(wording)) return true;
  const { subjects, unspecifiedProposals } = subjectsBetween(wording);
  const isOfRule = unspecifiedProposals || subjects.some((subject) => subject !== 'nomination');
  return !isOfRule && !bylaws.test(wording.text) && before();
}

const bylaws = /\b(?:advance notice|by-?e?-?laws?|articles|charter|code of regulations)\b/;

const namedBefore =
  /\b(?:the|such|that|this|each such|any such) (?:[a-z]+ ){0,2}(?:nominat\w*|nominees?|candidates?|proposals?|business)\b/;

/** Nominations and other business that one clause names in sentence after sentence belong together. */
function goneOn(
  before: readonly DeadlineSubject[],
  next: readonly DeadlineSubject[],
  introduced: boolean,
  text: string,
): readonly DeadlineSubject[] {
  // "The nominee or the other business": what was named before, no less of it.
  if (next.length > 0 && next.every((subject) => before.includes(subject)) && namedBefore.test(text)) return before;
  return introduced && before.every(isOfBylaws) && next.every(isOfBylaws) ? [...new Set([...before, ...next])] : next;
}

const isOnAll = /\b(?:govern\w*|appl(?:y|ies)|covers?|both|alike|treated|procedure|rule|bylaw|same for)\b/i;

/** "This rule covers nominations and other business alike", said at the end, is meant for all before it; so is the heading. */
function subjectsAround(passage: Passage): readonly DeadlineSubject[] {
  for (const sentence of passage.sentences) {
    if (!isOnAll.test(sentence.text)) continue;
    const { text, dates, counts } = sentence.wording();
    if (dates.length > 0 || counts.length > 0) continue;
    const { subjects } = subjectsNamed(text);
    if (subjects.length > 0) return subjects;
  }
  const heading = passage.headingWording().text;
  return nextSubjects(subjectsNamed(heading), heading, []);
}

const asksForDays =
  /\b(?:deadlines?|due|da(?:y|te)s?|must|submit\w*|submissions?|holders?['’]? proposals?|14a-\d+|nominations?|nominees?|proposals for)\b/;

/** A day alone in its paragraph, below a heading that asks for none: that of a letter or a press release. */
function isDatelineBelow({ text }: Wording, { sentences, headingWording }: Passage): boolean {
  return sentences.length === 1 && /^@D\d+@[.,]?$/.test(text) && !asksForDays.test(headingWording().text);
}

/** "(a) Inclusion in the proxy statement.": a heading in front of its text. */
const inclusionAlone =
  /^(?:\(?[a-z\d]{1,4}[).] )?(?:for )?inclusion in (?:the |our )?(?:(?:20)?\d\d )?proxy (?:statement|materials)[.:]?$/;

function nextSubjects(
  { subjects, unspecifiedProposals }: SubjectsNamed,
  text: string,
  before: readonly DeadlineSubject[],
): readonly DeadlineSubject[] {
  const isOfAccess = before.join() === 'proxy-access' && subjects.join() === 'nomination';
  const namesPapers = /\binclud\w*\b|\bproxy (?:statement|materials)\b/.test(text) && !areOutsideOurPapers(text);
  if (isOfAccess && (namesPapers || areNominationsAlone(text))) return before;
  if (goesOnWithAccess(before, subjects, text)) return before;
  if (subjects.length > 0) return unspecifiedProposals ? [...subjects, 'other-proposal'] : subjects;
  if (inclusionAlone.test(text)) return ['rule-14a-8-proposal'];
  if (!unspecifiedProposals || (before.includes('other-proposal') && namedBefore.test(text))) return before;
  return bylaws.test(text) && !/\bproxy (?:statement|materials)\b/.test(text)
    ? ['other-proposal']
    : ['rule-14a-8-proposal'];
}
