import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const held = 'The annual meeting of stockholders will be held on June 5, 2025.';
const set = ['annual set 2025-06-05'];
const moved = ['annual changed 2025-06-05, said to have moved'];

const ofAny: readonly Saying[] = [
  {
    name: 'one that was not announced in time, or is changed',
    says: `${held} A meeting that was not announced at least 75 days before, or that is changed by more than 30 days from the anniversary of the prior year's meeting, gives holders until the tenth day.`,
    found: set,
  },
  {
    name: 'in few words',
    says: `${held} An annual meeting not announced at least 75 days before it is to be held, or advanced by more than 30 days, has a window of its own.`,
    found: set,
  },
  {
    name: 'any that is advanced or delayed',
    says: `Any annual meeting that is advanced by more than 30 days, or delayed by more than 60 days, from such anniversary is subject to another window. ${held}`,
    found: set,
  },
  {
    name: 'proposals for one that has been moved',
    says: `${held} Proposals for a meeting that has been moved by more than 30 days from the anniversary of last year's meeting are due a reasonable time before we print.`,
    found: set,
  },
  {
    name: 'the window that has changed',
    says: `${held} Since this was not announced at least 75 days prior to the meeting date, the window has changed.`,
    found: set,
  },
];

const ofThisOne: readonly Saying[] = [
  {
    name: 'more than thirty days after',
    says: `${held} As this date is more than 30 days from the anniversary of last year's meeting, another rule holds.`,
    found: moved,
  },
  {
    name: 'moved to its day',
    says: 'The annual meeting has been moved to June 5, 2025, a date that is more than 30 days from the anniversary of last year’s meeting.',
    found: moved,
  },
  {
    name: 'a meeting of holders that has been postponed to its day',
    says: 'The special meeting that was postponed to June 5, 2025 will vote on the merger.',
    found: ['special postponed 2025-06-05'],
  },
];

testSayings(meetingsIn, { 'a rule on any meeting': ofAny, 'news of this one': ofThisOne });
