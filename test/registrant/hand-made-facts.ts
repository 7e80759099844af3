import type { Finding } from '../../lambdas/findings/finding.ts';
import type { FilingFacts } from '../../lambdas/registrant/filing-facts.ts';
import { day, registrant } from '../alerts/hand-made.ts';

export interface FactsGiven extends Partial<Omit<FilingFacts, 'filedOn' | 'findings'>> {
  readonly id?: string;
}

/** The facts of a filing of that day, by default a Form 8-K, under a name made of form and day. */
export function filed(
  on: string,
  findings: readonly Finding[],
  given: FactsGiven = {},
): readonly [id: string, facts: FilingFacts] {
  const { id = `${given.form ?? '8-K'} of ${on}`, ...facts } = given;
  return [
    id,
    {
      form: '8-K',
      amendment: false,
      amends: null,
      accessionNumber: null,
      filedOn: day(on),
      reportDate: day(on),
      period: null,
      registrant,
      findings,
      ...facts,
    },
  ];
}
