import { describe, expect, test } from 'vitest';
import { by, daysAfter, daysBefore, laterOf, movedByMoreThan, when } from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';

/** Announced more than 90 days before the meeting: not fewer than 91 lead to it. */
const announcedEarly = {
  not: {
    fewerDaysThan: 91,
    from: { on: 'announcement' },
    to: { on: 'meeting' },
  },
} as const;

describe('a meeting that is announced long before it', () => {
  test.each([
    'if such date of public disclosure occurs more than 90 days prior to such meeting',
    'if the public disclosure is made more than 90 days before such meeting',
    'if the announcement of the date takes place more than 90 days before the meeting',
    'if the day of public announcement is more than 90 days in advance of the meeting',
  ])('is a case within the case of one that is moved: %s', async (announced) => {
    const says = `Notice of a nomination shall be delivered (a) not less than 90 days before the anniversary of the preceding annual meeting or (b) in the event that the annual meeting is called for a date more than 20 days prior to that anniversary, not later than (i) the 20th day following the day on which its date was publicly disclosed or (ii) ${announced}, the later of the 20th day following the day of public disclosure and the 90th day before such meeting.`;
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([
      when(
        movedByMoreThan(20, null),
        when(
          announcedEarly,
          by(laterOf(daysAfter(20, 'announcement'), daysBefore(90, 'meeting'))),
          by(daysAfter(20, 'announcement')),
        ),
        by(daysBefore(90, 'priorMeetingAnniversary')),
      ),
    ]);
  });
});

describe('notice in advance of a meeting, from a holder', () => {
  test.each([
    'The new section requires at least 90 days advance notice to the Secretary from a shareholder of any resolution to be presented at a shareholders meeting.',
    'Not less than 90 days’ prior written notice to the Secretary by any stockholder is required of other business for the annual meeting.',
    'A bylaw now asks for at least ninety days’ advance written notice from the holder who means to bring other business before the annual meeting; it must be given by such holder in writing.',
  ])('%s', async (says) => {
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([by(daysBefore(90, 'meeting'))]);
  });

  test('and not of an agreement', async () => {
    const says =
      'Either party may end the agreement upon 90 days prior written notice to the other; nominations of directors are not affected.';
    expect(await ofKind('advance-notice-clause', says)).toEqual([]);
  });
});

test.each([
  'the most recent annual meeting of shareholders',
  'the most recently held annual meeting',
  'our most recent annual meeting',
])('the anniversary of %s is that of the last one', async (meeting) => {
  const says = `Notice of a nomination must be received not later than the 120th day prior to the anniversary of ${meeting}.`;
  const clauses = await ofKind('advance-notice-clause', says);
  expect(clauses.map(({ expression }) => expression)).toEqual([by(daysBefore(120, 'priorMeetingAnniversary'))]);
});
