import { listed } from '../../terms/days/day-words.ts';
import type { DeadlineSubject } from '../../terms/deadline.ts';
import type { AdvanceNoticeClause, Unsure } from '../finding.ts';
import { noCompany, noName, whoseBylaws } from '../phrasebook/names-of-companies.ts';
import { isOfBylaws } from '../phrasebook/subject-rows.ts';
import { things } from './consistent-deadlines.ts';
import { type CountsOfClause, countsOfClause } from './counts-of-clauses.ts';
import { joinedCases } from './joined-cases.ts';

/** The clauses that can be told, and what becomes of the others: "please read". */
export interface ConsistentClauses {
  readonly certain: readonly AdvanceNoticeClause[];
  readonly unsure: readonly Unsure[];
}

/**
 * Tells of the provisions that a filing is read to give only those that fit each other: one subject has one rule on its
 * last day before one kind of meeting. Those that count it differently are all in doubt, as far as that subject goes.
 * What the bylaws of another company say is left out; `isAnother` tells its name.
 */
export function consistentClauses(
  clauses: readonly AdvanceNoticeClause[],
  isAnother: (name: string) => boolean,
): ConsistentClauses {
  const own = clauses.filter(ofOwnBylaws(isAnother));
  // A filing that tells one company's bylaws alone may call its registrant by another name.
  const told = joinedCases((own.length > 0 ? own : clauses).map(withAccessAlone));
  const doubts = doubtsAmong(told);
  const doubted = new Map<AdvanceNoticeClause, readonly DeadlineSubject[]>();
  for (const { subjects, among } of doubts)
    for (const { clause } of among) doubted.set(clause, [...(doubted.get(clause) ?? []), ...subjects]);
  const certain = told.flatMap((clause) => {
    const inDoubt = doubted.get(clause);
    if (inDoubt === undefined) return [clause];
    const subjects = clause.subjects.filter((subject) => !inDoubt.includes(subject));
    return subjects.length === 0 ? [] : [{ ...clause, subjects }];
  });
  return { certain, unsure: doubts.map(asked) };
}

/** Companies whose bylaws a filing speaks of; each name is looked for in the whole filing. */
const MOST_COMPANIES = 20;

function ofOwnBylaws(isAnother: (name: string) => boolean): (clause: AdvanceNoticeClause) => boolean {
  const asked = new Map<string, boolean>();
  return ({ evidence }) =>
    !evidence.some(({ quote }) => {
      const [, behind, before] = whoseBylaws.exec(quote) ?? [];
      const name = behind ?? before;
      if (name === undefined || noName.test(name) || noCompany.test(name)) return false;
      const isOfAnother = asked.get(name) ?? (asked.size < MOST_COMPANIES && isAnother(name.toLowerCase()));
      asked.set(name, isOfAnother);
      return isOfAnother;
    });
}

/** A nomination for which a Schedule 14N is asked is one for the company's own proxy materials. */
function withAccessAlone(clause: AdvanceNoticeClause): AdvanceNoticeClause {
  const { subjects, evidence } = clause;
  if (!subjects.includes('nomination') || !evidence.some(({ quote }) => /\bschedule 14n\b/i.test(quote))) return clause;
  const others = subjects.filter((subject) => subject !== 'nomination' && subject !== 'proxy-access');
  return { ...clause, subjects: [...others, 'proxy-access'] };
}

interface Counted extends CountsOfClause {
  readonly clause: AdvanceNoticeClause;
}

/** Subjects whose last day the same clauses count differently. */
interface Doubt {
  readonly subjects: readonly DeadlineSubject[];
  readonly among: readonly Counted[];
}

function doubtsAmong(clauses: readonly AdvanceNoticeClause[]): readonly Doubt[] {
  const groups = new Map<string, { readonly subject: DeadlineSubject; readonly among: Counted[]; ids: string }>();
  for (const [id, clause] of clauses.entries()) {
    const counts = clause.expression === null ? null : countsOfClause(clause.expression);
    if (counts === null || counts.ordinary.length === 0) continue;
    for (const subject of clause.subjects.filter(isCountedByBylaws)) {
      const key = `${clause.meetingType} ${subject}`;
      const known = groups.get(key) ?? { subject, among: [], ids: '' };
      known.among.push({ clause, ...counts });
      groups.set(key, { ...known, ids: `${known.ids} ${id}` });
    }
  }
  const doubts = new Map<string, Doubt>();
  for (const { subject, among, ids } of groups.values()) {
    const [first, ...others] = among;
    if (first === undefined || others.every((other) => agree(first, other))) continue;
    doubts.set(ids, { subjects: [...(doubts.get(ids)?.subjects ?? []), subject], among });
  }
  return [...doubts.values()];
}

/** What Rules 14a-8 and 14a-19 ask for is counted as these rules say, however a filing puts it. */
function isCountedByBylaws(subject: DeadlineSubject): boolean {
  return isOfBylaws(subject) || subject === 'proxy-access';
}

/** Where one is told in short, or for some case alone, what it says is part of what the other says. */
function agree(one: Counted, other: Counted): boolean {
  return one.ordinary.some(({ key }) => other.any.has(key)) || other.ordinary.some(({ key }) => one.any.has(key));
}

function asked({ subjects, among }: Doubt): Unsure {
  const words = [...new Set(among.map(({ ordinary }) => listed([...new Set(ordinary.map((one) => one.words))], 'or')))];
  const what = listed(subjects.map((subject) => things[subject]));
  const counts = `${words.length === 2 ? 'both ' : ''}${listed(words)}`;
  return {
    kind: 'unsure',
    about: 'clause',
    says: `As the last day for ${what} before the ${among[0]?.clause.meetingType} meeting the filing seems to count ${counts}, and only one of them can hold.`,
    candidates: [],
    evidence: among.flatMap(({ clause }) => clause.evidence),
  };
}
