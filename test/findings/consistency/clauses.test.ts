import { describe, expect, test } from 'vitest';
import { by, daysAfter, daysBefore, from, movedByMoreThan, when } from '../../../lambdas/terms/notation.ts';
import type { Paper } from '../support/filing-that-says.ts';
import { clauseInALine, findingsOf, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const proxy: Paper = { form: 'DEF 14A', on: '2025-04-11' };
const anniversary = "the anniversary of the prior year's annual meeting";
const sixty = `Notice of a nomination must be received not less than 60 nor more than 90 days before ${anniversary}.`;
const ninety = `To be timely, a holder's notice of a nomination for the annual meeting shall be delivered not less than 90 nor more than 120 days prior to ${anniversary}.`;

/** What is told for certain, and what is asked to be read. */
async function toldAndAsked(says: string) {
  const findings = await findingsOf(says, proxy);
  return {
    told: findings.flatMap((one) => (one.kind === 'advance-notice-clause' ? clauseInALine(one) : [])),
    asked: findings.flatMap((one) => (one.kind === 'unsure' && one.about === 'clause' ? one.says : [])),
  };
}

describe('two provisions that count the last day for one subject differently are asked about', () => {
  const cases = [
    {
      name: 'both today’s rule for nominations',
      says: `${sixty}\n\n${ninety}`,
      told: [],
      asked: [
        "As the last day for nominations before the annual meeting the filing seems to count both 60 days before the anniversary of the prior year's meeting and 90 days before the anniversary of the prior year's meeting, and only one of them can hold.",
      ],
    },
    {
      name: 'the subject that only one of them has stays',
      says: `Notice of a nomination or of other business must be received not less than 60 days before ${anniversary}.\n\n${ninety}`,
      told: ['other-proposal: understood'],
      asked: [
        "As the last day for nominations before the annual meeting the filing seems to count both 60 days before the anniversary of the prior year's meeting and 90 days before the anniversary of the prior year's meeting, and only one of them can hold.",
      ],
    },
    {
      name: 'two subjects in doubt at once are one question',
      says: `Notice of a nomination or of other business must be received not less than 60 days before ${anniversary}.\n\nA nomination or other business must be notified to us in writing at least 120 days before the anniversary of the mailing of the prior year's proxy statement.`,
      told: [],
      asked: [
        "As the last day for nominations and other proposals before the annual meeting the filing seems to count both 60 days before the anniversary of the prior year's meeting and 120 days before the anniversary of the prior year's mailing, and only one of them can hold.",
      ],
    },
    {
      name: 'a choice with the announcement is held against the other day alone',
      says: `${sixty}\n\nA nomination must reach the secretary not later than the later of the 45th day before the annual meeting and the tenth day after the day of the meeting is announced.`,
      told: [],
      asked: [
        "As the last day for nominations before the annual meeting the filing seems to count both 60 days before the anniversary of the prior year's meeting and 45 days before the meeting, and only one of them can hold.",
      ],
    },
  ];

  test.each(named(cases))('%s', async (_, { says, told, asked }) => {
    expect(await toldAndAsked(says)).toEqual({ told, asked });
  });
});

describe('what is no contradiction is told', () => {
  const cases = [
    {
      name: 'the same window, in short and in full',
      says: `A nomination must be received not less than 90 days before the meeting.\n\nNotice of a nomination must be received not less than 90 nor more than 120 days before ${anniversary}; if the meeting is moved by more than 30 days, not later than the later of the 90th day before the meeting and the tenth day after the public announcement of its date.`,
      told: ['nomination: understood', 'nomination: understood'],
    },
    {
      name: 'a nomination that asks for a Schedule 14N is one under proxy access',
      says: `${ninety}\n\nThe notice of the nomination on Schedule 14N must be received not less than 120 days before the anniversary of the mailing of the proxy statement.`,
      told: ['nomination: understood', 'proxy-access: understood'],
    },
    {
      name: 'other proposals and nominations have windows of their own',
      says: `${ninety}\n\nNotice of other business must be received not less than 60 days before ${anniversary}.`,
      told: ['nomination: understood', 'other-proposal: understood'],
    },
    {
      name: 'a window that is replaced',
      says: `Prior to the amendment, the Bylaws required notice of a nomination not less than 60 nor more than 90 days before the annual meeting. As amended, the Bylaws require that it be received not less than 90 nor more than 120 days before ${anniversary}.\n\n${ninety}`,
      told: ['nomination: understood', 'nomination: understood'],
    },
    {
      name: 'a window for special meetings',
      says: `${ninety}\n\nAt a special meeting, nominations must be received not later than the 60th day before the special meeting.`,
      told: ['nomination: understood'],
    },
    {
      name: 'what another company’s bylaws say is not told',
      says: `Orion Corp. is to be merged with us. The bylaws of Orion Corp. require notice of a nomination not less than 60 days before ${anniversary}.\n\n${ninety}`,
      told: ['nomination: understood'],
    },
    {
      name: 'the only bylaws that are told, be they under another name',
      says: `Orion Corp. holds its annual meeting in May. The bylaws of Orion Corp. require notice of a nomination not less than 60 days before ${anniversary}.`,
      told: ['nomination: understood'],
    },
    {
      name: 'our own bylaws, with our name',
      says: `The bylaws of Marsh Lantern Corporation require notice of a nomination not less than 90 days before ${anniversary}.`,
      told: ['nomination: understood'],
    },
  ];

  test.each(named(cases))('%s', async (_, { says, told }) => {
    expect(await toldAndAsked(says)).toEqual({ told, asked: [] });
  });
});

describe('what holds when the meeting moves, told before the window or apart from it', () => {
  const moved =
    'If the annual meeting is more than 30 days before or after the anniversary of the last one, a nomination must be received by the tenth day after the public announcement of its date.';
  const window = `The window for nominations of 90 to 120 days before ${anniversary} has not been changed.`;
  const tenthDay = by(daysAfter(10, 'announcement'));
  const ninety = daysBefore(90, 'priorMeetingAnniversary');
  const whole = when(movedByMoreThan(30), tenthDay, from(daysBefore(120, 'priorMeetingAnniversary'), ninety));

  test.each([
    ['in one paragraph', `${moved} ${window}`],
    ['in two', `${moved}\n\nOur bylaws. ${window}`],
  ])('%s is one provision', async (_, says) => {
    const clauses = await ofKind('advance-notice-clause', says, proxy);
    expect(clauses.map(({ expression }) => expression)).toEqual([whole]);
  });

  test('of another matter it is another provision', async () => {
    const says = `${moved} Notice of other business must be received not less than 90 days before ${anniversary}.`;
    const clauses = await ofKind('advance-notice-clause', says, proxy);
    expect(clauses.map(({ subjects }) => subjects)).toEqual([['nomination'], ['other-proposal']]);
    expect(clauses[1]?.expression).toEqual(by(ninety));
  });

  test('a reasonable time, as Rule 14a-8 has it, is none of the bylaws’ cases', async () => {
    const says = `If we move the annual meeting by more than 30 days from the anniversary of the last one, your proposal must be received a reasonable time before we begin to print and mail our proxy materials. Notice of a nomination or of other business must be received not less than 90 days before ${anniversary}.`;
    const clauses = await ofKind('advance-notice-clause', says, proxy);
    expect(clauses.at(-1)?.expression).toEqual(by(ninety));
  });
});
