import { testSayings } from '../../support/sayings.ts';
import { meetingsToldAndAsked } from '../../support/told-and-asked.ts';

const annual = 'The annual meeting of stockholders will be held on May 14, 2025.';
const set = ['annual set 2025-05-14'];
const paper = { on: '2025-04-01' };

/** Told beside the meeting, which stays where it is. */
const beside = [
  {
    name: 'a retirement of which the meeting is told',
    says: 'At the annual meeting Mr. Alder told us that his retirement date had been changed from June 30, 2025 to August 29, 2025.',
  },
  {
    name: 'a retirement that was to be at the meeting',
    says: 'Ms. Reed, who was to retire at the annual meeting, has postponed her retirement to September 30, 2025.',
  },
  {
    name: 'a retirement with words between commas',
    says: 'Mr. Alder’s retirement, which was to follow the annual meeting, was moved from May 31, 2025 to July 31, 2025.',
  },
  {
    name: 'a closing before the meeting is named',
    says: 'The closing, which was to take place on April 30, 2025, has been rescheduled for June 30, 2025, after the annual meeting.',
  },
  {
    name: 'pay that is due at the meeting',
    says: 'The retainer that is due at the annual meeting has been deferred to November 14, 2025.',
  },
  {
    name: 'a vesting that a committee defers',
    says: 'After the annual meeting the Committee deferred the vesting of the award from May 14, 2025 to November 14, 2025.',
  },
  {
    name: 'a hearing on the meeting',
    says: 'The hearing on the motion to enjoin the annual meeting was adjourned to June 3, 2025.',
  },
  {
    name: 'a launch that slips, as the meeting is told',
    says: 'At the annual meeting we said that the launch had slipped from May 14, 2025 to August 20, 2025.',
  },
  {
    name: 'a dividend that the meeting declares',
    says: 'The dividend to be declared at the annual meeting has been rescheduled from June 30, 2025 to July 31, 2025.',
  },
  {
    name: 'a move of offices',
    says: 'The move of our offices, which was to come before the annual meeting, has been put off to July 31, 2025.',
  },
  {
    name: 'a plan to be approved there',
    says: 'The plan of liquidation to be approved at the annual meeting on May 14, 2025 was postponed.',
  },
  {
    name: 'a sale to be voted on there, to a later day',
    says: 'The sale to be voted on at the annual meeting on May 14, 2025 has been delayed until June 30, 2025.',
  },
  {
    name: 'an agreement to be approved there',
    says: 'The agreement to be approved at the annual meeting on May 14, 2025 was cancelled.',
  },
  {
    name: 'a hearing on the day of the meeting',
    says: 'At the annual meeting on May 14, 2025 the hearing was adjourned until June 3, 2025.',
  },
].map((one) => ({ ...one, says: `${annual} ${one.says}`, paper, found: set }));

const ofTheMeeting = [
  {
    name: 'at somebody’s request',
    says: 'At his request the annual meeting was moved from May 14, 2025 to June 4, 2025.',
    found: ['annual changed 2025-06-04, was 2025-05-14'],
  },
  {
    name: 'its date, in a clause that tells what was decided',
    says: 'The Board decided that the date of the annual meeting be changed from May 14, 2025 to June 4, 2025.',
    found: ['annual changed 2025-06-04, was 2025-05-14'],
  },
  {
    name: 'it, by somebody who is to retire there',
    says: 'Mr. Alder, who is to retire at the annual meeting, has postponed it to June 4, 2025.',
    found: ['annual postponed 2025-06-04'],
  },
  {
    name: 'its time and place',
    says: 'The company has moved the time and place of its annual meeting to June 4, 2025.',
    found: ['annual changed 2025-06-04'],
  },
].map((one) => ({ ...one, paper }));

testSayings(meetingsToldAndAsked, { 'put off beside the meeting is': beside, 'put off is the meeting': ofTheMeeting });
