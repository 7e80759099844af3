import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { testSayings } from '../support/sayings.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };

testSayings(meetingsAndDeadlinesIn, {
  'what is handed in beside a notice has days of its own': [
    {
      name: 'evidence of the solicitation, five business days before the meeting',
      says: 'A stockholder who intends to solicit proxies for nominees other than ours at the 2026 annual meeting must give notice under Rule 14a-19 by March 23, 2026, and provide reasonable evidence that it has solicited holders no later than five business days before the meeting, May 22, 2026.',
      paper: proxy,
      found: ['universal-proxy by 2026-03-23'],
    },
    {
      name: 'evidence of the solicitation alone',
      says: 'The supporters of each nominee will provide evidence of their solicitation under Rule 14a-19 no later than June 5, 2026.',
      paper: proxy,
      found: [],
    },
    {
      name: 'a questionnaire that a nominee fills in',
      says: 'Each nominee of a stockholder shall return a completed questionnaire on independence by December 15, 2025.',
      found: [],
    },
    {
      name: 'evidence of what a nominee did',
      says: 'The fund agreed to deliver evidence of the resignation of its nominee by April 15, 2026.',
      found: [],
    },
    {
      name: 'a notice that holds evidence is one',
      says: 'A nomination with proof of the ownership of shares must be received by February 21, 2026.',
      found: ['nomination by 2026-02-21'],
    },
    {
      name: 'a notice handed in with a questionnaire is one',
      says: 'A stockholder must submit a completed questionnaire with the notice of nomination by February 21, 2026.',
      found: ['nomination by 2026-02-21'],
    },
  ],
  'notice of a matter, for Rule 14a-4': [
    {
      name: 'of which the company learns too late',
      says: 'A matter of which we learn after March 4, 2026 will not be deemed timely under Rule 14a-4(c)(1) for the 2026 annual meeting.',
      paper: proxy,
      found: ['other-proposal by 2026-03-04'],
    },
    {
      name: 'on which the proxies then have discretion to vote',
      says: 'If we receive notice of a stockholder proposal after March 4, 2026, the persons whom we name as proxies will have discretion to vote on it.',
      paper: proxy,
      found: ['other-proposal by 2026-03-04'],
    },
  ],
});
