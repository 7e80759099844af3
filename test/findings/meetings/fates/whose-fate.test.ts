import { type Saying, testSayings } from '../../support/sayings.ts';
import { meetingsToldAndAsked } from '../../support/told-and-asked.ts';

const whose: readonly Saying[] = [
  {
    name: 'a tour, which was cancelled',
    says: 'The annual meeting is on June 12, 2025, as was told; the tour, which was cancelled, is not.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the meeting, which was postponed',
    says: 'The special meeting, which was called for May 2, 2025 and which was postponed, is now on June 12, 2025.',
    found: ['special postponed 2025-06-12, was 2025-05-02'],
  },
  {
    name: 'the meeting, which has been cancelled',
    says: 'The annual meeting of stockholders of June 12, 2025, which has been cancelled, was called in March.',
    found: ['annual cancelled (no day), was 2025-06-12'],
  },
  {
    name: 'a day that was changed, of a meeting called for another',
    says: 'The annual meeting will be held on June 12, 2025. The annual meeting, which had been called for May 2, 2025, was moved to June 13, 2025.',
    found: ['annual changed 2025-06-13, was 2025-05-02'],
  },
];

const on = '2025-03-03';
/** What it is for, and who else comes, stands between the meeting and what becomes of it. */
const ofTheMeeting: readonly Saying[] = [
  {
    name: 'a sale and a vote on a merger',
    says: 'The special meeting to consider the sale and vote on the merger has been rescheduled to April 24, 2025.',
    found: ['special changed 2025-04-24'],
  },
  {
    name: 'a sale and a vote on a merger, with the day that was',
    says: 'The special meeting to consider the sale and vote on the merger, scheduled for April 10, 2025, has been rescheduled.',
    found: ['special changed (no day), was 2025-04-10'],
  },
  {
    name: 'a lease and the budget',
    says: 'The special meeting to discuss the lease and approve the budget has been postponed to April 24, 2025.',
    found: ['special postponed 2025-04-24'],
  },
  {
    name: 'policyholders besides',
    says: 'The special meeting of stockholders and policyholders has been postponed to April 24, 2025.',
    found: ['special postponed 2025-04-24'],
  },
].map((one) => ({ ...one, paper: { on } }));

/** And still it is something else that is put off. */
const ofAnother: readonly Saying[] = [
  {
    name: 'a vote on a merger',
    says: 'The special meeting will be held on April 10, 2025. The vote on the merger has been rescheduled.',
    found: ['special set 2025-04-10'],
  },
  {
    name: 'a tour, after the purpose of a meeting that will be held',
    says: 'The special meeting to consider the sale will be held on April 10, 2025 and the tour has been postponed.',
    found: ['special set 2025-04-10'],
  },
].map((one) => ({ ...one, paper: { on } }));

testSayings(meetingsToldAndAsked, {
  'whose fate it is': whose,
  'of a meeting with more behind its name': ofTheMeeting,
  'of something besides the meeting': ofAnother,
});
