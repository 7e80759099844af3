import { describe, expect, test } from 'vitest';
import {
  by,
  daysAfter,
  daysBefore,
  from,
  laterOf,
  movedByMoreThan,
  nothing,
  when,
} from '../../../lambdas/terms/notation.ts';
import { deadlinesIn, meetingsIn, ofKind } from '../support/in-a-line.ts';

/** What most proxy statements say, each thing in the part where it stands. */
const says = `NOTICE OF ANNUAL MEETING OF STOCKHOLDERS

To be held May 22, 2025

The annual meeting of stockholders of Marsh Lantern Corporation will be held at 1200 Quay Street, Portland, Oregon, on Thursday, May 22, 2025, at 9:00 a.m., to elect directors. Only stockholders of record at the close of business on March 28, 2025 may vote.

This proxy statement and the proxy card are being sent to stockholders beginning on April 11, 2025.

Our fiscal year ended on December 31, 2024. The Audit Committee met on February 20, 2025.

Proposals for the 2026 Annual Meeting

Any stockholder who wishes to have a proposal included in our proxy statement for the 2026 annual meeting under Rule 14a-8 must send it so that it reaches us by December 12, 2025. Under our bylaws, a stockholder who wishes to nominate a director or to bring other business before the 2026 annual meeting must give us notice not earlier than January 22, 2026 and not later than February 21, 2026. If the 2026 annual meeting is held more than 30 days before or more than 60 days after May 22, 2026, the notice must be received not earlier than the 120th day before the meeting and not later than the later of the 90th day before the meeting and the 10th day after we first announce its date. In addition, notice under Rule 14a-19 must be given by March 23, 2026.`;
const paper = { form: 'DEF 14A', on: '2025-04-11' };

describe('a whole proxy statement', () => {
  test('gives this year’s meeting, its record date and its mailing, and no other day', async () => {
    expect(await meetingsIn(says, paper)).toEqual(['annual set 2025-05-22, record 2025-03-28, mailing 2025-04-11']);
  });

  test('prints next year’s deadlines, by what they are for', async () => {
    expect(await deadlinesIn(says, paper)).toEqual([
      'rule-14a-8-proposal by 2025-12-12',
      'nomination 2026-01-22 to 2026-02-21',
      'other-proposal 2026-01-22 to 2026-02-21',
      'universal-proxy by 2026-03-23',
    ]);
  });

  test('says what applies when next year’s meeting moves; the ordinary window it gives by its dates alone', async () => {
    const clauses = await ofKind('advance-notice-clause', says, paper);
    expect(clauses.map(({ subjects, expression }) => [subjects, expression])).toEqual([
      [
        ['nomination', 'other-proposal'],
        when(
          movedByMoreThan(30, 60),
          from(daysBefore(120, 'meeting'), laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement'))),
          nothing,
        ),
      ],
    ]);
  });
});

describe('a quarterly report', () => {
  const quarterly = { form: '10-Q', on: '2025-05-02' };

  test('with a notice in Part II, Item 5', async () => {
    const notice =
      'The Company intends to hold its 2025 annual meeting on July 15, 2025, which is more than 30 days after the anniversary of the 2024 annual meeting. As a result, stockholder proposals under Rule 14a-8 must be received by May 9, 2025. Nominations must be received by the tenth day following this report.';
    expect(await meetingsIn(notice, quarterly)).toEqual(['annual changed 2025-07-15, said to have moved']);
    expect(await deadlinesIn(notice, quarterly)).toEqual(['rule-14a-8-proposal by 2025-05-09']);
    const clauses = await ofKind('advance-notice-clause', notice, quarterly);
    expect(clauses.map(({ subjects, expression }) => [subjects, expression])).toEqual([
      [['nomination'], by(daysAfter(10, 'announcement'))],
    ]);
  });

  test('with the results of a meeting', async () => {
    const results =
      'The annual meeting of shareholders was held on April 24, 2025. The following matters were voted upon: election of directors, 1,000,000 for and 2,000 withheld.';
    expect(await meetingsIn(results, quarterly)).toEqual(['annual held 2025-04-24']);
  });
});

describe('an annual report', () => {
  test('that only incorporates the proxy statement of a meeting to come', async () => {
    const incorporates =
      'Portions of the definitive proxy statement for the annual meeting of stockholders to be held on May 22, 2025 are incorporated by reference into Part III.';
    expect(await meetingsIn(incorporates, { form: '10-K' })).toEqual(['annual set 2025-05-22, incidental']);
  });
});

describe('further papers of a solicitation', () => {
  test('that put the meeting off', async () => {
    const postpones =
      'The 2025 annual meeting of stockholders was originally to be held on May 22, 2025. We have postponed it to June 26, 2025. The record date remains March 28, 2025.';
    expect(await meetingsIn(postpones, { form: 'DEFA14A', on: '2025-05-12' })).toEqual([
      'annual postponed 2025-06-26, was 2025-05-22, record 2025-03-28',
    ]);
  });
});

describe('a current report', () => {
  const notice = `The Company will hold its annual meeting of stockholders on June 12, 2025 (the “Annual Meeting”). The Board has fixed the close of business on April 14, 2025 as the record date for the Annual Meeting. Because the Annual Meeting will be held more than 30 days after the anniversary of the 2024 annual meeting, which was held on May 1, 2024, the Company is informing stockholders of the following deadlines.

Stockholder proposals under Rule 14a-8 must be received no later than March 24, 2025.

Nominations and other business under the bylaws must be received no later than the close of business on March 13, 2025.`;

  test('that a meeting has moved, with the new deadlines', async () => {
    expect(await meetingsIn(notice)).toEqual([
      'annual changed 2025-06-12, prior 2024-05-01, 42 days, record 2025-04-14, said to have moved',
    ]);
    expect(await deadlinesIn(notice)).toEqual([
      'rule-14a-8-proposal by 2025-03-24',
      'nomination by 2025-03-13',
      'other-proposal by 2025-03-13',
    ]);
  });

  test('whose press release begins with a place and a day', async () => {
    const release =
      'PORTLAND, Ore., March 3, 2025 -- Marsh Lantern Corporation (NASDAQ: MRSH) announced today that its annual meeting of shareholders will be held Thursday, June 12, 2025.';
    expect(await meetingsIn(release)).toEqual(['annual set 2025-06-12']);
  });

  test('that quotes a resolution', async () => {
    const resolution =
      'RESOLVED, that the annual meeting of stockholders be held on June 12, 2025 and that April 14, 2025 be fixed as the record date.';
    expect(await meetingsIn(resolution)).toEqual(['annual set 2025-06-12, record 2025-04-14']);
  });

  test('that the bylaws name another Tuesday calls no meeting', async () => {
    const amended =
      'On March 1, 2025 the Board amended Section 2.1 of the bylaws to move the date of the annual meeting of stockholders from the second Tuesday of May to the second Thursday of June.';
    expect(await meetingsIn(amended)).toEqual([]);
  });
});
