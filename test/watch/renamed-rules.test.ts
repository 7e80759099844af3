import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lambdas/deadlines/catalogue/catalogue.ts';
import { toldDeadlinesOf } from '../../lambdas/records/registrants/told-deadlines.ts';
import type { Store } from '../../lambdas/records/store.ts';
import { replay } from '../../lambdas/watch/replay.ts';
import { Landing } from './landing.ts';

const page = 'cik-0009990085';

/** A report of a company of Indiana, whose rules were renamed when their sections were found. */
function report(number: string, filedOn: string, says: string): string {
  return `<SEC-DOCUMENT>${number}.txt
<SEC-HEADER>
ACCESSION NUMBER:		${number}
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	${filedOn}
FILED AS OF DATE:		${filedOn}

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			WABASH SEED CO
		CENTRAL INDEX KEY:			0009990085
		STATE OF INCORPORATION:			IN
		FISCAL YEAR END:			1231
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>report.txt
<TEXT>
ITEM 5. OTHER EVENTS

     ${says}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}

const called = report(
  '0009990085-04-000001',
  '20040301',
  'The 2004 Annual Meeting of Shareholders will be held on June 15, 2004.',
);
const moved = report(
  '0009990085-04-000002',
  '20040308',
  'The 2004 Annual Meeting of Shareholders, which had been set for June 15, 2004, will now be held on June 22, 2004.',
);

/** Puts what is on record under the ids that the rules bore before. */
async function asOnRecordBefore(store: Store): Promise<void> {
  const former = catalogue().flatMap(({ id, formerly }) => (formerly === null ? [] : [[id, formerly] as const]));
  for (const prefix of ['registrants/', 'filings/']) {
    for await (const key of store.list(prefix)) {
      const found = await store.get(key);
      if (found === null) continue;
      const text = former.reduce(
        (all, [id, before]) => all.replaceAll(`"${id}"`, `"${before}"`),
        JSON.stringify(found.json),
      );
      await store.replace(key, JSON.parse(text), found.version);
    }
  }
}

async function landedBefore(): Promise<Landing> {
  const landing = new Landing('2004-03-08');
  await landing.land('called.txt', called);
  await asOnRecordBefore(landing.store);
  expect(JSON.stringify((await landing.store.get(`registrants/${page}.json`))?.json)).toContain('"state.in.notice"');
  landing.mails.length = 0;
  return landing;
}

describe('deadlines on record under the former id of their rule', () => {
  it('are read as those of the rule of now', async () => {
    const { store } = await landedBefore();
    const rules = (await toldDeadlinesOf(store, [page])).map(({ rule }) => rule);
    expect(rules).toEqual(['state.in.23-1-29-5.notice']);
  });

  it('move with their meeting, and none of them lapses', async () => {
    const landing = await landedBefore();
    await landing.land('moved.txt', moved);
    expect(landing.mails[0]?.text).not.toContain('no longer');
    const notices = (await toldDeadlinesOf(landing.store, [page])).filter(({ rule }) => rule.endsWith('.notice'));
    expect(notices.map(({ due, supersededBy }) => `${due} ${supersededBy === null ? 'holds' : 'replaced'}`)).toEqual([
      '2004-06-05 replaced',
      '2004-06-12 holds',
    ]);
    expect(notices[0]?.supersededBy?.id).toBe(notices[1]?.id);
  });

  it('are not told anew when the filing is analysed again', async () => {
    const landing = await landedBefore();
    const became: string[] = [];
    await replay(landing, {
      pages: null,
      quiet: false,
      report: async (_, what) => void became.push(what),
      passedOver: async () => {},
    });
    expect(became).toEqual(['as-before']);
    expect(landing.mails).toEqual([]);
  });
});
