import { describe, expect, test } from 'vitest';
import { carriers } from '../../../lambdas/findings/meetings/carried/carriers.ts';
import { goesOn } from '../../../lambdas/findings/meetings/carried/goes-on.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { meetingsIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

/** Whether the date between asterisks may be the day of the meeting named before. */
function mayBeItsDay(marked: string): boolean {
  const wording = wordingOf(marked.replaceAll('*', ''));
  const day = /\*(.*)\*/.exec(marked)?.[1] ?? '';
  const index = wording.dates.findIndex(({ start, end }) => marked.replaceAll('*', '').slice(start, end) === day);
  return goesOn(wording, Math.max(0, index), 'meeting');
}

describe.each(carriers)('$example', ({ example, not }) => {
  test('goes on about the meeting', () => {
    expect(mayBeItsDay(example)).toBe(true);
  });

  test(not, () => {
    expect(mayBeItsDay(not)).toBe(false);
  });
});

const set = 'The Company’s 2025 annual meeting of stockholders will be held on July 18, 2025.';

const newMatters = [
  'The Company’s investor day will be held on June 20, 2025.',
  'The hearing in the case has been adjourned to June 20, 2025.',
  'The call with analysts, earlier set for May 2, 2025, has been rescheduled to June 20, 2025.',
  'Payment of the bonus was postponed until June 20, 2025.',
  'The trial, which had been scheduled for May 2, 2025, was put off to June 20, 2025.',
  'The opening of our Tulsa plant will take place on June 20, 2025.',
  'The lamp launch has been moved to June 20, 2025.',
  'The arbitration, adjourned on May 2, 2025, will resume on June 20, 2025.',
  'The sale of the barge was called off on May 2, 2025.',
  'A special bonus was set for June 20, 2025.',
  'The pre-trial meeting was adjourned until June 20, 2025.',
  'Last year’s sales conference was held on May 2, 2024.',
  'Offers for the subsidiary were due on May 2, 2025.',
  'Originally scheduled for May 2, 2025, the store opening is still pending.',
  'The hearing was opened on May 2, 2025, and will resume on June 20, 2025.',
  'The annual meeting of the American Glare Society will be held June 20, 2025.',
  'The Company’s subsidiary, Harrow Bank, will hold its annual meeting on June 20, 2025.',
  'The Extraordinary General Meeting of Esterhaus AG, of which the Company owns a part, was postponed to June 20, 2025.',
  'The record date for the special dividend has been moved from May 2, 2025 to June 20, 2025.',
];

describe('a sentence with a subject of its own begins a new matter', () => {
  test.each(newMatters)('after a meeting that is set: %s', async (says) => {
    expect(await meetingsIn(`${set} ${says}`)).toEqual(['annual set 2025-07-18']);
  });

  test.each(newMatters)('after a meeting without a day: %s', async (says) => {
    const before = 'The proposal to amend the charter will be submitted to the stockholders at the annual meeting.';
    expect(await meetingsIn(`${before} ${says}`)).toEqual([]);
  });
});

const onTheMeeting = [
  { name: 'it', says: 'It has been postponed to June 20, 2025.', found: 'annual postponed 2025-06-20' },
  { name: 'the new date', says: 'The new date is June 20, 2025.', found: 'annual set 2025-06-20' },
  {
    name: 'the board, which puts it off',
    says: 'The Board has since put it off to June 20, 2025.',
    found: 'annual postponed 2025-06-20',
  },
  { name: 'nobody', says: 'To be held on June 20, 2025.', found: 'annual set 2025-06-20' },
  {
    name: 'the meeting, by the name of the company',
    says: 'The Marsh Lantern meeting has been adjourned until June 20, 2025.',
    found: 'annual adjourned 2025-06-20',
  },
  {
    name: 'holders, who meet',
    says: 'Stockholders will meet on June 20, 2025.',
    found: 'annual set 2025-06-20',
  },
];

describe('a sentence that goes on about the meeting', () => {
  test.each(named(onTheMeeting))('%s', async (_name, { says, found }) => {
    const before = 'The Company has called its annual meeting of stockholders.';
    expect(await meetingsIn(`${before} ${says}`)).toEqual([found]);
  });

  test('one of two companies tells of both: each “the NAME meeting” is that company’s', async () => {
    const says =
      'The special meetings have been adjourned. The Quill meeting has been adjourned until May 5, 2025. The Marsh Lantern meeting has been adjourned until May 12, 2025.';
    expect(await meetingsIn(says)).toEqual(['special adjourned 2025-05-12']);
  });
});

describe('a clause with a subject of its own, behind one about the meeting', () => {
  test.each([
    'The annual meeting of stockholders will be held on July 18, 2025, and the investor day will be held on June 20, 2025.',
    'The annual meeting of stockholders will be held on July 18, 2025; the hearing has been adjourned to June 20, 2025.',
    'The hearing was postponed to June 20, 2025, while the annual meeting of stockholders will be held on July 18, 2025.',
  ])('%s', async (says) => {
    expect(await meetingsIn(says)).toEqual(['annual set 2025-07-18']);
  });

  test.each([
    'The annual meeting, called for June 20, 2025, will not be held then, and the new date is July 18, 2025.',
    'The annual meeting of stockholders was called for June 20, 2025, but has been postponed to July 18, 2025.',
  ])('on the meeting itself: %s', async (says) => {
    expect((await meetingsIn(says))[0]).toContain('2025-07-18, was 2025-06-20');
  });
});
