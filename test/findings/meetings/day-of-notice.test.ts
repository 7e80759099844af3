import { testSayings } from '../support/sayings.ts';
import { meetingsToldAndAsked } from '../support/told-and-asked.ts';

const paper = { form: 'DEF 14A', on: '2025-04-01' };
const notice =
  'The annual meeting of stockholders of Marsh Lantern Corporation will be held on Wednesday, May 14, 2025 at 10:00 a.m. at our offices.';

/** Each stands twice in the paper, whose notice gives the day once. */
const others = [
  'No adjournment of the annual meeting shall be to a day after October 20, 2025.',
  'The Annual Meeting may not be adjourned beyond August 30, 2025 without fixing a new record date.',
  'The meeting cannot be postponed to a date later than September 11, 2025.',
  'A hearing on the plaintiff’s motion to enjoin the annual meeting is scheduled for June 3, 2025.',
  'The Board, which met after the annual meeting, will hold its next meeting on June 18, 2025.',
  'The Board’s organizational meeting, which follows the annual meeting, is scheduled for June 17, 2025.',
  'The Bank’s annual meeting of its sole shareholder will be held on June 20, 2025.',
  'The closing, which was to take place on April 30, 2025, has been rescheduled for June 30, 2025, after the meeting.',
  'Under our bylaws the annual meeting is to be held on the third Tuesday in April, which this year would have been April 15, 2025.',
].map((says) => ({
  name: says,
  says: `${notice}\n\nPROXY STATEMENT\n\n${says}\n\nGENERAL\n\n${says}`,
  paper,
  found: ['annual set 2025-05-14'],
}));

const ofTheNotice = [
  {
    name: 'put off before the notice was written',
    says: `The annual meeting, which had been called for April 23, 2025, has been postponed to May 14, 2025.\n\n${notice}`,
    paper,
    found: ['annual postponed 2025-05-14, was 2025-04-23'],
  },
  {
    name: 'named most often, where no notice gives an hour',
    says: 'The annual meeting of stockholders will be held on May 14, 2025.\n\nYour vote at the annual meeting on May 14, 2025 counts.',
    paper,
    found: ['annual set 2025-05-14'],
  },
];

const adjournments = [
  {
    name: 'to no day beyond one',
    says: 'In no event shall the annual meeting be postponed to a date later than August 30, 2025.',
    found: [],
  },
  {
    name: 'to no day past one, by contract',
    says: 'The merger agreement does not let us adjourn the annual meeting past August 30, 2025.',
    found: [],
  },
  {
    name: 'done',
    says: 'The annual meeting could not act and was adjourned to June 4, 2025.',
    found: ['annual adjourned 2025-06-04'],
  },
  {
    name: 'of the meeting of holders that the board calls its next',
    says: 'The Board will hold its next meeting of stockholders on June 4, 2025.',
    found: ['annual set 2025-06-04'],
  },
];

testSayings(meetingsToldAndAsked, {
  'another day in a proxy statement than its notice’s': others,
  'the day of a proxy statement': ofTheNotice,
  'a meeting adjourned': adjournments,
});
