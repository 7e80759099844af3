import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const byColumns: readonly Saying[] = [
  {
    name: 'a meeting, a record date and a deadline',
    says: '<p>The dates for our 2025 annual meeting of shareholders are changed as follows:</p>\n<table><tr><td>What</td><td>Old</td><td>New</td></tr><tr><td>Meeting date</td><td>May 1, 2025</td><td>May 15, 2025</td></tr><tr><td>Record date</td><td>March 3, 2025</td><td>March 17, 2025</td></tr><tr><td>Deadline for nominations</td><td>January 31, 2025</td><td>March 14, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-17', 'nomination by 2025-03-14'],
  },
  {
    name: 'as announced and as revised',
    says: '<p>Annual meeting of shareholders</p><table><tr><td></td><td>As announced</td><td>As revised</td></tr><tr><td>Date of meeting</td><td>May 1, 2025</td><td>May 15, 2025</td></tr><tr><td>Record date</td><td>March 3, 2025</td><td>March 3, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-03'],
  },
  {
    name: 'the new day first',
    says: '<table><tr><td></td><td>New</td><td>Old</td></tr><tr><td>Annual meeting of shareholders</td><td>May 15, 2025</td><td>May 1, 2025</td></tr><tr><td>Record date</td><td>March 17, 2025</td><td>March 3, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-17'],
  },
  {
    name: 'with the mailing',
    says: '<p>The schedule for the annual meeting of shareholders has been revised:</p><table><tr><td>Event</td><td>Original Date</td><td>New Date</td></tr><tr><td>Record Date</td><td>March 3, 2025</td><td>March 17, 2025</td></tr><tr><td>Mailing of proxy materials</td><td>March 14, 2025</td><td>March 28, 2025</td></tr><tr><td>Annual Meeting</td><td>May 1, 2025</td><td>May 15, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-17, mailing 2025-03-28'],
  },
  {
    name: 'two years beside each other',
    says: '<table><tr><td></td><td>2024</td><td>2025</td></tr><tr><td>Annual meeting of shareholders</td><td>May 1, 2024</td><td>May 15, 2025</td></tr><tr><td>Record date</td><td>March 3, 2024</td><td>March 17, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual set 2025-05-15, prior 2024-05-01, 14 days, record 2025-03-17'],
  },
];
const further: readonly Saying[] = [
  {
    name: 'a record date that does not change',
    says: '<p>The timetable of the special meeting of stockholders is amended:</p><table><tr><td>Event</td><td>From</td><td>To</td></tr><tr><td>Special meeting</td><td>May 1, 2025</td><td>May 15, 2025</td></tr><tr><td>Record date</td><td>March 17, 2025</td><td>No change</td></tr></table>',
    paper: { html: true },
    found: ['special changed 2025-05-15, was 2025-05-01, record 2025-03-17'],
  },
  {
    name: 'put off, with the hours',
    says: '<p>The annual meeting of shareholders has been postponed.</p><table><tr><td></td><td>Previously announced</td><td>Now</td></tr><tr><td>Meeting date</td><td>May 1, 2025 at 10:00 a.m.</td><td>May 15, 2025 at 9:00 a.m.</td></tr><tr><td>Proxies due</td><td>April 30, 2025</td><td>May 14, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual postponed 2025-05-15, was 2025-05-01'],
  },
  {
    name: 'two years’ meetings as heads',
    says: '<table><tr><td></td><td>2025 Annual Meeting</td><td>2026 Annual Meeting</td></tr><tr><td>Record date</td><td>March 3, 2025</td><td>March 17, 2026</td></tr><tr><td>Date of meeting</td><td>May 1, 2025</td><td>May 15, 2026</td></tr></table>',
    paper: { on: '2025-11-03', html: true },
    found: ['annual set 2026-05-15, prior 2025-05-01, 14 days, record 2026-03-17'],
  },
  {
    name: 'set in columns in plain text',
    says: 'The timetable is as follows.\n\n                                 Old date            New date\nRecord date                      March 3, 2025       March 17, 2025\nAnnual meeting of shareholders   May 1, 2025         May 15, 2025',
    found: ['annual changed 2025-05-15, was 2025-05-01'],
  },
  {
    name: 'in plain text below a lead-in',
    says: 'The dates of the annual meeting of shareholders have been changed as follows:\n\nWhat               Old               New\nAnnual meeting     May 1, 2025       May 15, 2025\nRecord date        March 3, 2025     March 17, 2025',
    found: ['annual changed 2025-05-15, was 2025-05-01, record 2025-03-17'],
  },
];
const otherMatters: readonly Saying[] = [
  {
    name: 'a dividend',
    says: '<p>The annual meeting of shareholders will be held on May 15, 2025.</p><table><tr><td>Dividend</td><td>Old</td><td>New</td></tr><tr><td>Payment date</td><td>April 1, 2025</td><td>April 15, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual set 2025-05-15'],
  },
  {
    name: 'terms of office',
    says: '<p>The annual meeting of shareholders will be held on May 15, 2025.</p><table><tr><td>Name</td><td>From</td><td>To</td></tr><tr><td>Ida Quill</td><td>April 1, 2020</td><td>April 15, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual set 2025-05-15'],
  },
  {
    name: 'a day proposed',
    says: '<p>Key dates</p><table><tr><td>Event</td><td>Current</td><td>Proposed</td></tr><tr><td>Annual meeting of shareholders</td><td>May 1, 2025</td><td>May 15, 2025</td></tr></table>',
    paper: { html: true },
    found: ['annual set 2025-05-01'],
  },
];
testSayings(meetingsAndDeadlinesIn, {
  'days that were and days that are, by their columns': [...byColumns, ...further],
  'columns of other matters': otherMatters,
});
