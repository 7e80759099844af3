import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { clauseInALine, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const seen = 'An advance-notice provision that was seen but not understood whole; read it in the filing.';

/** Provisions with a part that no form knows: reported with their sentence, and never computed by half. */
const neverHalf = [
  {
    name: 'an end that counts from something else',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting and not more than 30 days after the election of the chairman.',
  },
  {
    name: 'a fallback that counts from something else',
    says: 'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting; provided that if the annual meeting is held more than 30 days before or after such anniversary, notice must be received by the tenth day after the registrar has been told.',
  },
  {
    name: 'the rest of a bracket that was begun on the page before',
    says: 'REPORTS AND NEXT YEAR notice of a nomination must be received no later than the later of the 60th day before the annual meeting or the 10th day after the announcement of its date).',
  },
  {
    name: 'a condition of another kind',
    says: 'Notice of a nomination must be received not less than 90 days before the annual meeting; provided that if the offices are closed, notice must be received by the tenth day after the closing.',
  },
  {
    name: '“timely” without the word “notice”, of a count from something else',
    says: 'A nomination is timely only if received 30 days after the registrar is told of the annual meeting.',
  },
  {
    name: 'two counts of days after, which set no period',
    says: 'Notice of a nomination must be received 10 to 15 days after the public announcement of the date of the annual meeting.',
  },
  {
    name: 'a later day than the last that counts from it, with no word that it is too late',
    says: 'Notice of a nomination may be received later than the 60th day before the annual meeting.',
  },
  {
    name: 'the day by which a nomination must be withdrawn if a vote is to count',
    says: 'In accordance with the bylaws, if any such nomination has been withdrawn on or prior to the tenth day preceding the date on which the Company first mails its notice of the annual meeting, a nominee must receive more votes for than against.',
  },
  {
    name: 'three limbs',
    says: 'Notice of a nomination must be received by the later of the 90th day before the annual meeting, the 10th day after the public announcement of its date or the 5th day after the record date.',
  },
  {
    name: 'a cap on the later of two',
    says: 'Notice of a nomination must be received by the later of the 90th day before the annual meeting or the 10th day following the public announcement of its date, but in no event later than five days before the proxy materials are mailed.',
  },
  {
    name: 'a window that would close before it opens',
    says: 'Notice of a nomination must be received not less than 120 days nor more than 90 days before the annual meeting.',
  },
  {
    name: 'a count onwards from an anniversary, where bylaws count backwards',
    says: 'Notice of a nomination must be received not less than 90 days after the anniversary of the preceding annual meeting.',
  },
  {
    name: 'two days before two things, without a word on which counts',
    says: 'Notice of a nomination must be received by 90 days before the annual meeting or 60 days before the mailing of proxies.',
  },
  {
    name: 'two first days',
    says: 'Notice of a nomination must be received not earlier than the 120th day before the annual meeting, not earlier than the 10th day after the record date and not later than the 60th day before the annual meeting.',
  },
  {
    name: 'a day that stands for the anniversary of a meeting that was not held',
    says: 'If no annual meeting was held in the previous year, the anniversary is deemed to be the second Tuesday in May, and notice of a nomination must be received not less than 90 days nor more than 120 days before that day.',
  },
  {
    name: 'a day of the month in which the meeting is held',
    says: 'Notice of a nomination must be received not less than 90 days before the first Monday of the month in which the annual meeting is to be held.',
  },
  {
    name: 'the end of a quarter',
    says: 'Notice of a nomination must be received not less than 60 days before the end of the quarter that precedes the annual meeting.',
  },
];

describe('seen and not understood', () => {
  test.each(named(neverHalf))('%s', async (_name, { says }) => {
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map(clauseInALine)).toEqual(['nomination: seen, not understood']);
    expect(textsOf(found[0]?.remarks ?? [])).toEqual([seen]);
    expect(found[0]?.evidence.map(({ quote }) => quote)).toEqual([says]);
  });

  test('a fallback in the next sentence takes the whole provision with it', async () => {
    const base = 'Notice of a nomination must be received not less than 90 days before the annual meeting.';
    const says = `${base} In that event notice of a nomination must be received by the tenth day after the registrar has been told of the annual meeting.`;
    const found = await ofKind('advance-notice-clause', says);
    expect(found.filter(({ expression }) => expression !== null)).toEqual([]);
  });
});

