import type { Clause, RegistrantIdentity } from '../terms/facts.ts';
import type { ClosedDays } from './calendars/closed-days.ts';
import type { Rule } from './rule.ts';

/** How a house rule names the registrant that it is for: at least one of these. */
export interface RegistrantName {
  readonly cik?: string;
  readonly fileNumber?: string;
  readonly name?: string;
}

/** What a user adds to the catalogue; `registrant` null means every registrant. */
export interface HouseRules {
  readonly rules: readonly { readonly registrant: RegistrantName | null; readonly rule: Rule }[];
  readonly clauses: readonly { readonly registrant: RegistrantName; readonly clause: Clause }[];
  /** Days on which federal offices or the exchange are closed, beyond those of our own tables. */
  readonly closedDays: ClosedDays;
}

/** The further rules and clauses that are for one of these registrants. */
export function houseRulesFor(
  { rules, clauses }: HouseRules,
  registrants: readonly RegistrantIdentity[],
): { readonly rules: readonly Rule[]; readonly clauses: readonly Clause[] } {
  const isMeant = (meant: RegistrantName) => registrants.some((registrant) => isNamed(registrant, meant));
  return {
    rules: rules.filter(({ registrant }) => registrant === null || isMeant(registrant)).map(({ rule }) => rule),
    clauses: clauses.filter(({ registrant }) => isMeant(registrant)).map(({ clause }) => clause),
  };
}

/** Each of CIK, file number and name that is given must be known of the registrant and agree; leading zeros, case and spacing do not matter. */
function isNamed(registrant: RegistrantIdentity, meant: RegistrantName): boolean {
  return (
    isSame(meant.cik, registrant.cik, withoutLeadingZeros) &&
    isSame(meant.fileNumber, registrant.fileNumber, (number) => number.split('-').map(withoutLeadingZeros).join('-')) &&
    isSame(meant.name, registrant.name, folded)
  );
}

function isSame(meant: string | undefined, known: string | null, fold: (text: string) => string): boolean {
  return meant === undefined || (known !== null && fold(meant) === fold(known));
}

const withoutLeadingZeros = (digits: string) => digits.replace(/^0+/, '');
const folded = (name: string) =>
  name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
