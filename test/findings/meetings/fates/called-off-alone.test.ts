import { meetingsIn } from '../../support/in-a-line.ts';
import { type Saying, testSayings } from '../../support/sayings.ts';

const on = { on: '2031-05-05' } as const;
const putOff = ['annual postponed 2031-06-12, was 2031-05-20'];

const another: readonly Saying[] = [
  {
    name: 'one before, told behind the one that stands',
    says: 'The annual meeting of stockholders will be held on June 12, 2031. The meeting called for May 20, 2031 was cancelled.',
    paper: on,
    found: putOff,
  },
  {
    name: 'the one that had been scheduled',
    says: 'The annual meeting will be held on June 12, 2031. The annual meeting that had been scheduled for May 20, 2031 is accordingly cancelled.',
    paper: on,
    found: putOff,
  },
  {
    name: 'and a new one is to be called',
    says: 'The Board has determined to cancel the annual meeting called for May 20, 2031 and to call a new annual meeting for June 12, 2031.',
    paper: on,
    found: putOff,
  },
  {
    name: 'and another was called, to be held',
    says: 'The Board cancelled the annual meeting scheduled for May 20, 2031 and called a new annual meeting to be held on June 12, 2031.',
    paper: on,
    found: putOff,
  },
  {
    name: 'and a new one will be held',
    says: 'The annual meeting scheduled for May 20, 2031 has been cancelled and a new annual meeting will be held on June 12, 2031.',
    paper: on,
    found: putOff,
  },
  {
    name: 'called off, and one scheduled anew',
    says: 'The Board has called off the annual meeting set for May 20, 2031 and scheduled a new annual meeting for June 12, 2031.',
    paper: on,
    found: putOff,
  },
  {
    name: 'none in the year before',
    says: 'The Company will not hold an annual meeting in 2030. The next annual meeting will be held on June 12, 2031.',
    paper: { on: '2030-12-05' },
    found: ['annual set 2031-06-12'],
  },
  {
    name: "not that year's",
    says: 'The Company will not hold a 2030 annual meeting. Its 2031 annual meeting will be held on June 12, 2031.',
    paper: { on: '2030-12-05' },
    found: ['annual set 2031-06-12'],
  },
  {
    name: 'of another kind',
    says: 'The annual meeting will be held on June 12, 2031. The Board has cancelled the special meeting called for May 20, 2031.',
    paper: on,
    found: ['annual set 2031-06-12', 'special cancelled (no day), was 2031-05-20'],
  },
];

const itself: readonly Saying[] = [
  {
    name: 'on the day that was told before',
    says: 'The annual meeting is scheduled for June 12, 2031. The Company announced today that it has cancelled the annual meeting scheduled for June 12, 2031.',
    paper: on,
    found: ['annual cancelled (no day), was 2031-06-12'],
  },
  {
    name: 'put off first',
    says: 'The annual meeting was postponed from May 20, 2031 to June 12, 2031. The Board has now cancelled the annual meeting.',
    paper: on,
    found: ['annual cancelled (no day), was 2031-06-12'],
  },
  {
    name: 'named by the year before it',
    says: 'The Company will not hold its 2030 annual meeting, which was scheduled for June 12, 2031.',
    paper: on,
    found: ['annual cancelled (no day), was 2031-06-12'],
  },
  {
    name: 'with none called anew',
    says: 'The annual meeting called for May 20, 2031 was cancelled, and no new annual meeting has been called. Results will be announced on June 12, 2031.',
    paper: on,
    found: ['annual cancelled (no day), was 2031-05-20'],
  },
];

const limits: readonly Saying[] = [
  {
    name: 'no adjournment to a day after',
    says: 'The special meeting will be held on June 12, 2031. No adjournment of the special meeting will be made to a day after July 20, 2031.',
    paper: on,
    found: ['special set 2031-06-12'],
  },
  {
    name: 'no postponement beyond',
    says: 'The special meeting will be held on June 12, 2031. There will be no postponement beyond July 20, 2031.',
    paper: on,
    found: ['special set 2031-06-12'],
  },
];

testSayings(meetingsIn, { another, itself, limits });
