import { describe, expect, test } from 'vitest';
import { meetingsIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const byTheWay: readonly { name: string; says: string; on?: string }[] = [
  {
    name: 'the place at which accountants are to be ratified',
    says: 'The Audit Committee engaged Hale & Reed LLP for 2025, subject to ratification by the stockholders at the annual meeting of stockholders to be held June 12, 2025.',
  },
  {
    name: 'the same, below the name of those who leave',
    says: '(a) Previous independent accountants (i) On March 1, 2025, the Company decided to engage Hale & Reed LLP, subject to ratification by the stockholders at the annual meeting to be held June 12, 2025.',
  },
  {
    name: 'a nomination that is withdrawn',
    says: 'The Board has decided to withdraw her nomination for reelection as a director at the Company’s annual meeting of shareholders to be held on June 12, 2025.',
  },
  {
    name: 'a resolution that a holder proposes for it',
    says: 'An adviser recommends a vote against the resolution proposed by Harrow Partners at the June 12, 2025 annual meeting of stockholders.',
  },
  {
    name: 'the same, where it is announced that somebody recommends so',
    says: 'The Company announced that an adviser has recommended a vote against the resolution proposed by Harrow Partners at the June 12, 2025 annual meeting of stockholders.',
  },
  {
    name: 'the paper that is for it',
    says: 'The Company has given the Purchasers its proxy statement for the annual meeting of shareholders to be held on June 12, 2025.',
  },
  {
    name: 'a paper that was filed in connection with it',
    says: 'On February 25, 2025, the Company filed a definitive proxy statement with the Commission in connection with its annual meeting of shareholders to be held on Thursday, June 12, 2025.',
  },
  {
    name: 'the day on which a director leaves',
    says: 'Ms. Hale will leave the Board effective upon the conclusion of the annual meeting of stockholders to be held on June 12, 2025.',
  },
  {
    name: 'what was announced before',
    says: 'As previously announced, the annual meeting of stockholders will be held on June 12, 2025.',
  },
  {
    name: 'what was reported before, with the day of the report',
    says: 'As previously reported on February 3, 2025, the annual meeting of stockholders is to take place on June 12, 2025.',
  },
  {
    name: 'the meetings of both parties to a merger',
    says: 'The plants employ forty people. The annual meetings of stockholders of both companies, at which the merger will be voted on, will be held on June 12, 2025.',
  },
  {
    name: 'the same, each apart',
    says: 'All other terms of the merger stay as they are. Separate annual meetings of stockholders are scheduled for June 12, 2025 to vote on the merger.',
  },
  {
    name: 'a paper of which parts are made parts of this one',
    says: 'The information called for by Item 11 is set forth in the proxy statement for the annual meeting of stockholders to be held on June 12, 2025, and is incorporated herein by reference.',
  },
  {
    name: 'what a dividend for holders of record waits for',
    says: 'The dividend will be payable to stockholders of record on July 1, 2025, conditioned upon approval of the split at the annual meeting of stockholders scheduled to be held June 12, 2025.',
  },
  {
    name: 'a call that was overtaken: the day lay behind when the paper was filed',
    says: 'The annual meeting of stockholders to approve the lease has been scheduled for June 12, 2025.',
    on: '2025-06-20',
  },
  {
    name: 'a suit that would stop it',
    says: 'A purported stockholder seeks to enjoin the annual meeting scheduled for June 12, 2025.',
  },
];

describe('a meeting is told by the way where it is no more than', () => {
  test.each(named(byTheWay))('%s', async (_name, { says, on }) => {
    expect(await meetingsIn(says, on === undefined ? {} : { on })).toEqual(['annual set 2025-06-12, incidental']);
  });
});

const news = [
  {
    name: 'a board that called it',
    says: 'The Board called the annual meeting of stockholders for June 12, 2025, subject to ratification of the venue.',
  },
  {
    name: 'what is to be voted on there',
    says: 'The split will be voted on at the annual meeting of stockholders to be held on June 12, 2025.',
  },
  {
    name: 'the election of each director',
    says: 'Each director will be elected at the annual meeting of stockholders to be held on June 12, 2025.',
  },
  {
    name: 'a day in a clause of its own, whatever ends then',
    says: 'Mr. Reed serves until the annual meeting of stockholders, which is currently scheduled for June 12, 2025.',
  },
  {
    name: 'that both companies announced their meetings',
    says: 'The companies announced that annual meetings of stockholders to vote on the merger are scheduled for June 12, 2025.',
  },
  {
    name: 'proxies that are solicited for it',
    says: 'The Board is soliciting proxies for use at the annual meeting of stockholders to be held on June 12, 2025.',
  },
  {
    name: 'proposals that holders may send in for it',
    says: 'Stockholders who intend to have a matter considered at the annual meeting of stockholders on June 12, 2025 may write to the Secretary.',
  },
  {
    name: 'a paper, and then the meeting itself',
    says: 'The Company filed its proxy statement for the annual meeting of stockholders to be held on June 12, 2025. The annual meeting will be held on June 12, 2025 at noon.',
  },
];

describe('a meeting is news where the words tell', () => {
  test.each(named(news))('%s', async (_name, { says }) => {
    expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12']);
  });

  test('its record date, wherever else it is named', async () => {
    const says =
      'The split is subject to approval by the stockholders at the annual meeting to be held on June 12, 2025. The record date for the annual meeting is April 14, 2025.';
    expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12, record 2025-04-14']);
  });

  test('that it was put off again, announced before or not', async () => {
    const says =
      'As previously disclosed, the annual meeting of stockholders has been postponed from May 8, 2025 to June 12, 2025.';
    expect(await meetingsIn(says)).toEqual(['annual postponed 2025-06-12, was 2025-05-08']);
  });
});

describe('a meeting that was held is not one to come', () => {
  test.each([
    [
      'what was announced at it',
      'The Company announced at its annual meeting of stockholders on March 3, 2025 that Ms. Hale has joined the Board.',
    ],
    [
      'what was to be voted on, and then was',
      'On February 1, 2025 the Company reported that the plan would be put to the annual meeting of stockholders to be held on February 24, 2025. At the annual meeting on February 24, 2025, the stockholders approved the plan.',
    ],
  ])('%s', async (_name, says) => {
    const told = await meetingsIn(says);
    expect(told.filter((one) => !one.includes(' held '))).toEqual([]);
  });
});

test('the day of another deed is no earlier day of the meeting', async () => {
  const says =
    'The annual meeting of stockholders will be held on June 12, 2025. Approval of the Commission was obtained, and the sale is scheduled to close on June 2, 2025.';
  expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12']);
});

test('the day on which options were granted to named officers is no day of the meeting', async () => {
  const says = `The annual meeting of stockholders will be held on June 12, 2025.

Example Notice of Annual Meeting and Proxy Statement

The options granted to the named executive officers on March 10, 2024 are scheduled to vest on March 10, 2026.`;
  expect(await meetingsIn(says, { form: 'DEF 14A', on: '2025-04-11' })).toEqual(['annual set 2025-06-12']);
});
