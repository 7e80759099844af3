import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const chains: readonly Saying[] = [
  {
    name: 'goes on behind all days to which it was adjourned before',
    says: 'The annual meeting originally convened on April 9, 2025 will be resumed on April 29, 2025 at 9:00 a.m. It was first adjourned to April 16 and then to April 22, 2025.',
    paper: { on: '2025-04-23' },
    found: ['annual adjourned 2025-04-29, was 2025-04-22'],
  },
  {
    name: 'adjourned again: it was opened on the day to which it had been adjourned',
    says: 'The special meeting of shareholders called for June 27, 2025 was adjourned to July 18, 2025 and then to August 15, 2025 because a quorum was not present.',
    paper: { on: '2025-08-01' },
    found: ['special adjourned 2025-08-15, was 2025-07-18'],
  },
  {
    name: 'adjourned twice, and further',
    says: 'The special meeting, which was previously adjourned from March 21, 2025 to April 4, 2025 and from April 4, 2025 to April 22, 2025, has been further adjourned to May 6, 2025.',
    paper: { on: '2025-04-22' },
    found: ['special adjourned 2025-05-06, was 2025-04-22'],
  },
  {
    name: 'was to reconvene, and will not: nothing is told for certain',
    says: 'The special meeting that was adjourned on February 24, 2025 and was to reconvene on March 17, 2025 will not be reconvened.',
    found: [],
  },
  {
    name: 'a day that is set right is none to which it goes',
    says: 'The annual meeting has been adjourned from May 22, 2025 to June 12, 2025, and not to June 19, 2025 as stated in our release.',
    paper: { on: '2025-06-02' },
    found: ['annual adjourned 2025-06-12, was 2025-05-22'],
  },
  {
    name: 'opened on the day that is told, not on that of the release',
    says: 'NEW YORK, February 27, 2025 - Marsh Lantern today announced that, due to the lack of a quorum, it convened and then adjourned, without conducting any business, its annual meeting of stockholders held on February 26, 2025. The annual meeting was adjourned until March 25, 2025.',
    found: ['annual adjourned 2025-03-25, was 2025-02-26'],
  },
  {
    name: 'what was held before is adjourned, whatever the word',
    says: 'The Company announced today the adjournment of its special meeting of shareholders. The Meeting, originally held on February 27, 2025, has been rescheduled to March 20, 2025.',
    found: ['special adjourned 2025-03-20, was 2025-02-27'],
  },
  {
    name: 'what was to be held before is changed',
    says: 'The special meeting of shareholders, originally to be held on March 12, 2025, has been rescheduled to March 20, 2025.',
    found: ['special changed 2025-03-20, was 2025-03-12'],
  },
  {
    name: 'with its new record date, and the days that were',
    says: 'The Board fixed a new record date of May 9, 2025 for the adjourned special meeting, now to be held on June 12, 2025. The original record date was March 7, 2025 and the original meeting date April 22, 2025.',
    paper: { on: '2025-05-23' },
    found: ['special adjourned 2025-06-12, was 2025-04-22, record 2025-05-09'],
  },
];

const replaced: readonly Saying[] = [
  {
    name: 'had been set for a day, and will be held when something is done',
    says: 'The annual meeting, which had been set for May 22, 2025, will be held ten days after the decision of the court.',
    found: ['annual changed (no day), was 2025-05-22'],
  },
  {
    name: 'had been set for a day, and will be held on it',
    says: 'The annual meeting, which had been set for May 22, 2025, will be held as scheduled.',
    found: ['annual set 2025-05-22'],
  },
  {
    name: 'would be held on a day by the bylaws, and is delayed',
    says: 'The Board has delayed the 2025 annual meeting, which by the bylaws would be held on the second Tuesday of May (May 13, 2025), until a date in the fourth quarter of 2025.',
    found: ['annual postponed (no day), was 2025-05-13'],
  },
  {
    name: 'named by its day, and now held on another',
    says: 'Quill Partners has withdrawn its nominations for the May 22, 2025 annual meeting, which will now be held on June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-22'],
  },
  {
    name: 'updated in an amendment',
    says: 'The purpose of this Amendment is to update the date of the annual meeting from May 8, 2025 to May 22, 2025.',
    paper: { form: 'DEFR14A' },
    found: ['annual changed 2025-05-22, was 2025-05-08'],
  },
  {
    name: 'last held on a day, and next in a month',
    says: 'The annual meeting, last held on November 12, 2024, will next be held in May 2026.',
    found: ['annual set (no day), in 2026-05, approximate'],
  },
  {
    name: 'by a new notice, as the one for another day is revoked',
    says: 'The notice of the annual meeting for May 15, 2025 has been revoked. A new notice will be sent for a meeting on July 17, 2025.',
    found: ['annual postponed 2025-07-17, was 2025-05-15'],
  },
  {
    name: 'as it was erroneously stated elsewhere',
    says: 'The annual meeting will be held on July 17, 2025 and not, as erroneously stated in our Form 8-K of February 3, 2025, on June 17, 2025.',
    found: ['annual changed 2025-07-17'],
  },
  {
    name: 'with the former ones in brackets',
    says: 'The Board set a new record date (May 23, 2025; formerly March 20, 2025) and a new meeting date (July 17, 2025; formerly May 15, 2025) for the annual meeting.',
    found: ['annual changed 2025-07-17, was 2025-05-15, record 2025-05-23'],
  },
  {
    name: 'by days, and then to the next that is none of a weekend',
    says: 'The annual meeting will be postponed by 30 days from April 25, 2025 (i.e., to May 25, 2025, a Sunday, and will therefore be held on Tuesday, May 27, 2025).',
    found: ['annual postponed 2025-05-27, was 2025-04-25'],
  },
  {
    name: 'a day of which is spoken, and none of a meeting',
    says: 'It is now March 3, 2025, and the annual meeting is on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'in lieu of the annual meeting',
    says: 'The election of directors will be held at a meeting of shareholders on June 12, 2025 in lieu of the annual meeting.',
    found: ['annual set 2025-06-12, incidental'],
  },
  {
    name: 'an extension meeting',
    says: 'The extension meeting of Marsh Lantern Corp. scheduled for June 5, 2025 is postponed to June 12, 2025.',
    found: ['special postponed 2025-06-12, was 2025-06-05'],
  },
];

