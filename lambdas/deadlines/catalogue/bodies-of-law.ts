import type { Rule } from '../rule.ts';

/** A body of law, the day to which it was checked, and what was seen coming. */
export interface BodyOfLaw {
  readonly name: string;
  /** Whether a rule belongs to it, by its id. */
  readonly of: RegExp;
  /** The last day that the material reached; ISO. */
  readonly checkedTo: string;
  /** What was proposed, or may change, by then; empty when nothing was. */
  readonly watched: string;
}

/** To when the catalogue was compared with what was published, body by body. A change after that day is not in it. */
export const bodiesOfLaw: readonly BodyOfLaw[] = [
  {
    name: 'Form 8-K',
    of: /^form-8-k\./,
    checkedTo: '2026-07-31',
    watched: '',
  },
  {
    name: 'Proxy rules (Regulation 14A, Regulation 14C)',
    of: /^rule-14/,
    checkedTo: '2026-07-31',
    watched:
      'No amendment of Rule 14a-8 was found, though one stood on the agenda; the answer to C&DI 124.03 (Rule 14a-4(c)(1)) was not found.',
  },
  {
    name: 'Regulation FD',
    of: /^regulation-fd\./,
    checkedTo: '2026-07-31',
    watched:
      'Night sessions of exchanges (91 FR 1350); for the NYSE itself none was found, so that trading opens at 9:30.',
  },
  {
    name: 'Periodic reports (Forms 10-Q and 10-K)',
    of: /^(?:form-10-|rule-12b-25)/,
    checkedTo: '2026-07-31',
    watched:
      'Proposed and not adopted: semiannual reports on Form 10-S (Release 33-11414, May 5, 2026) and two filer statuses (Release 33-11419, May 19, 2026).',
  },
  {
    name: 'State corporation law',
    of: /^state\./,
    checkedTo: '2026-07-31',
    watched:
      'Reprints of the statutes, some of them undated; a Delaware bill on sections 242(d) and 275 was in committee on April 9, 2026.',
  },
  {
    name: 'Rules of the NYSE and Nasdaq',
    of: /^(?:nyse|nasdaq)\./,
    checkedTo: '2024-12-31',
    watched: 'Memoranda of 2024; none later was read.',
  },
];

/** The body of law to which a rule belongs; null for a rule of a user's own. */
export function bodyOf({ id }: Pick<Rule, 'id'>): BodyOfLaw | null {
  return bodiesOfLaw.find(({ of }) => of.test(id)) ?? null;
}
