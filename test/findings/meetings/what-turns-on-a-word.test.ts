import { expect, test } from 'vitest';
import type { Paper } from '../support/filing-that-says.ts';
import { deadlinesIn, findingsOf, meetingInALine } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

/** The meetings that are told, and behind a question mark what is asked about. */
async function toldAndAsked(says: string, paper?: Paper): Promise<readonly string[]> {
  const found = await findingsOf(says, paper);
  return found.flatMap((one) => {
    if (one.kind === 'meeting-date') return [meetingInALine(one)];
    return one.kind === 'unsure' && one.about === 'meeting' ? ['? a meeting'] : [];
  });
}

const inTheFall: Paper = { on: '2025-10-03' };

const byTheWay: readonly Saying[] = [
  {
    name: 'until when a director stays',
    says: 'Mr. Reed will remain a director until the annual meeting of stockholders, which is scheduled for June 12, 2025.',
    found: ['annual set 2025-06-12, incidental'],
  },
  {
    name: 'a paper that is made part of another',
    says: 'The notice of the annual meeting scheduled for June 12, 2025 is incorporated by reference.',
    paper: { form: '10-K' },
    found: ['annual set 2025-06-12, incidental'],
  },
  {
    name: 'a meeting with a clause of its own',
    says: 'His term expires at the annual meeting of stockholders, which is now set for June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the day that is selected',
    says: 'The Board selected June 12, 2025, the date of the annual meeting, and options will be granted on it.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the day of a meeting that is named before it',
    says: 'The annual meeting is on June 12, 2025, the date of the annual meeting being as usual.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a dividend that is declared at the meeting',
    says: 'At the annual meeting the Board declared a dividend to holders of record on May 1, 2025, payable June 1, 2025.',
    found: [],
  },
  {
    name: 'a month in which somebody serves',
    says: 'Until the annual meeting directors are expected to serve in June 2025.',
    found: [],
  },
];

const whoseDays: readonly Saying[] = [
  {
    name: 'the first record date of a meeting, and the one put in its place',
    says: 'The record date for the annual meeting, originally April 1, 2025, has been reset to April 8, 2025.',
    found: ['annual set (no day), record 2025-04-08'],
  },
  {
    name: 'a record date that is now another',
    says: 'The record date of the special meeting, which was initially April 1, 2025, is now April 8, 2025. The special meeting is on June 12, 2025.',
    found: ['special set 2025-06-12, record 2025-04-08'],
  },
  {
    name: 'a record date that was moved',
    says: 'The record date for voting at the annual meeting, formerly April 1, 2025, has been moved to April 8, 2025. The annual meeting is on June 12, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-08'],
  },
  {
    name: 'the last day to ask for redemption, in connection with a meeting',
    says: 'The deadline for holders to ask for redemption in connection with the special meeting has been changed from May 2, 2025 to May 3, 2025.',
    found: [],
  },
  {
    name: 'the deadline of a meeting, which is moved',
    says: 'We moved the redemption deadline of the special meeting from May 2, 2025 to May 3, 2025.',
    found: [],
  },
  {
    name: 'the record date for dividends and for the meeting',
    says: 'The record date for dividends and for the special meeting is April 1, 2025. The special meeting is on June 12, 2025.',
    found: ['special set 2025-06-12, record 2025-04-01'],
  },
  {
    name: 'the record date for consents and notice of the meeting',
    says: 'The special meeting is on June 12, 2025. The record date for consents and notice of it is April 1, 2025.',
    found: ['special set 2025-06-12, record 2025-04-01'],
  },
  {
    name: 'a hearing beside a meeting',
    says: 'The annual meeting was held and the trial will be held on June 12, 2025.',
    found: [],
  },
  {
    name: 'a day put right',
    says: 'In the notice the date of the annual meeting was incorrectly printed as May 2, 2025 and should be June 2, 2025.',
    found: ['annual set 2025-06-02'],
  },
  {
    name: 'a day told in error',
    says: 'The proxy statement says that the annual meeting is on May 2, 2025 in error; it will be held on June 2, 2025.',
    paper: { form: 'DEFA14A' },
    found: [],
  },
];

