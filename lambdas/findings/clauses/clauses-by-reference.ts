import type { DeadlineSubject } from '../../terms/deadline.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { rowsByWords } from '../../terms/patterns/rows-by-words.ts';
import type { AdvanceNoticeClause } from '../finding.ts';
import { isOfBylaws } from '../phrasebook/subject-rows.ts';
import { inTurn } from '../prose/any-of.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { pointingToTimes, saysTheSameTimes, timesOfAnother } from '../reading/pointing-back/times-of-another.ts';
import { subjectsNamed } from '../reading/sentence-reading.ts';
import { subjectsSaidBefore } from './clause-subjects.ts';

/**
 * The clauses of passages, each with the subjects that a later sentence of the document gives its times to as well:
 * "notice of a nomination must be received within the time periods described above for other proposals".
 */
export function withSubjectsToldAgain(
  byPassage: readonly (readonly AdvanceNoticeClause[])[],
  passages: readonly Passage[],
): AdvanceNoticeClause[] {
  const clauses = byPassage.map((own) => [...own]);
  const first = byPassage.findIndex((own) => own.length > 0);
  const last = byPassage.findLastIndex((own) => own.length > 0);
  passages.forEach((passage, at) => {
    if (first < 0 || at < first || at > last + FURTHEST_ABOVE) return;
    for (const sentence of passage.sentences) {
      const isPointing = mayPoint(sentence.text).length > 0;
      if (isPointing) giveTo(clauses, at, passages, sentence);
      giveToDefined(clauses, at, passages, sentence);
      if (!isPointing) continue;
      giveAlike(clauses, at, passages, sentence);
      giveCase(clauses, at, passages, sentence);
    }
  });
  return clauses.flat();
}

/** Paragraphs above to which a sentence may point. */
const FURTHEST_ABOVE = 100;

/** Gives the last of the clauses above whose times the sentence points to the sentence's subjects. */
function giveTo(clauses: AdvanceNoticeClause[][], at: number, passages: readonly Passage[], sentence: Sentence): void {
  const times = timesOfAnother(sentence.wording().text);
  if (times === null) return;
  const isMeant = (clause: AdvanceNoticeClause) => clause.subjects.some(times.areThoseOf);
  giveAbove(clauses, at, passages, sentence, isMeant, () =>
    times.own.length > 0 ? times.own : subjectsSaidBefore(sentence),
  );
}

/** Gives the last clause above that is meant, in the same document, the subjects that a sentence tells. */
function giveAbove(
  clauses: AdvanceNoticeClause[][],
  at: number,
  passages: readonly Passage[],
  sentence: Sentence,
  isMeant: (clause: AdvanceNoticeClause) => boolean,
  subjects: () => readonly DeadlineSubject[],
): void {
  for (let above = at; above >= Math.max(0, at - FURTHEST_ABOVE); above -= 1) {
    const own = clauses[above];
    if (own === undefined || passages[above]?.document !== sentence.passage.document) return;
    const index = own.findLastIndex(isMeant);
    const clause = own[index];
    if (clause === undefined) continue;
    own[index] = withSubjects(clause, subjects(), sentence);
    return;
  }
}

/** Paragraphs above of which one may say that they apply to something else as well. */
const FURTHEST_ALIKE = 3;
/** "The clauses of paragraph (b) shall also apply to any other business." */
const appliesAlike =
  /\b(?:provisions?|requirements?|procedures?|periods?) (?:of|in|under) [^.;@]{0,60}\b(?:also|equally|likewise) (?:apply|applies|govern|governs)\b/;

