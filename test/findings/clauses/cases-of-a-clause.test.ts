import { describe, expect, test } from 'vitest';
import type { Timing } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  from,
  movedByMoreThan,
  movedOrNoPriorMeeting,
  nextBusinessDay,
  nothing,
  reasonableTimeBefore,
  when,
} from '../../../lambdas/terms/notation.ts';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { ofKind } from '../support/in-a-line.ts';

const ordinary = by(daysBefore(90, 'priorMeetingAnniversary'));
const tenthDay = by(daysAfter(10, 'announcement'));
const usual = when(movedByMoreThan(30), tenthDay, ordinary);

const provision =
  'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting';
const moved = 'the annual meeting is more than 30 days from such anniversary';
const instead = 'notice must be received by the tenth day after the public announcement of its date';

async function timingsOf(says: string): Promise<(Timing | null)[]> {
  return (await ofKind('advance-notice-clause', says)).map(({ expression }) => expression);
}

describe('a case without a day that can be counted leaves the ordinary window to the ordinary case', () => {
  const untold = when(movedByMoreThan(30), nothing, ordinary);
  test.each([
    ['“the Board may fix another date”', `${provision}; provided that if ${moved}, the Board may fix another date.`],
    [
      'in a sentence of its own',
      `${provision}. If ${moved}, the Board shall announce the date by which notice must be received.`,
    ],
    ['“other periods apply”', `${provision}. Certain other notice periods apply if ${moved}.`],
    [
      '“subject to adjustment”',
      `${provision}, subject to adjustment if the annual meeting is moved by more than 30 days.`,
    ],
    ['“unless”, and no word of what applies then', `${provision} unless ${moved}.`],
    [
      '“if within”, and no word of the meeting that is not',
      `${provision}, if the annual meeting is within 30 days of it.`,
    ],
    [
      '“so long as”, and nothing else',
      `${provision}, so long as the annual meeting is within 30 days of such anniversary.`,
    ],
  ])('%s', async (_name, says) => {
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map(({ expression }) => expression)).toEqual([untold]);
    expect(textsOf(found[0]?.remarks ?? [])).toEqual([
      'What applies in one case is told without a day that can be counted; read it in the filing.',
    ]);
  });

  test('until a later sentence tells it', async () => {
    const says = `${provision}. If ${moved}, we will announce another date. In that case, ${instead}.`;
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map(({ expression }) => expression)).toEqual([usual]);
    expect(textsOf(found[0]?.remarks ?? [])).toEqual([]);
  });

  test('and is no provision of its own', async () => {
    expect(await timingsOf(`If ${moved}, the Board may fix another date for the notice of nominations.`)).toEqual([]);
  });

  test('a case told twice is told once', async () => {
    expect(await timingsOf(`${provision}; if ${moved}, ${instead}. If ${moved}, we will announce its date.`)).toEqual([
      usual,
    ]);
  });
});

describe('a condition that closes the sentence confines what it stands behind', () => {
  const sixtyDays = 'Notice of a nomination must be received not less than 60 days before the annual meeting';
  const ofAnniversary = 'the annual meeting is more than 30 days from the anniversary of the preceding annual meeting';
  const confined = when(movedByMoreThan(30), by(daysBefore(60, 'meeting')), nothing);
  test.each([
    ['behind a comma', `${sixtyDays}, if ${ofAnniversary}.`],
    ['behind a place', `${sixtyDays} in Portland, Oregon, if ${ofAnniversary}.`],
    ['“whenever”', `${sixtyDays} whenever ${ofAnniversary}.`],
  ])('%s', async (_name, says) => {
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map(({ expression }) => expression)).toEqual([confined]);
    expect(textsOf(found[0]?.remarks ?? [])).toEqual([]);
  });

  test('both its ends', async () => {
    const says = `Notice of a nomination must be received not earlier than the 120th day before the annual meeting and not later than the tenth day after the public announcement of its date if ${ofAnniversary}.`;
    expect(await timingsOf(says)).toEqual([
      when(movedByMoreThan(30), from(daysBefore(120, 'meeting'), daysAfter(10, 'announcement')), nothing),
    ]);
  });

  test('behind two days for two cases: seen, not understood', async () => {
    const says = `${provision} or, by the tenth day after the public announcement of its date, if ${moved}.`;
    expect(await timingsOf(says)).toEqual([null]);
  });
});

