import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';
import { tableOf } from '../support/tables.ts';

const paper = { form: 'DEF 14A', on: '2025-04-11' };
const rule = 'rule-14a-8-proposal by 2025-12-12';
const window = ['nomination 2026-01-09 to 2026-02-08', 'other-proposal 2026-01-09 to 2026-02-08'];

const cases: readonly Saying[] = [
  {
    name: 'each day in front of its words, below the heads of both',
    paper,
    says: `Stockholder proposals for the 2026 annual meeting

Date                     Event
December 12, 2025        Deadline for proposals under Rule 14a-8
January 9, 2026          First day for notice of nominations and other business
February 8, 2026         Last day for notice of nominations and other business
March 16, 2026           Last day for notices under Rule 14a-19`,
    found: [rule, ...window, 'universal-proxy by 2026-03-16'],
  },
  {
    name: 'words that go on below, set in',
    paper,
    says: `Calendar for stockholders, 2026 annual meeting

December 12, 2025, 5:00 p.m. ... Proposals under Rule 14a-8 for our proxy
                                 statement must be received
January 9, 2026 ................ Window for nominations and other business
                                 opens
February 8, 2026 ............... Window for nominations and other business
                                 closes`,
    found: [rule, ...window],
  },
  {
    name: 'below a lead-in that ends in a colon and names a meeting',
    paper,
    says: `Dates to note for the 2026 annual meeting of stockholders:

December 12, 2025
Stockholder proposals under Rule 14a-8 due

January 9, 2026
Window for nominations opens

February 8, 2026
Window for nominations closes`,
    found: [rule, 'nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'days and words in turn, in one block',
    paper,
    says: `Friday, December 12, 2025
Deadline for stockholder proposals under Rule 14a-8
Sunday, February 8, 2026
Deadline for nominations of directors`,
    found: [rule, 'nomination by 2026-02-08'],
  },
  {
    name: 'a day of the meeting among them',
    paper,
    says: `June 10, 2025            2025 annual meeting of stockholders
December 12, 2025        Deadline for stockholder proposals under Rule 14a-8`,
    found: ['annual set 2025-06-10', rule],
  },
  {
    name: 'labels in front of their days are the labels of these',
    paper,
    says: `Dates to note for our stockholders

Deadline for proposals under Rule 14a-8
December 12, 2025
Deadline for nominations of directors
February 8, 2026`,
    found: [rule, 'nomination by 2026-02-08'],
  },
  {
    name: 'a sentence that goes on below its day is one',
    paper,
    says: `Stockholder proposals under Rule 14a-8 must reach us not later than
December 12, 2025
and those that do not are late.`,
    found: [rule],
  },
];

const html = { ...paper, html: true };

const tables: readonly Saying[] = [
  {
    name: 'the day in front: only that of the meeting is one of a meeting',
    paper: html,
    says: tableOf(
      ['Date', 'Event'],
      ['June 10, 2025', '2025 annual meeting of stockholders'],
      ['December 12, 2025', 'Stockholder proposals under Rule 14a-8 due'],
      ['January 9, 2026', 'Nomination window opens'],
      ['February 8, 2026', 'Nomination window for the 2026 annual meeting closes'],
      ['March 16, 2026', 'Universal proxy notices due'],
    ),
    found: ['annual set 2025-06-10', rule, 'nomination 2026-01-09 to 2026-02-08', 'universal-proxy by 2026-03-16'],
  },
  {
    name: 'the day behind: a deadline for next year’s meeting is no day of it',
    paper: html,
    says: tableOf(
      ['Event', 'Date'],
      ['Annual meeting of stockholders', 'June 10, 2025'],
      ['Deadline for nominations for the 2026 annual meeting', 'February 8, 2026'],
      ['Nominations for the 2026 annual meeting close', 'February 8, 2026'],
    ),
    found: ['annual set 2025-06-10', 'nomination by 2026-02-08'],
  },
  {
    name: 'the day in front of hour and place is one of the meeting',
    paper: html,
    says: `${tableOf(
      ['Date', 'Time', 'Place'],
      ['June 10, 2025', '10:00 a.m.', 'Our offices in Tacoma'],
    )}<p>The 2025 annual meeting of stockholders will be held as set out above.</p>`,
    found: ['annual set 2025-06-10'],
  },
  {
    name: 'and so it is behind the place',
    paper: html,
    says: `<p>The 2025 annual meeting of stockholders</p>${tableOf(
      ['Place', 'Date'],
      ['Our offices in Tacoma', 'June 10, 2025'],
    )}`,
    found: ['annual set 2025-06-10'],
  },
];

testSayings(meetingsAndDeadlinesIn, {
  'a table of days': tables,
  'a calendar in plain text, each day in front of its words': cases,
});