/** "Within the same period": the subjects of a sentence that counts no days itself have the times told right before. */
function giveAlike(
  clauses: AdvanceNoticeClause[][],
  at: number,
  passages: readonly Passage[],
  sentence: Sentence,
): void {
  const { text } = sentence.wording();
  if (/@[NOD]\d+@/.test(text) || !(saysTheSameTimes(text) || appliesAlike.test(text))) return;
  for (let above = at; above >= Math.max(0, at - FURTHEST_ALIKE); above -= 1) {
    const own = clauses[above];
    if (own === undefined || passages[above]?.document !== sentence.passage.document) return;
    const clause = own.at(-1);
    if (clause === undefined) continue;
    const meant = subjectsNamed(text).subjects.filter(isOfBylaws);
    if (clause.expression !== null && clause.subjects.every(isOfBylaws))
      own[own.length - 1] = withSubjects(clause, meant, sentence);
    return;
  }
}

const caseAsAbove = new RegExp(
  inTurn(
    '\\bin which case (?:the |such |this )?(?:[a-z]+ ){0,3}(?:will be|shall be|is|are|must be)\\b[^.;@]{0,60}',
    '\\b(?:described|set forth|stated|discussed|provided|explained)\\b[^.;@]{0,60}',
    '\\b(?:above|preceding|previous|question|paragraph)\\b',
  ),
);

/** Of most sentences the words alone tell that they point to no clause above, and their wording is not made. */
const mayPoint = rowsByWords([...pointingToTimes, appliesAlike, caseAsAbove], (one) => [one]);

/** "... unless the meeting is moved, in which case the deadline will be as described above": a case told for another holds here. */
function giveCase(
  clauses: AdvanceNoticeClause[][],
  at: number,
  passages: readonly Passage[],
  sentence: Sentence,
): void {
  const { text } = sentence.wording();
  if (!caseAsAbove.test(text)) return;
  const isMeant = (clause: AdvanceNoticeClause) => clause.subjects.every(isOfBylaws) && tellsCaseOnly(clause);
  giveAbove(clauses, at, passages, sentence, isMeant, () => subjectsNamed(text).subjects.filter(isOfBylaws));
}

/** True for a clause that says what holds when the meeting moves, and leaves the usual days to the calendar. */
function tellsCaseOnly({ expression }: AdvanceNoticeClause): boolean {
  if (expression === null || !('when' in expression) || 'when' in expression.otherwise) return false;
  return expression.otherwise.opens === null && expression.otherwise.due === null;
}

/** "(such notice, “Timely Notice”)": what a clause calls the notice that it asks for. */
const definedNotice = /[“"]([A-Z][a-z]+ Notice)[”"]/g;

/** A clause whose notice a later sentence asks for by the name it was given holds for that sentence's subjects as well. */
function giveToDefined(
  clauses: AdvanceNoticeClause[][],
  at: number,
  passages: readonly Passage[],
  sentence: Sentence,
): void {
  if (!/[a-z] [A-Z][a-z]+ Notice\b/.test(sentence.text)) return;
  for (let above = at; above >= Math.max(0, at - FURTHEST_ABOVE); above -= 1) {
    const own = clauses[above];
    if (own === undefined || passages[above]?.document !== sentence.passage.document) return;
    const index = own.findLastIndex((clause) => namesGiven(clause).some((name) => sentence.text.includes(name)));
    const clause = own[index];
    if (clause === undefined) continue;
    if (above !== at) own[index] = withSubjects(clause, subjectsNamed(sentence.wording().text).subjects, sentence);
    return;
  }
}

function namesGiven({ evidence, expression }: AdvanceNoticeClause): string[] {
  if (expression === null) return [];
  return evidence.flatMap(({ quote }) => [...matchesIn(quote, definedNotice)].map(([, name]) => name ?? ''));
}

function withSubjects(
  clause: AdvanceNoticeClause,
  subjects: readonly DeadlineSubject[],
  sentence: Sentence,
): AdvanceNoticeClause {
  const more = subjects.filter((subject) => !clause.subjects.includes(subject));
  if (more.length === 0) return clause;
  return { ...clause, subjects: [...clause.subjects, ...more], evidence: [...clause.evidence, sentence.evidence()] };
}