describe('“otherwise” and “in all other cases”', () => {
  const base = 'notice must be received not less than 90 days before such anniversary';
  const notWithin = 'If the annual meeting is more than 30 days from the anniversary of the preceding annual meeting';
  test.each(['Otherwise', 'In all other cases', 'In any other event', '(b) Otherwise'])(
    '“%s”, behind the meeting that moves',
    async (words) => {
      const says = `${notWithin}, notice of a nomination must be received by the tenth day after the public announcement of its date. ${words}, ${base}.`;
      expect(await timingsOf(says)).toEqual([usual]);
    },
  );

  test('the ordinary window told again is no second provision', async () => {
    expect(await timingsOf(`${provision}. If ${moved}, ${instead}. In all other cases, ${base}.`)).toEqual([usual]);
  });

  test('another ordinary window than before: seen, not understood', async () => {
    const says = `${provision}. If ${moved}, ${instead}. In all other cases, notice must be received not less than 60 days before such anniversary.`;
    expect(await timingsOf(says)).toEqual([null]);
  });

  test('of no case told before: seen, not understood', async () => {
    const says =
      'In all other cases, notice of a nomination must be received not less than 60 days before the annual meeting.';
    expect(await timingsOf(says)).toEqual([null]);
  });
});

describe('the case of a meeting near the anniversary and every other, in one sentence', () => {
  const near = 'within 30 days before or after the anniversary of the last annual meeting';
  const late = 'not later than the tenth day after the public announcement of the date of the meeting';
  const early = 'not less than 90 days before such anniversary';
  test.each([
    `(x) where the meeting is called for a date ${near}, ${early}, and (y) in every other case, ${late}`,
    `if the annual meeting is to be held ${near}, ${early} and, in all other circumstances, ${late}`,
    `(1) for a meeting held ${near}, ${early}; (2) in each other instance, ${late}`,
    `provided the meeting is ${near}, ${early}, or else ${late}`,
    `(i) for an annual meeting called for a date that is ${near}, ${early}; and (ii) in the case of a meeting called for a date more than 30 days before or after such anniversary, ${late}`,
  ])('%s', async (says) => {
    expect(await timingsOf(`Notice of a nomination must be received ${says}.`)).toEqual([usual]);
  });
});

describe('the case of two provisions', () => {
  const two =
    'Notice of other business must be received not less than 60 days before the anniversary of the preceding annual meeting. Notice of a nomination must be received not less than 90 days before such anniversary.';
  const business = by(daysBefore(60, 'priorMeetingAnniversary'));

  test('is that of both where it names neither', async () => {
    expect(await timingsOf(`${two} If ${moved}, ${instead}.`)).toEqual([
      when(movedByMoreThan(30), tenthDay, business),
      usual,
    ]);
  });

  test('is that of the one it names', async () => {
    const says = `${two} If ${moved}, notice of other business must be received by the tenth day after the public announcement of its date.`;
    expect(await timingsOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, business), ordinary]);
  });

  test('not understood, it leaves neither understood', async () => {
    const says = `${two} If ${moved}, business is due between the 120th and the 90th day before the meeting, and nominations between the 90th and the 60th.`;
    expect(await timingsOf(says)).toEqual([null, null]);
  });

  test('is only the last one’s where the first has a case of its own', async () => {
    const says = `Notice of other business must be received not less than 60 days before the anniversary of the preceding annual meeting; if ${moved}, by a reasonable time before the Company mails its proxy statement. Notice of a nomination must be received not less than 90 days before such anniversary. If ${moved}, ${instead}.`;
    expect(await timingsOf(says)).toEqual([
      when(movedByMoreThan(30), by(reasonableTimeBefore('mailing')), business),
      usual,
    ]);
  });

  test('is only Rule 14a-8’s where that was told last', async () => {
    const says = `${provision}. A proposal under Rule 14a-8 must be received not less than 120 days before the anniversary of the mailing of the last proxy statement. If ${moved}, it must be received a reasonable time before the Company mails its proxy statement.`;
    expect(await timingsOf(says)).toEqual([
      ordinary,
      when(movedByMoreThan(30), by(reasonableTimeBefore('mailing')), by(daysBefore(120, 'priorMailingAnniversary'))),
    ]);
  });

  test('of a window that is not understood is not understood', async () => {
    const says = `Notice of a nomination must be received not less than 90 days before the vernal equinox preceding the annual meeting. If the annual meeting is more than 30 days from the anniversary of the preceding annual meeting, ${instead}.`;
    expect(await timingsOf(says)).toEqual([null]);
  });

  test('is not Rule 14a-8’s, which stands before it', async () => {
    const says = `A proposal under Rule 14a-8 must be received not less than 120 days before the anniversary of the mailing of the last proxy statement. ${provision}. If ${moved}, ${instead}.`;
    expect(await timingsOf(says)).toEqual([by(daysBefore(120, 'priorMailingAnniversary')), usual]);
  });
});

