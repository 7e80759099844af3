import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const recordDates: readonly Saying[] = [
  {
    name: 'the record date alone has changed, not the day',
    says: 'The Board has changed the record date for the annual meeting of shareholders on June 12, 2025 from April 7, 2025 to April 14, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a new record date is no new day of the meeting',
    says: 'The record date for the annual meeting of shareholders to be held on June 12, 2025 has been moved to April 14, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'the old record date is not the old day of the meeting',
    says: 'The annual meeting of shareholders scheduled for April 17, 2025 has been rescheduled for May 15, 2025. The record date is now April 3, 2025 in place of February 28, 2025.',
    found: ['annual changed 2025-05-15, was 2025-04-17, record 2025-04-03'],
  },
  {
    name: 'the new record date “instead of” the old one',
    says: 'The annual meeting of shareholders has been moved from April 17, 2025 to May 15, 2025. The new record date is April 3, 2025 instead of February 28, 2025.',
    found: ['annual changed 2025-05-15, was 2025-04-17, record 2025-04-03'],
  },
  {
    name: 'the day on which a distribution is paid is no mailing',
    says: 'The special meeting of unitholders will be held on June 12, 2025 for holders of record on April 14, 2025. A distribution of $0.30 a unit will be paid on May 15, 2025 to unitholders of record on May 1, 2025.',
    found: ['special set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a deadline that is moved is no meeting that is',
    says: 'The special meeting of stockholders, previously scheduled for June 19, 2025, will be held on June 12, 2025. The deadline for holders to ask for redemption has therefore been moved from June 17, 2025 to 5:00 p.m. on June 10, 2025.',
    found: ['special changed 2025-06-12, was 2025-06-19'],
  },
  {
    name: 'deferred pay, in the same list of contents as the meeting',
    says: 'Nonqualified Deferred Compensation 68 Pay Ratio 73 Questions and Answers 92 Annual Meeting of Shareholders on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the record date alone has changed, told with all whom it is for',
    says: 'The board has changed the record date for determining the stockholders entitled to notice of, and to vote at, the annual meeting of stockholders from April 7, 2025 to April 14, 2025. The annual meeting will still be held on June 12, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'the record date alone was moved, and the day of the meeting is unchanged',
    says: 'The record date for the purpose of determining who may receive notice of and vote at our annual meeting of stockholders was moved from April 7, 2025 to April 14, 2025. The date of the annual meeting, June 12, 2025, is unchanged.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a record date reset, the days before its name',
    says: 'The Board has reset, from April 7, 2025 to April 14, 2025, the record date for the annual meeting of stockholders to be held on June 12, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a record date, then the meeting moved from one day to another',
    says: 'The record date for the annual meeting of stockholders stays April 7, 2025 and the annual meeting is moved from May 15, 2025 to June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15, record 2025-04-07'],
  },
  {
    name: 'the record date of a meeting that was held on a day not told',
    says: 'The record date for the annual meeting of shareholders that was held in February was January 3, 2025.',
    found: [],
  },
];

const paragraphs: readonly Saying[] = [
  {
    name: 'a paragraph that breaks off before its date',
    says: `The annual meeting of shareholders will be held on

June 12, 2025, at the Quay Hotel.`,
    found: ['annual set 2025-06-12'],
  },
];

