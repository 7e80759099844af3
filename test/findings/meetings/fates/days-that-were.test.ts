import { meetingsIn } from '../../support/in-a-line.ts';
import { type Saying, testSayings } from '../../support/sayings.ts';

const before = { on: '2031-06-02' } as const;
const after = { on: '2031-07-11' } as const;

const held: readonly Saying[] = [
  {
    name: 'on another day than the one that was planned',
    says: 'The Annual Meeting of Shareholders, which was originally scheduled for June 27, 2031, was held on July 10, 2031.',
    paper: after,
    found: ['annual held 2031-07-10'],
  },
  {
    name: 'on another day, both told side by side',
    says: 'The annual meeting was originally scheduled for June 27, 2031 and was held on July 10, 2031.',
    paper: after,
    found: ['annual held 2031-07-10'],
  },
  {
    name: 'earlier than was planned',
    says: 'The annual meeting originally scheduled for July 10, 2031 was held on June 27, 2031 instead.',
    paper: after,
    found: ['annual held 2031-06-27'],
  },
  {
    name: 'on its day',
    says: 'The annual meeting, scheduled for July 10, 2031, was held on July 10, 2031.',
    paper: after,
    found: ['annual held 2031-07-10'],
  },
];

const moved: readonly Saying[] = [
  {
    name: 'a week later',
    says: 'The annual meeting, planned for June 12, 2031, will be held one week later, on June 19, 2031.',
    paper: before,
    found: ['annual changed 2031-06-19, was 2031-06-12'],
  },
  {
    name: 'once more, with the day before that told behind',
    says: 'The special meeting, scheduled for June 12, 2031, has been further postponed, and will be held on July 2, 2031. The special meeting had previously been postponed from May 29, 2031.',
    paper: before,
    found: ['special postponed 2031-07-02, was 2031-06-12'],
  },
  {
    name: 'twice, each time told in the sentence',
    says: 'The annual meeting, first planned for June 12, 2031 and then rescheduled for July 2, 2031, has again been rescheduled, and will be held on July 27, 2031.',
    paper: before,
    found: ['annual changed 2031-07-27, was 2031-07-02'],
  },
  {
    name: 'by a court',
    says: 'The court ordered that the annual meeting scheduled for June 12, 2031 be held on July 2, 2031 instead.',
    paper: before,
    found: ['annual changed 2031-07-02, was 2031-06-12'],
  },
  {
    name: 'today, and rescheduled to be held',
    says: 'The annual general meeting of shareholders, which was scheduled to be held today, was adjourned for lack of a quorum. The meeting has been rescheduled to be held at 9:00 a.m. on July 2, 2031 at the same place.',
    paper: { on: '2031-06-12' },
    found: ['annual adjourned 2031-07-02, was 2031-06-12'],
  },
  {
    name: 'to a quarter',
    says: 'The annual meeting of June 12, 2031 has been pushed back and is now expected to be held in the third quarter of 2031.',
    paper: before,
    found: ['annual postponed (no day), was 2031-06-12'],
  },
  {
    name: 'to a month',
    says: 'The annual meeting scheduled for June 12, 2031 will now be held in August 2031.',
    paper: before,
    found: ['annual changed (no day), in 2031-08, was 2031-06-12, approximate'],
  },
];

const stays: readonly Saying[] = [
  {
    name: 'held as planned',
    says: 'The annual meeting scheduled for June 12, 2031 will be held on June 12, 2031 as planned.',
    paper: before,
    found: ['annual set 2031-06-12'],
  },
  {
    name: 'held elsewhere on its day',
    says: 'The annual meeting scheduled for June 12, 2031 will now be held in Denver.',
    paper: before,
    found: ['annual set 2031-06-12'],
  },
  {
    name: 'beside a reception in a month',
    says: 'The annual meeting is scheduled for June 12, 2031. A reception will now be held in August 2031.',
    paper: before,
    found: ['annual set 2031-06-12'],
  },
];

testSayings(meetingsIn, { held, moved, stays });