/** The same grammar, about something else. */
const noProvision = [
  {
    name: 'an adjournment sentence alone',
    says: 'In no event shall the adjournment or postponement of an annual meeting commence a new time period for the giving of a notice of nomination.',
  },
  {
    name: 'the renewal of a lease',
    says: 'The tenant must give notice not more than 240 days nor less than 180 days before the fifth anniversary of this lease.',
  },
  {
    name: 'the company’s own notice of the meeting',
    says: 'Written notice of the annual meeting shall be given to each stockholder not less than 10 nor more than 60 days before the date of the meeting.',
  },
  {
    name: 'the setting of a record date',
    says: 'The Board may fix a record date, which shall be not more than 60 nor less than 10 days before the date of the annual meeting.',
  },
  {
    name: 'candidates suggested to a committee',
    says: 'Stockholders may recommend candidates to the Nominating Committee not less than 120 days before the annual meeting.',
  },
  {
    name: 'a candidate recommended, to nobody that is named',
    says: 'A stockholder wishing to recommend a candidate must do so not less than 120 days before the anniversary of the last proxy statement.',
  },
  {
    name: 'the update of a notice that was given',
    says: 'A stockholder shall update and supplement the notice of nomination not later than five business days after the record date for the annual meeting.',
  },
  {
    name: 'the list of stockholders',
    says: 'The list of stockholders shall be open for ten days before the annual meeting to any stockholder who gives notice of his business.',
  },
  {
    name: 'the exercise of an option',
    says: 'The option may be exercised by notice given not later than 90 days after the annual meeting.',
  },
  {
    name: 'a redemption',
    says: 'Notice of redemption shall be given not less than 30 nor more than 60 days before the date of the meeting of holders.',
  },
  {
    name: 'indemnity',
    says: 'A person who seeks indemnity must give notice of the proceeding not later than 30 days after the annual meeting.',
  },
  {
    name: 'a date, with the count that explains it: that is a deadline',
    says: 'Nominations must be received by March 20, 2026, which is the tenth day after this announcement of the annual meeting.',
  },
  {
    name: 'a date, with the count in brackets',
    says: 'Nominations must be received by March 20, 2026 (the tenth day following this announcement of the annual meeting).',
  },
  {
    name: 'a date, “that is, ten days after”',
    says: 'Nominations must be received by March 20, 2026 (that is, ten days after this announcement of the annual meeting).',
  },
  {
    name: 'a date, “being the tenth day after”',
    says: 'Nominations must be received by March 20, 2026, being the tenth day after the date on which the annual meeting was announced.',
  },
  {
    name: 'a dividend between two days that count from something else',
    says: 'Business of the Company will pay a dividend 30 days after the closing and before the annual meeting.',
  },
  {
    name: 'the approval of a loan',
    says: 'The borrower shall give notice of its business not less than 30 days before the annual meeting.',
  },
  {
    name: 'new seats on the board, which have a rule of their own',
    says: 'If the number of directors is increased and there is no public announcement naming all nominees at least 100 days before the anniversary of the preceding annual meeting, notice of a nomination for the new seats shall be timely if received by the tenth day after such announcement.',
  },
  {
    name: 'what becomes of the proxies’ discretion: that is Rule 14a-4(c)(1)',
    says: 'If notice of a proposal is not received a reasonable time before the Company mails its proxy materials, the proxies will have discretionary authority.',
  },
  {
    name: 'the same, with the number of the rule',
    says: 'Under Rule 14a-4 the proxies may vote at their discretion on a proposal of which the Company has no notice at least 45 days before the anniversary of the date on which it first mailed its proxy materials for the preceding annual meeting.',
  },
  {
    name: 'a reasonable time before the meeting itself, of which no rule speaks',
    says: 'A proposal must be received a reasonable time before the meeting.',
  },
];

describe('no provision on holders’ notices', () => {
  test.each(named(noProvision))('%s', async (_name, { says }) => {
    expect((await ofKind('advance-notice-clause', says)).map(clauseInALine)).toEqual([]);
  });
});
