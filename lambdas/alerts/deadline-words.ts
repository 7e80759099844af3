import { withOriginsOnce } from '../deadlines/explanation/origins-once.ts';
import { listed } from '../terms/day-words.ts';
import type { Deadline } from '../terms/deadline.ts';
import type { DerivationStep } from '../terms/derivation.ts';
import { derivationInWords } from '../terms/derivation.ts';
import { hasRemark } from '../terms/remark.ts';
import { dayInShort } from './date-words.ts';
import type { DeadlineGroup } from './deadline-groups.ts';
import { capitalised, oneLine, sentence } from './plain-words.ts';
import { subjectsInWords } from './subject-words.ts';

/** "Shareholders: notice of nominations and other proposals (the company's own provision)." */
export function whoDoesWhat(group: DeadlineGroup): string {
  const { actor, citation } = group.deadline;
  const who = actor === 'shareholder' ? 'Shareholders' : 'Company';
  return `${who}: ${cited(whatToDo(group), oneLine(citation, 120))}.`;
}

/** "notice of nominations and other proposals". */
export function whatToDo({ deadline, subjects }: DeadlineGroup): string {
  const isOfTheCompany = deadline.ofTheCompany ? subjects.length > 0 : subjects.length > 1;
  return isOfTheCompany ? `notice of ${subjectsInWords(subjects)}` : actInWords(deadline);
}

/** What a deadline is for, after the word of who must act: "proposals for the proxy statement". */
export function actInWords({ title }: Pick<Deadline, 'title'>): string {
  return uncapitalised(oneLine(title, 160)).replace(/^shareholder (?=proposals)/, '');
}

/** Under what condition, by which arithmetic; `steps` is the derivation, or what of it is not said elsewhere. */
export function whenAndWhy(deadline: Deadline, steps: readonly DerivationStep[]): string[] {
  // That the company prints it is said with its source, and when, beside it.
  const derivation = deadline.basis === 'stated' ? '' : withOriginsOnce(derivationInWords(steps));
  return [
    ...(deadline.condition === null ? [] : [prose(deadline.condition.replace(/^if\b/, 'only if'))]),
    ...certainty(deadline),
    ...(derivation === '' ? [] : [prose(derivation)]),
    ...(mustBeAskedFor(deadline) ? ['Ask the company for its date.'] : []),
    ...(deadline.basis === 'both' ? ['The company prints the same.'] : []),
  ];
}

/** A shareholder is left with a reasonable time, and the company has not said what it takes that to be. */
function mustBeAskedFor({ kind, actor, remarks }: Deadline): boolean {
  return kind === 'reasonable-time' && actor === 'shareholder' && !hasRemark(remarks, 'company-has-set');
}

/** A remark as a sentence. */
export function prose(text: string): string {
  return sentence(capitalised(oneLine(text)));
}

function certainty(deadline: Deadline): string[] {
  switch (deadline.kind) {
    case 'date':
    case 'window':
    case 'reasonable-time':
      return [];
    case 'ambiguous':
      return [
        `It can be read in ${deadline.alternatives.length} ways: ${deadline.alternatives.map(reading).join('; or ')}.`,
      ];
    case 'unknown':
      return [
        `Cannot be computed without ${listed(deadline.missing.map((what) => oneLine(what, 120)))}.`,
        ...(deadline.opens === null ? [] : [`Opens ${dayInShort(deadline.opens)}.`]),
        ...(deadline.notBefore === null ? [] : [`Not before ${dayInShort(deadline.notBefore)}.`]),
        ...(deadline.notAfter === null ? [] : [`Not after ${dayInShort(deadline.notAfter)}.`]),
      ];
  }
}

function reading({ label, opens, due }: Extract<Deadline, { kind: 'ambiguous' }>['alternatives'][number]): string {
  const words = oneLine(label, 120);
  if (due === null) return words;
  return `${opens === null ? '' : `${dayInShort(opens)} to `}${dayInShort(due)} (${words})`;
}

/** The citation in brackets; a title that ends in brackets takes it into them, and says nothing twice. */
function cited(what: string, citation: string): string {
  const [, title, bracketed] = /^(.*) \(([^()]*)\)$/.exec(what) ?? [];
  if (title === undefined || bracketed === undefined) return `${what} (${citation})`;
  if (citation.startsWith(`${title} and `)) return `${title} (${bracketed}; ${citation.slice(`${title} and `.length)})`;
  return citation.startsWith(bracketed) ? `${title} (${citation})` : `${title} (${bracketed}; ${citation})`;
}

/** "Notice of ..." within a sentence; "SEC ..." and "Form ..." keep their capitals. */
function uncapitalised(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^(Rule|Form|Item|Regulation|Schedule)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
