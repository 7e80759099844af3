import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const sixtyDays = 'must be received not less than 60 days before the annual meeting';

const whatItIsAbout = [
  {
    name: 'nominations, where nominees under both a bylaw and Rule 14a-19 are named behind',
    says: `Notice of a nomination ${sixtyDays}. Nominees who comply with both our advance notice bylaws and Rule 14a-19 will be named on our card.`,
    subjects: ['nomination'],
  },
  {
    name: 'nominations and other business, where a rule on both is told behind',
    says: `Notice of a nomination ${sixtyDays}. The deadline governs both nominations and other business.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'nominations',
    says: `Notice of a nomination ${sixtyDays}.`,
    subjects: ['nomination'],
  },
  {
    name: 'other business',
    says: `Notice of business to be brought before the meeting ${sixtyDays}.`,
    subjects: ['other-proposal'],
  },
  {
    name: 'both',
    says: `Notice of a nomination or of other business ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'business other than nominations',
    says: `Notice of business (other than nominations) ${sixtyDays}.`,
    subjects: ['other-proposal'],
  },
  {
    name: 'nominations outside one section, and other business beside them',
    says: `Notice of nominations outside Section 2.14 and of other business ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'business other than under Rule 14a-8, and nominations beside it',
    says: `Notice of business other than under Rule 14a-8 and of nominations ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'nominations other than proxy access ones, and other business beside them',
    says: `Notice of nominations other than proxy access nominations and of other business ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'two things, each with what is excepted',
    says: `Notice of proposals outside Rule 14a-8 and for nominations outside proxy access ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'and not what the next section says of its own matter',
    says: `Notice of a nomination ${sixtyDays}. SECTION 14. Proposals of Holders. No proposal shall be considered unless it is submitted in accordance with this section.`,
    subjects: ['nomination'],
  },
  {
    name: 'whether or not it is in the proxy statement as well',
    says: `Notice of any proposal or nomination, whether or not it is also to be included in our proxy statement, ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'whether or not for inclusion',
    says: `Notice of a nomination, whether or not for inclusion in our proxy materials, ${sixtyDays}.`,
    subjects: ['nomination'],
  },
  {
    name: 'regardless of whether it is to be included',
    says: `Notice of business or of a nomination, regardless of whether it is to be included in our proxy statement, ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'even if it is not included',
    says: `Notice of any proposal or nomination, even if not included in our proxy statement, ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'business that is laid over to a later meeting',
    says: 'A holder may make any proposal at the annual meeting, but unless it is stated in writing and filed at least 60 days before the meeting it shall be laid over to an adjourned, special or annual meeting taking place 30 days or more thereafter.',
    subjects: ['other-proposal'],
  },
  {
    name: 'the window of the bylaws, of what they ask notice of',
    says: 'The bylaw window is 60 to 90 days before the anniversary of the preceding annual meeting.',
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'the window of the bylaws, where the paragraph above speaks of nominations alone',
    says: 'Nominations must be made in writing to the Secretary.\n\nThe window under the By-Laws is from 120 to 90 days before the first anniversary of the preceding annual meeting.',
    subjects: ['nomination'],
  },
  {
    name: 'the deadline of the bylaws, where the paragraph above speaks of Rule 14a-8 alone',
    says: 'Proposals under Rule 14a-8 must be received by December 1, 2025.\n\nThe bylaw deadline is 90 days before the anniversary of the preceding annual meeting.',
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'proxy access',
    says: `Notice of a proxy access nomination ${sixtyDays}.`,
    subjects: ['proxy-access'],
  },
  {
    name: 'Rule 14a-8, paraphrased',
    says: `A proposal for inclusion in our proxy statement under Rule 14a-8 ${sixtyDays}.`,
    subjects: ['rule-14a-8-proposal'],
  },
  {
    name: 'Rule 14a-8’s reasonable time for a meeting that moves, behind the day for proposals under it',
    says: 'A proposal to be included in our proxy statement must be received by January 4, 2025. If the 2025 annual meeting is changed by more than 30 days, we will announce the deadline for submitting proposals. That deadline will be a reasonable time before we print and mail our proxy materials.',
    subjects: ['rule-14a-8-proposal'],
  },
  {
    name: 'a universal proxy',
    says: `Notice under Rule 14a-19 ${sixtyDays}.`,
    subjects: ['universal-proxy'],
  },
  {
    name: 'the same for another subject, said behind it',
    says: `Notice of a nomination ${sixtyDays}. The same holds for other business.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'the same period for a universal proxy',
    says: `Notice of a nomination ${sixtyDays}. Notices under Rule 14a-19 are due within that same bylaw period.`,
    subjects: ['nomination', 'universal-proxy'],
  },
  {
    name: 'never Rule 14a-8 with others, though its day be the same',
    says: `Notice of a nomination ${sixtyDays}. A proposal under Rule 14a-8 is due on the same date.`,
    subjects: ['nomination'],
  },
  {
    name: 'not the rule that a word’s definition names',
    says: `To be timely, a stockholder’s notice ${sixtyDays}. “Proxy statement” has the meaning given to it in Rule 14a-8. The notice must name the nominee.`,
    subjects: ['nomination'],
  },
  {
    name: 'said in the sentence before',
    says: `A stockholder may nominate directors. To be timely, the stockholder’s notice ${sixtyDays}.`,
    subjects: ['nomination'],
  },
  {
    name: 'said in the paragraph before, of which a holder’s notice is spoken of',
    says: `For a nomination to be made by a stockholder, timely notice must have been given to the Secretary.\n\nTo be timely, a stockholder’s notice ${sixtyDays}.`,
    subjects: ['nomination'],
  },
  {
    name: 'said in the paragraph before, of both',
    says: `For nominations or other business to be brought by a stockholder, timely notice must have been given.\n\nTo be timely, a stockholder’s notice ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'said only in the sentence after',
    says: `To be timely, a stockholder’s notice ${sixtyDays}. The notice must set forth the name of each nominee.`,
    subjects: ['nomination'],
  },
  {
    name: 'said of the notice’s contents, some sentences below, by the first that names it',
    says: `To be timely, the notice ${sixtyDays}. Marsh Lantern makes lamps. The notice must name the nominee. It must describe other business.`,
    subjects: ['nomination'],
  },
  {
    name: 'of what bylaws ask notice of, where nothing names it',
    says: `Notice by a holder ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'the same, of a notice “from the stockholder”',
    says: `To be timely, notice from the stockholder ${sixtyDays}.`,
    subjects: ['nomination', 'other-proposal'],
  },
  {
    name: 'plain proposals, which a count from the meeting makes other business',
    says: `A proposal ${sixtyDays}.`,
    subjects: ['other-proposal'],
  },
  {
    name: '“such proposals”, those of the rule in the sentence before',
    says: `Rule 14a-8 governs proposals for the proxy statement. Such proposals ${sixtyDays}.`,
    subjects: ['rule-14a-8-proposal'],
  },
  {
    name: '“such a nomination”, which names itself, whatever stands before it',
    says: `A stockholder may bring other business. Such a nomination ${sixtyDays}.`,
    subjects: ['nomination'],
  },
  {
    name: 'with the reasonable time of Rule 14a-8 beside it',
    says: `Notice of a nomination ${sixtyDays}, and proposals under Rule 14a-8 must come a reasonable time before we mail.`,
    subjects: ['nomination'],
  },
  {
    name: 'not extended by a sentence in front',
    says: `This section applies to other business. Notice of a nomination ${sixtyDays}.`,
    subjects: ['nomination'],
  },
  {
    name: 'extended by a sentence behind it',
    says: `Notice of a nomination ${sixtyDays}. This section applies to other business as well.`,
    subjects: ['nomination', 'other-proposal'],
  },
];

