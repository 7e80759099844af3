import type { DeadlineSubject } from '../../terms/deadline.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { keptWith } from '../prose/kept-with.ts';
import type { Wording } from '../prose/wording.ts';
import { subjectsNamed } from '../reading/sentence-reading.ts';
import type { SubjectsNamed } from '../reading/things.ts';

/** Days of which each is for the thing that stands in its place in the list before. */
export interface DaysInTurn {
  /** Their places among the dates of the sentence. */
  readonly dates: readonly number[];
  /** What each of them is for; null where the list before could not be parted so. */
  readonly subjects: readonly (readonly DeadlineSubject[])[] | null;
}

const inThatOrder = '(?:respectively|in (?:that|the same|this|the above) order)\\b';
const days = '@D\\d+@(?:(?:, (?:and )?|; (?:and )?| and )(?:on |by )?@D\\d+@)+';
const daysAndOrder = new RegExp(inTurn(`(${inThatOrder},? )?`, `(${days})`, `(?=(,? \\(?${inThatOrder})?)`), 'g');
const isLastDay = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'deadlines?',
      'last (?:day|date)s?',
      'due',
      'cut-?offs?',
      '(?:not|no) later than',
      'received',
      'submitted',
      'until',
      'by',
      'on or before',
    ),
    '\\b',
  ),
);

/** Characters in front of the days in which the things stand that they are for. */
const LONGEST_LIST = 1200;

/**
 * "Proposals under Rule 14a-8 and notices of other business ... by February 24 and May 12, respectively": last days that
 * are told in turn; null where a sentence names none.
 */
export const daysInTurn = keptWith(({ text }: Wording): DaysInTurn | null => {
  for (const { index, 1: before, 2: list = '', 3: behind } of matchesIn(text, daysAndOrder)) {
    const named = text.slice(Math.max(0, index - LONGEST_LIST), index);
    if ((before ?? behind) === undefined || !isLastDay.test(named)) continue;
    const dates = [...matchesIn(list, /@D(\d+)@/g)].map(([, date]) => Number(date));
    return { dates, subjects: dates.length === 2 ? inTwo(named) : inParts(named, dates.length) };
  }
  return null;
});

/** Parted where no subject stands on both sides. */
function inTwo(named: string): DaysInTurn['subjects'] {
  for (const { index } of matchesIn(named, /\band\b/g)) {
    const first = ofFirst(subjectsNamed(named.slice(0, index)));
    const second = ofFirst({ ...subjectsNamed(named.slice(index)), subjects: subjectsOf(named.slice(index), first) });
    if (first.length > 0 && second.length > 0 && !first.some((one) => second.includes(one))) return [first, second];
  }
  return null;
}

/** "Proposals and nominations are due by December 5 and February 15": proposals with a day of their own are those for the paper. */
function ofFirst({ subjects, unspecifiedProposals }: SubjectsNamed): readonly DeadlineSubject[] {
  return subjects.length === 0 && unspecifiedProposals ? ['rule-14a-8-proposal'] : subjects;
}

const limb = /\((?:i{1,3}|iv|v|[a-e]|[1-5])\)/;
const comma = /[,;](?: and)? | and /;

/** One part a limb of the list or, where it has none, a thing between commas. */
function inParts(named: string, count: number): DaysInTurn['subjects'] {
  const limbs = named.split(limb).slice(1);
  const parts: (readonly DeadlineSubject[])[] = [];
  for (const part of limbs.length === count ? limbs : named.split(comma)) {
    const subjects = subjectsOf(part, parts.at(-1) ?? []);
    if (subjects.length > 0) parts.push(subjects);
  }
  return parts.length === count ? parts : null;
}

/** "Proposals for our proxy statement and proposals not for it": what is called proposals alone beside those of Rule 14a-8. */
function subjectsOf(part: string, before: readonly DeadlineSubject[]): readonly DeadlineSubject[] {
  const { subjects, unspecifiedProposals } = subjectsNamed(part);
  return subjects.length === 0 && unspecifiedProposals && before.includes('rule-14a-8-proposal')
    ? ['other-proposal']
    : subjects;
}
