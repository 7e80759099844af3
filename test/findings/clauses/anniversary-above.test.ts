import { describe, expect, test } from 'vitest';
import { daysBefore, from } from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';

async function timingsOf(...paragraphs: readonly string[]) {
  return (await ofKind('advance-notice-clause', paragraphs.join('\n\n'))).map(({ expression }) => expression);
}

const business =
  'Notice of other business must be received not less than 60 nor more than 90 days before the anniversary of the preceding annual meeting.';
const byMailing =
  'Notice of other business must be received not less than 60 nor more than 90 days before the anniversary of the mailing of the proxy statement for the preceding annual meeting.';

describe('an anniversary that the paragraph above names', () => {
  test.each([
    'such anniversary',
    'that anniversary',
    'the same anniversary',
    'such anniversary date',
    'said anniversary',
  ])('is %s of the next', async (words) => {
    const nominations = `The period is longer for nominations. Notice of them must be received not less than 90 nor more than 120 days before ${words}.`;
    expect(await timingsOf(business, nominations)).toEqual([
      from(daysBefore(90, 'priorMeetingAnniversary'), daysBefore(60, 'priorMeetingAnniversary')),
      from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
    ]);
  });

  test('is that of the mailing, where the mailing was spoken of', async () => {
    const nominations =
      'Notice of nominations must be received not less than 90 nor more than 120 days before such anniversary date.';
    expect((await timingsOf(byMailing, nominations)).at(-1)).toEqual(
      from(daysBefore(120, 'priorMailingAnniversary'), daysBefore(90, 'priorMailingAnniversary')),
    );
  });

  test('is none, and not the meeting, where nothing names one', async () => {
    const nominations = 'Notice of nominations must be received not less than 90 days before such anniversary date.';
    expect(await timingsOf(nominations)).toEqual([null]);
  });
});

describe('days that a count names in the plural', () => {
  test.each([
    'not later than March 5, 2026 and not earlier than February 3, 2026, being the 75th and the 105th days',
    'not earlier than February 3, 2026 and not later than March 5, 2026, which are the 105th and 75th days, respectively,',
    'between February 3 and March 5, 2026 (the 105th and 75th days',
  ])('%s', async (words) => {
    const closed = words.includes('(') ? ')' : '';
    const says = `Nominations must be received ${words} before the anniversary of the preceding annual meeting${closed}.`;
    expect(await timingsOf(says)).toEqual([
      from(daysBefore(105, 'priorMeetingAnniversary'), daysBefore(75, 'priorMeetingAnniversary')),
    ]);
  });
});
