import { InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import type { GivenDates } from '../../../lambdas/deadlines/on-request.ts';
import { type DeadlineSubject, deadlineSubjects } from '../../../lambdas/terms/deadline.ts';
import { givenAnchors } from '../../../lambdas/terms/expression.ts';
import type { CorrectOptions, MeetingGiven, StatedGiven } from '../commands/correct.ts';

/** A day on the command line: "2004-05-25". */
export function day(text: string): Temporal.PlainDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new InvalidArgumentError('The date is written like 2004-05-25.');
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw new InvalidArgumentError(`There is no day ${text}.`);
  }
}

/** One "definitiveFiling=2024-04-05", added to those before it; the last of a key counts. */
export function givenDate(text: string, before: GivenDates = {}): GivenDates {
  const [name = '', date = ''] = text.split('=', 2);
  const key = givenAnchors.find((known) => known === name);
  if (key === undefined) throw new InvalidArgumentError(`The keys are ${givenAnchors.join(', ')}.`);
  return { ...before, [key]: day(date) };
}

/** "30": days ahead, today being 0. */
export function daysAhead(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('A number of days is written like 30.');
  return Number(text);
}

/** A meeting by its day, or by its year. */
export function meetingMeant(text: string): MeetingGiven {
  if (/^\d{4}$/.test(text)) return { year: Number(text), day: null };
  const on = day(text);
  return { year: on.year, day: on };
}

/** One "nomination=2025-03-19..2025-04-18" or "nomination=2025-04-18", added to those before it. */
export function printedDeadline(text: string, before: readonly StatedGiven[] = []): StatedGiven[] {
  const [name = '', window = ''] = text.split('=', 2);
  const [first = '', last] = window.split('..', 2);
  const due = day(last ?? first);
  return [...before, { subject: subject(name), opens: last === undefined ? null : day(first), due }];
}

type Misread = NonNullable<CorrectOptions['misread']>[number];

/** One "nomination=0000801748-04-000012", added to those before it. */
export function misreadClause(text: string, before: readonly Misread[] = []): Misread[] {
  const [name = '', filing = ''] = text.split('=', 2);
  if (filing === '') throw new InvalidArgumentError('A provision is named like nomination=0000801748-04-000012.');
  return [...before, { filing, subject: subject(name) }];
}

function subject(name: string): DeadlineSubject {
  const found = deadlineSubjects.find((one) => one === name);
  if (found === undefined) throw new InvalidArgumentError(`The subjects are ${deadlineSubjects.join(', ')}.`);
  return found;
}
