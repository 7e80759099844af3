import { describe, expect, test } from 'vitest';
import { by, daysAfter, daysBefore, from, movedByMoreThan, when } from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';

async function timingsOf(...paragraphs: readonly string[]) {
  return (await ofKind('advance-notice-clause', paragraphs.join('\n\n'))).map(({ expression }) => expression);
}

describe('a period told by its length and its end', () => {
  test.each([
    'within a period of 30 days that ends on the 90th day',
    'in the 30-day period ending on the 90th day',
    'within a window of 30 days which closes on the 90th day',
  ])('%s', async (words) => {
    const says = `Nominations must be received ${words} before the anniversary of the last annual meeting.`;
    expect(await timingsOf(says)).toEqual([
      from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
    ]);
  });
});

test('a period that ends so many days before the meeting', async () => {
  const says = 'Nominations must be received within the 30-day period that ends 90 days before the annual meeting.';
  expect(await timingsOf(says)).toEqual([from(daysBefore(120, 'meeting'), daysBefore(90, 'meeting'))]);
});

describe('a case that is told of another clause, and applies to this one as well', () => {
  const business =
    '12. Notice of business. (1) A member may bring business before an annual meeting if notice of it is received not less than 60 days before the anniversary of the preceding annual meeting. (2) Where the annual meeting is called for a date more than 30 days before or after that anniversary, the notice shall be received not later than the tenth day after public disclosure of its date.';
  const moved = (days: number) =>
    when(movedByMoreThan(30, 30), by(daysAfter(10, 'announcement')), by(daysBefore(days, 'priorMeetingAnniversary')));
  const nominations = (rule: string) =>
    `13. Notice of nominations. (1) A member may nominate a director if notice of the nomination is received not less than 90 days before the said anniversary. (2) ${rule}`;

  test('is read into it', async () => {
    const read = await timingsOf(business, nominations('Bye-law 12(2) applies to such a notice.'));
    expect(read).toEqual([moved(60), moved(90)]);
  });

  test('leaves it unread where it stands elsewhere', async () => {
    const read = await timingsOf(business, nominations('Bye-law 7(4) applies to such a notice.'));
    expect(read).toEqual([moved(60), null]);
  });
});
