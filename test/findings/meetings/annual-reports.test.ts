import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const shareholderInformation: readonly Saying[] = [
  {
    name: 'below its heading',
    says: 'ANNUAL MEETING\n\nThe annual meeting of shareholders will be held at 10:00 a.m. on Tuesday, April 22, 2025, at 5 Mill Lane, Quill, Ohio.',
    found: ['annual set 2025-04-22'],
  },
  {
    name: 'on a line',
    says: 'SHAREHOLDER INFORMATION\n\nAnnual Meeting: April 22, 2025, 10:00 a.m., Marsh Hotel, Quill, Ohio\n\nTransfer Agent: Quill Trust Company',
    found: ['annual set 2025-04-22'],
  },
  {
    name: 'in lines of their own',
    says: 'Annual Meeting\n\nTuesday, April 22, 2025\n10:00 a.m.\nMarsh Hotel\nQuill, Ohio',
    found: ['annual set 2025-04-22'],
  },
  {
    name: 'beside dividends, whose record date is none of the meeting',
    says: 'The annual meeting of stockholders will convene at 9:00 a.m. on April 22, 2025.\n\nDividends: paid May 1, 2025 to holders of record April 10, 2025.',
    found: ['annual set 2025-04-22'],
  },
  {
    name: 'the last one, in its notes',
    says: 'At the annual meeting of shareholders on April 23, 2024, the holders approved the 2024 plan.',
    found: ['annual held 2024-04-23'],
  },
  {
    name: 'no doubt about a day in its notes',
    says: 'The board will ask holders at a meeting to approve the plan, under which options vest on April 22, 2026.',
    found: [],
  },
];

testSayings((text) => meetingsIn('See the annual report.', { form: '10-K', exhibits: [{ type: 'EX-13', text }] }), {
  'an annual report to holders that is an exhibit': shareholderInformation,
});