describe('what a provision is about', () => {
  test.each(named(whatItIsAbout))('%s', async (_name, { says, subjects }) => {
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map((one) => one.subjects)).toEqual([subjects]);
  });

  test('is told by the heading above it', async () => {
    const says = `Nomination of Directors\n\nTo be timely, a stockholder’s notice ${sixtyDays}.`;
    const found = await ofKind('advance-notice-clause', says, { form: '10-K' });
    expect(found.map((one) => one.subjects)).toEqual([['nomination']]);
  });

  const headedBoth = 'Nominations and Other Business';
  const headed = `Proposals and Nominations\n\nA stockholder may make nominations. To be timely, notice ${sixtyDays}.`;

  test('is all that its heading names, where the passage has no other provision', async () => {
    const found = await ofKind('advance-notice-clause', headed, { form: '10-K' });
    expect(found.map((one) => one.subjects)).toEqual([['nomination', 'other-proposal']]);
  });

  test.each([
    [
      'a subject that no bylaw has',
      'Rule 14a-8 Proposals and Nominations',
      'A stockholder may make nominations.',
      ['nomination'],
    ],
    ['a subject that the text does not name', 'Other Business', 'A stockholder may make nominations.', ['nomination']],
    [
      'the bylaws’, where the text names another',
      headedBoth,
      'Rule 14a-8 governs proposals for the proxy statement.',
      ['rule-14a-8-proposal'],
    ],
  ])('is not what the heading names beside it: %s', async (_name, heading, first, subjects) => {
    const says = `${heading}\n\n${first} To be timely, notice ${sixtyDays}.`;
    const found = await ofKind('advance-notice-clause', says, { form: '10-K' });
    expect(found.map((one) => one.subjects)).toEqual([subjects]);
  });

  test('is what its own sentence names, whatever the heading adds', async () => {
    const found = await ofKind('advance-notice-clause', `${headedBoth}\n\nNotice of a nomination ${sixtyDays}.`, {
      form: '10-K',
    });
    expect(found.map((one) => one.subjects)).toEqual([['nomination']]);
  });

  test('is only its own part of the heading, where another provision has the rest', async () => {
    const says = `${headed} Notice of other business must be received not less than 30 days before the annual meeting.`;
    const found = await ofKind('advance-notice-clause', says, { form: '10-K' });
    expect(found.map((one) => one.subjects)).toEqual([['nomination'], ['other-proposal']]);
  });

  test('is the annual meeting', async () => {
    const found = await ofKind('advance-notice-clause', `Notice of a nomination ${sixtyDays}.`);
    expect(found.map((one) => one.meetingType)).toEqual(['annual']);
  });

  test('must be said somewhere: a count for notices of no kind is no provision', async () => {
    expect(await ofKind('advance-notice-clause', `A notice ${sixtyDays}.`)).toEqual([]);
  });

  test.each([
    ['nominations', 'Nominations may be made by holders.', 1],
    ['lamps', 'Lamps are lit by holders.', 0],
  ])('was said before “they”: %s', async (_name, first, count) => {
    const says = `${first} If the annual meeting is called, they must reach us not less than 60 days before it.`;
    expect(await ofKind('advance-notice-clause', says)).toHaveLength(count);
  });
});

