import { type Saying, testSayings } from '../support/sayings.ts';
import { meetingsToldAndAsked } from '../support/told-and-asked.ts';

const byTheWay: readonly Saying[] = [
  {
    name: 'until when a director stays',
    says: 'Mr. Reed will remain a director until the annual meeting of stockholders, which is scheduled for June 12, 2025.',
    found: ['annual set 2025-06-12, incidental'],
  },
  {
    name: 'a paper that is made part of another',
    says: 'The notice of the annual meeting scheduled for June 12, 2025 is incorporated by reference.',
    paper: { form: '10-K' },
    found: ['annual set 2025-06-12, incidental'],
  },
  {
    name: 'a meeting with a clause of its own',
    says: 'His term expires at the annual meeting of stockholders, which is now set for June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the day that is selected',
    says: 'The Board selected June 12, 2025, the date of the annual meeting, and options will be granted on it.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the day of a meeting that is named before it',
    says: 'The annual meeting is on June 12, 2025, the date of the annual meeting being as usual.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a dividend that is declared at the meeting',
    says: 'At the annual meeting the Board declared a dividend to holders of record on May 1, 2025, payable June 1, 2025.',
    found: [],
  },
  {
    name: 'a month in which somebody serves',
    says: 'Until the annual meeting directors are expected to serve in June 2025.',
    found: [],
  },
];

testSayings(meetingsToldAndAsked, { 'words by which a meeting is named by the way': byTheWay });
