import { expect, test } from 'vitest';
import { ofKind } from '../support/in-a-line.ts';

const forOtherBusiness =
  'A proposal that is not for our proxy statement must be received not less than 90 days before the anniversary of the preceding annual meeting.';

test.each([
  {
    name: 'the times described above for other proposals are those for nominations too',
    below:
      'A stockholder may nominate directors. Notice must be received within the time periods described above for proposals that are not for our proxy statement.',
    subjects: ['other-proposal', 'nomination'],
  },
  {
    name: 'times described elsewhere give nothing',
    below: 'A stockholder may nominate directors. Notice must be received within the time periods that the bylaws set.',
    subjects: ['other-proposal'],
  },
  {
    name: 'the times above for proposals under Rule 14a-8 are not those of the bylaws',
    below:
      'A stockholder may nominate directors. Notice must be received within the time periods described above for proposals under Rule 14a-8.',
    subjects: ['other-proposal'],
  },
])('$name', async ({ below, subjects }) => {
  const [found] = await ofKind('advance-notice-clause', `${forOtherBusiness}\n\n${below}`);
  expect(found?.subjects).toEqual(subjects);
  expect(found?.evidence).toHaveLength(subjects.length);
});

test.each([
  {
    name: 'a case as described in a paragraph above is that of nominations too',
    below:
      'Notice of a nomination must be received between January 9, 2026 and February 8, 2026, unless the annual meeting is moved by more than 30 days, in which case the deadline will be as described in the paragraph above.',
    subjects: ['other-proposal', 'nomination'],
  },
  {
    name: 'a case as the bylaws have it is not',
    below:
      'Notice of a nomination must be received between January 9, 2026 and February 8, 2026, unless the annual meeting is moved by more than 30 days, in which case the deadline will be as our bylaws have it.',
    subjects: ['other-proposal'],
  },
])('$name', async ({ below, subjects }) => {
  const above =
    'If the annual meeting is moved by more than 30 days from the anniversary of the preceding annual meeting, notice of a proposal that is not for our proxy statement must be received by the later of the 90th day before the meeting and the tenth day after the announcement of its date.';
  const [found] = await ofKind('advance-notice-clause', `${above}\n\n${below}`, { form: 'DEF 14A', on: '2025-04-11' });
  expect(found?.subjects).toEqual(subjects);
});
