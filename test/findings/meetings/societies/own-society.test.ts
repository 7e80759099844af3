import { type Saying, testSayings } from '../../support/sayings.ts';
import { meetingsToldAndAsked } from '../../support/told-and-asked.ts';

const own = ['annual set 2025-06-12'];

const ours: readonly Saying[] = [
  {
    name: 'by a short name that the filing gives it',
    says: 'Marsh Lantern Corporation (the “Society”) tells this. The Society’s Annual Meeting is on June 12, 2025.',
    found: own,
  },
  { name: 'by initials with a sign between', says: 'The M&L Annual Meeting is on June 12, 2025.', found: own },
  {
    name: 'by initials with a hyphen, over some days',
    says: 'The M-L Annual Meeting is on June 12-13, 2025.',
    found: ['annual set 2025-06-12, approximate'],
  },
];

testSayings(meetingsToldAndAsked, { 'a society that is the registrant itself': ours });
