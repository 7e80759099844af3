import { describe, expect, test } from 'vitest';
import { meetingsIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const notOurs = [
  {
    name: 'a learned society, at whose meeting data are presented',
    says: 'The Annual Meeting of the American Society of Lamp Medicine takes place on June 1, 2025, where the Company will present data.',
  },
  {
    name: 'a learned society named before the meeting',
    says: 'Data will be presented at the American Academy of Lighting annual meeting on April 5, 2025.',
  },
  {
    name: 'a conference known by its initials',
    says: 'The Company will present at the 2025 AALM Annual Meeting on June 1, 2025.',
  },
  {
    name: 'the board, at its own annual meeting',
    says: 'The Board will consider the matter at its annual meeting on May 1, 2025.',
  },
  {
    name: 'the stockholders of a company that is to be acquired',
    says: 'The merger is expected to close following the special meeting of stockholders of Quill, Inc., scheduled for April 24, 2025.',
  },
  {
    name: 'the same, told of again as “the meeting”',
    says: 'The annual meeting of stockholders of Quill, Inc. has been postponed. The meeting will now be held on June 12, 2025.',
  },
  {
    name: 'a company called by its short name, which the filing gives in full',
    says: 'Quill Bancorp, Inc. intends to postpone the May 12, 2025 annual meeting of Quill’s shareholders and to reschedule the meeting for May 23, 2025.',
  },
  {
    name: 'a company named in full, which has called one of its own',
    says: 'Quill Lamps, Inc. has scheduled a special meeting of shareholders for April 24, 2025 to vote on its merger with Harrow.',
  },
  {
    name: 'the same, on a day and with what it is to us between',
    says: 'On March 1, 2025, Quill Bancshares, with whom the Company has a merger agreement, postponed the shareholders’ meeting to April 24, 2025.',
  },
  {
    name: 'the holders of a bank, at a meeting “of that bank’s” holders',
    says: 'Marsh Lantern announced that the shareholders of Pine Harbor Bank will vote on the merger at a special meeting of that bank’s shareholders on April 24, 2025.',
  },
  {
    name: 'a company by whose holders something is to be approved',
    says: 'Our purchase of Quill is to be approved by stockholders of Quill at a special meeting on April 24, 2025.',
  },
  {
    name: 'the members of a cooperative',
    says: 'Harrow Growers, Inc. has called a special meeting of its members for April 24, 2025.',
  },
  {
    name: 'the parent',
    says: 'The annual meeting of stockholders of the Company’s parent, Quill Corporation, is scheduled for May 8, 2025.',
  },
  {
    name: 'a subsidiary',
    says: 'The annual meeting of stockholders of Quill Corporation, our subsidiary, will be held on June 12, 2025.',
  },
];

describe('a meeting of others is none of the registrant’s', () => {
  test.each(named(notOurs))('%s', async (_name, { says }) => {
    expect(await meetingsIn(says)).toEqual([]);
  });
});

const ours = [
  {
    name: 'named in full',
    says: 'The annual meeting of stockholders of Marsh Lantern Corporation will be held on June 12, 2025.',
  },
  {
    name: 'by a name that differs in its form only',
    says: 'The annual meeting of stockholders of Marsh Lantern, Inc. will be held on June 12, 2025.',
  },
  {
    name: 'named in full, which has called one',
    says: 'Marsh Lantern Corporation has scheduled its annual meeting of stockholders for June 12, 2025.',
  },
  {
    name: 'named in full on a day',
    says: 'On March 1, 2025, Marsh Lantern, Inc. scheduled an annual meeting of stockholders for June 12, 2025.',
  },
  { name: 'by its first word', says: 'Marsh’s annual meeting of stockholders will be held on June 12, 2025.' },
  { name: 'by its initials', says: 'MLC’s annual meeting of stockholders will be held on June 12, 2025.' },
  {
    name: 'by a former name',
    says: 'The annual meeting of stockholders of Quill, Inc. will be held on June 12, 2025. The Company was formerly known as Quill, Inc.',
  },
  {
    name: 'by a name that stands nowhere in full',
    says: 'Quill’s annual meeting of stockholders will be held on June 12, 2025.',
  },
  {
    name: 'as the corporation’s, with the class of its holders',
    says: 'The annual meeting of the holders of common stock of the Corporation will be held on June 12, 2025.',
  },
  {
    name: 'beside that of another company',
    says: 'The special meeting of stockholders of Quill, Inc. will be held on April 24, 2025. The annual meeting of stockholders of Marsh Lantern Corporation will be held on June 12, 2025.',
  },
  {
    name: 'in one sentence with the meeting that another company has called',
    says: 'Quill has called a special meeting of its stockholders for April 24, 2025, and Marsh Lantern has called its annual meeting of stockholders for June 12, 2025. Quill, Inc. is to be merged with us.',
  },
  {
    name: 'in one sentence ahead of the meeting that another company has called',
    says: 'Marsh Lantern has called its annual meeting of stockholders for June 12, 2025, while Quill has called a special meeting of its stockholders for April 24, 2025. Quill, Inc. is to be merged with us.',
  },
  {
    name: 'at which directors will be present',
    says: 'Directors will be present at the virtual annual meeting on June 12, 2025.',
  },
  {
    name: 'to which the board will submit a plan',
    says: 'The Board will submit the plan to a vote at its annual meeting on June 12, 2025.',
  },
];

describe('the registrant’s own', () => {
  test.each(named(ours))('%s', async (_name, { says }) => {
    expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12']);
  });
});
