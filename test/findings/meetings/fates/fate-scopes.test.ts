import { type Saying, testSayings } from '../../support/sayings.ts';
import { meetingsToldAndAsked } from '../../support/told-and-asked.ts';

const notTold: readonly Saying[] = [
  {
    name: 'any adjournment or postponement',
    says: 'You may vote at the annual meeting on June 12, 2025 and at any adjournment or postponement.',
    found: ['annual set 2025-06-12, incidental'],
  },
  {
    name: 'postponements, whichever come',
    says: 'The annual meeting will be held on June 12, 2025, and at postponements.',
    found: ['annual set 2025-06-12'],
  },
  { name: 'what is supposed', says: 'Suppose the annual meeting is postponed to June 12, 2025.', found: [] },
  {
    name: 'what is not true',
    says: 'It is not true that the annual meeting has been moved to June 9, 2025.',
    found: [],
  },
];

testSayings(meetingsToldAndAsked, { 'a fate that is not told of the meeting': notTold });
