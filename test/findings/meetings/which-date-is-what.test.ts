import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const theDayItself: readonly Saying[] = [
  {
    name: 'its record date, told to the reader',
    says: 'If you owned shares at the close of business on March 5, 2025, you are entitled to vote at the annual meeting on April 22, 2025.',
    found: ['annual set 2025-04-22, record 2025-03-05'],
  },
  {
    name: 'not the day before it',
    says: 'Proxies for the special meeting of stockholders must be delivered by April 23, 2025, the day before the meeting on April 24, 2025.',
    found: ['special set 2025-04-24'],
  },
  {
    name: 'the day by which to register is no record date',
    says: 'Stockholders who wish to attend the annual meeting on June 12, 2025 must register by June 5, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'last year’s in brackets behind it',
    says: 'The annual meeting of stockholders is to be held on June 12, 2025 (the previous meeting was held on May 9, 2024).',
    found: ['annual changed 2025-06-12, prior 2024-05-09, 34 days'],
  },
  {
    name: 'one of two days is not a firm one',
    says: 'The annual meeting of stockholders is expected to be held on either June 12, 2025 or June 19, 2025.',
    found: ['annual set 2025-06-12, approximate'],
  },
  {
    name: 'by its place in the month',
    says: 'The annual meeting of stockholders will be held on the second Tuesday of June 2025.',
    found: ['annual set 2025-06-10'],
  },
  {
    name: 'the last of its weekdays in the month',
    says: 'The annual meeting of stockholders will be held on the last Thursday in May, 2025.',
    found: ['annual set 2025-05-29'],
  },
  {
    name: 'the day on which the board used the power that the meeting gave it',
    says: 'Pursuant to the authority granted by the Company’s stockholders at the annual meeting, the Board approved a one-for-eight split of the common stock on April 5, 2025 and on April 6, 2025, the Company filed a certificate.',
    found: [],
  },
  {
    name: 'the outside date of a merger, extended',
    says: 'The Company may terminate the agreement, before or after the special meeting of stockholders, if the merger is not completed by June 30, 2025 (unless due to a delay on the part of the Company), provided that such date shall be extended to September 30, 2025.',
    found: [],
  },
  {
    name: 'the date of the board meeting that called it stands first',
    says: 'At a meeting held on February 27, 2025, the Board of Directors called the annual meeting of stockholders for June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the date of the press release is the day of the announcement',
    says: 'In a press release dated March 3, 2025, Marsh Lantern said that its annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12, announced 2025-03-03'],
  },
  {
    name: 'the end of the fiscal year is none of the meeting',
    says: 'The annual meeting of shareholders for the fiscal year ended December 31, 2024 will take place on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the year in the name is not the year in which it is held',
    says: 'The 2024 Annual Meeting of Stockholders will be held on May 22, 2025.',
    found: ['annual set 2025-05-22'],
  },
  {
    name: 'the hour, the place and the zip code are passed over',
    says: 'The annual meeting of shareholders will convene at 10:30 a.m., Pacific Time, on June 12, 2025, at 1200 Quay Street, Suite 500, Portland, Oregon 97204.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a special meeting is not an annual one',
    says: 'The Company will hold a special meeting of stockholders on April 24, 2025 to vote on the sale of its lamp works.',
    found: ['special set 2025-04-24'],
  },
  {
    name: 'a special meeting and an annual one in a sentence are two',
    says: 'The special meeting of stockholders will be held on April 24, 2025 and the annual meeting of stockholders on August 14, 2025.',
    found: ['annual set 2025-08-14', 'special set 2025-04-24'],
  },
  {
    name: 'a special meeting in lieu of an annual meeting is a special one',
    says: 'The Company will hold a special meeting in lieu of the 2025 annual meeting of stockholders on July 10, 2025.',
    found: ['special set 2025-07-10'],
  },
  {
    name: 'members of a trust are called unitholders',
    says: 'The Trust will hold its annual meeting of unitholders on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the day on which the board called it stands behind',
    says: 'The annual meeting of stockholders, to be held on June 12, 2025, was called by the Board on February 26, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the day of other news in the same sentence',
    says: 'On June 12, 2025, we will hold our annual meeting of stockholders; on June 13, 2025, we will release our results.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'an annual general meeting, by its initials',
    says: 'The Company’s 2025 AGM will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
];

