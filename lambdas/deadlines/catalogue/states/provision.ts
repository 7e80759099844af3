import type { Timing } from '../../../terms/expression.ts';
import { daysBefore, from, monthsBefore, notBefore } from '../../../terms/notation.ts';
import { fromMemory } from '../../rule.ts';
import type { DaysBefore, StateCorporationLaw, StateProvision } from './state-corporation-law.ts';

/** The year of the statutes that were read. */
const textOf = 2026;

/** The parts of a rule that follow from the statute, its section and its dates; `what` ends the rule's id. */
export function provision(law: StateCorporationLaw, what: string, row: StateProvision) {
  const dated = row.from !== undefined || row.to !== undefined;
  return {
    id: `state.${law.state}.${sectionInId(row.section)}${what}`.toLowerCase(),
    formerly: row.formerly ?? null,
    actor: 'company',
    state: law.state,
    citation: citationOf(law, row),
    inForce: { from: row.from ?? null, to: row.to ?? null, by: 'meeting' },
    doubts: row.verified ? [] : [fromMemory(`what ${law.name} law provides here`)],
    textOf: dated ? null : textOf,
    source: row.source ?? (row.verified ? 'published text of the statute' : 'not compared with the statute'),
  } as const;
}

/** "8 Del. C. 222(b)"; the name of the law alone where no section is known. */
export function citationOf(law: StateCorporationLaw, row: StateProvision): string {
  return `${row.code ?? law.code} ${row.section}`.trim();
}

/** "156d-7.05." of "ch. 156D, 7.05": without the subsection, so that a rule keeps its id when that is found. */
function sectionInId(section: string): string {
  if (section === '') return '';
  const words = section
    .replace(/\(.*$/, '')
    .replace(/[^\w.:-]+/g, '-')
    .replace('ch.-', '');
  return `${words}.`;
}

/** From the most to the least days before the meeting, as far as the statute sets them. */
export function window({ least, most }: DaysBefore): Timing {
  const opens = most === null ? null : mostBefore(most);
  const due = least === null ? null : daysBefore(least, 'meeting');
  if (opens !== null && due !== null) return from(opens, due);
  return opens === null ? { opens, due } : notBefore(opens);
}

function mostBefore(most: NonNullable<DaysBefore['most']>) {
  return most === 'two months' ? monthsBefore(2, 'meeting') : daysBefore(most, 'meeting');
}
