import { describe, expect, test } from 'vitest';
import { findingsOf, meetingsIn, ofKind } from '../support/in-a-line.ts';

describe('people are asked to read what looks like news of a meeting and was not read', () => {
  test.each([
    [
      'a day that does not exist',
      'The annual meeting of stockholders will be held on April 31, 2025.',
      'Item 8.01 names a day for the annual meeting that does not exist, April 31, 2025.',
      [],
    ],
    [
      'a year that is a misprint',
      'The annual meeting of stockholders will be held on June 12, 2205.',
      'Item 8.01 names June 12, 2205 for the annual meeting, which can hardly be meant.',
      ['2205-06-12'],
    ],
    [
      'a day to come that has passed',
      'The annual meeting of stockholders will be held on June 12, 2024.',
      'Item 8.01 names June 12, 2024 for the annual meeting, as a day to come that has passed.',
      ['2024-06-12'],
    ],
    [
      'a meeting that is put off to no day',
      'The Company will delay its annual meeting of stockholders.',
      'Item 8.01 seems to put off the annual meeting; no day could be read.',
      [],
    ],
    [
      'one that is to be moved',
      'Marsh Lantern intends to reschedule the annual meeting of stockholders to a date in the fall.',
      'Item 8.01 seems to move the annual meeting; no day could be read.',
      [],
    ],
    [
      'one that will not take place',
      'The annual meeting of stockholders will not take place as scheduled.',
      'Item 8.01 seems to move the annual meeting; no day could be read.',
      [],
    ],
    [
      'between which days it is to be held',
      'The Company has agreed to hold its 2025 annual stockholder meeting no earlier than May 1, 2025 and no later than June 30, 2025.',
      'Item 8.01 has the annual meeting held between May 1, 2025 and June 30, 2025; no day is set for it.',
      [],
    ],
  ])('%s', async (_, says, asked, days) => {
    const found = await ofKind('unsure', says);
    expect(found.map((one) => one.says)).toEqual([asked]);
    expect(found[0]?.candidates.map(({ date }) => date.toString())).toEqual(days);
    expect(await meetingsIn(says)).toEqual([]);
  });
});

describe('nobody is asked to read', () => {
  test.each([
    ['a term of office', 'Ms. Reed will serve until the annual meeting of stockholders in 2026.'],
    [
      'where to find the proxy statement',
      'Holders are urged to read the proxy statement for the annual meeting of stockholders when it is available.',
    ],
    [
      'a window under a condition',
      'If the annual meeting of stockholders is held between May 1, 2025 and June 30, 2025, the fee is due in July.',
    ],
    ['a power', 'The bylaws permit the chair to adjourn the annual meeting of stockholders.'],
    [
      'a condition',
      'If the annual meeting of stockholders is postponed by more than 30 days, notice must be given anew.',
    ],
    ['what may yet be', 'The annual meeting of stockholders may be postponed.'],
    ['what was decided against', 'The Board decided not to postpone the annual meeting of stockholders.'],
  ])('%s', async (_, says) => {
    expect(await findingsOf(says)).toEqual([]);
  });

  test('what stands beside news that was read', async () => {
    const says =
      'The annual meeting of stockholders has been postponed to June 12, 2025. The Company will delay its annual meeting of stockholders.';
    expect(await ofKind('unsure', says)).toEqual([]);
  });
});

describe('another company’s meeting', () => {
  test.each([
    'The Special Meeting of Stockholders of Quill & Sons is scheduled to be held on April 24, 2025.',
    'The merger awaits a vote of Quill at a meeting of Quill stockholders, which will be held on April 24, 2025.',
  ])('is not told as the registrant’s: %s', async (says) => {
    expect(await meetingsIn(says)).toEqual([]);
  });

  test('is told under a name that the registrant gives itself', async () => {
    const says =
      'Marsh Lantern Corporation (“Lanternco” or the “Company”) makes lamps. The annual meeting of stockholders of Lanternco is scheduled to be held on June 12, 2025.';
    expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12']);
  });

  test('speaks of “its” meeting beside the registrant’s', async () => {
    const says =
      'Marsh Lantern postponed its annual meeting of stockholders to June 12, 2025. Quill has moved its own annual meeting to June 19, 2025.';
    expect(await meetingsIn(says)).toEqual(['annual postponed 2025-06-12']);
  });
});

describe('a meeting at which something else is voted on is background', () => {
  test.each([
    'The Board appointed new auditors, subject to ratification at the annual meeting of stockholders to be held on June 12, 2025.',
    'An advisor recommended a vote against the resolution at the June 12, 2025 annual meeting of stockholders.',
  ])('%s', async (says) => {
    expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12, incidental']);
  });
});

test('a meeting that reconvenes long after it was adjourned is called for that day', async () => {
  const says =
    'The special meeting of stockholders, which was adjourned on February 3, 2025, will be reconvened on March 24, 2025.';
  expect(await meetingsIn(says)).toEqual(['special set 2025-03-24, was 2025-02-03']);
});
