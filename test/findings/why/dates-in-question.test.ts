import { describe, expect, test } from 'vitest';
import { type Choice, datesInQuestion } from '../../../lambdas/findings/why/dates-in-question.ts';
import { filingThatSays, type Paper } from '../support/filing-that-says.ts';
import { named } from '../support/named.ts';

const called = 'The annual meeting of stockholders will be held on June 12, 2025.';
const weighed = (choice: Choice | null) => choice && `${choice.role} ${choice.weight}`;

/** The last date of a filing: what it was taken for, what came next, and what became of it. */
async function lastDate(says: string, paper: Paper = {}) {
  const last = datesInQuestion(await filingThatSays(says, paper)).at(-1);
  if (last === undefined) return null;
  const { chosen, runnerUp, told, notTold, date } = last;
  return { date: date.toString(), chosen: weighed(chosen), next: weighed(runnerUp), told, notTold };
}

const cases = [
  {
    name: 'the day of a meeting',
    says: called,
    is: {
      date: '2025-06-12',
      chosen: 'meeting 10',
      next: null,
      told: ['the day of the annual meeting (set)'],
      notTold: null,
    },
  },
  {
    name: "the prior year's meeting, which its name makes it",
    says: `${called} Last year's annual meeting was held on May 20, 2024.`,
    is: { date: '2024-05-20', chosen: 'prior 10', told: ["the prior year's day of the annual meeting (set)"] },
  },
  {
    name: 'a record date rather than the day of a meeting',
    says: `${called} The record date for the annual meeting is April 14, 2025.`,
    is: { date: '2025-04-14', chosen: 'record 14', told: ['the record date of the annual meeting (set)'] },
  },
  {
    name: 'the day for which a meeting was called before',
    says: 'The annual meeting of stockholders is postponed to June 26, 2025; it had been called for June 12, 2025.',
    is: { date: '2025-06-12', told: ['the earlier day of the annual meeting (postponed)'] },
  },
  {
    name: 'the mailing of the proxy statement',
    says: `${called} We are mailing this proxy statement on April 28, 2025.`,
    is: { date: '2025-04-28', told: ['the mailing date of the annual meeting (set)'] },
  },
  {
    name: 'the day on which a meeting was announced',
    says: 'The annual meeting of stockholders will be held on June 12, 2025, as announced on February 27, 2025.',
    is: { date: '2025-02-27', told: ['the day of the announcement of the annual meeting (set)'] },
  },
  {
    name: 'a last day, which is told',
    says: 'Nominations must be received no later than March 14, 2025.',
    is: { date: '2025-03-14', chosen: 'due null', next: 'other 12', told: ['the last day for nominations'] },
  },
  {
    name: 'a day that is asked to be read',
    says: 'The annual meeting of stockholders will be held on June 12, 2027.',
    is: { chosen: 'meeting 10', notTold: null },
  },
  {
    name: 'a day of another matter',
    says: `${called} A dividend is payable on April 30, 2025 to holders of record.`,
    is: { date: '2025-04-30', chosen: 'other 16', told: [], notTold: 'The words around it are about another matter.' },
  },
  {
    name: 'a day around which no known words stand',
    says: `${called} Ida Quill, who has our proxies, Tulsa, April 30, 2025, blue lamps.`,
    is: { date: '2025-04-30', chosen: 'other null', notTold: 'No words that are known say what it is.' },
  },
  {
    name: 'a case',
    says: `${called} Nominations are due on March 14, 2025 if the annual meeting is called for a date between May 11, 2025 and July 10, 2025.`,
    is: { date: '2025-07-10', notTold: 'It is a day on which a case turns, and the day of nothing.' },
  },
  {
    name: "another body's meeting",
    says: "The works council's annual meeting will be held on June 12, 2025.",
    is: { notTold: 'The sentence speaks of a meeting of another company or body.' },
  },
  {
    name: 'what is recommended to a committee',
    says: 'Holders may recommend candidates to the Nominating Committee by March 14, 2025.',
    is: {
      chosen: 'due null',
      notTold: 'The sentence speaks of something else: "recommend candidates to the Nominating Committee".',
    },
  },
  {
    name: 'a last day of nothing',
    says: `${called} The forms must be received by March 14, 2025.`,
    is: { chosen: 'due null', notTold: 'The sentence names nothing that holders hand in.' },
  },
];

describe('why a date is told, or not', () => {
  test.each(named(cases))('%s', async (_name, { says, is }) => {
    expect(await lastDate(says)).toMatchObject(is);
  });

  test('a charter tells of no meeting', async () => {
    const exhibits = [{ type: 'EX-3.1', text: 'The annual meeting of stockholders will be held on June 12, 2025.' }];
    expect(await lastDate('The bylaws are attached.', { exhibits })).toMatchObject({
      notTold: 'Charters and bylaws tell of no meeting.',
    });
  });

  test('the row that decided is shown by its example', async () => {
    const [first] = datesInQuestion(await filingThatSays(called));
    expect(first?.chosen.by?.example).toBe('The annual meeting will be held on *May 5, 2024*.');
    expect(first?.evidence.quote).toBe(called);
  });
});