const years: readonly Saying[] = [
  {
    name: 'the day of next year’s meeting',
    says: 'The 2026 annual meeting of stockholders will be held on May 28.',
    paper: inTheFall,
    found: ['annual set 2026-05-28'],
  },
  {
    name: 'the mailing for next year’s meeting',
    says: 'The 2026 annual meeting will be held on May 28, 2026. Proxy materials for the 2026 annual meeting will be mailed on April 8.',
    paper: inTheFall,
    found: ['annual set 2026-05-28, mailing 2026-04-08'],
  },
];

const whatBecame: readonly Saying[] = [
  {
    name: 'adjourned again',
    says: 'The special meeting, first convened on February 3, 2025, was reconvened on February 20, 2025 and again adjourned to March 20, 2025.',
    found: ['special adjourned 2025-03-20, was 2025-02-20'],
  },
  {
    name: 'agreed to delay',
    says: 'The Board agreed to delay the annual meeting from May 2, 2025 to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-02'],
  },
  {
    name: 'a new date for one that will not take place',
    says: 'The annual meeting will not take place on May 2, 2025; its new date is June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-02'],
  },
  {
    name: 'an adjournment that holders approved',
    says: 'The holders approved an adjournment of the special meeting to March 20, 2025.',
    found: ['special adjourned 2025-03-20'],
  },
  {
    name: 'an adjournment that other news follows',
    says: 'Following the adjournment of the special meeting from March 1, 2025 to March 20, 2025, votes may be changed.',
    found: ['special adjourned 2025-03-20, was 2025-03-01'],
  },
  {
    name: 'an adjournment that was approved',
    says: 'An adjournment of the special meeting to March 20, 2025 was approved.',
    found: ['special adjourned 2025-03-20'],
  },
  {
    name: 'a rule on meetings that move',
    says: 'Rule 14a-8 provides that a meeting more than 30 days from the anniversary of the prior annual meeting changes the deadline. The annual meeting will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a trial that adjourned, beside a meeting',
    says: 'The trial adjourned until July 2, 2025. The annual meeting will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a meeting that somebody had requested, beside the one that is called',
    says: 'The special meeting will be held on June 12, 2025. The special meeting requested by Reed Fund will not be held.',
    found: ['special set 2025-06-12'],
  },
  {
    name: 'a new day told beside the one that was to be expected',
    says: 'The annual meeting will be held on June 12, 2025. The annual meeting, which was called for May 2, 2025, was postponed to June 13, 2025.',
    found: ['annual postponed 2025-06-13, was 2025-05-02'],
  },
];

const asked: readonly Saying[] = [
  {
    name: 'a new date, of which no day is told',
    says: 'The special meeting is going to a new date.',
    found: ['? a meeting'],
  },
  { name: 'a case', says: 'Where the annual meeting was adjourned, holders stay.', found: [] },
  {
    name: 'what the item on votes tells',
    says: 'The annual meeting was adjourned.',
    paper: { heading: 'Item 5.07. Submission of Matters to a Vote of Security Holders.' },
    found: [],
  },
];

testSayings(toldAndAsked, {
  'words by which a meeting is named by the way': byTheWay,
  'words on whose day it is': whoseDays,
  'a day without a year': years,
  'words on what became of a meeting': whatBecame,
  'what is asked about': asked,
});

test('a day that is expected is marked', async () => {
  const [found] = await findingsOf('We expect to hold the annual meeting on June 12, 2025.');
  expect(found).toMatchObject({ kind: 'meeting-date', expected: true });
});

test.each([
  'The Company extended the deadline for nominations for the 2025 annual meeting from March 3, 2025 to March 20, 2025.',
  'The Board moved the deadline for nominations at the annual meeting from March 3, 2025 until March 20, 2025.',
  'We moved the nomination deadline of the annual meeting from March 3, 2025 to March 20, 2025.',
  'The deadline for nominations for the annual meeting was moved from March 3, 2025 to March 20, 2025.',
])('no window, and no day of the meeting: %s', async (says) => {
  expect(await deadlinesIn(says)).toEqual(['nomination by 2025-03-20']);
  expect(await toldAndAsked(says)).toEqual([]);
});
