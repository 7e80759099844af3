import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const june = 'annual set (no day), in 2025-06, approximate';

const besides: readonly Saying[] = [
  {
    name: 'and when the proxy statement is filed',
    says: 'The Company expects to hold its annual meeting in June 2025 and to file its proxy statement in April 2025.',
    found: [june],
  },
  {
    name: 'none was held the year before',
    says: 'The Company did not hold an annual meeting in 2024 and expects to hold its next annual meeting in June 2025.',
    found: [june],
  },
  {
    name: 'when it usually is',
    says: 'The Company usually holds its annual meeting in May but expects to hold its 2025 annual meeting in June 2025.',
    found: [june],
  },
  {
    name: 'what was planned before',
    says: 'The Company previously planned to hold its annual meeting in May 2025 and now expects to hold its annual meeting in June 2025.',
    found: [june],
  },
  {
    name: 'until when somebody else waits',
    says: 'The exchange granted an extension until July 31, 2025, and the Company expects to hold its annual meeting in June 2025.',
    found: [june],
  },
  {
    name: 'by what a default is mended',
    says: 'The Company intends to regain compliance by holding an annual meeting of stockholders in June 2025.',
    found: [june],
  },
  {
    name: 'last year’s was held late',
    says: 'The 2024 annual meeting of stockholders was held on December 5, 2024, and the directors were elected. The Company expects to hold its 2025 annual meeting in November 2025.',
    paper: { form: '10-Q' },
    found: ['annual set (no day), in 2025-11, approximate'],
  },
  {
    name: 'the other kind of meeting in another month',
    says: 'The annual meeting will be held in the spring, and the special meeting of stockholders will be held in June 2025.',
    found: ['special set (no day), in 2025-06, approximate'],
  },
  {
    name: 'who stands for election at it',
    says: 'Mr. Quill will stand for re-election at the annual meeting, which the Company expects to hold in June 2025.',
    found: [`${june}, incidental`],
  },
];

const ofSomethingElse: readonly Saying[] = [
  {
    name: 'what is voted on closes in the month',
    says: 'The merger will be put to a vote at the annual meeting and is expected to close in June 2025.',
    found: [],
  },
  {
    name: 'what the meeting considers closes in the month',
    says: 'The annual meeting will consider the merger, which is expected to close in June 2025.',
    found: [],
  },
  {
    name: 'what is reported at it opens in the month',
    says: 'At the annual meeting the Company expects to report on the plant that will be opened in June 2025.',
    found: [],
  },
  {
    name: 'the board calls it in another month',
    says: 'The annual meeting, to be called by the Board in May, is expected to fall in the second half of June 2025.',
    found: [june],
  },
  {
    name: 'soon after one was held',
    says: 'The annual meeting of stockholders was held on February 15, 2025. The Company expects to hold the annual meeting of its stockholders in Ohio in March 2025.',
    found: ['annual held 2025-02-15'],
  },
  {
    name: 'whose term ends then, where the last meeting is told',
    says: 'The annual meeting of stockholders was held on October 24, 2024. Mr. Quill serves for a term that will expire at the annual meeting of stockholders to be held in October 2025.',
    found: ['annual held 2024-10-24'],
  },
];

testSayings(meetingsIn, { 'said beside other things': besides, 'of something else': ofSomethingElse });