describe('a case in the next paragraph', () => {
  test.each([
    ['beside it', `${provision}.\n\nIf ${moved}, ${instead}.`],
    ['lettered', `(a) ${provision}.\n\n(b) In the event that ${moved}, ${instead}.`],
    [
      'behind an address',
      `${provision}.\n\nSend it to the Secretary, 5 Main Street.\n\nHowever, if ${moved}, ${instead}.`,
    ],
    ['under a heading of its own', `${provision}.\n\nChange of Meeting Date\n\nIf ${moved}, ${instead}.`],
    ['on the next page', `${provision}.\n\n34\n\nMARSH LANTERN CORP. PROXY STATEMENT\n\nIf ${moved}, ${instead}.`],
    [
      'of a provision that names no subject',
      `To be timely, a stockholder’s notice must be received not less than 90 days before the anniversary of the preceding annual meeting.\n\nIf ${moved}, ${instead}.`,
    ],
  ])('%s', async (_name, says) => {
    expect(await timingsOf(says)).toEqual([usual]);
  });

  test('of a window printed in dates takes the subject from there', async () => {
    const says = `Nominations must be received no earlier than January 9, 2026 and no later than February 8, 2026.\n\nIf the annual meeting is more than 30 days before or after its anniversary, ${instead}.`;
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map(({ subjects, expression }) => [subjects, expression])).toEqual([
      [['nomination'], when(movedByMoreThan(30), tenthDay, nothing)],
    ]);
  });

  test.each([
    [
      'names another subject',
      `${provision}.\n\nIf ${moved}, notice of other business must be received by the tenth day after the public announcement of its date.`,
    ],
    [
      'stands under another heading',
      `${provision}.\n\nOther Business at the Meeting\n\nIf ${moved}, notice of other business must be received by the tenth day after the public announcement of its date.`,
    ],
  ])('is none of the provision before where it %s', async (_name, says) => {
    expect(await timingsOf(says)).toEqual([ordinary, when(movedByMoreThan(30), tenthDay, nothing)]);
  });

  test('under the heading that both stand under', async () => {
    const says = `Nominations of Directors\n\n${provision}.\n\nIf ${moved}, ${instead}.`;
    expect(await timingsOf(says)).toEqual([usual]);
  });

  test('is that of its heading, where that names another subject', async () => {
    const says = `${provision}.\n\nOther Business at the Meeting\n\nIf ${moved}, ${instead}.`;
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map(({ subjects, expression }) => [subjects, expression])).toEqual([
      [['nomination'], ordinary],
      [['other-proposal'], when(movedByMoreThan(30), tenthDay, nothing)],
    ]);
  });

  test('keeps the subjects that it names itself', async () => {
    const says = `Nominations must be received by February 8, 2026.\n\nIf the annual meeting is more than 30 days before or after its anniversary, notice of a nomination or of other business must be received by the tenth day after the public announcement of its date.`;
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map(({ subjects }) => subjects)).toEqual([['nomination', 'other-proposal']]);
  });

  test('is none of a provision many paragraphs before', async () => {
    const between = 'The annual meeting is webcast.\n\n'.repeat(5);
    expect(await timingsOf(`${provision}.\n\n${between}If ${moved}, ${instead}.`)).toEqual([ordinary]);
  });

  test('is none of a provision that has its own', async () => {
    const says = `${provision}; if ${moved}, ${instead}.\n\nIf no annual meeting was held in the previous year, notice of a nomination must be received not less than 60 days before the annual meeting.`;
    expect(await timingsOf(says)).toEqual([
      usual,
      when({ noPriorMeeting: true }, by(daysBefore(60, 'meeting')), nothing),
    ]);
  });
});

