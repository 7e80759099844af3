import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const forTheProxyStatement: readonly Saying[] = [
  {
    name: 'by the number of the rule',
    says: 'Proposals under Rule 14a-8 must be received by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'by where they are to appear',
    says: 'A stockholder who wants a proposal included in our proxy statement must deliver it no later than December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'by the sum of shares that the rule asks for',
    says: 'A holder of at least $2,000 of our stock may submit a proposal until December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'the rule named only to be set aside: other business',
    says: 'A proposal that is not submitted under Rule 14a-8 must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'the rule, and what lies outside it, in one sentence',
    says: 'We must receive proposals under Rule 14a-8 on or before December 9, 2025 and proposals outside Rule 14a-8 on or before February 8, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'other-proposal by 2026-02-08'],
  },
  {
    name: 'an address with a zip code between the words and the date',
    says: 'Proposals must be received by our Secretary, 1200 Quay Street, Portland, Oregon 97204, not later than December 9, 2025, to be included in our proxy statement.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
];

const ofTheBylaws: readonly Saying[] = [
  {
    name: 'nominations',
    says: 'A stockholder who intends to nominate a director must notify the Secretary by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'other business',
    says: 'Notice of other business to be brought before the annual meeting must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'both in one sentence are two',
    says: 'Notice of a nomination or of other business must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: '“other than nominations” sets them aside',
    says: 'Notice of business other than nominations must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: '“close of business” is no business',
    says: 'Nominations must be received by the close of business on February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
];

const ofTheProxyRules: readonly Saying[] = [
  {
    name: 'a universal proxy, by the number of its rule',
    says: 'Notice under Rule 14a-19 must be received by March 23, 2026.',
    found: ['universal-proxy by 2026-03-23'],
  },
  {
    name: 'proxy access, by its name',
    says: 'Notice of a proxy access nomination must be received by December 9, 2025.',
    found: ['proxy-access by 2025-12-09'],
  },
  {
    name: 'proxy access, by where the nominee is to appear',
    says: 'Nominees to be included in our proxy statement must be named to the Secretary by December 9, 2025.',
    found: ['proxy-access by 2025-12-09'],
  },
  {
    name: 'discretionary authority is the mark of Rule 14a-4(c)(1), which serves other proposals',
    says: 'If we have no notice of a proposal by February 23, 2026, the proxies will have discretionary authority to vote on it.',
    found: ['other-proposal by 2026-02-23'],
  },
  {
    name: 'a universal proxy, beside the bylaws that it adds to',
    says: 'In addition to satisfying the bylaws, stockholders who intend to solicit proxies in support of director nominees other than our nominees must provide notice that sets forth the information required by Rule 14a-19 no later than March 23, 2026.',
    found: ['universal-proxy by 2026-03-23'],
  },
  {
    name: 'proxy access, by the holding that it asks for',
    says: 'A group of up to 20 holders who have owned 3% of our shares for three years may include nominees in our proxy statement if we receive notice between November 9, 2025 and December 9, 2025.',
    found: ['proxy-access 2025-11-09 to 2025-12-09'],
  },
  {
    name: 'a universal proxy, by what it is for',
    says: 'Whoever intends to solicit proxies for nominees other than ours must notify us by March 23, 2026.',
    found: ['universal-proxy by 2026-03-23'],
  },
];

const severalAtOnce: readonly Saying[] = [
  {
    name: 'two subjects, two dates',
    says: 'Rule 14a-8 proposals must be received by December 9, 2025, and nominations by February 10, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'nomination by 2026-02-10'],
  },
  {
    name: 'the subjects in brackets behind the dates',
    says: 'The closing dates are December 9, 2025 (proposals for our proxy statement) and February 10, 2026 (nominations).',
    found: ['rule-14a-8-proposal by 2025-12-09', 'nomination by 2026-02-10'],
  },
  {
    name: '“the same date” for another subject',
    says: 'Nominations must be received by February 10, 2026. The same date applies to other business.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'the same deadline told twice is one',
    says: 'Nominations must be received by February 10, 2026. Again, nominations that reach us after February 10, 2026 are too late.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'a single date and a window in one sentence',
    says: 'Stockholder proposals intended for inclusion in the proxy statement must be received no later than 5:00 p.m. on December 9, 2025, and notices of nominations or other business between January 9, 2026 and February 8, 2026.',
    found: [
      'rule-14a-8-proposal by 2025-12-09',
      'nomination 2026-01-09 to 2026-02-08',
      'other-proposal 2026-01-09 to 2026-02-08',
    ],
  },
  {
    name: '“each”, for two subjects with one date',
    says: 'Rule 14a-8 proposals and nominations must each be received by April 4, 2025.',
    found: ['rule-14a-8-proposal by 2025-04-04', 'nomination by 2025-04-04'],
  },
  {
    name: 'the advance notice bylaw stands for nominations and other business',
    says: 'Proposals under Rule 14a-8 must be received by April 4, 2025. Notices under the advance notice bylaw must be received by the same date.',
    found: ['rule-14a-8-proposal by 2025-04-04', 'nomination by 2025-04-04', 'other-proposal by 2025-04-04'],
  },
];

const saidElsewhere: readonly Saying[] = [
  {
    name: 'in the sentence before',
    says: 'Stockholders may propose business for the 2026 annual meeting. Notice must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'in two sentences before, of one bylaw',
    says: 'The advance notice bylaw governs nominations. It governs other business as well. Notice must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'in a sentence behind that covers both',
    says: 'Notice must be received by February 10, 2026. This procedure applies to nominations and other business alike.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'without notice “by that day” the proxies have their discretion',
    says: 'Nominations must be received by February 10, 2026, and without notice by that day the proxies may use their discretion on other proposals.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'by the letters of a list in one sentence',
    says: 'The closing dates are: (a) December 9, 2025 for Rule 14a-8 proposals; (b) February 10, 2026 for nominations.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'nomination by 2026-02-10'],
  },
  {
    name: 'plain “proposals” are those for the proxy statement',
    says: 'Proposals of stockholders must be received by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'plain “proposals” beside nominations are other proposals',
    says: 'Nominations and proposals must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'proposals “whether or not under Rule 14a-8” are both kinds',
    says: 'Proposals (whether or not under Rule 14a-8) must be received by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'other-proposal by 2025-12-09'],
  },
  {
    name: 'for the meeting only, beside those for the proxy statement',
    says: 'Proposals must be received by December 9, 2025 to be considered for inclusion in the proxy statement, and by February 10, 2026 to be raised at the meeting.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'two days in turn, each of its own subjects',
    says: 'Proposals under Rule 14a-8 and notices of nominations or other business must be received not later than December 9, 2025 and February 10, 2026, respectively.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'a proposal to be included, and one to be presented without inclusion, have one day',
    says: 'For a proposal to be included in our proxy statement or to be presented without inclusion, it must be received by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'other-proposal by 2025-12-09'],
  },
  {
    name: '“floor proposals” are no nominations, and named beside them',
    says: 'Nominations and floor proposals must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'the other way round',
    says: 'Proposals must be received by February 10, 2026 to be raised at the meeting, and by December 9, 2025 to be included in the proxy statement.',
    found: ['other-proposal by 2026-02-10', 'rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: '“not for inclusion”, with no word on in what',
    says: 'Proposals of stockholders that are not for inclusion must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: '“not for inclusion” ends before what is named behind the “and”',
    says: 'Proposals not for inclusion and nominations must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: '“otherwise than under” sets a rule aside',
    says: 'A holder who wants to nominate a director otherwise than under our proxy access bylaw must tell us by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'considered at the meeting but not included in the proxy statement',
    says: 'Proposals to be considered at the meeting but not included in the proxy statement must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'a notice of nominees behind what is said of proxy access is of that kind',
    says: 'Proxy Access: A holder of at least 3% of our shares may nominate and include in our proxy statement their own director nominees. Notice of director nominees must include the information required by our bylaws and must be received no earlier than November 30, 2025 and no later than December 30, 2025.',
    found: ['proxy-access 2025-11-30 to 2025-12-30'],
  },
  {
    name: 'days in the year before a meeting are those of every year',
    says: 'Nominations shall be lodged with the Secretary not earlier than October 1 and not later than November 15 in the year before the annual meeting at which the directors are to be elected.',
    found: [],
  },
];

testSayings(deadlinesIn, {
  'proposals for the proxy statement': forTheProxyStatement,
  'what the bylaws ask notice of': ofTheBylaws,
  'the other proxy rules': ofTheProxyRules,
  'the subject said elsewhere': saidElsewhere,
  'several at once': severalAtOnce,
});