const others: readonly Saying[] = [
  {
    name: 'a conference call that is postponed',
    says: 'The investor conference call originally scheduled for March 13, 2025 has been postponed to March 20, 2025 and will be held ahead of the May 22, 2025 annual meeting.',
    found: ['annual set 2025-05-22'],
  },
  {
    name: 'a conference call in a sentence of its own, and a meeting that is postponed',
    says: 'The conference call will be held on May 2, 2025, and the annual meeting has been postponed to May 22, 2025.',
    found: ['annual postponed 2025-05-22'],
  },
  {
    name: 'the regular meeting of the board',
    says: 'The Board rescheduled its own regular meeting from April 10 to April 17, 2025. The date of the annual meeting of shareholders, May 22, 2025, is not affected.',
    found: ['annual set 2025-05-22'],
  },
  {
    name: 'a window that was open between two days',
    says: 'The 2025 annual meeting will be held on May 1, 2025 (the 2024 annual meeting was held on June 13, 2024). Because of the change, the window for notices that had been open from February 13, 2025 to March 15, 2025 has been replaced.',
    found: ['annual changed 2025-05-01, prior 2024-06-13, -43 days'],
  },
  {
    name: 'the meeting of last year',
    says: 'Last year, the Company postponed its annual meeting from June 6, 2024 to August 8, 2024. This year’s annual meeting will be held on August 7, 2025.',
    found: ['annual set 2025-08-07'],
  },
  {
    name: 'the meetings of years that are over',
    says: 'In 2020 the annual meeting was postponed from April 28 to July 14 because of the pandemic; in 2021 it was held virtually on April 27. The 2025 annual meeting will again be held in person, on April 29, 2025.',
    found: ['annual set 2025-04-29'],
  },
  {
    name: 'the meeting of this year, told of January',
    says: 'In January 2025 the Company postponed its annual meeting from May 22, 2025 to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-22'],
  },
  {
    name: 'last year’s move of a meeting to come',
    says: 'Last year we postponed our annual meeting from December 10, 2024 to March 20, 2025.',
    found: ['annual postponed 2025-03-20, was 2024-12-10'],
  },
];

const besides: readonly Saying[] = [
  {
    name: 'a record date for a dividend besides',
    says: 'March 28, 2025 is the record date for the annual meeting, which is to be held on May 22, 2025; April 4, 2025 is the record date for the dividend to be paid on April 18, 2025.',
    found: ['annual set 2025-05-22, record 2025-03-28'],
  },
  {
    name: 'a record date for the meeting on a day',
    says: 'March 28, 2025 is the record date for the annual meeting on May 22, 2025.',
    found: ['annual set 2025-05-22, record 2025-03-28'],
  },
  {
    name: 'a record date for those who may vote at the meeting of a day',
    says: 'The Board fixed March 28, 2025 as the record date for stockholders entitled to vote at the May 22, 2025 annual meeting.',
    found: ['annual set 2025-05-22, record 2025-03-28'],
  },
  {
    name: 'held as it was scheduled',
    says: 'The special meeting of stockholders scheduled to be held on April 17, 2025 was held as scheduled.',
    paper: { on: '2025-04-17' },
    found: ['special held 2025-04-17'],
  },
  {
    name: 'to be held as it was scheduled',
    says: 'The special meeting of stockholders scheduled to be held on April 17, 2025 will be held as scheduled.',
    paper: { on: '2025-04-17' },
    found: ['special set 2025-04-17'],
  },
];

testSayings(meetingsIn, {
  'adjournments in a row': chains,
  'days that hold no more': replaced,
  'what becomes of something else': others,
  'the day of the meeting beside other days': besides,
});
