import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const called = 'The annual meeting of stockholders will be held on June 12, 2025.';

const howFarApart: readonly Saying[] = [
  {
    name: 'of two record dates the one named more often counts, though the other stands first',
    says: `${called} Holders of record on April 7, 2025 were counted first. The record date is April 14, 2025. The record date of April 14, 2025 will not change.`,
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'of two record dates named once the one nearer to the day counts, though the other stands first',
    says: `The annual meeting of stockholders is near. Holders of record on April 7, 2025 were counted. Lamps are lit. ${called} The record date is April 14, 2025.`,
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'of two prior meetings the later one counts, though the other stands first',
    says: `${called} The annual meetings of stockholders were held on May 12, 2023 and on May 10, 2024.`,
    found: ['annual changed 2025-06-12, prior 2024-05-10, 33 days', 'annual held 2023-05-12'],
  },
  {
    name: 'a record date 143 days before the day to which the meeting was adjourned is that of the day before',
    says: 'The annual meeting of stockholders, convened on June 10, 2025, was adjourned to September 10, 2025. The record date is April 20, 2025.',
    found: ['annual adjourned 2025-09-10, was 2025-06-10, record 2025-04-20'],
  },
  {
    name: 'of an old and a new record date the new one is that of the meeting that was put off',
    says: 'The annual meeting of stockholders, scheduled for May 20, 2025 with a record date of March 28, 2025, has been postponed to September 10, 2025. The new record date is July 18, 2025.',
    found: ['annual postponed 2025-09-10, was 2025-05-20, record 2025-07-18'],
  },
  {
    name: 'a record date 130 days before the meeting is its own',
    says: `${called} The record date is February 2, 2025.`,
    found: ['annual set 2025-06-12, record 2025-02-02'],
  },
  {
    name: 'one 131 days before is another meeting’s',
    says: `${called} The record date is February 1, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'of two record dates the one named more often counts',
    says: `${called} The record date is April 14, 2025, and not April 7, 2025. Holders of record on April 14, 2025 may vote.`,
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'materials mailed five days before the meeting are its own',
    says: `${called} Proxy materials will be mailed to stockholders on June 7, 2025.`,
    found: ['annual set 2025-06-12, mailing 2025-06-07'],
  },
  {
    name: 'materials mailed four days before it are not',
    says: `${called} Proxy materials will be mailed to stockholders on June 8, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a meeting three years ago is not the prior year’s',
    says: `${called} An annual meeting of stockholders was held on May 10, 2022.`,
    found: ['annual set 2025-06-12', 'annual held 2022-05-10'],
  },
  {
    name: 'of two meetings of the past the later one is the prior year’s',
    says: `${called} Annual meetings of stockholders were held on May 10, 2024 and May 12, 2023.`,
    found: ['annual changed 2025-06-12, prior 2024-05-10, 33 days', 'annual held 2023-05-12'],
  },
  {
    name: 'two annual meetings to come, each of a year of its own',
    says: `${called} The 2026 annual meeting of stockholders will be held on June 11, 2026.`,
    found: ['annual set 2025-06-12', 'annual set 2026-06-11, prior 2025-06-12, -1 days'],
  },
  {
    name: 'a special meeting has no prior year’s',
    says: 'A special meeting of stockholders will be held on April 24, 2025. A special meeting of stockholders was held on April 25, 2024.',
    found: ['special set 2025-04-24', 'special held 2024-04-25'],
  },
  {
    name: 'of two record dates in sentences of their own the one named more often counts',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The record date is April 14, 2025. Holders of record on April 7, 2025 were counted before. The record date of April 14, 2025 will not change.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'of two record dates named once the one nearer to the meeting’s sentence counts',
    says: 'The record date is April 7, 2025. Marsh Lantern makes lamps. The annual meeting of stockholders will be held on June 12, 2025. The record date is April 14, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'of two prior meetings named by their years the later one counts',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The 2023 annual meeting was held on May 12, 2023. The 2024 annual meeting was held on May 10, 2024.',
    found: ['annual changed 2025-06-12, prior 2024-05-10, 33 days', 'annual held 2023-05-12'],
  },
  {
    name: 'the anniversary that is named is a year behind the prior meeting',
    says: 'The annual meeting of stockholders will be held on June 24, 2025, more than 30 days after the anniversary of last year’s annual meeting, May 10, 2025.',
    found: ['annual changed 2025-06-24, prior 2024-05-10, 45 days, said to have moved'],
  },
  {
    name: 'a record date some paragraphs below',
    says: 'The annual meeting of stockholders will be held on June 12, 2025.\n\nIt will be at the Quay Hotel, and shareholders will be given coffee at the meeting.\n\nThe doors open at nine, proxy in hand.\n\nRecord date: April 14, 2025',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a day some paragraphs below is too far away to be the meeting’s',
    says: 'The annual meeting of stockholders has been called.\n\nThe hotel has many rooms and proxy holders may book one.\n\nProxy holders have done so before.\n\nIt will be held on June 12, 2025, by proxy.',
    found: [],
  },
  {
    name: 'what is mailed to others is no proxy paper',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. Lamps will be mailed to buyers on May 5, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a meeting 121 days before this one may be the prior year’s',
    says: `${called} Last year’s annual meeting of stockholders was held on February 11, 2025.`,
    found: ['annual changed 2025-06-12, prior 2025-02-11, -244 days'],
  },
  {
    name: 'one 120 days before is not',
    says: `${called} Last year’s annual meeting of stockholders was held on February 12, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'one 1,099 days before may be: some meet late',
    says: `${called} Last year’s annual meeting of stockholders was held on June 9, 2022.`,
    found: ['annual changed 2025-06-12, prior 2022-06-09, 734 days'],
  },
  {
    name: 'one 1,100 days before is not',
    says: `${called} Last year’s annual meeting of stockholders was held on June 8, 2022.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a day 399 days before may be the one for which it was called',
    says: `The annual meeting of stockholders, previously scheduled for May 9, 2024, will be held on June 12, 2025.`,
    found: ['annual changed 2025-06-12, was 2024-05-09'],
  },
  {
    name: 'one 400 days before is not',
    says: `The annual meeting of stockholders, previously scheduled for May 8, 2024, will be held on June 12, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'materials mailed 130 days before are its own',
    says: `${called} Proxy materials were first mailed to stockholders on February 2, 2025.`,
    found: ['annual set 2025-06-12, mailing 2025-02-02'],
  },
  {
    name: 'those mailed 131 days before are not',
    says: `${called} Proxy materials were first mailed to stockholders on February 1, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the record date may be the day itself',
    says: `${called} The record date is June 12, 2025.`,
    found: ['annual set 2025-06-12, record 2025-06-12'],
  },
  {
    name: 'special meetings 119 days apart are one, with two days, neither of which is certain',
    says: 'The special meeting of stockholders will be held on April 24, 2025. A special meeting of stockholders will be held on August 21, 2025.',
    found: [],
  },
  {
    name: 'special meetings 120 days apart are two',
    says: 'The special meeting of stockholders will be held on April 24, 2025. A special meeting of stockholders will be held on August 22, 2025.',
    found: ['special set 2025-04-24', 'special set 2025-08-22'],
  },
  {
    name: 'annual meetings 210 days apart are two, each the other’s year before',
    says: `${called} The annual meeting of stockholders will be held on January 8, 2026.`,
    found: ['annual set 2025-06-12', 'annual changed 2026-01-08, prior 2025-06-12, -155 days'],
  },
  {
    name: 'the day before stands in a clause of its own, behind the anniversary',
    says: 'We expect to hold our 2025 annual meeting of shareholders on April 14, 2025. Since that date is more than 30 days before the anniversary of our 2024 annual meeting of shareholders, which was held on June 10, 2024, the due date for proposals under Rule 14a-8 is no longer in effect.',
    found: ['annual changed 2025-04-14, prior 2024-06-10, -57 days, said to have moved'],
  },
  {
    name: 'the day before, held, behind the anniversary',
    says: 'The 2025 annual meeting will be on June 12, 2025. As this is more than 30 days from the anniversary of our 2024 annual meeting, held on April 10, 2024, the deadline for stockholder proposals has changed.',
    found: ['annual changed 2025-06-12, prior 2024-04-10, 63 days, said to have moved'],
  },
  {
    name: 'the day before, without “on”',
    says: 'The 2025 annual meeting will be on June 12, 2025. As this differs by more than 30 days from the anniversary date of the 2024 annual meeting, which took place April 10, 2024, new deadlines apply to proposals and nominations.',
    found: ['annual changed 2025-06-12, prior 2024-04-10, 63 days, said to have moved'],
  },
  {
    name: 'the day before, which we held',
    says: 'The 2025 annual meeting will be on June 12, 2025. That being more than 30 days after the anniversary of the 2024 annual meeting, which we held on April 10, 2024, proposals must have reached us.',
    found: ['annual changed 2025-06-12, prior 2024-04-10, 63 days, said to have moved'],
  },
  {
    name: 'the day before is told by the way, in a footnote on pay',
    says: 'The 2025 Annual Meeting of Shareowners will be held on May 1, 2025. The number of units was found by dividing the value of the award by the closing price on May 2, 2024, which was the date of the 2024 Annual Meeting.',
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-05-01, prior 2024-05-02, -1 days'],
  },
  {
    name: 'the day before, on which the meeting was held, in a footnote',
    says: 'The 2025 Annual Meeting will be held on May 1, 2025. The price was that of May 2, 2024, which was the day on which the 2024 Annual Meeting was held.',
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-05-01, prior 2024-05-02, -1 days'],
  },
  {
    name: 'two days before the date of the meeting is no day of it',
    says: 'The 2025 Annual Meeting will be held on May 1, 2025. Mr. Roe retired on April 30, 2024, which was two days before the date of the 2024 annual meeting.',
    paper: { form: 'DEF 14A' },
    found: ['annual set 2025-05-01'],
  },
];