const recordAndMailing: readonly Saying[] = [
  {
    name: 'a record date named as such',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The Board fixed April 14, 2025 as the record date.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a record date without the words',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. Stockholders at the close of business on April 14, 2025 are entitled to vote.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'the record date before the meeting in one sentence',
    says: 'Holders of record on April 14, 2025 may vote at the annual meeting of stockholders to be held on June 12, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'the record date of a dividend is none of the meeting',
    says: 'The annual meeting of stockholders will be held on June 12, 2025.\n\nThe Board also declared a dividend of ten cents a share, payable on April 30, 2025 to holders of record on April 1, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: '“on or about” before the mailing says nothing of the meeting',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. Proxy materials will first be mailed to stockholders on or about April 25, 2025.',
    found: ['annual set 2025-06-12, mailing about 2025-04-25'],
  },
  {
    name: 'a mailing on a firm day',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The Company will mail its proxy statement on April 25, 2025.',
    found: ['annual set 2025-06-12, mailing 2025-04-25'],
  },
  {
    name: '“on or about” before the meeting itself',
    says: 'The Company expects to hold its annual meeting of stockholders on or about June 12, 2025.',
    found: ['annual set 2025-06-12, approximate'],
  },
  {
    name: '“tentatively” is not firm either',
    says: 'The annual meeting of stockholders is tentatively scheduled for June 12, 2025.',
    found: ['annual set 2025-06-12, approximate'],
  },
  {
    name: 'a record date, and a meeting whose day is still to be told',
    says: 'The record date has been set as April 14, 2025 for the special meeting of stockholders, the date of which will be announced.',
    found: ['special set (no day), record 2025-04-14'],
  },
  {
    name: 'both in one sentence, each with its weekday',
    says: 'The Board of Directors has set Thursday, June 12, 2025 as the date of the annual meeting of stockholders and Monday, April 14, 2025 as the record date.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a table of dates below the name of the meeting',
    says: 'Annual Meeting of Stockholders\n\nDate: June 12, 2025\n\nRecord date: April 14, 2025',
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: '“respectively”: the first date is the record date',
    says: 'The Board set April 14, 2025 and June 12, 2025 as the record date and the date of the annual meeting of stockholders, respectively.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'the meeting’s day between the record date’s name and its day',
    says: 'The record date for the annual meeting of stockholders, to be held on June 12, 2025, is April 14, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
];

const whoMayVote: readonly Saying[] = [
  {
    name: 'who held shares when the books closed',
    says: `The annual meeting of shareholders will take place on June 12, 2025.

Who may vote?

Anyone who held our common stock when the books closed on April 14, 2025.`,
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'who was on the books at the close of a day',
    says: 'The annual meeting of shareholders will take place on June 12, 2025. You may vote if you were on our books as a shareholder at the close of April 14, 2025.',
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'when the transfer books were closed',
    says: 'The annual meeting of shareholders will take place on June 12, 2025. The stock transfer books were closed on April 14, 2025 for voting.',
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'who owned shares at the end of a day',
    says: `The annual meeting of shareholders will take place on June 12, 2025.

Who may vote?

Everyone who owned shares of our common stock at the end of the day on April 14, 2025.`,
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'who must have been a holder to vote',
    says: 'The annual meeting of shareholders will take place on June 12, 2025. To vote you must have been a shareholder on April 14, 2025.',
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'only those who owned stock',
    says: 'The annual meeting of shareholders will take place on June 12, 2025. Only those who owned our stock on April 14, 2025 may vote.',
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
];

const mailedToHoldersOfRecord: readonly Saying[] = [
  {
    name: 'papers released to those of record, on a day expected',
    says: 'The annual meeting will be held on June 12, 2025. Marsh Lantern expects that this proxy statement will first be released to its holders of record on or about April 25, 2025.',
    found: ['annual set 2025-06-12, mailing about 2025-04-25'],
  },
  {
    name: 'a notice sent to those who owned shares on another day',
    says: 'The annual meeting will be held on June 12, 2025. On or about April 25, 2025, we sent shareholders who owned our stock at the close of business on April 14, 2025 a notice containing instructions on how to vote.',
    found: ['annual set 2025-06-12, record 2025-04-14, mailing about 2025-04-25'],
  },
  {
    name: 'a notice mailed to those of record on the new record date',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The Board has fixed a new record date, April 14, 2025, in place of March 31, 2025. Notice will be mailed to holders of record on the new record date on or about April 21, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14, mailing about 2025-04-21'],
  },
  {
    name: 'materials sent to those of record as of a day',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. Proxy materials will be sent to stockholders of record as of April 14, 2025 on or about April 21, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14, mailing about 2025-04-21'],
  },
  {
    name: 'materials that go out to record holders',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The record date is April 14, 2025. Materials go out to record holders beginning April 21, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14, mailing 2025-04-21'],
  },
  {
    name: 'mailed to all who were holders on the record date',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. On or about April 21, 2025 a notice will be mailed to all who were holders on the record date, April 14, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14, mailing about 2025-04-21'],
  },
  {
    name: 'those of record who will be mailed the materials',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. Holders of record as of the record date of April 14, 2025 will be mailed the materials about April 21, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14, mailing about 2025-04-21'],
  },
];

const theYearBefore: readonly Saying[] = [
  {
    name: 'last year’s meeting in the next sentence: 33 days after the anniversary, not 398 after the day',
    says: 'The 2025 annual meeting of stockholders will be held on June 12, 2025. The 2024 annual meeting of stockholders was held on May 10, 2024.',
    found: ['annual changed 2025-06-12, prior 2024-05-10, 33 days'],
  },
  {
    name: 'earlier than the anniversary counts below zero',
    says: 'The 2025 annual meeting of stockholders will be held on April 1, 2025. Last year’s annual meeting was held on June 20, 2024.',
    found: ['annual changed 2025-04-01, prior 2024-06-20, -80 days'],
  },
  {
    name: 'thirty days are not more than thirty',
    says: 'The annual meeting of stockholders will be held on June 9, 2025. Last year’s annual meeting was held on May 10, 2024.',
    found: ['annual set 2025-06-09, prior 2024-05-10, 30 days'],
  },
  {
    name: 'thirty-one days are',
    says: 'The annual meeting of stockholders will be held on June 10, 2025. Last year’s annual meeting was held on May 10, 2024.',
    found: ['annual changed 2025-06-10, prior 2024-05-10, 31 days'],
  },
  {
    name: 'moved, the filing says, without the day of last year’s: no number is made up',
    says: 'The annual meeting of stockholders will be held on June 12, 2025, which is more than thirty (30) days after the anniversary of last year’s annual meeting.',
    found: ['annual changed 2025-06-12, said to have moved'],
  },
  {
    name: 'no meeting was held the year before',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The Company did not hold an annual meeting in 2024.',
    found: ['annual set 2025-06-12, none the year before'],
  },
  {
    name: 'two annual meetings in one calendar year: the earlier one is the later one’s prior',
    says: 'Our last annual meeting of stockholders was held on February 6, 2025. The next annual meeting of stockholders will be held on December 11, 2025.',
    found: ['annual changed 2025-12-11, prior 2025-02-06, -57 days'],
  },
  {
    name: 'the anniversary and the day of last year’s meeting in one sentence',
    says: 'The 2025 annual meeting will be held on June 12, 2025, a date more than 30 days before the anniversary date of the 2024 annual meeting, which was held on August 1, 2024.',
    found: ['annual changed 2025-06-12, prior 2024-08-01, -50 days, said to have moved'],
  },
  {
    name: '“because the date has changed by more than 30 days”',
    says: 'Because the date of the 2025 annual meeting has changed by more than 30 days from the date of the 2024 annual meeting, new deadlines apply. The 2025 annual meeting will be held on July 15, 2025.',
    found: ['annual changed 2025-07-15, said to have moved'],
  },
  {
    name: 'the anniversary behind the limit, named as such',
    says: 'The annual meeting of stockholders will be held on August 14, 2025, more than 30 days after May 10, 2025, the anniversary of the 2024 annual meeting of stockholders.',
    found: ['annual changed 2025-08-14, prior 2024-05-10, 96 days, said to have moved'],
  },
];

const theDayItWasCalledForBefore: readonly Saying[] = [
  {
    name: 'from one day to another',
    says: 'The Company has rescheduled its annual meeting of stockholders from May 20, 2025 to July 22, 2025.',
    found: ['annual changed 2025-07-22, was 2025-05-20'],
  },
  {
    name: 'the new day stands first',
    says: 'The annual meeting of stockholders will be held on July 22, 2025 instead of May 20, 2025.',
    found: ['annual changed 2025-07-22, was 2025-05-20'],
  },
  {
    name: '“previously scheduled for”, in a clause of its own',
    says: 'The annual meeting of stockholders, which had previously been scheduled for May 20, 2025, will now be held on July 22, 2025.',
    found: ['annual changed 2025-07-22, was 2025-05-20'],
  },
  {
    name: 'both record dates too: the new one counts',
    says: 'The annual meeting of stockholders has been moved from May 20, 2025 to July 22, 2025, and the record date has been changed from March 24, 2025 to May 27, 2025.',
    found: ['annual changed 2025-07-22, was 2025-05-20, record 2025-05-27'],
  },
];

const theDayOfTheAnnouncement: readonly Saying[] = [
  {
    name: 'made public on a day before the filing',
    says: 'On February 28, 2025, the Company announced that its annual meeting of stockholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12, announced 2025-02-28'],
  },
  {
    name: 'decided by the board: not yet public',
    says: 'On February 26, 2025, the Board of Directors decided that the annual meeting of stockholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
];

testSayings(meetingsIn, {
  'the day of the meeting': theDayItself,
  'the record date and the mailing': recordAndMailing,
  'the record date, by who may vote': whoMayVote,
  'the mailing, to holders of record': mailedToHoldersOfRecord,
  'the prior year’s meeting': theYearBefore,
  'the day for which it was called before': theDayItWasCalledForBefore,
  'the day of the announcement': theDayOfTheAnnouncement,
});
