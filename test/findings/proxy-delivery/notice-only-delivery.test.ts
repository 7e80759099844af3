import { expect, test } from 'vitest';
import { noticeOnlyDelivery } from '../../../lambdas/findings/proxy-delivery/notice-only-delivery.ts';
import { filingThatSays } from '../support/filing-that-says.ts';

const instead =
  'Instead of a printed copy of our proxy materials, most stockholders receive a Notice of Internet Availability of Proxy Materials.';

test.each([
  [
    'a day of sending',
    `${instead} We mailed the Notice of Internet Availability on April 4, 2025.`,
    'DEF 14A',
    '2025-04-04',
  ],
  [
    'a Notice that was sent on a day',
    `${instead} The Notice of Internet Availability was first sent to stockholders on April 4, 2025.`,
    'DEF 14A',
    '2025-04-04',
  ],
  [
    '"on or about"',
    `${instead} On or about April 4, 2025, we began mailing the Notice of Internet Availability to stockholders.`,
    'DEF 14A',
    '2025-04-04 about',
  ],
  [
    'a last day, and another one for those who get paper',
    `${instead} By April 4, 2025, we will have sent to certain stockholders a Notice of Internet Availability of Proxy Materials. Stockholders who do not receive the Notice will receive a paper copy, which will be sent on or about April 9, 2025.`,
    'DEF 14A',
    '2025-04-04',
  ],
  [
    'only a day for those who get paper',
    `${instead} Stockholders who do not receive the Notice of Internet Availability will receive a paper copy, which will be sent on or about April 9, 2025.`,
    'DEF 14A',
    'no day',
  ],
  [
    'a Notice that tells how to get paper',
    'The Notice of Internet Availability of Proxy Materials (the "Notice") tells how to read our proxy materials online and how to request a paper copy of them. We expect to furnish the Notice to stockholders beginning on or about April 4, 2025.',
    'DEF 14A',
    '2025-04-04 about',
  ],
  [
    'the year of the report that the Notice leads to',
    `${instead} We have sent the Notice of Internet Availability, which tells how to read our report for the year ended December 31, 2024.`,
    'DEF 14A',
    'no day',
  ],
  ['no day', instead, 'DEF 14A', 'no day'],
  [
    'the full set',
    'Important Notice Regarding the Availability of Proxy Materials: the proxy statement was mailed on April 4, 2025.',
    'DEF 14A',
    'none',
  ],
  ['a preliminary statement', instead, 'PRE 14A', 'none'],
])('%s', async (_name, says, form, expected) => {
  const found = noticeOnlyDelivery(await filingThatSays(says, { form }));
  const told =
    found === null ? 'none' : found.sentOn === null ? 'no day' : `${found.sentOn}${found.approximate ? ' about' : ''}`;
  expect(told).toBe(expected);
});
