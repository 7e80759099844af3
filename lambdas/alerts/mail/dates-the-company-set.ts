import type { Deadline } from '../../terms/deadline.ts';
import { isSameMeeting } from '../../terms/deadline.ts';

/**
 * The deadlines with a reasonable time, for which the law sets no number, told together with the date that the company
 * has set for it: one line instead of two. The record keeps both.
 */
export function withDatesTheCompanySet(deadlines: readonly Deadline[]): readonly Deadline[] {
  const told = new Map<Deadline, Deadline>();
  const covered = new Set<Deadline>();
  for (const open of deadlines) {
    const set = isLeftToTheCompany(open) ? deadlines.find((one) => isSetFor(one, open)) : undefined;
    if (set === undefined) continue;
    covered.add(open);
    told.set(set, together(told.get(set) ?? set, open));
  }
  return deadlines.flatMap((one) => (covered.has(one) ? [] : [told.get(one) ?? one]));
}

function isLeftToTheCompany({ kind, ofTheCompany, subject }: Deadline): boolean {
  return kind === 'reasonable-time' && (subject === 'rule-14a-8-proposal' || ofTheCompany);
}

function isSetFor(set: Deadline, open: Deadline): boolean {
  return set.basis === 'stated' && set.subject === open.subject && isSameMeeting(set.meeting, open.meeting);
}

function together(set: Deadline, open: Deadline): Deadline {
  const others = set.remarks.filter(({ kind }) => kind !== 'no-number-of-days');
  return {
    ...set,
    // That it is printed by the company is said in a sentence.
    citation: open.citation,
    basis: 'computed',
    ofTheCompany: open.ofTheCompany,
    derivation: open.derivation,
    remarks: [{ kind: 'set-by-the-company', text: 'This is the date that the company has set.' }, ...others],
    evidence: [...set.evidence, ...open.evidence],
  };
}
