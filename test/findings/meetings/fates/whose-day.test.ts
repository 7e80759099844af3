import { type Saying, testSayings } from '../../support/sayings.ts';
import { meetingsToldAndAsked } from '../../support/told-and-asked.ts';

const whoseDays: readonly Saying[] = [
  {
    name: 'the first record date of a meeting, and the one put in its place',
    says: 'The record date for the annual meeting, originally April 1, 2025, has been reset to April 8, 2025.',
    found: ['annual set (no day), record 2025-04-08'],
  },
  {
    name: 'a record date that is now another',
    says: 'The record date of the special meeting, which was initially April 1, 2025, is now April 8, 2025. The special meeting is on June 12, 2025.',
    found: ['special set 2025-06-12, record 2025-04-08'],
  },
  {
    name: 'a record date that was moved',
    says: 'The record date for voting at the annual meeting, formerly April 1, 2025, has been moved to April 8, 2025. The annual meeting is on June 12, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-08'],
  },
  {
    name: 'the last day to ask for redemption, in connection with a meeting',
    says: 'The deadline for holders to ask for redemption in connection with the special meeting has been changed from May 2, 2025 to May 3, 2025.',
    found: [],
  },
  {
    name: 'the deadline of a meeting, which is moved',
    says: 'We moved the redemption deadline of the special meeting from May 2, 2025 to May 3, 2025.',
    found: [],
  },
  {
    name: 'the record date for dividends and for the meeting',
    says: 'The record date for dividends and for the special meeting is April 1, 2025. The special meeting is on June 12, 2025.',
    found: ['special set 2025-06-12, record 2025-04-01'],
  },
  {
    name: 'the record date for consents and notice of the meeting',
    says: 'The special meeting is on June 12, 2025. The record date for consents and notice of it is April 1, 2025.',
    found: ['special set 2025-06-12, record 2025-04-01'],
  },
  {
    name: 'a hearing beside a meeting',
    says: 'The annual meeting was held and the trial will be held on June 12, 2025.',
    found: [],
  },
  {
    name: 'a day put right',
    says: 'In the notice the date of the annual meeting was incorrectly printed as May 2, 2025 and should be June 2, 2025.',
    found: ['annual set 2025-06-02'],
  },
  {
    name: 'a day told in error',
    says: 'The proxy statement says that the annual meeting is on May 2, 2025 in error; it will be held on June 2, 2025.',
    paper: { form: 'DEFA14A' },
    found: [],
  },
];

testSayings(meetingsToldAndAsked, { 'words on whose day it is': whoseDays });