describe('a last day that is not open', () => {
  const open = 'is not a business day, notice may be received on the next business day';

  test('is the last told, where “that day” is', async () => {
    expect(await timingsOf(`${provision}; if ${moved}, ${instead}. If that day ${open}.`)).toEqual([
      when(movedByMoreThan(30), by(nextBusinessDay(daysAfter(10, 'announcement'))), ordinary),
    ]);
  });

  test('is each, where “any such day” is', async () => {
    expect(await timingsOf(`${provision}; if ${moved}, ${instead}. If any such day ${open}.`)).toEqual([
      when(
        movedByMoreThan(30),
        by(nextBusinessDay(daysAfter(10, 'announcement'))),
        by(nextBusinessDay(daysBefore(90, 'priorMeetingAnniversary'))),
      ),
    ]);
  });

  test('that goes to a day which is not said: seen, not understood', async () => {
    const says = `${provision} or, if that day is not a business day, by the day that the Board names.`;
    expect(await timingsOf(says)).toEqual([null]);
  });
});

describe('the first meeting, and a year without one', () => {
  test.each([
    'in the case of the first annual meeting following the offering, or if the annual meeting is changed by more than 30 days from such anniversary',
    'if the annual meeting was not held in the preceding year, or its date is changed by more than 30 days from such anniversary',
  ])('%s', async (words) => {
    expect(await timingsOf(`${provision}; provided, however, that ${words}, ${instead}.`)).toEqual([
      when(movedOrNoPriorMeeting, tenthDay, ordinary),
    ]);
  });

  test('“following the offering” is no word on which side the meeting moves', async () => {
    const says = `${provision}; provided, however, that in the case of the first annual meeting following the offering, or if the annual meeting is advanced by more than 30 days or delayed by more than 60 days from such anniversary, ${instead}.`;
    expect(await timingsOf(says)).toEqual([
      when({ anyOf: [{ noPriorMeeting: true }, movedByMoreThan(30, 60)] }, tenthDay, ordinary),
    ]);
  });

  test('is one of “any other” meetings', async () => {
    const says = `${provision}, if such meeting is held on a day which is not more than 30 days before such anniversary or not later than 30 days after such anniversary; and with respect to any other annual meeting, including in the event that no annual meeting was held in the previous year, by the tenth day after the public announcement of its date.`;
    expect(await timingsOf(says)).toEqual([
      when({ anyOf: [movedByMoreThan(30), { noPriorMeeting: true }] }, tenthDay, ordinary),
    ]);
  });

  test('what becomes of the meeting is a case even where it is none of those: seen, not understood', async () => {
    expect(await timingsOf(`${provision}. If the annual meeting is held abroad, ${instead}.`)).toEqual([null]);
  });
});

