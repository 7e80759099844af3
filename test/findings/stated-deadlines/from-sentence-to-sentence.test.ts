import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const cases: readonly Saying[] = [
  {
    name: 'nominations alone, below proxy access, are those of proxy access',
    says: 'Holders of three percent may have their nominees included in our proxy statement under the proxy access bylaw. Up to twenty of them may act together. Nominations must be received no earlier than November 9, 2025 and no later than December 9, 2025.',
    found: ['proxy-access 2025-11-09 to 2025-12-09'],
  },
  {
    name: 'nominations at the meeting, below proxy access, are others',
    says: 'Holders of three percent may have their nominees included in our proxy statement under the proxy access bylaw. Nominations to be made directly at the annual meeting must be received no later than February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  ...[
    'A stockholder may also nominate a person for election at the meeting without having that person included in our proxy materials. We must receive notice of it',
    'A stockholder may also nominate a director without inclusion in our proxy materials. Notice of such nomination must be received',
    'Other than as described in the preceding paragraph, a stockholder may nominate a director at the meeting. Notice must be received',
    'In addition to the proxy access right described above, stockholders may nominate a director at the annual meeting. To be timely, notice must be received',
  ].map((plain) => ({
    name: `nominations outside our papers, under the heading of proxy access: ${plain}`,
    says: `Proxy Access

An eligible stockholder may include nominees in our proxy statement. Notice must be received between November 9, 2025 and December 9, 2025.

${plain} between January 11, 2026 and February 10, 2026.`,
    found: ['proxy-access 2025-11-09 to 2025-12-09', 'nomination 2026-01-11 to 2026-02-10'],
  })),
  {
    name: '“the proposals”, where the sentences before were about other business, are those',
    says: 'A holder may bring business that is not for our proxy statement. We must receive notice of the proposal by February 10, 2026. If notice is not received by February 10, 2026, the proposals will be untimely.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'a list or table that shows an example tells no day, and what stands behind it does',
    says: `As an illustrative example only of the days described above, if the annual meeting were held on May 14, 2026, the days would be as follows:

Nomination received no earlier than: January 14, 2026

Nomination received no later than: February 13, 2026

Nominations must be received by February 10, 2026.`,
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'a window with no words of its own, below what it is for',
    says: 'When must we have nominations? Between the close of business on January 9, 2026 and the close of business on February 10, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-10'],
  },
  {
    name: 'a last day with no words of its own, below a label',
    says: 'Nominations under our bylaws. No later than 5:00 p.m. on February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'proxy access goes on where the nominees are put into the proxy statement',
    says: 'Proxy access. A holder may put forward nominees in our own proxy statement. Notice is due from November 9, 2025 to December 9, 2025.',
    found: ['proxy-access 2025-11-09 to 2025-12-09'],
  },
  {
    name: 'nominations under the provisions just told of, below proxy access, are those of proxy access',
    says: `CANDIDATES FOR OUR PROXY STATEMENT (PROXY ACCESS)

Our bylaws let a holder of three percent have candidates of its own included in our proxy statement. The bylaws are on our website. Director nominations submitted under these provisions must be received no earlier than November 9, 2025 and no later than December 9, 2025.

NOMINATIONS AT A MEETING

A holder may nominate a director at the annual meeting, instead of having the candidate included in our proxy statement. This notice must be received no earlier than January 11, 2026 and no later than February 10, 2026.`,
    found: ['proxy-access 2025-11-09 to 2025-12-09', 'nomination 2026-01-11 to 2026-02-10'],
  },
  {
    name: 'nominations that are named beside proxy access, below its heading, are those of proxy access',
    says: `Director Nominations for Inclusion in the Proxy Statement

Our bylaws allow a holder of three percent to nominate and include in our proxy materials director nominees for up to a fifth of the Board, provided that the stockholder nominee, the nominating holder and the nomination process meet the requirements of the bylaws. The notice of nomination must be received no later than December 9, 2025.`,
    found: ['proxy-access by 2025-12-09'],
  },
  {
    name: 'the deadline described above, where the passage has just told one, is that',
    says: `Nominations must be received by February 10, 2026.

Proposals under Rule 14a-8 must be received no later than December 9, 2025. These proposals must be in writing and received by the deadline described above.`,
    found: ['nomination by 2026-02-10', 'rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'the deadline described above, where the passage has told none, is another’s',
    says: `Nominations must be received by February 10, 2026.

A proposal that is not for our proxy statement must be received by the deadline described above for nominations.`,
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'proposals under the statute of another country are none under Rule 14a-8',
    says: 'Proposals under Rule 14a-8 must be received by December 9, 2025. To be included in our proxy materials, any such proposal under the Business Corporations Act must be received no earlier than January 11, 2026 and no later than March 10, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'other-proposal 2026-01-11 to 2026-03-10'],
  },
  {
    name: 'nominations and plain proposals: the proposals are others',
    says: 'Stockholders may make nominations and proposals. Notice must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'plain proposals under the bylaws are others',
    says: 'Under our bylaws, stockholders may make proposals. Notice must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'plain proposals are those for the proxy statement',
    says: 'Stockholders may make proposals. Notice must be received by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'the last subject counts, where the ones before are of another rule',
    says: 'Our bylaws govern notices. Rule 14a-8 governs one kind of proposal. A nomination is another matter. Notice must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'plain proposals below a sentence on Rule 14a-8',
    says: 'Rule 14a-8 lets holders submit proposals. Proposals must be received by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'plain proposals below a sentence on other business',
    says: 'Other business is governed by the bylaws. Proposals must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'another matter below a sentence on nominations',
    says: 'A stockholder may nominate directors. The new plant opens on February 1, 2026.',
    found: [],
  },
  {
    name: 'how long a proxy may be revoked, below a deadline',
    says: 'Nominations must be received by February 21, 2026. Proxies may be revoked until June 11, 2026.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: '“such proposals”, of the rule in the sentence before',
    says: 'Rule 14a-8 governs proposals. Such proposals must be received by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: '“any such proposal”, of other business in the sentence before',
    says: 'A stockholder may bring other business. Any such proposal must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: '“such notices”, of nominations in the sentence before',
    says: 'A stockholder may nominate directors. Such notices must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'the bylaws, then Rule 14a-8: the last one counts',
    says: 'The bylaws govern nominations. Rule 14a-8 governs proposals. Notice must be received by February 10, 2026.',
    found: ['rule-14a-8-proposal by 2026-02-10'],
  },
  {
    name: 'told behind the deadline, by a sentence on what the bylaw governs',
    says: 'Notice must be received by February 10, 2026. Nominations are governed by the bylaw.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'not told by a sentence behind it that has a date or a count of its own',
    says: 'Notice must be received by February 10, 2026. Nominations of March 1, 2025 are governed by the bylaw.',
    found: [],
  },
  {
    name: 'not told by a sentence behind it that governs nothing',
    says: 'Notice must be received by February 10, 2026. The nominations were few.',
    found: [],
  },
  {
    name: 'the same date for a third subject is that of the second',
    says: 'Nominations must be received by February 10, 2026. Rule 14a-8 proposals must be received by December 9, 2025. The same date applies to other business.',
    found: ['nomination by 2026-02-10', 'rule-14a-8-proposal by 2025-12-09', 'other-proposal by 2025-12-09'],
  },
  {
    name: 'the same date for a subject that has it already',
    says: 'Nominations must be received by February 10, 2026. The same date applies to nominations.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: '“such notices”, of which nothing was said',
    says: 'Such notices must be received by February 10, 2026.',
    found: [],
  },
  {
    name: 'a second date for the same subject, without naming it again',
    says: 'Nominations must be received by February 21, 2026 or, if mailed, by February 25, 2026.',
    found: ['nomination by 2026-02-21', 'nomination by 2026-02-25'],
  },
  {
    name: 'the subjects behind their dates',
    says: 'The date by which notices must come is February 21, 2026 for nominations and March 1, 2026 for other business.',
    found: ['nomination by 2026-02-21', 'other-proposal by 2026-03-01'],
  },
  {
    name: 'a day that the calendar does not have',
    says: 'Nominations must be received by February 30, 2026.',
    found: [],
  },
  {
    name: '“the nomination” below a sentence on proxy access is one of proxy access',
    says: 'Our bylaws provide for proxy access. We must receive the nomination by December 12, 2025.',
    found: ['proxy-access by 2025-12-12'],
  },
  {
    name: '“this notice of nomination” too, with both days',
    says: 'Our bylaws provide for proxy access. This notice of nomination must be received between November 12, 2025 and December 12, 2025.',
    found: ['proxy-access 2025-11-12 to 2025-12-12'],
  },
  {
    name: '“the proposal” below a sentence on proxy access is none of it',
    says: 'Our bylaws provide for proxy access. The proposal must be received by December 12, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'a nomination that is not “the” nomination stands for itself',
    says: 'Our bylaws provide for proxy access. Other nominations must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: '“the nomination” below a sentence on other business is a nomination',
    says: 'Our bylaws govern other business. The nomination must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'what a nomination includes, below a sentence on other business',
    says: 'Rule 14a-8 governs proposals. A nomination includes a consent. Notice must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'a nomination that does not speak of inclusion, below one on proxy access',
    says: 'Our bylaws provide for proxy access. A nomination is another matter. Notice must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: '“such notice” of two subjects',
    says: 'Our bylaws govern nominations and other business. Such notices and proposals must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'a day in a bracket of the bylaws, behind one for nominations',
    says: 'Nominations must be received by February 10, 2026 and by February 21, 2026 (under our bylaws).',
    found: ['nomination by 2026-02-10', 'nomination by 2026-02-21'],
  },
  {
    name: '“the latter”, of two subjects with a day of their own',
    says: 'Nominations and other business must be received by February 10, 2026, and the latter by March 1, 2026 in any case.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10', 'other-proposal by 2026-03-01'],
  },
  {
    name: 'a printed deadline ends what was introduced',
    says: 'Our bylaws govern nominations. Nominations must be received by February 10, 2026. Other business is governed by the bylaws. Notice must be received by March 1, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-03-01'],
  },
  {
    name: 'the rule and nominations, then other business: the last one counts',
    says: 'Our bylaws and Rule 14a-8 govern proposals and nominations. Other business is governed by the bylaws. Notice must be received by March 1, 2026.',
    found: ['other-proposal by 2026-03-01'],
  },
  {
    name: 'plain proposals, and nominations behind their day',
    says: 'Proposals must be received by December 12, 2025 and nominations by February 21, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21'],
  },
  {
    name: '“such a notice” below two subjects, behind a day of its own',
    says: 'Our bylaws govern nominations. Such submissions must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'two subjects behind their days, and a third in front of its own',
    says: 'The days are February 10, 2026 for nominations and March 1, 2026 for other business; Rule 14a-8 proposals are due by December 12, 2025.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-03-01', 'rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'a bracket of the bylaw behind one day, and a rule in front of the next',
    says: 'Proposals must be received by February 10, 2026 (under the bylaw), and those under Rule 14a-8 by December 12, 2025.',
    found: ['other-proposal by 2026-02-10', 'rule-14a-8-proposal by 2025-12-12'],
  },
];

testSayings(deadlinesIn, { 'from sentence to sentence': cases });
