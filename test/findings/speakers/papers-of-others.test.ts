import type { Paper } from '../support/filing-that-says.ts';
import { type Saying, testSayings } from '../support/sayings.ts';
import { meetingsToldAndAsked } from '../support/told-and-asked.ts';

const says = 'It is attached.';
const exhibit = (text: string, type = 'EX-99.1'): Paper => ({ exhibits: [{ type, text }] });

const papers: readonly Saying[] = [
  {
    name: 'the notice of another company’s meeting',
    says,
    paper: exhibit(
      'NOTICE OF SPECIAL MEETING OF STOCKHOLDERS OF QUILL BAY\n\nThe special meeting will be held on June 12, 2025.',
    ),
    found: [],
  },
  {
    name: 'its name on the next line',
    says,
    paper: exhibit(
      'NOTICE OF SPECIAL MEETING OF STOCKHOLDERS\nOF QUILL BAY\n\nThe special meeting will be held on June 12, 2025.',
    ),
    found: [],
  },
  {
    name: 'the registrant’s own',
    says,
    paper: exhibit(
      'NOTICE OF SPECIAL MEETING OF STOCKHOLDERS OF MARSH LANTERN\n\nThe special meeting will be held on June 12, 2025.',
    ),
    found: ['special set 2025-06-12'],
  },
];

testSayings(meetingsToldAndAsked, { 'whose paper it is': papers });
