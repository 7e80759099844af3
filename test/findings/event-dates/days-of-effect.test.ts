import { describe, expect, test } from 'vitest';
import { eventDatesOf } from '../../../lambdas/findings/event-dates/event-dates-of-item.ts';
import { filingThatSays } from '../support/filing-that-says.ts';

const charter = 'Item 5.03. Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.';
const rights = 'Item 3.03. Material Modification to Rights of Security Holders.';
const vote = 'Item 5.07. Submission of Matters to a Vote of Security Holders.';
const purchase = 'Item 2.01. Completion of Acquisition or Disposition of Assets.';
const closed = `${purchase}\n\nOn March 6, 2025 (the "Closing Date"), Reed Merger Sub merged with and into Marsh Lantern (the "Merger").`;
const closing = `${purchase}\n\nReed LLC bought Marsh Lantern in a transaction that took place on March 6, 2025 (the "Closing").`;

/** What the items of a report of March 6, 2025 give as their days. */
async function days(says: string): Promise<string[]> {
  const [heading = '', ...rest] = says.split('\n\n');
  const filing = await filingThatSays(rest.join('\n\n'), { on: '2025-03-06', heading });
  return filing.items.flatMap((item) =>
    eventDatesOf(filing, item).map(
      ({ date, givenIn }) => `${item.number} ${date}${givenIn === undefined ? '' : ` by ${givenIn}`}`,
    ),
  );
}

describe('an amendment counts from the day on which it took effect, where that day is the report’s own or said of it', () => {
  test.each([
    ['The amendment of the articles took effect upon approval of the proposal on March 7, 2025.', ['5.03 2025-03-07']],
    ['The amendment of the bylaws took effect on March 7, 2025.', ['5.03 2025-03-07']],
    ['The certificate became effective as of March 7, 2025.', ['5.03 2025-03-07']],
    ['The Board adopted amended bylaws, effective as of March 6, 2025.', ['5.03 2025-03-06']],
    ['The Board adopted amended bylaws, effective as of April 1, 2025.', []],
    ['On March 4, 2025, the Board adopted amended bylaws, effective as of March 6, 2025.', ['5.03 2025-03-04']],
    ['The amendment will take effect on March 7, 2025.', []],
    [
      'The bylaws are described in the report filed with the U.S. Securities and Exchange Commission on May 1, 2024.',
      [],
    ],
  ])('%s', async (says, found) => expect(await days(`${charter}\n\n${says}`)).toEqual(found));
});

describe('an amendment made at a closing counts from the day of the closing, which the report defines', () => {
  test.each([
    [closed, 'The bylaws were amended and restated, effective as of the Closing Date.'],
    [closed, 'Effective upon the completion of the Merger, the certificate of incorporation was amended and restated.'],
    [closed, 'On the effectiveness of the Merger, Marsh Lantern amended its articles.'],
    [closed, 'On the Closing Date, in connection with the Closing, Marsh Lantern adopted new bylaws.'],
    [closing, 'In connection with the Closing, Marsh Lantern adopted new bylaws effective as of the Closing Date.'],
    [closing, 'Effective upon the consummation of the business combination, the bylaws were amended.'],
  ])('%s %s', async (item, says) =>
    expect(await days(`${item}\n\n${charter}\n\n${says}`)).toContain('5.03 2025-03-06'),
  );

  test.each([
    'Before the consummation of the Merger, Marsh Lantern amended its bylaws.',
    'In connection with the Closing, Marsh Lantern amended its bylaws.',
    'The bylaws were amended on the basis of the closing price of the shares.',
  ])('but no day is read from: %s', async (says) =>
    expect((await days(`${closed}\n\n${charter}\n\n${says}`)).filter((day) => day.startsWith('5.03'))).toEqual([]),
  );
});

describe('a modification of rights that gives no day of its own', () => {
  const refers = 'The disclosure in Item 5.07 is incorporated by reference into this Item 3.03.';
  const held =
    'On March 6, 2025, Marsh Lantern held its annual meeting. The proxy statement was filed with the U.S. Securities and Exchange Commission on January 21, 2025.';

  test('has that of the amendment reported beside it, wherever it refers to', async () =>
    expect(
      await days(
        `${rights}\n\n${refers}\n\n${charter}\n\nThe amendment took effect on March 7, 2025.\n\n${vote}\n\n${held}`,
      ),
    ).toEqual(['3.03 2025-03-07 by Item 5.03', '5.03 2025-03-07', '5.07 2025-03-06']));

  test('has none where two amendments are reported', async () =>
    expect(
      await days(
        `${rights}\n\n${refers}\n\n${charter}\n\nThe bylaws were amended on March 5, 2025. The articles were amended on March 7, 2025.`,
      ),
    ).toEqual(['5.03 2025-03-05', '5.03 2025-03-07']));

  test('has none where no amendment is reported', async () =>
    expect(await days(`${rights}\n\n${refers}\n\n${vote}\n\n${held}`)).toEqual(['5.07 2025-03-06']));
});
