import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const postponed: readonly Saying[] = [
  {
    name: 'the earlier day before the meeting’s name, the new one in the same line',
    says: 'Marsh Lantern postpones June 5, 2025 annual meeting of stockholders; new meeting date set for June 24, 2025.',
    found: ['annual postponed 2025-06-24, was 2025-06-05'],
  },
  {
    name: 'from today',
    says: 'The Company has postponed its stockholder meeting from today until March 24, 2025.',
    found: ['annual postponed 2025-03-24, was 2025-03-03'],
  },
  {
    name: 'from today, a meeting on a merger whose kind is not named',
    says: 'The Company announced that it had postponed its stockholder meeting from today until March 24, 2025. The meeting is being held to vote on the proposed acquisition by Quill.',
    found: ['special postponed 2025-03-24, was 2025-03-03'],
  },
  {
    name: 'called to vote on something, and slated anew',
    says: 'The special meeting of stockholders called for March 8, 2025 to vote on the extension has been postponed. It is now slated for March 28, 2025.',
    found: ['special postponed 2025-03-28, was 2025-03-08'],
  },
  {
    name: 'the vote alone',
    says: 'The vote on the merger has been postponed to a later hour of the special meeting on May 5, 2025.',
    found: ['special set 2025-05-05'],
  },
];

const noRecordDate: readonly Saying[] = [
  {
    name: 'a former one',
    says: 'The special meeting of stockholders has been postponed. A new record date will be set for the meeting; the former record date of January 6, 2025 is no longer valid.',
    found: ['special postponed (no day)'],
  },
  {
    name: 'how many votes there were',
    says: 'More than half of the shares entitled to vote as of January 6, 2025, the record date for the special meeting, are needed, and due to the lack of sufficient votes in favor as of March 3, 2025, the special meeting was adjourned to March 14, 2025.',
    found: ['special adjourned 2025-03-14, record 2025-01-06'],
  },
  {
    name: 'awards that somebody held',
    says: 'The special meeting of stockholders will be held on May 5, 2025. The number counts the options held by the Fathom Holders as of March 7, 2025.',
    found: ['special set 2025-05-05'],
  },
  {
    name: 'but shareholders as of a day',
    says: 'The special meeting of stockholders will be held on May 5, 2025. Shareholders as of March 7, 2025 may vote.',
    found: ['special set 2025-05-05, record 2025-03-07'],
  },
];

testSayings(meetingsIn, { 'postponed in few words': postponed, 'no record date': noRecordDate });
