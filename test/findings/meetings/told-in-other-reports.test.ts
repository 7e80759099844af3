import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../lambdas/findings/find.ts';
import { filingIn } from '../../filing/support/reading.ts';
import { documentThatSays } from '../support/filing-that-says.ts';
import { meetingsIn, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const cases = [
  {
    name: 'shares are cancelled, and not the meeting that allowed it a year ago',
    says: 'At the annual meeting on March 1, 2024, holders approved a plan under which shares that are not taken up are cancelled.',
    found: ['annual held 2024-03-01'],
  },
  {
    name: 'a meeting called off is told within weeks of its day',
    says: 'The annual meeting of stockholders called for February 20, 2025 was cancelled.',
    found: ['annual cancelled (no day), was 2025-02-20'],
  },
  {
    name: 'the meeting of two years before is not the one before',
    says: 'The annual meeting of stockholders will be held on June 9, 2025. At the annual meeting on June 11, 2023, stockholders approved the plan.',
    found: ['annual set 2025-06-09', 'annual held 2023-06-11'],
  },
  {
    name: 'the meeting of the year before is, however late this one comes',
    says: 'The annual meeting of stockholders will be held on June 9, 2025. The annual meeting of the year before was held on January 11, 2024.',
    found: ['annual changed 2025-06-09, prior 2024-01-11, 149 days'],
  },
  {
    name: 'any meeting that follows an adjournment or postponement is none that was put off',
    says: 'Proxies hold for the annual meeting on June 12, 2025 and for any reconvened or rescheduled meeting following any adjournment or postponement.',
    found: ['annual set 2025-06-12'],
  },
];

describe('what other reports say of meetings', () => {
  test.each(named(cases))('%s', async (_name, { says, found }) => {
    expect(await meetingsIn(says)).toEqual(found);
  });
});

test('votes that a report without a header tells took place, though its cover names an earlier event', async () => {
  const says =
    'At the 2025 annual meeting of shareholders of the Company held by telephone on March 6, 2025, three proposals were voted upon.';
  const filing = await filingIn(documentThatSays(says));
  expect(filing.reportDate?.toString()).toBe('2025-03-03');
  expect(findingsIn(filing)).toMatchObject([{ kind: 'meeting-date', status: 'held' }]);
});

test('a right to hold a meeting online only is no meeting online only', async () => {
  const meeting = 'The annual meeting of stockholders will be held on June 12, 2025';
  const virtualOnly = async (says: string) =>
    (await ofKind('meeting-date', says)).map(({ virtualOnly }) => virtualOnly);
  expect(await virtualOnly(`${meeting}, solely by means of remote communication.`)).toEqual([true]);
  expect(
    await virtualOnly(
      `${meeting}. We reserve the right to turn the annual meeting into one that is held solely by means of remote communication.`,
    ),
  ).toEqual([false]);
});
