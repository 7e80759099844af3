import { describe, expect, test } from 'vitest';
import { saysWhenToHandIn } from '../../../lambdas/findings/clauses/who-hands-in.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { by, daysBefore } from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const nomination =
  'To be timely, notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting.';

const ofOthers = [
  {
    name: 'a party to a contract, on whom it designates',
    says: 'Calder, which owns stock, may name one nominee. Calder must notify the Company of its designee not less than 120 days prior to the first anniversary of the prior year’s annual meeting.',
  },
  {
    name: 'members of a board of two parties, told of its meeting',
    says: 'The Chairman shall call a special meeting on other business by written notice delivered to each Board member no later than five business days prior to the meeting of holders.',
  },
  {
    name: 'a chairperson, who sends the agenda',
    says: 'The Chairperson shall give notice of the meeting and its business, together with a draft of the agenda, insofar as possible at least 45 days prior to the annual meeting.',
  },
  {
    name: 'an investor, who votes as agreed',
    says: 'No later than five business days prior to each annual meeting of stockholders held in that time, each Investor shall, and shall cause its affiliates to, vote its shares for the nominees and proposals of the Board.',
  },
  {
    name: 'a carrier, who closes nominations of another kind',
    says: 'At the latest on the twelfth calendar day of the month of nomination the Transporter shall close the nomination process and tell the owners of the oil what is approved.',
  },
  {
    name: 'a lender’s agent, told under a contract, behind a sentence on nominees',
    says: 'The holder solicited proxies for its nominees under Rule 14a-19. The credit agreement requires notice to the administrative agent not less than 30 days before the annual meeting.',
  },
  {
    name: 'the company, which files its reasons with the Commission',
    says: 'Rule 14a-8(j) requires that the company submit its reasons for excluding a stockholder proposal not later than 80 days before it files definitive proxy materials for the annual meeting.',
  },
  {
    name: 'notice of the meeting, given to holders',
    says: 'Notice of any meeting shall be given not less than 10 nor more than 60 days before the date of the meeting to each stockholder, and shall name the business and the nominees.',
  },
  {
    name: 'the nominating committee',
    says: 'The nominating committee shall deliver written nominations to the secretary at least 20 days before the annual meeting.',
  },
  {
    name: 'the board, which answers',
    says: 'The Board shall determine within seven days after the record date whether the notice of business is proper.',
  },
  {
    name: 'directors, who are told of their own meeting',
    says: 'Notices of special meetings of the Board, or of a committee, at which a proposal of a stockholder is to be considered, shall be mailed by the Secretary to each director at his or her usual place of business at least two days before the day of the meeting.',
  },
  {
    name: 'those who call the meeting themselves',
    says: 'If the Board fixes no date, the holders calling the special meeting may fix it, and notice of their proposals shall be given by them not less than 20 nor more than 60 days before the meeting.',
  },
  {
    name: 'holders, who act without a meeting',
    says: 'The nomination of directors may be authorized by holders by less than unanimous written consent, on a date that is at least ten days after notice of the action was mailed.',
  },
  {
    name: 'an officer, who answers a notice',
    says: 'No later than the tenth day following the date of receipt of a stockholder notice of a nomination, the Chairman of the Board shall, if the facts warrant, notify the stockholder that such notice was not made in time.',
  },
  {
    name: 'the secretary, who mails notice of a meeting of directors',
    says: 'The Secretary shall give notice of the time and place of holding of meetings of the Board of Directors, excepting the annual meeting of directors, by mailing such notice not later than during the second day preceding the day on which such meeting is to be held. Any business may be transacted at any meeting.',
  },
  {
    name: 'a holder, who proves that it has solicited, before the date of the meeting',
    says: 'If any stockholder gives notice under Rule 14a-19, such stockholder shall deliver to the Corporation, no later than five business days prior to the date of the meeting, reasonable evidence that it has met the requirements of Rule 14a-19.',
  },
  {
    name: 'a holder, who proves it with documents, before the applicable meeting',
    says: 'A stockholder shall provide to the Corporation, not later than seven days before the applicable annual meeting, reasonable documentary evidence that the requirements of Rule 14a-19 have been satisfied.',
  },
  {
    name: 'a holder, who updates its notice after the record date',
    says: 'Within ten business days after the record date, the nominating stockholder must update its notice of nomination.',
  },
  {
    name: 'what goes with a notice, after the record date',
    says: 'Within the time period specified in this Section for delivering the Notice of Proxy Access Nomination, a stockholder must provide the following information to the Secretary: statements from the record holder within five business days after the record date for the annual meeting.',
  },
  {
    name: 'those who ask for a meeting',
    says: 'The Secretary shall not answer a Special Meeting Request that names an item of business if it is received during the 90 days before the anniversary of the preceding annual meeting.',
  },
];

