import { describe, expect, test } from 'vitest';
import { meetingsIn } from '../support/in-a-line.ts';

describe('what hangs on a meeting has days of its own', () => {
  test.each([
    'The polls for the annual meeting will be open on our website from May 12, 2025.',
    'The vote on the proposals at the special meeting will be certified on May 9, 2025.',
    'Solicitation of proxies for the annual meeting begins on May 22, 2025.',
    'The report of the inspector for the annual meeting is due on May 19, 2025.',
    'Early voting for the annual meeting ends on June 1, 2025.',
    'The terms of the directors elected at the annual meeting will begin on June 1, 2025.',
    'The merger to be voted on at the special meeting will close on May 11, 2025.',
    'The reverse split, if approved at the special meeting, will be effected on May 21, 2025.',
    'The hearing on whether the annual meeting must be held is set for May 11, 2025.',
    'A proposal under Rule 14a-8 for the 2026 annual meeting is due at our offices Friday, December 12, 2025.',
    'There will accordingly be no special meeting of stockholders on May 14, 2025.',
    'A film of the virtual annual meeting may be seen from June 6, 2025.',
    'Registration for the virtual annual meeting of stockholders opens on May 4, 2025.',
    'Polls for the election at the annual meeting of members open on May 22, 2025.',
    'Grants made to directors on the day of the annual meeting become exercisable on June 30, 2025.',
    'Our next investor day, which we plan to hold in the week after the annual meeting, is June 12, 2025.',
    'The coaches to the annual meeting leave from May 20, 2025 at the north gate.',
    'The annual meeting of franchisees will be held in Salem on May 12, 2025.',
  ])('%s', async (says) => {
    expect(await meetingsIn(says)).toEqual([]);
  });

  test.each([
    'The date of the annual meeting of stockholders is June 12, 2025.',
    'The date and place of the annual meeting of stockholders will be June 12, 2025 and Salem.',
    'Notice of the annual meeting of stockholders is given, which will be on June 12, 2025.',
    'Directors will be elected at the annual meeting of stockholders, which is on June 12, 2025.',
    'The proposals for the annual meeting of stockholders to be held on June 12, 2025 are three.',
    'We have moved the time for the annual meeting of stockholders, and it is on June 12, 2025.',
    'Under our bylaws the day of the annual meeting of stockholders is June 12, 2025.',
    'The elections at the annual meeting of stockholders held June 12, 2025 were three.',
    'The day, which is that of the annual meeting of stockholders, is June 12, 2025.',
    'The annual meeting of stockholders of the company will be on June 12, 2025.',
  ])('but the day is the meeting’s where it says: %s', async (says) => {
    expect((await meetingsIn(says)).map((told) => told.split(' ')[2])).toEqual([expect.stringContaining('2025-06-12')]);
  });
});