describe('two provisions in a passage', () => {
  test('are two, each with its own window and sentence', async () => {
    const nominations = 'Notice of a nomination must be received not less than 90 days before the annual meeting.';
    const business = 'Notice of other business must be received not less than 60 days before the annual meeting.';
    const found = await ofKind('advance-notice-clause', `${nominations} ${business}`);
    expect(found.map((one) => [one.subjects, one.evidence.map((e) => e.quote)])).toEqual([
      [['nomination'], [nominations]],
      [['other-proposal'], [business]],
    ]);
  });

  test('a fallback belongs to the provision before it, and is quoted with it', async () => {
    const base =
      'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting.';
    const fallback =
      'If the annual meeting is held more than 30 days before or after such anniversary, notice must be received by the tenth day after the public announcement of its date.';
    const found = await ofKind('advance-notice-clause', `${base} ${fallback}`);
    expect(found.map((one) => one.evidence.map((e) => e.quote))).toEqual([[base, fallback]]);
  });

  test('a fallback that is not understood is quoted with the provision that it belongs to', async () => {
    const base =
      'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting.';
    const fallback =
      'If the annual meeting is held more than 30 days before or after such anniversary, notice of a nomination must be received by the tenth day after the registrar has been told.';
    const found = await ofKind('advance-notice-clause', `${base} ${fallback}`);
    expect(found.map((one) => [one.expression, one.evidence.map((e) => e.quote)])).toEqual([[null, [base, fallback]]]);
  });

  test('one that is not understood does not spoil the one before it', async () => {
    const business = 'Notice of other business must be received not less than 60 days before the annual meeting.';
    const nominations =
      'Notice of a nomination must be received not less than 90 days before the annual meeting; if the annual meeting is more than 30 days from the anniversary of the preceding annual meeting, notice must be received by the tenth day after the registrar has been told.';
    const found = await ofKind('advance-notice-clause', `${business} ${nominations}`);
    expect(found.map((one) => [one.expression !== null, one.evidence.map((e) => e.quote)])).toEqual([
      [true, [business]],
      [false, [nominations]],
    ]);
  });
});