const inRows: readonly Saying[] = [
  {
    name: 'a row “Date” below the words that name the meeting',
    says: 'The annual meeting of stockholders has been called as follows.\n\nDate: June 12, 2025',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a row “Date” of this week is that of a signature',
    says: 'The annual meeting of stockholders has been called as follows.\n\nDate: March 10, 2025',
    found: [],
  },
  {
    name: 'a row “Date” where no meeting is named',
    says: 'The lamp works have been sold as follows.\n\nDate: June 12, 2025',
    found: [],
  },
  {
    name: '“When”',
    says: 'The annual meeting of stockholders has been called.\n\nWhen: June 12, 2025',
    found: ['annual set 2025-06-12'],
  },
  {
    name: '“Date and time”',
    says: 'The annual meeting of stockholders has been called.\n\nDate and time: June 12, 2025, 9 a.m.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: '“Date”, with a second day that it is not',
    says: 'The annual meeting of stockholders has been called.\n\nDate: June 12, 2025, not June 19, 2025',
    found: ['annual set 2025-06-12'],
  },
  {
    name: '“Update” is no “Date”',
    says: 'The annual meeting of stockholders has been called.\n\nUpdate: June 12, 2025',
    found: [],
  },
  {
    name: 'ten days ahead',
    says: 'The annual meeting of stockholders has been called as follows.\n\nDate: March 13, 2025',
    found: ['annual set 2025-03-13'],
  },
  {
    name: 'nine days ahead: that of a signature',
    says: 'The annual meeting of stockholders has been called as follows.\n\nDate: March 12, 2025',
    found: [],
  },
  {
    name: 'a record date eight paragraphs below',
    says: `${called}\n\n${'Lamps are bright, and proxy holders like them.\n\n'.repeat(7)}Record date: April 14, 2025`,
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'one nine paragraphs below is another matter’s',
    says: `${called}\n\n${'Lamps are bright, and proxy holders like them.\n\n'.repeat(8)}Record date: April 14, 2025`,
    found: ['annual set 2025-06-12'],
  },
];

testSayings(meetingsIn, {
  'how far apart': howFarApart,
  'rows of a notice': inRows,
});
