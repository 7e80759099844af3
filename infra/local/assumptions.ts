import { InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { type Assumptions, assumable } from '../../lambdas/findings/assumptions.ts';

/** Adds one `KEY=DATE` of the command line to those before it; the last of a key counts. */
export function assumption(text: string, before: Assumptions = {}): Assumptions {
  const [name = '', date = ''] = text.split('=', 2);
  const key = assumable.find((known) => known === name);
  if (key === undefined) throw new InvalidArgumentError(`The keys are ${assumable.join(', ')}.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new InvalidArgumentError('The date is written like 2004-05-25.');
  try {
    return { ...before, [key]: Temporal.PlainDate.from(date, { overflow: 'reject' }) };
  } catch {
    throw new InvalidArgumentError(`There is no day ${date}.`);
  }
}
