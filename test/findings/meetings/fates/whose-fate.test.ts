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

testSayings(meetingsToldAndAsked, { 'whose fate it is': whose });
