import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };

describe('text in two columns, as each line holds half of either', () => {
  test('is read column by column', async () => {
    const says = `Proposals of holders. A proposal meant for    Directors. Whoever would
our proxy statement under Rule 14a-8 has to   nominate a director has to
reach our secretary by December 5, 2025. We   give us notice from January
will leave out what comes later. Please       10, 2026 to February 9, 2026.
write to the address on the cover.            Other matters are not dealt
                                              with here.`;
    expect(await deadlinesIn(says, proxy)).toEqual([
      'rule-14a-8-proposal by 2025-12-05',
      'nomination 2026-01-10 to 2026-02-09',
    ]);
  });

  test('with a number at the head of each', async () => {
    const says = `1. Proposals. Send proposals under Rule        2. Nominations. Send notice of
14a-8 so that they reach us by December        them so that it reaches us not
5, 2025, to the address that stands on         before January 10, 2026, nor
the first page of this booklet, for the        after February 9, 2026, as our
attention of the secretary.                    bylaws ask.`;
    expect(await deadlinesIn(says, proxy)).toEqual([
      'rule-14a-8-proposal by 2025-12-05',
      'nomination 2026-01-10 to 2026-02-09',
    ]);
  });

  test('is no table of days', async () => {
    const says = `Nominations                January 10, 2026     February 9, 2026
Other business             January 10, 2026     February 9, 2026
Rule 14a-8 proposals       --                   December 5, 2025`;
    expect(await deadlinesIn(says, proxy)).toEqual([
      'nomination 2026-01-10 to 2026-02-09',
      'other-proposal 2026-01-10 to 2026-02-09',
      'rule-14a-8-proposal by 2025-12-05',
    ]);
  });

  test('is no text with blanks between its words that make all lines equally long', async () => {
    const says = `Nominations  of  directors  must be received from  January 10, 2026 to
February 9,  2026.  Proposals under  Rule 14a-8  must be  received  by
December 5,  2025.  They are to be sent  to the secretary  at the main
office of  the company,  and  will be  printed if  the rule  is met by
them in all respects and if the holder is one of record.`;
    expect(await deadlinesIn(says, proxy)).toEqual([
      'nomination 2026-01-10 to 2026-02-09',
      'rule-14a-8-proposal by 2025-12-05',
    ]);
  });
});
