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
