import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const moved: readonly Saying[] = [
  {
    name: 'by which a deal must be completed',
    says: 'The special meeting of stockholders will be held on June 13, 2025. Proposal 1 would change the date by which the Company must complete a business combination from June 17, 2025 to March 17, 2026.',
    found: ['special set 2025-06-13'],
  },
  {
    name: 'that moves if holders agree',
    says: 'The special meeting of stockholders, called for June 11, 2025, has been postponed to June 13, 2025. If the extension is approved, the date by which Marsh Lantern must consummate a business combination will move from June 17, 2025 to March 17, 2026.',
    found: ['special postponed 2025-06-13, was 2025-06-11'],
  },
  {
    name: 'of termination, in the sentence that calls the meeting',
    says: 'At a special meeting of stockholders to be held on June 13, 2025 holders will vote on a charter amendment, which would move the termination date from June 20, 2025 to June 20, 2026.',
    found: ['special set 2025-06-13'],
  },
  {
    name: 'of liquidation, put off at a meeting',
    says: 'The stockholders at the reconvened special meeting approved an amendment to defer the liquidation date from May 20, 2025 to November 20, 2025.',
    found: [],
  },
  {
    name: 'of expiration of rights',
    says: 'The rights agreement was amended to change its final expiration date from May 31, 2025 to May 31, 2028, subject to ratification at the annual meeting of stockholders on June 13, 2025.',
    found: ['annual set 2025-06-13, incidental'],
  },
];

const ofTheMeeting: readonly Saying[] = [
  {
    name: 'on which it is held',
    says: 'The date on which the special meeting of stockholders will be held has been moved from June 17, 2025 to June 24, 2025.',
    found: ['special changed 2025-06-24, was 2025-06-17'],
  },
  {
    name: 'behind the day with which an agreement ends',
    says: 'The termination date of the agreement is December 31, 2025. The special meeting of stockholders has been postponed from June 17, 2025 to June 24, 2025.',
    found: ['special postponed 2025-06-24, was 2025-06-17'],
  },
];

testSayings(meetingsIn, {
  'the day with which something ends, and no meeting’s': moved,
  'but the day of the meeting': ofTheMeeting,
});
