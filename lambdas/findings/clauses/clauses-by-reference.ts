import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { AdvanceNoticeClause } from '../finding.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { timesOfAnother } from '../stated-deadlines/by-reference.ts';
import { subjectsSaidBefore } from './clause-subjects.ts';

/**
 * The provisions of passages, each with the subjects that a later sentence of the document gives its times to as well:
 * "notice of a nomination must be received within the time periods described above for other proposals".
 */
export function withSubjectsToldAgain(
  byPassage: readonly (readonly AdvanceNoticeClause[])[],
  passages: readonly Passage[],
): AdvanceNoticeClause[] {
  const clauses = byPassage.map((own) => [...own]);
  passages.forEach((passage, at) => {
    for (const sentence of passage.sentences) giveTo(clauses, at, passages, sentence);
  });
  return clauses.flat();
}

/** Paragraphs above to which a sentence may point. */
const FURTHEST_ABOVE = 100;

/** Gives the last of the provisions above whose times the sentence points to the sentence's subjects. */
function giveTo(clauses: AdvanceNoticeClause[][], at: number, passages: readonly Passage[], sentence: Sentence): void {
  const times = timesOfAnother(sentence.wording().text);
  if (times === null) return;
  for (let above = at; above >= Math.max(0, at - FURTHEST_ABOVE); above -= 1) {
    const own = clauses[above];
    if (own === undefined || passages[above]?.document !== sentence.passage.document) return;
    const index = own.findLastIndex((clause) => clause.subjects.some(times.areThoseOf));
    const clause = own[index];
    if (clause === undefined) continue;
    own[index] = withSubjects(clause, times.own.length > 0 ? times.own : subjectsSaidBefore(sentence), sentence);
    return;
  }
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
