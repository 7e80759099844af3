import type { Timing } from '../../terms/expression.ts';
import { inTurn } from '../prose/any-of.ts';
import type { Passage } from '../prose/passages.ts';

/** "Bye-law 12(2) applies to such a notice", "Section 5(b) applies likewise": another's case is this clause's too. */
const appliesToo = new RegExp(
  inTurn(
    '^(?:\\([^()]{1,4}\\) )?(?:(?:the )?(?:provisions|terms) of )?',
    '(?:section|bye-?law|article|paragraph|clause|subsection|regulation) (\\d{1,4}(?:\\.\\d{1,4}){0,3})',
    '(?:\\([a-z\\d]{1,3}\\)){0,3} (?:shall |also |likewise ){0,2}appl(?:y|ies)\\b',
  ),
);

/**
 * The clauses of a paragraph which says that a case told above applies to them as well: with that case where the
 * paragraph above bears its number and tells one case; else with nothing, since what holds in that case is not known.
 */
export function withCasesAbove<Clause extends { readonly timing: Timing | null }>(
  clauses: readonly Clause[],
  passage: Passage,
  above: Passage | undefined,
  clausesAbove: readonly Clause[],
): readonly Clause[] {
  if (clauses.length === 0) return clauses;
  const number = passage.sentences.map(({ text }) => appliesToo.exec(text.toLowerCase())?.[1]).find(Boolean);
  if (number === undefined) return clauses;
  const [only, another] = clausesAbove;
  const isAbove = above?.sentences.some(({ text }) => new RegExp(`^(?:\\D{0,12} )?${number}\\.?(?:$| )`).test(text));
  const told = isAbove && another === undefined ? only?.timing : null;
  return clauses.map((clause) => {
    if (clause.timing === null || 'when' in clause.timing) return clause;
    if (!told || !('when' in told) || 'when' in told.then) return { ...clause, timing: null };
    return { ...clause, timing: { ...told, otherwise: clause.timing } };
  });
}
