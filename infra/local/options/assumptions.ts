import { InvalidArgumentError } from 'commander';
import { type Assumptions, assumable } from '../../../lambdas/registrant/facts/assumptions.ts';
import { day } from './option-values.ts';

/** Adds one `KEY=DATE` of the command line to those before it; the last of a key counts. */
export function assumption(text: string, before: Assumptions = {}): Assumptions {
  const [name = '', date = ''] = text.split('=', 2);
  const key = assumable.find((known) => known === name);
  if (key === undefined) throw new InvalidArgumentError(`The keys are ${assumable.join(', ')}.`);
  return { ...before, [key]: day(date) };
}
