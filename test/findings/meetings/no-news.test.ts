import { describe, expect, test } from 'vitest';
import { findingsOf, meetingsIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const silent: readonly { name: string; says: string; html?: true }[] = [
  {
    name: 'the day on which options vest',
    says: 'The options granted at the annual meeting vest on June 30, 2025.',
  },
  {
    name: 'the day on which a debt matures',
    says: 'The credit facility approved after the annual meeting matures on June 30, 2025.',
  },
  {
    name: 'the day on which a director leaves',
    says: 'Mr. Reed, elected at the 2024 annual meeting, will resign on June 30, 2025.',
  },
  {
    name: 'the day on which investors were to meet',
    says: 'The annual meeting will be held online only. The Company’s investor meeting, originally planned for June 13, 2025, has been postponed.',
  },
  {
    name: 'a day for investors after the meeting',
    says: 'Following the annual meeting, the Company will host an investor day on June 13, 2025.',
  },
  {
    name: 'the day on which a dividend is paid',
    says: 'The dividend approved at the annual meeting will be paid on July 10, 2025.',
  },
  {
    name: 'the day on which a split takes effect',
    says: 'At the annual meeting held today, stockholders approved the reverse split, which will take effect on March 10, 2025.',
  },
  {
    name: 'the closing of a merger that the meeting approved',
    says: 'Stockholders approved the merger at the special meeting, and closing is expected on March 31, 2025.',
  },
  {
    name: 'a clause of a merger agreement on when the holders must meet',
    says: 'The Company shall cause the Stockholders Meeting to be held as promptly as practicable, and in no event later than forty-five (45) days after the date on which the proxy statement is cleared by the Commission.',
  },
  {
    name: 'the outside date of a merger agreement',
    says: 'Either party may terminate the Merger Agreement if the merger has not been completed by September 30, 2025, whether or not the approval of the stockholders has been obtained.',
  },
  {
    name: 'a conference call on the results',
    says: 'The Company will hold a conference call for investors on April 24, 2025 at 5:00 p.m. Eastern Time to discuss its first quarter.',
  },
  {
    name: 'a meeting of bondholders',
    says: 'A meeting of the holders of the Company’s 6% notes will be held on April 24, 2025 to consider a waiver.',
  },
  {
    name: 'a meeting of creditors',
    says: 'The first meeting of creditors will be held on April 24, 2025 at the office of the United States Trustee.',
  },
  {
    name: 'the expiry of options',
    says: 'Each option expires on April 24, 2035, the tenth anniversary of its grant, unless the holder exercises it before.',
  },
  {
    name: 'a meeting of the board',
    says: 'The Board of Directors will hold its next regular meeting on April 24, 2025.',
  },
  {
    name: 'a meeting of a committee',
    says: 'The Audit Committee will hold a special meeting on April 24, 2025 to receive the report of the auditors.',
  },
  {
    name: 'a dividend and its record date',
    says: 'The Board declared a dividend payable on April 30, 2025 to holders of record on April 14, 2025.',
  },
  {
    name: 'a lease with the grammar of an advance-notice clause',
    says: 'The tenant may renew the lease by notice given not more than 240 days nor less than 180 days before the fifth anniversary of the commencement date.',
  },
  {
    name: 'a standstill that ends before a meeting without a day',
    says: 'The fund agreed not to nominate directors at the 2026 annual meeting of stockholders.',
  },
  {
    name: 'the annual meeting of a learned society',
    says: 'The Annual Meeting of the American Society of Clinical Oncology takes place on June 1, 2025, where the Company will present data.',
  },
  {
    name: 'the annual meeting of a trade association',
    says: 'Management will meet with analysts at the annual meeting of the Lighting Association on April 24, 2025.',
  },
  {
    name: 'the day as of which a notice must still be true',
    says: 'A stockholder must bring its notice of nomination up to date so that it is true as of the record date and as of the date that is ten business days prior to the annual meeting.',
  },
  {
    name: 'a day on which the board acted, behind the name of a paper for the meeting',
    says: 'As announced in the proxy statement for the 2025 annual meeting of stockholders, on June 12, 2025 the Company’s board of directors amended the Bylaws.',
  },
  {
    name: 'the days beside signatures',
    says: '<p>The 2024 annual meeting is over.</p><table><tr><td>Signature</td><td>Title</td><td>Date</td></tr><tr><td>/s/ Ann Roe</td><td>Trustee</td><td>April 11, 2025</td></tr></table>',
    html: true,
  },
  {
    name: 'a dividend of the day of the meeting',
    says: 'The dividend is payable on June 12, 2025, the day of the annual meeting, to holders of record on May 15, 2025.',
  },
  {
    name: 'a hearing before the meeting',
    says: 'A hearing on the approval of the settlement will be held on June 12, 2025, one week before the annual meeting.',
  },
  {
    name: 'a day after another’s doings',
    says: 'An investor nominated two persons at our 2019 annual meeting and withdrew the nominations after we appointed one of them to the board on March 4, 2025.',
  },
  {
    name: 'a day on which a division was sold',
    says: 'Ms. Roe was elected at the annual meeting and left when we sold the division on February 4, 2025.',
  },
  {
    name: 'a day on which an officer was hired',
    says: 'Mr. Reed, elected at the 2024 annual meeting, was hired on April 1, 2025 as an officer.',
  },
  {
    name: 'a day of grants after the meeting',
    says: 'Following the annual meeting the committee granted options on April 12, 2025.',
  },
  {
    name: 'a closing before the meeting',
    says: 'Before the annual meeting we expect to close the sale on April 12, 2025.',
  },
  {
    name: 'a day of each year',
    says: 'Directors are elected at the annual meeting, on the second Tuesday of May, or May 10 of each year at the latest.',
  },
];

test.each(named(silent))('silent on %s', async (_name, { says, html = false }) => {
  expect(await findingsOf(says, { html })).toEqual([]);
});

const background = [
  {
    name: 'persons who are named in another paper',
    says: 'The participants in the solicitation for the annual meeting on June 12, 2025 are named in the proxy statement.',
  },
  {
    name: 'a director who stays until the meeting',
    says: 'Ms. Reed will serve as a director until the annual meeting of stockholders to be held on June 12, 2025.',
  },
  {
    name: 'a director who will not stand again',
    says: 'Mr. Quill told the Board that he will not stand for re-election at the annual meeting of stockholders on June 12, 2025.',
  },
  {
    name: 'a plan that waits for the approval of stockholders',
    says: 'The 2025 Plan is subject to approval of the stockholders at the annual meeting on June 12, 2025.',
  },
];

describe('a date that is only background is kept and marked', () => {
  test.each(named(background))('%s', async (_name, { says }) => {
    expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12, incidental']);
  });
});

test('a date that the same sentence tells as set is news, whatever else it tells', async () => {
  expect(
    await meetingsIn(
      'Mr. Quill will retire at the annual meeting of stockholders, which the Board has scheduled for June 12, 2025.',
    ),
  ).toEqual(['annual set 2025-06-12']);
});

describe('a meeting whose votes are reported has been held', () => {
  const heading = 'Item 5.07 Submission of Matters to a Vote of Security Holders.';

  test.each([
    'The shares entitled to vote at the annual meeting of stockholders as of the March 12, 2025 record date were 47,796,522.',
    'As of the record date for the annual meeting of stockholders, March 12, 2025, there were 47,796,522 shares.',
  ])('though only its record date is told: %s', async (says) => {
    expect(await meetingsIn(says, { heading })).toEqual([]);
  });
});