describe('what a careful reader would remark', () => {
  test('words and figures that contradict each other', async () => {
    const [found] = await ofKind(
      'advance-notice-clause',
      'Notice of a nomination must be received not less than sixty (90) days before the annual meeting.',
    );
    expect(textsOf(found?.remarks ?? [])).toEqual(['The filing says 60, and 90 in brackets: both are computed.']);
  });

  test('nothing, when they agree', async () => {
    const [found] = await ofKind(
      'advance-notice-clause',
      'Notice of a nomination must be received not less than sixty (60) days before the annual meeting.',
    );
    expect(textsOf(found?.remarks ?? [])).toEqual([]);
  });
});

describe('the close of business', () => {
  test('is noted where only the fallback names it', async () => {
    const [found] = await ofKind(
      'advance-notice-clause',
      'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting. If the annual meeting is more than 30 days from such anniversary, notice must be received by the close of business on the tenth day after the public announcement of its date.',
    );
    expect(found?.closeOfBusiness).toBe(true);
  });

  const hours = [
    ['is noted', 'not later than the close of business on the 90th day', true],
    ['is not made up', 'not later than the 90th day', false],
    ['is not what an hour of the clock says', 'not later than 5:00 p.m. on the 90th day', false],
  ] as const;
  test.each(hours)('%s', async (_name, when, expected) => {
    const [found] = await ofKind(
      'advance-notice-clause',
      `Notice of a nomination must be received ${when} before the annual meeting.`,
    );
    expect(found?.expression).not.toBeNull();
    expect(found?.closeOfBusiness).toBe(expected);
  });
});

describe('two last days with a mere "or" between them', () => {
  const says = (or: string) =>
    `Notice of a nomination must be received not later than the 90th day before the annual meeting${or} the tenth day after the public announcement of its date.`;
  const cases = [
    ['are remarked on', ' or', true],
    ['are not, where the words say which counts', ' or, if later,', false],
  ] as const;
  test.each(cases)('%s', async (_name, or, remarked) => {
    const [found] = await ofKind('advance-notice-clause', says(or));
    expect(found?.expression).toMatchObject({ due: { laterOf: [{ days: 90 }, { days: 10 }] } });
    expect(found?.remarks.some(({ kind }) => kind === 'or-read-as-later')).toBe(remarked);
  });

  test('of a meeting that moves are those of that case', async () => {
    const [found] = await ofKind(
      'advance-notice-clause',
      'Notice of a nomination must be received not later than the 90th day before the anniversary of the preceding annual meeting. If the annual meeting is more than 30 days from such anniversary, notice must be received not later than the 90th day before the annual meeting or the tenth day after the public announcement of its date.',
    );
    expect(found?.remarks.find(({ kind }) => kind === 'or-read-as-later')?.text).toMatch(
      /^For a meeting that moves it/,
    );
  });
});
