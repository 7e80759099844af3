import { describe, expect, test } from 'vitest';
import type { Paper } from '../support/filing-that-says.ts';
import { deadlinesIn, meetingsIn, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const announcement = 'The annual meeting of stockholders will be held on June 12, 2025.';

interface Case extends Paper {
  readonly name: string;
}

const places: readonly Case[] = [
  { name: 'Item 8.01 of a Form 8-K', heading: 'Item 8.01. Other Events.' },
  { name: 'Item 5.08, which is made for it', heading: 'Item 5.08. Shareholder Director Nominations.' },
  { name: 'Item 5.03, beside a change of the bylaws', heading: 'Item 5.03. Amendments to Articles or Bylaws.' },
  { name: 'Item 7.01', heading: 'Item 7.01. Regulation FD Disclosure.' },
  { name: 'no item heading at all', heading: null },
  { name: 'an amended Form 8-K', form: '8-K/A' },
  { name: 'Part II, Item 5, of a Form 10-Q', form: '10-Q' },
  { name: 'a Form 10-K', form: '10-K' },
  { name: 'a proxy statement', form: 'DEF 14A' },
  { name: 'additional proxy materials', form: 'DEFA14A' },
  { name: 'a preliminary proxy statement', form: 'PRE 14A' },
  { name: 'a revised one', form: 'PRER14A' },
  { name: 'a proxy statement of a merger', form: 'DEFM14A' },
  { name: 'a contested one', form: 'DEFC14A' },
  { name: 'a report of a foreign private issuer', form: '6-K' },
];

describe('a meeting is found in', () => {
  test.each(named(places))('%s', async (_name, paper) => {
    expect(await meetingsIn(announcement, paper)).toEqual(['annual set 2025-06-12']);
  });

  test('Item 5 of the Form 8-K in force until August 2004', async () => {
    expect(
      await meetingsIn('The annual meeting of stockholders will be held on June 10, 2004.', {
        on: '2004-02-27',
        heading: 'Item 5. Other Events.',
      }),
    ).toEqual(['annual set 2004-06-10']);
  });

  test('a press release that is attached: the evidence names its document', async () => {
    const meetings = await ofKind('meeting-date', 'A copy of the press release is attached as Exhibit 99.1.', {
      exhibits: [{ type: 'EX-99.1', text: `PORTLAND, Oregon, March 3, 2025.\n\n${announcement}` }],
    });
    expect(meetings.map((m) => [m.date?.toString(), m.evidence[0]?.document])).toEqual([['2025-06-12', 2]]);
  });
});

test('bylaws say how a meeting is called and adjourned, and never that one is', async () => {
  const text =
    'Section 2.4. The annual meeting of stockholders shall be held on May 6, 2025.\n\nSection 2.7. The meeting was adjourned to June 3, 2025.';
  const says = 'The amended bylaws are attached.';
  expect(await meetingsIn(says, { exhibits: [{ type: 'EX-3.2', text }] })).toEqual([]);
  expect(await meetingsIn(says, { exhibits: [{ type: 'EX-99.1', text }] })).not.toEqual([]);
});

describe('a provision is found in bylaws that are attached', () => {
  test('with the document it stands in', async () => {
    const found = await ofKind('advance-notice-clause', 'The amended bylaws are attached as Exhibit 3.2.', {
      heading: 'Item 5.03. Amendments to Articles or Bylaws.',
      exhibits: [
        {
          type: 'EX-3.2',
          text: 'Section 2.9. To be timely, notice of a nomination must reach the Secretary not less than 60 days\nbefore the annual meeting of stockholders.',
        },
      ],
    });
    expect(found.map((one) => [one.subjects, one.evidence[0]?.document])).toEqual([[['nomination'], 2]]);
  });
});

describe('a proxy statement', () => {
  const statement = `Notice is hereby given that the 2025 annual meeting of stockholders will be held on May 22, 2025. Stockholders of record on March 28, 2025 may vote. This proxy statement is first being mailed on or about April 11, 2025.

To be included in the proxy statement for the 2026 annual meeting of stockholders, a proposal under Rule 14a-8 must be received by December 12, 2025.`;

  test('gives this year’s meeting, and the deadlines of the next', async () => {
    const paper = { form: 'DEF 14A', on: '2025-04-11' };
    expect(await meetingsIn(statement, paper)).toEqual([
      'annual set 2025-05-22, record 2025-03-28, mailing about 2025-04-11',
    ]);
    expect(await deadlinesIn(statement, paper)).toEqual(['rule-14a-8-proposal by 2025-12-12']);
  });

  test('names the meeting that its deadline serves', async () => {
    const [deadline] = await ofKind('stated-deadline', statement, { form: 'DEF 14A', on: '2025-04-11' });
    expect([deadline?.meetingYear, deadline?.meetingType]).toEqual([2026, 'annual']);
  });

  test('with blanks for the day gives no day', async () => {
    expect(
      await meetingsIn(
        'The annual meeting of stockholders will be held on May __, 2025. Holders of record on [●], 2025 may vote.',
        {
          form: 'PRE 14A',
        },
      ),
    ).toEqual([]);
  });

  test('that tells how last year’s meeting voted does not call it again', async () => {
    const says = `The annual meeting of stockholders will be held on May 22, 2025.

At the annual meeting of stockholders held on May 23, 2024, our stockholders approved the pay of our officers.`;
    expect(await meetingsIn(says, { form: 'DEF 14A', on: '2025-04-11' })).toEqual([
      'annual set 2025-05-22, prior 2024-05-23, -1 days',
    ]);
  });
});
