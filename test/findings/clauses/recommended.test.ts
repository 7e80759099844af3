import { describe, expect, test } from 'vitest';
import { clauseInALine, deadlinesIn, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const clausesIn = async (says: string) => (await ofKind('advance-notice-clause', says)).map(clauseInALine);
const annual = 'the anniversary of the preceding annual meeting';

const recommended = [
  {
    name: 'in the sentence behind the one on the committee',
    says: 'The Committee’s policy is to consider nominees recommended by shareholders. To be considered, a recommendation must be submitted in writing no later than 90 days prior to the anniversary of the mailing date of the prior year’s proxy statement.',
  },
  {
    name: 'submissions, behind candidates whom holders propose to the committee',
    says: `Stockholders may propose candidates for consideration by the Nominating Committee by submitting the names to its Chair. Submissions must reach the Company at least 120 days before ${annual}.`,
  },
  {
    name: 'names, sent to the chair of the committee',
    says: `Stockholders wishing to submit names of potential nominees should write to the Chair of the Nominating Committee, not less than 120 days prior to ${annual}, enclosing a resume.`,
  },
  {
    name: 'names alone, behind candidates of security holders',
    says: 'The Nominating Committee considers candidates recommended by security holders. Names must be submitted at least 120 days before the anniversary of the date on which we released our proxy statement.',
  },
  {
    name: 'a recommendation that is sent to the Secretary',
    says: `Any such recommendation must be delivered to the Secretary, with the consent of the nominee, not fewer than 90 days before ${annual}.`,
  },
  {
    name: 'recommendations of candidates',
    says: `Recommendations of candidates should be addressed to the Secretary and must arrive not later than 120 days before ${annual}.`,
  },
  {
    name: 'two sentences further on',
    says: `Holders may recommend nominees to the Governance Committee. The committee looks at each in the same way. The nominee’s name must reach us 120 days before ${annual}.`,
  },
  {
    name: 'such nominations, behind what is recommended',
    says: `The Nominating Committee will consider persons whom holders recommend. Such nominations must be received at least 60 days before ${annual}.`,
  },
];

const nomination = ['nomination: understood'];

const nominated = [
  {
    name: 'in the next sentence, by a holder who nominates',
    says: `Holders may recommend nominees to the Governance Committee. A stockholder may nominate a director by notice received not less than 60 days before ${annual}.`,
  },
  {
    name: 'in the next sentence, under the bylaws',
    says: `The Committee will consider candidates recommended by stockholders. Under our bylaws, notice of a nomination must be received not less than 60 days before ${annual}.`,
  },
  {
    name: 'recommended in accordance with bylaws whose times stand behind it',
    says: `The Committee considers candidates recommended in accordance with our bylaws. To be timely, a stockholder’s notice must be delivered to the Secretary not later than the 90th day before ${annual}.`,
  },
  {
    name: 'what the committee considers, where nothing is recommended',
    says: `The Nominating Committee will consider nominees of stockholders. Notice must be received by the Secretary not less than 90 days before ${annual}.`,
  },
  {
    name: 'recommended or nominated, by the window of the bylaws',
    says: `A stockholder who wishes to recommend or nominate a director must, under our bylaws, deliver notice to the Secretary not less than 90 days before ${annual}.`,
  },
  {
    name: 'behind a semicolon',
    says: `Stockholders may recommend candidates to the Committee at any time; nominations must be received not less than 90 days before ${annual}.`,
  },
  {
    name: 'behind a semicolon, recommendations having days of their own',
    says: `Recommendations of nominees must be received 120 days before the anniversary of our proxy statement; nominations under our bylaws must be received not less than 90 days before ${annual}.`,
  },
  {
    name: 'if notice of it is given to the Secretary',
    says: `A stockholder may nominate a director if written notice is given to the Secretary not less than 60 days before ${annual}.`,
  },
];

describe('who is recommended to a committee is not nominated', () => {
  test.each(named(recommended))('%s', async (_name, { says }) => {
    expect(await clausesIn(says)).toEqual([]);
  });
});

describe('a nomination is told beside a recommendation', () => {
  test.each(named(nominated))('%s', async (_name, { says }) => {
    expect(await clausesIn(says)).toEqual(nomination);
  });

  test('whatever day the committee sets for its own candidates', async () => {
    expect(
      await deadlinesIn(
        'The Governance Committee evaluates candidates proposed by stockholders. Any such proposal should be made to the Committee by September 30, 2025.\n\nUnder our bylaws, notice of a nomination must be delivered to the Secretary between January 14, 2026 and February 13, 2026.',
      ),
    ).toEqual(['nomination 2026-01-14 to 2026-02-13']);
  });
});