describe('the case told in another sentence, or limb, than its day', () => {
  const both = when(movedByMoreThan(30), tenthDay, ordinary);
  test.each([
    [
      '“may be more than 30 days”, then “in that event”',
      `${provision}. The date of the annual meeting may be more than 30 days before or more than 30 days after that anniversary. In that event, ${instead}.`,
    ],
    [
      '“if held within”, then “on any other date”',
      `If the annual meeting is to be held within 30 days before or 30 days after the anniversary of the preceding annual meeting, notice of a nomination must be received not less than 90 days before that anniversary. If the annual meeting is to be held on any other date, ${instead}.`,
    ],
    [
      '“so long as”, then “otherwise they”',
      `So long as the annual meeting is not more than 30 days before or 30 days after the anniversary of the preceding annual meeting, nominations must reach us not less than 90 days before that anniversary. Otherwise, they must reach us by the tenth day after the public announcement of its date.`,
    ],
    [
      'limbs of a list, the second “that is not so”',
      `Notice of a nomination must be received (i) in the case of an annual meeting that is called for a date that is within 30 days before or 30 days after the anniversary of the preceding annual meeting, not less than 90 days before such anniversary, and (ii) in the case of an annual meeting that is called for a date that is not so, by the tenth day after the public announcement of its date.`,
    ],
  ])('%s', async (_name, says) => {
    expect(await timingsOf(says)).toEqual([both]);
  });

  test('“timely if given” is no condition', async () => {
    const says = `Nominations are timely if notice of them is given not less than 90 days before the anniversary of the preceding annual meeting.`;
    expect(await timingsOf(says)).toEqual([ordinary]);
  });
});

describe('a printed window, said not to hold if the meeting moves, leaves the clause without a day for that case', () => {
  const elsewhere =
    'must be received on or after January 9, 2025 but on or before February 8, 2025 (unless the 2025 annual meeting is not scheduled to be held within the period between April 9, 2025 and June 8, 2025, in which case our by-laws prescribe an alternate deadline).';
  test.each([
    ['nominations', `${provision}.\n\nDirector nominations ${elsewhere}`],
    [
      'proxy access',
      `Notice of director nominees under our proxy access bylaw must be received not less than 90 days before the anniversary of the preceding annual meeting.\n\nNotice of director nominees under our proxy access bylaw ${elsewhere}`,
    ],
  ])('%s', async (_name, says) => {
    expect(await timingsOf(says)).toEqual([when(movedByMoreThan(30), nothing, ordinary)]);
  });
});

describe('what was so before an amendment is no part of the clause', () => {
  const now = from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary'));
  test.each([
    [
      'changed from one window to another, each with its anniversary',
      'The amendments change the period for notice of a nomination from not less than 60 nor more than 90 days before the anniversary of the prior year’s annual meeting to not less than 90 nor more than 120 days before that anniversary.',
    ],
    [
      '“used to open”',
      'The window for notice of a nomination, which used to open 90 days and close 60 days before the anniversary of the prior annual meeting, now opens 120 days and closes 90 days before that anniversary.',
    ],
  ])('%s', async (_name, says) => {
    expect(await timingsOf(says)).toEqual([now]);
  });
});

describe('a case that cannot be told makes the clause one to read', () => {
  test.each([
    [
      '“significantly advanced”, and different deadlines',
      `${provision}. If the date of the annual meeting has been significantly advanced from that anniversary, different deadlines apply.`,
    ],
    [
      'a deadline set by the board',
      'Notice of a nomination shall be given not later than the deadline set by the Board and announced at least 30 days before the annual meeting.',
    ],
  ])('%s', async (_name, says) => {
    expect(await timingsOf(says)).toEqual([null]);
  });
});

test('a case behind the days that a paragraph prints for another matter is a case of that matter', async () => {
  const says =
    'Notice of a proxy access nomination must be received from November 9, 2025 to December 9, 2025. If the annual meeting is more than 30 days before or after June 12, 2026, notice under our proxy access bylaw must be received by the 120th day before the annual meeting. Under our bylaws, notice of other nominations and of other business must be received from January 9, 2026 to February 8, 2026. If the annual meeting is more than 30 days before or after June 12, 2026, notice of any such matter must be received by the 90th day before the annual meeting.';
  const found = await ofKind('advance-notice-clause', says);
  expect(found.map(({ subjects, expression }) => [subjects, expression])).toEqual([
    [['proxy-access'], when(movedByMoreThan(30), by(daysBefore(120, 'meeting')), nothing)],
    [['nomination', 'other-proposal'], when(movedByMoreThan(30), by(daysBefore(90, 'meeting')), nothing)],
  ]);
});
