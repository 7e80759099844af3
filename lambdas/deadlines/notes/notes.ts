import type { Facts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';
import { adjournmentNotes } from './adjournments.ts';
import { annualMeetingNotes } from './annual-meeting-not-held.ts';
import { investmentCompanyNotes } from './investment-companies.ts';
import { noticeAndAccessNotes } from './notice-and-access.ts';
import { reportDateNotes } from './report-date.ts';
import { unknownStateNotes } from './unknown-state.ts';

const checks = [
  reportDateNotes,
  unknownStateNotes,
  adjournmentNotes,
  annualMeetingNotes,
  noticeAndAccessNotes,
  investmentCompanyNotes,
];

/** What the law says of a filing that is no deadline, a sentence each; none when nothing is worth saying. Pure. */
export function notesFor(facts: Facts): Note[] {
  return checks.flatMap((check) => check(facts));
}
