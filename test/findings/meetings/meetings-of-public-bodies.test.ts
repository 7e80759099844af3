import { testSayings } from '../support/sayings.ts';
import { meetingsToldAndAsked } from '../support/told-and-asked.ts';

const notOurs = [
  'The Harbor Commission has scheduled a special meeting for June 12, 2025 to consider the lease.',
  'The annual meeting of the Quill Harbor Commission, at which the lease will be considered, is to be held on June 12, 2025.',
  'The Town Council of Harrow has scheduled a special meeting for June 12, 2025 to consider our application.',
  'The Board of Supervisors will hold a special meeting on June 12, 2025 on the zoning of our plant.',
  'The special meeting of the members of the Foundrymen’s Union to vote on the labor agreement will be held on June 12, 2025.',
  'Marsh Lantern, MHC will hold a special meeting of its members on June 12, 2025 to vote on the waiver of dividends.',
  'The members of Marsh Lantern, MHC will vote on the plan of conversion at a special meeting of members on June 12, 2025.',
  'The depositors of Harrow Savings Bank will vote on the plan of conversion at a special meeting on June 12, 2025.',
  'The annual meeting of the general partner will be held on June 12, 2025.',
  'The annual meeting between the Company and its labor representatives scheduled for June 12, 2025 has been cancelled.',
].map((says) => ({ name: says, says, found: [] }));

const ours = [
  'Following comments of the Securities and Exchange Commission the Company has scheduled its annual meeting of stockholders for June 12, 2025.',
  'As the Utilities Commission has agreed, the Company will hold its annual meeting of stockholders on June 12, 2025.',
  'The annual meeting of stockholders will be held in the hall of the Town Council on June 12, 2025.',
  'The annual meeting of stockholders will be held at the Mt. Quill Inn, 12 Alder St., Ft. Harrow, on June 12, 2025.',
  'The annual meeting of stockholders will be held at the Pt. Reed Hotel on June 12, 2025.',
].map((says) => ({ name: says, says, found: ['annual set 2025-06-12'] }));

testSayings(meetingsToldAndAsked, {
  'a meeting of a public body, or of depositors': notOurs,
  'a meeting of ours': ours,
});
