import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const changed = ['annual changed 2025-07-17, was 2025-05-15'];
const exchanged: readonly Saying[] = [
  {
    name: 'the former in brackets',
    says: 'The date of the annual meeting (originally May 15, 2025) is now July 17, 2025.',
    found: changed,
  },
  {
    name: 'the one, and not the other',
    says: 'It is announced that July 17, 2025, and not May 15, 2025, will be the date of our annual meeting.',
    found: changed,
  },
  {
    name: 'the one replaces the other',
    says: 'July 17, 2025 replaces May 15, 2025 as the date of the annual meeting.',
    found: changed,
  },
  {
    name: 'not on that date but on another',
    says: 'The annual meeting of May 15, 2025 will not be held on that date but on July 17, 2025.',
    found: changed,
  },
  {
    name: 'what it is, and what it was',
    says: 'The date of the annual meeting has been changed. It is now July 17, 2025; it was May 15, 2025.',
    found: changed,
  },
  {
    name: 'earlier than what was stated',
    says: 'The Board will hold the annual meeting on May 2, 2025, which is earlier than June 6, 2025, the date that was stated in a release.',
    found: ['annual changed 2025-05-02, was 2025-06-06'],
  },
  {
    name: 'what should be read',
    says: 'The date of the annual meeting given in the proxy statement as June 13, 2025 should read June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'in a list of what was done',
    says: 'The Board (i) cancelled the record date of March 20, 2025, (ii) set May 24, 2025 as the new record date and (iii) moved the annual meeting from May 15, 2025 to July 17, 2025.',
    found: ['annual changed 2025-07-17, was 2025-05-15, record 2025-05-24'],
  },
  {
    name: 'in a list, the new day by itself',
    says: 'The Board (a) postponed the annual meeting, which was to have been held on May 20, 2025, (b) fixed July 16, 2025 as the new date, and (c) fixed June 1, 2025 as the new record date, in place of April 5, 2025.',
    found: ['annual postponed 2025-07-16, was 2025-05-20, record 2025-06-01'],
  },
  {
    name: 'with its former record date',
    says: 'The Board fixed a new record date of May 29, 2025 for the adjourned special meeting, now to be held on June 24, 2025. The original record date was March 26, 2025 and the original meeting date May 12, 2025.',
    found: ['special adjourned 2025-06-24, was 2025-05-12, record 2025-05-29'],
  },
];

const off = ['special cancelled (no day), was 2025-04-25'];
const calledOff: readonly Saying[] = [
  {
    name: 'and not to be held anew',
    says: 'The Company has cancelled, and does not intend to reschedule, the special meeting of stockholders previously scheduled for April 25, 2025.',
    found: off,
  },
  {
    name: 'no longer intended',
    says: 'The Company no longer intends to hold the special meeting announced for April 25, 2025.',
    found: off,
  },
  {
    name: 'no longer required',
    says: 'The special meeting scheduled for April 25, 2025 is no longer required.',
    found: off,
  },
  {
    name: 'abandoned',
    says: 'The Company has determined to abandon the special meeting called for April 25, 2025.',
    found: off,
  },
  {
    name: 'withdrawn by who had called it',
    says: 'The special meeting originally called by Arden Hill for April 25, 2025 has been withdrawn by Arden Hill.',
    found: off,
  },
  {
    name: 'therefore, beside the annual one, which stays',
    says: 'The special meeting, previously called for April 25, 2025, is therefore cancelled, and the merger will be voted on at the annual meeting on July 16, 2025.',
    found: ['annual set 2025-07-16', ...off],
  },
  {
    name: 'put off until some day of a season',
    says: 'The Board has delayed the 2025 annual meeting, which by the bylaws would be held on May 13, 2025, until a date in the autumn.',
    found: ['annual postponed (no day), was 2025-05-13'],
  },
];

const on = '2025-04-19';
const goingOn: readonly Saying[] = [
  {
    name: 'begun, and to continue',
    paper: { on },
    says: 'The special meeting begun on April 18, 2025 will continue on May 8, 2025.',
    found: ['special adjourned 2025-05-08, was 2025-04-18'],
  },
  {
    name: 'stood adjourned',
    paper: { on },
    says: 'The special meeting was opened on April 18, 2025 and, there being no quorum, stood adjourned to May 8, 2025.',
    found: ['special adjourned 2025-05-08, was 2025-04-18'],
  },
  {
    name: 'by a vote',
    paper: { on },
    says: 'Stockholders present at the special meeting on April 18, 2025 voted to adjourn it until May 8, 2025.',
    found: ['special adjourned 2025-05-08, was 2025-04-18'],
  },
  {
    name: 'the last day, whatever is told first',
    paper: { on },
    says: 'The special meeting convened on April 9, 2025 will be resumed on April 29, 2025. It was first adjourned to April 16 and then to April 22, 2025.',
    found: ['special adjourned 2025-04-29, was 2025-04-22'],
  },
];

const notOfThisOne: readonly Saying[] = [
  {
    name: 'what became of last year’s',
    says: 'Last year, the Company postponed its annual meeting from June 6, 2024 to August 8, 2024. This year’s annual meeting will be held on August 7, 2025.',
    found: ['annual set 2025-08-07'],
  },
  {
    name: 'what became of older ones',
    says: 'In 2020 the annual meeting was postponed from April 28 to July 14; in 2021 it was held online on April 27. The 2025 annual meeting will be held on April 30, 2025.',
    found: ['annual set 2025-04-30'],
  },
  {
    name: 'a call that was moved',
    says: 'The investor conference call originally scheduled for May 14, 2025 has been postponed to May 21, 2025, ahead of the annual meeting.',
    found: [],
  },
  {
    name: 'the board’s own',
    says: 'The Board moved its own regular meeting from April 11 to April 18, 2025. The date of the annual meeting of shareholders, May 16, 2025, is not affected.',
    found: ['annual set 2025-05-16'],
  },
  {
    name: 'the day of every year',
    says: 'From then on the annual meeting will be held in the month of October in each year.',
    found: [],
  },
  {
    name: 'one held as planned',
    paper: { on },
    says: 'The special meeting of stockholders scheduled to be held on April 18, 2025 was held as scheduled.',
    found: ['special held 2025-04-18'],
  },
  {
    name: 'for whose votes a record date is',
    says: 'It set April 1, 2025 as the record date for stockholders entitled to vote at its May 30, 2025 annual meeting.',
    found: ['annual set 2025-05-30, record 2025-04-01'],
  },
  {
    name: 'only tentative',
    says: '2025 annual meeting (tentative): May 30, 2025',
    found: ['annual set 2025-05-30, approximate'],
  },
  {
    name: 'between days far apart',
    says: 'The 2025 annual meeting is to be held between May 15 and June 15, 2025.',
    found: [],
  },
];

testSayings(meetingsIn, {
  'a day in place of another': exchanged,
  'a meeting that will not be held': calledOff,
  'a meeting that goes on': goingOn,
  'not told of this meeting': notOfThisOne,
});
