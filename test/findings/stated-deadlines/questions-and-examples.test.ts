import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';
import { tableOf } from '../support/tables.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };
const inHtml = (...parts: readonly string[]) =>
  deadlinesIn(parts.map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`)).join(''), { ...proxy, html: true });

describe('an answer that is nothing but its days', () => {
  test.each([
    ['Q: What is the deadline for nominations?', 'A: February 8, 2026.', ['nomination by 2026-02-08']],
    [
      'Q: What is the deadline for proxy access?',
      'A: Between November 12, 2025 and December 12, 2025.',
      ['proxy-access 2025-11-12 to 2025-12-12'],
    ],
    [
      'When must proposals under Rule 14a-8 be received?',
      'By December 12, 2025.',
      ['rule-14a-8-proposal by 2025-12-12'],
    ],
    ['Q: When will the proposals be voted on?', 'A: May 20, 2026.', []],
    ['Q: When is the meeting at which the nominees will be elected?', 'A: May 20, 2026.', []],
    ['Q: What is the deadline for voting on the proposals?', 'A: May 19, 2026.', []],
  ])('%s %s', async (question, answer, found) => {
    expect(await inHtml(question, answer)).toEqual(found);
  });
});

describe('an example is no deadline', () => {
  const rows = tableOf(
    ['Kind', 'First day', 'Last day'],
    ['Nominations', 'February 1, 2026', 'March 3, 2026'],
    ['Proxy access', 'January 2, 2026', 'February 1, 2026'],
  );

  test.each([
    'The table is an example of how the days are counted if the 2026 annual meeting is held on June 1, 2026:',
    'Illustrative timeline (assuming a meeting on June 1, 2026)',
    'For illustration, if the 2026 annual meeting were held on June 1, 2026, the days would be as follows:',
  ])('in a table below “%s”', async (lead) => {
    expect(await inHtml(lead, rows)).toEqual([]);
  });

  test('in the sentence behind what is assumed', async () => {
    const says =
      'By way of example, assume that the 2026 annual meeting takes place on June 1, 2026. Nominations would then have to be received by March 3, 2026.';
    expect(await inHtml(says)).toEqual([]);
  });

  test('but the table itself is one where nothing is supposed', async () => {
    expect(await inHtml('The days for the 2026 annual meeting are as follows:', rows)).toEqual([
      'nomination 2026-02-01 to 2026-03-03',
      'proxy-access 2026-01-02 to 2026-02-01',
    ]);
  });
});

describe('a nomination by another name', () => {
  test.each([
    'Notice of a person to be proposed as director must be received by February 8, 2026.',
    'Any stockholder who wants to put a person forward for election as a director must give us notice no later than February 8, 2026.',
    'To propose a director, you must write to us by February 8, 2026.',
    'A stockholder wishing to propose an individual for election to the Board must deliver notice by February 8, 2026.',
    'A notice of intent to present a person for election as a director must be received by February 8, 2026.',
    'Stockholders may propose candidates for the Board, provided that we receive notice by February 8, 2026.',
  ])('%s', async (says) => {
    expect(await deadlinesIn(says, proxy)).toEqual(['nomination by 2026-02-08']);
  });

  test('the Board proposes directors itself', async () => {
    const says = 'The Board proposes the election of nine directors, to hold office until February 8, 2026.';
    expect(await deadlinesIn(says, proxy)).toEqual([]);
  });
});