test('notice that names no holder, nor their meeting, is the parties’ own', async () => {
  const says =
    'The proposal was made in April. The officers shall confer within 30 days of the date on which such notice is received.';
  expect(await ofKind('advance-notice-clause', says)).toEqual([]);
});

describe('a count of days of somebody else than a holder is no clause', () => {
  test.each(named(ofOthers))('%s', async (_name, { says }) => {
    expect(await ofKind('advance-notice-clause', says)).toEqual([]);
  });

  test.each([
    'Notice of a nomination must be received not less than 90 days before the annual meeting, and evidence of ownership of the shares must accompany it.',
    'Notice of a nomination must be received not less than 90 days before the date of the annual meeting with evidence that the nominee consents.',
  ])('a notice with evidence is a notice: %s', async (says) => {
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([by(daysBefore(90, 'meeting'))]);
  });

  test('the holders’ own, told beside it, is one', async () => {
    const says = `${ofOthers[1]?.says} ${nomination}`;
    expect((await ofKind('advance-notice-clause', says)).map(({ subjects }) => subjects)).toEqual([['nomination']]);
  });

  test('a holder of the company is a holder', async () => {
    const says =
      'A stockholder of the Corporation shall give notice of a nomination not less than 90 days before the anniversary of the preceding annual meeting.';
    expect((await ofKind('advance-notice-clause', says)).map(({ subjects }) => subjects)).toEqual([['nomination']]);
  });

  test('what is announced to the holders is what the holders count from', async () => {
    const says =
      'Notice of a nomination must be received by the tenth day following the day on which the date of the annual meeting was announced to the stockholders.';
    expect((await ofKind('advance-notice-clause', says)).map(({ subjects }) => subjects)).toEqual([['nomination']]);
  });

  test('“for any other meeting” speaks of special ones', async () => {
    const says = `${nomination} For any other meeting, nominations must be received by the tenth day after its date is announced.`;
    expect(await ofKind('advance-notice-clause', says)).toHaveLength(1);
  });

  test.each([
    'Not less than 30 days prior to the Election Meeting any shareholder who intends to make a nomination shall deliver a notice to the Secretary setting forth (i) the age and address and (ii) the principal occupation or employment of each nominee.',
    'A stockholder’s nomination must be delivered at least 30 days before the annual meeting in a notice that sets forth the principal occupation or employment of each nominee.',
    'At least 30 days prior to the annual meeting a shareholder who wishes to nominate shall send the Secretary a notice stating the shares and options held by the nominee, and the nominee’s employment during five years.',
  ])('what a notice says of a nominee is no other matter: %s', async (says) => {
    const clauses = await ofKind('advance-notice-clause', says);
    expect(clauses.map(({ expression }) => expression)).toEqual([by(daysBefore(30, 'meeting'))]);
  });

  test('employment, where it is what is spoken of, is one', async () => {
    const says =
      'Notice of a nomination under the employment agreement must be given at least 60 days before the anniversary of the last annual meeting, setting forth the reasons.';
    expect(await ofKind('advance-notice-clause', says)).toEqual([]);
  });
});

/** Whether the count in a sentence says when a holder hands something in. */
function handsIn(says: string): boolean {
  const wording = wordingOf(says);
  return saysWhenToHandIn(wording, wording.text.indexOf('@N'));
}

describe('what is done is said by the nearest act in front of the count', () => {
  test.each([
    ...[
      'received',
      'in receipt',
      'delivered',
      'given',
      'made',
      'submitted',
      'in submission',
      'sent',
      'filed',
      'lodged',
    ],
    ...['provided', 'furnished', 'notified', 'mailed', 'reached', 'arrived', 'timely'],
  ])('“%s”: something is handed in', (act) => {
    expect(handsIn(`Whoever was terminated must have it ${act} 60 days before the annual meeting.`)).toBe(true);
  });

  test.each([
    'give',
    'gives',
    'is giving',
    'submits',
    'is submitting',
    'send',
    'sends',
    'provide',
    'notify',
    'notifies',
  ])('who “%s” hands in', (act) => {
    expect(handsIn(`Whoever was terminated ${act} it 60 days before the annual meeting.`)).toBe(true);
  });

  test.each([
    ...['must be held', 'shall be convened', 'is terminated', 'is examined', 'is inspected', 'vests', 'is exercised'],
    ...['is redeemed', 'is repurchased', 'is owned', 'resigns'],
  ])('“%s”: something else is done', (act) => {
    expect(handsIn(`What was received ${act} 60 days before the annual meeting.`)).toBe(false);
  });
});