const ofOthers: readonly Saying[] = [
  {
    name: 'a subsidiary’s meeting',
    says: 'The annual meeting of shareholders of Dune Lamps, Inc., a subsidiary of ours, will be held on June 12, 2025.',
    found: [],
  },
  {
    name: 'a subsidiary’s meeting, the subsidiary named behind',
    says: 'The annual meeting of stockholders of Quill Corporation, our subsidiary, is scheduled for June 12, 2025.',
    found: [],
  },
  {
    name: 'the annual meeting of the board',
    says: 'The Board of Directors will take the matter up at its annual meeting on May 1, 2025.',
    found: [],
  },
  {
    name: 'the annual meeting of the board, in other words',
    says: 'The Board will elect officers at its annual meeting to be held on May 1, 2025.',
    found: [],
  },
  {
    name: 'the special meeting of the other party’s stockholders',
    says: 'The merger is expected to close after the special meeting of stockholders of Dune Lamps, Inc., scheduled for April 24, 2025.',
    found: [],
  },
  {
    name: 'the board’s own meeting, at which it set the holders’',
    says: 'At its meeting on March 1, 2025, the Board set June 12, 2025 for its annual meeting of shareholders.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the registrant’s own name behind the meeting',
    says: 'The annual meeting of shareholders of Marsh Lantern Corporation will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
];

const status: readonly Saying[] = [
  {
    name: '“will be held on” a day that had passed when the report came',
    says: 'The annual meeting of shareholders will be held on February 20, 2025.',
    found: ['annual set 2025-02-20, incidental'],
  },
  {
    name: '“will be held on” a day more than two years ahead',
    says: 'The annual meeting of shareholders will be held on August 21, 2027.',
    found: [],
  },
  {
    name: 'adjourned on the day of the report, without a new day',
    says: 'The special meeting of shareholders on March 3, 2025 was adjourned indefinitely.',
    found: ['special adjourned (no day), was 2025-03-03'],
  },
  {
    name: 'adjourned some days before the report, without a new day',
    says: 'The special meeting of shareholders on February 27, 2025 was adjourned sine die.',
    found: ['special adjourned (no day), was 2025-02-27'],
  },
  {
    name: 'opened and adjourned without a day',
    says: 'The special meeting of shareholders was convened on February 27, 2025 and was adjourned without a day.',
    found: ['special adjourned (no day), was 2025-02-27'],
  },
  {
    name: 'opened and adjourned to a day that will be announced',
    says: 'The annual meeting of shareholders convened on February 27, 2025 and was adjourned to a date to be announced.',
    found: ['annual adjourned (no day), was 2025-02-27'],
  },
  {
    name: 'reconvened today, and adjourned again',
    says: 'The special meeting of shareholders, which was convened on February 20, 2025 and adjourned to March 3, 2025, was reconvened today and further adjourned to March 17, 2025.',
    found: ['special adjourned 2025-03-17, was 2025-03-03'],
  },
  {
    name: 'an adjourned meeting that has come to its vote',
    says: 'At the reconvened special meeting on March 3, 2025, shareholders approved the merger.',
    found: ['special held 2025-03-03'],
  },
  {
    name: 'the reconvened meeting, with its results',
    says: 'At the reconvened annual meeting of shareholders held on March 3, 2025, all directors were elected.',
    found: ['annual held 2025-03-03'],
  },
  {
    name: 'whoever is named in the proxy statement: the meeting is background',
    says: 'The participants in the solicitation for the annual meeting of shareholders on June 12, 2025 are named in the proxy statement.',
    found: ['annual set 2025-06-12, incidental'],
  },
  {
    name: 'held, and adjourned at its end',
    says: 'The annual meeting of shareholders was held on February 27, 2025 and was adjourned at noon.',
    found: ['annual held 2025-02-27'],
  },
  {
    name: 'adjourned at the end of the votes',
    says: 'The annual meeting of shareholders was held on February 27, 2025. There being no further business, the meeting was adjourned.',
    found: ['annual held 2025-02-27'],
  },
];

const twoMeetings: readonly Saying[] = [
  {
    name: 'the special one cancelled, the annual one set',
    says: 'The special meeting of shareholders on April 24, 2025 has been cancelled and the annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12', 'special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'the special one set, the annual one postponed',
    says: 'The special meeting of shareholders will take place on April 24, 2025 and the annual meeting of shareholders has been postponed from June 12, 2025 to July 22, 2025.',
    found: ['annual postponed 2025-07-22, was 2025-06-12', 'special set 2025-04-24'],
  },
];

const notMoved: readonly Saying[] = [
  {
    name: 'not more than 30 days after the anniversary',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, which is not more than 30 days after the anniversary of last year’s annual meeting.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'no more than 30 days from it',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, no more than 30 days from the anniversary of the 2024 annual meeting.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the hour has changed, the day has not',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The starting time of the meeting has been changed from 9:00 a.m. to 10:00 a.m.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'it will not be postponed to the day that was proposed',
    says: 'The annual meeting of shareholders on June 12, 2025 will not be postponed to July 10, 2025 as had been proposed.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a day to which it would be adjourned without a quorum',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, subject to adjournment to June 19, 2025 if a quorum is not present.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'less than 30 days after the anniversary',
    says: 'The annual meeting of shareholders will be held on June 12, 2025; this is less than 30 days after the anniversary of last year’s meeting.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'held online, where it was held in a hall before',
    says: 'The annual meeting of shareholders will be held virtually on June 12, 2025. The format has been changed from an in-person meeting.',
    found: ['annual set 2025-06-12'],
  },
];

const days: readonly Saying[] = [
  {
    name: 'the second Tuesday of a month',
    says: 'The annual meeting of shareholders will be held on the second Tuesday of June 2025.',
    found: ['annual set 2025-06-10'],
  },
  {
    name: 'the day of the month in words',
    says: 'The annual meeting of shareholders will be held on Thursday, the twelfth of June, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the month and the day in words',
    says: 'The annual meeting of shareholders will be held on June twelfth, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the month cut short between dashes',
    says: 'The annual meeting of shareholders will be held on 12-JUN-2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'one of two days: neither is firm',
    says: 'The annual meeting of shareholders is expected to be held on either June 12, 2025 or June 19, 2025.',
    found: ['annual set 2025-06-12, approximate'],
  },
  {
    name: 'the week that begins on a day',
    says: 'The annual meeting of shareholders will be held in the week beginning June 9, 2025.',
    found: ['annual set 2025-06-09, approximate'],
  },
  {
    name: 'a day whose figures a converter has parted is no day',
    says: 'The annual meeting of shareholders will be held on June 1 2, 2025.',
    found: [],
  },
  {
    name: 'not later than a day',
    says: 'The annual meeting of shareholders will be held no later than June 30, 2025.',
    found: [],
  },
  {
    name: 'the day until which an exchange grants time',
    says: 'The exchange granted the Company until June 30, 2025 to hold its annual meeting of shareholders.',
    found: [],
  },
  {
    name: 'the right day, and not the one misprinted before',
    says: 'The annual meeting of shareholders has been scheduled for June 12, 2025, and not June 21, 2025 as stated in the proxy statement.',
    found: ['annual set 2025-06-12'],
  },
];

const further: readonly Saying[] = [
  {
    name: 'a day on which a meeting may not be held',
    says: 'If the 2026 annual meeting of shareholders is not held on May 22, 2026, notice must be received a reasonable time before we mail our proxy materials.',
    found: [],
  },
  {
    name: 'a meeting named in brackets is not the one that is called',
    says: 'The special meeting of shareholders (following the annual meeting of shareholders) will be held on June 12, 2025.',
    found: ['special set 2025-06-12'],
  },
  {
    name: 'what is to follow a meeting has not its day',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, special meeting of shareholders to follow.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'put off to not later than a day is put off to no day',
    says: 'The annual meeting of shareholders has been rescheduled for not later than June 12, 2025.',
    found: [],
  },
  {
    name: 'the other meeting is put off so that it follows this one',
    says: 'The special meeting of shareholders has been postponed so that it follows the annual meeting of shareholders.',
    found: ['special postponed (no day)'],
  },
  {
    name: 'put off to one day, and another meeting called for another day',
    says: 'The annual meeting of shareholders has been postponed to June 12, 2025, and the special meeting of shareholders will be held on April 24, 2025.',
    found: ['annual postponed 2025-06-12', 'special set 2025-04-24'],
  },
  {
    name: 'put off, and then the new day',
    says: 'The annual meeting of shareholders, originally scheduled for May 6, 2025, has been postponed and will be held on May 22, 2025.',
    found: ['annual postponed 2025-05-22, was 2025-05-06'],
  },
  {
    name: 'last year’s meeting, told in a proxy statement',
    says: 'The annual meeting of shareholders will be held on May 22, 2025. Last year’s annual meeting of shareholders was held on May 23, 2024.',
    paper: { form: 'DEF 14A', on: '2025-04-11' },
    found: ['annual set 2025-05-22, prior 2024-05-23, -1 days'],
  },
  {
    name: 'the record date of a meeting years ago, whose day is not to come',
    says: 'The Board fixed April 7, 2019 as the record date for the annual meeting of shareholders.',
    found: [],
  },
  {
    name: 'how many holders there were on a day is no record date',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The number of holders of record of the common stock as of March 21, 2025 was about 7,900.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the last of a list of meetings held is the one before',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. Holders approved the plan at the annual meetings held on June 8, 2022, June 7, 2023 and June 5, 2024, respectively.',
    paper: { form: 'DEF 14A', on: '2025-04-25' },
    found: ['annual set 2025-06-12, prior 2024-06-05, 7 days', 'annual held 2023-06-07'],
  },
  {
    name: 'a mailing that will be over by a day',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. By April 30, 2025, we will have sent a Notice of Internet Availability to our shareholders.',
    found: ['annual set 2025-06-12, mailing 2025-04-30'],
  },
  {
    name: 'a meeting of noteholders, called “the meeting” from then on',
    says: 'A meeting of the holders of the 7% Senior Notes has been called by the trustee for May 8, 2025. Without a majority in amount the meeting is to be adjourned to May 22, 2025.',
    found: [],
  },
  {
    name: 'a day that “had been set” is the day, where nothing departs from it',
    says: 'Quill reported that the date of its annual meeting of shareholders had been set for June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a meeting put off of which no day is told at all',
    says: 'The directors voted to postpone the special meeting of shareholders until the second half of the year.',
    found: ['special postponed (no day)'],
  },
  {
    name: 'a meeting called off of which no day is told at all',
    says: 'The special meeting of shareholders has been cancelled because the merger agreement was terminated.',
    found: ['special cancelled (no day)'],
  },
  {
    name: 'the power to put a meeting off',
    says: 'The Board may for any reason postpone, recess, reschedule or cancel any annual meeting of shareholders.',
    found: [],
  },
  {
    name: 'a meeting adjourned since too few holders came',
    says: 'The annual meeting of shareholders was convened on February 27, 2025. For lack of a quorum no business was done, and the annual meeting was adjourned.',
    found: ['annual adjourned (no day), was 2025-02-27'],
  },
  {
    name: 'a meeting that was to be held “today”, told in a sentence of its own',
    says: 'The annual meeting of shareholders was to be held earlier today. It has been rescheduled for March 10, 2025.',
    found: ['annual changed 2025-03-10, was 2025-03-03'],
  },
  {
    name: 'a special meeting with a day of its own behind the annual one',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, the special meeting of shareholders on April 24, 2025.',
    found: ['annual set 2025-06-12', 'special set 2025-04-24'],
  },
  {
    name: 'two days, each before its meeting',
    says: 'On June 12, 2025 the annual meeting of shareholders will be held, and on April 24, 2025 the special meeting of shareholders.',
    found: ['annual set 2025-06-12', 'special set 2025-04-24'],
  },
  {
    name: 'two meetings of one day',
    says: 'The annual meeting of shareholders and the special meeting of shareholders are each to be held on June 12, 2025.',
    found: ['annual set 2025-06-12', 'special set 2025-06-12'],
  },
  {
    name: 'the last of several days that were given up',
    says: 'The annual meeting of shareholders, previously scheduled for May 6, 2025 and then for May 20, 2025, has been postponed to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-20'],
  },
  {
    name: 'of two meetings held in two years the later is the news',
    says: 'The annual meeting of shareholders was held on February 28, 2024. The annual meeting of shareholders was held on February 27, 2025.',
    found: ['annual held 2025-02-27'],
  },
  {
    name: 'a meeting held, told below the caption of its item',
    says: 'As reported under Item 5.03, on February 27, 2025, the Company held the special meeting of shareholders. Holders of record on January 6, 2025, the record date, could vote.',
    found: ['special held 2025-02-27, record 2025-01-06'],
  },
  {
    name: 'the window for nominations is moved, not the meeting',
    says: 'The bylaws now move the window for nominations at the 2026 annual meeting of shareholders to March 15, 2026.',
    found: [],
  },
  {
    name: 'the end of the fiscal year is changed, not the day of the meeting',
    says: 'In view of the change of its fiscal year from June 30 to December 31, the Company will hold its annual meeting of shareholders on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the day on which a report was filed',
    says: 'As told in the report filed with the Commission on May 1, 2024, the date of the annual meeting of shareholders was to be May 8, 2025. The Board has changed the date of the annual meeting of shareholders to one week later, on May 15, 2025.',
    found: ['annual changed 2025-05-15, was 2025-05-08'],
  },
  {
    name: 'the weekday in the bylaws is changed, and with it the usual day',
    says: 'The Board amended the bylaws to change the date of the annual meeting of shareholders from the last Tuesday of February to a day that it chooses. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'who was a holder of record on a day, asked as a condition',
    says: 'If, as of April 14, 2025, you were a record holder, you may vote at the annual meeting of shareholders to be held on June 12, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a mailing without a word on what is mailed',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The record date is April 14, 2025, and we plan to mail on or about April 28, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14, mailing about 2025-04-28'],
  },
];

const forms: readonly Saying[] = [
  {
    name: 'a form of which no meetings are read',
    says: 'The annual meeting of shareholders will be held on June 12, 2025.',
    paper: { form: 'S-8' },
    found: [],
  },
];

testSayings(meetingsIn, {
  'the record date and the day of the meeting': recordDates,
  'where a sentence goes on': paragraphs,
  'meetings of others': ofOthers,
  'what becomes of the meeting': status,
  'two meetings in a sentence': twoMeetings,
  'a meeting that has not moved': notMoved,
  'days in other words': days,
  'further ways to say it': further,
  forms: forms,
});
