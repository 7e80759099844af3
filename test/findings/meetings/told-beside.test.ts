import { meetingsIn } from '../support/in-a-line.ts';
import { testSayings } from '../support/sayings.ts';

const from = 'annual changed 2025-05-26, was 2025-05-12';

testSayings(meetingsIn, {
  'a day from which a meeting was moved': [
    {
      name: 'in brackets, of an earlier move',
      says: 'The annual meeting of stockholders, rescheduled once already (from April 28 to May 12, 2025), has been rescheduled again and will be held on May 26, 2025.',
      found: [from],
    },
    {
      name: 'in few words',
      says: 'Annual meeting of stockholders: previously May 12, 2025; now May 26, 2025.',
      found: [from],
    },
    {
      name: 'behind the new one',
      says: 'The annual meeting of stockholders has been moved to May 26, 2025 from May 12, 2025.',
      found: [from],
    },
    {
      name: 'in the next sentence',
      says: 'We have decided to put our annual meeting of stockholders back to May 26, 2025. It had been arranged for May 12, 2025.',
      found: ['annual postponed 2025-05-26, was 2025-05-12'],
    },
    {
      name: 'to no day, but not later than one',
      says: 'The Company has agreed to delay its annual meeting of stockholders, presently scheduled for May 12, 2025, to a date not later than June 30, 2025.',
      found: ['annual postponed (no day), was 2025-05-12'],
    },
    {
      name: 'and not that of an order',
      says: 'The annual meeting of stockholders, which a court had stayed, may proceed: the order of February 12, 2025 was vacated. The meeting will be held on May 26, 2025.',
      found: ['annual set 2025-05-26'],
    },
  ],
  'the day on which an adjourned meeting was opened': [
    {
      name: 'is told, also where it is told today',
      says: 'The Company announced today that its annual meeting of stockholders was convened at 3:00 p.m. on February 27, 2025 and was immediately adjourned. The annual meeting was adjourned to March 13, 2025.',
      found: ['annual adjourned 2025-03-13, was 2025-02-27'],
    },
    {
      name: 'is told in a clause',
      says: 'The Company announced today that its special meeting of stockholders, which was convened at 3:00 p.m. on February 27, 2025, has been adjourned and is scheduled to reconvene on March 13, 2025.',
      found: ['special adjourned 2025-03-13, was 2025-02-27'],
    },
  ],
  'a meeting until which somebody serves': [
    {
      name: 'is told by the way',
      says: 'Mr. Quill will remain a director until the 2025 annual meeting of stockholders, which is anticipated to be held on May 26, 2025.',
      found: ['annual set 2025-05-26, incidental'],
    },
  ],
  'a meeting after the end of a period': [
    {
      name: 'was held, as it is told so',
      says: 'On April 24, 2025, the Company held an annual meeting of stockholders.',
      paper: { form: '10-Q', on: null },
      found: ['annual held 2025-04-24'],
    },
  ],
});
