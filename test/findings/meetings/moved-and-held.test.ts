import { type Saying, testSayings } from '../support/sayings.ts';
import { meetingsToldAndAsked } from '../support/told-and-asked.ts';

const notHeldThen: readonly Saying[] = [
  {
    name: 'put off, where a new day will be announced',
    says: 'The annual meeting will no longer be held on April 10, 2025. A new date will be announced.',
    found: ['annual postponed (no day), was 2025-04-10'],
  },
  {
    name: 'put off, where the company will announce one after a hearing',
    says: 'The annual meeting will therefore not be held on April 10, 2025. The Company will announce a new date after the hearing.',
    found: ['annual postponed (no day), was 2025-04-10'],
  },
  {
    name: 'called off, where nothing is promised',
    says: 'The annual meeting will no longer be held on April 10, 2025. The Company thanks its holders.',
    found: ['annual cancelled (no day), was 2025-04-10'],
  },
  {
    name: 'called off in so many words, with a new day for something else',
    says: 'The special meeting has been cancelled and will not be held on April 10, 2025. A new date for the closing will be announced.',
    found: ['special cancelled (no day), was 2025-04-10'],
  },
  {
    name: 'called off, with a new day for the closing',
    says: 'The special meeting will not be held on April 10, 2025. The Company will announce a new date for the closing.',
    found: ['special cancelled (no day), was 2025-04-10'],
  },
  {
    name: 'called off, where it will not be convened',
    says: 'The special meeting called for April 24, 2025 will not be convened. The holders have revoked their requests.',
    found: ['special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'not the one that is called for a day, where requests for another were revoked',
    says: 'The Company will hold an extraordinary general meeting on April 24, 2025. The holders who had requisitioned a special meeting have revoked their requests, and the Company will not convene that special meeting.',
    found: ['special set 2025-04-24'],
  },
  {
    name: 'to be held in a month, with its name again',
    says: 'The Company, which had scheduled its annual meeting for May 1, 2025, will now hold the meeting in January 2026, on a day to be announced.',
    found: ['annual changed (no day), in 2026-01, was 2025-05-01, approximate'],
  },
];

const saidBefore: readonly Saying[] = [
  {
    name: 'in a sentence of its own',
    says: 'The Board determined to hold the annual meeting on May 30, 2025. The Company previously announced that the annual meeting would be held on May 16, 2025.',
    found: ['annual changed 2025-05-30, was 2025-05-16'],
  },
  {
    name: 'in a report of some day',
    says: 'The Board determined to hold the annual meeting on May 30, 2025. The Company had previously disclosed in its report filed on March 1, 2025 that the annual meeting would be held on May 16, 2025.',
    found: ['annual changed 2025-05-30, was 2025-05-16'],
  },
  {
    name: 'and no other day: it stands',
    says: 'The Company previously announced that the annual meeting would be held on May 16, 2025.',
    found: ['annual set 2025-05-16'],
  },
  {
    name: 'and the same day again: it stands',
    says: 'The Company previously announced that the annual meeting would be held on May 16, 2025. The annual meeting will be held on May 16, 2025.',
    found: ['annual set 2025-05-16'],
  },
  {
    name: 'of neither: a question',
    says: 'The annual meeting will be held on May 16, 2025. The annual meeting will be held on May 30, 2025.',
    found: ['? a meeting'],
  },
];

const concluded: readonly Saying[] = [
  {
    name: 'on the last of the days to which it was adjourned',
    says: 'The special meeting, first convened May 1, 2025 and adjourned to May 15, 2025 and May 30, 2025, was concluded on May 30, 2025.',
    paper: { on: '2025-06-02' },
    found: ['special held 2025-05-30'],
  },
  {
    name: 'on the day to which it was adjourned without a quorum',
    says: 'The annual meeting was convened on June 11, 2025. In the absence of a quorum the meeting was adjourned to July 16, 2025, on which date the directors were re-elected.',
    paper: { form: '10-Q', on: '2025-08-13' },
    found: ['annual held 2025-07-16'],
  },
  {
    name: 'not yet, where the day is to come',
    says: 'The special meeting was convened on June 11, 2025 and adjourned to July 16, 2025.',
    paper: { on: '2025-06-12' },
    found: ['special adjourned 2025-07-16, was 2025-06-11'],
  },
];

testSayings(meetingsToldAndAsked, {
  'not held on its day it is': notHeldThen.map((one) => ({ ...one, paper: { on: '2025-03-03' } })),
  'what was said before tells the day that was': saidBefore.map((one) => ({ ...one, paper: { on: '2025-03-03' } })),
  'an adjourned meeting is held': concluded,
});
