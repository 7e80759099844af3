import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlinesDue } from '../../lambdas/records/registrants/deadlines-due.ts';
import { replay } from '../../lambdas/watch/replay.ts';
import { report, secHeader, submission } from '../filing/support/samples.ts';
import { episode } from '../soak/life.ts';
import { unwrapped } from '../stories/tell.ts';
import { Landing } from './landing.ts';

/** A filing of one registrant, by the day on which it was filed. */
function filed(on: string, form: string, text: string): string {
  const day = on.replaceAll('-', '');
  const header = secHeader([])
    .replaceAll('0009990031-04-000012', `0009990031-${on.slice(2, 4)}-${day.slice(2)}`)
    .replaceAll('20040527', day)
    .replaceAll('20040525', day)
    .replaceAll('8-K', form);
  return submission([{ type: form, text }], header);
}

const current = (on: string, text: string) =>
  filed(on, '8-K', report(`Item 8.01 Other Events\n\n${text}\n\n`, { reportDate: inWords(on) }));
const inWords = (on: string) =>
  new Date(`${on}T12:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A meeting that is moved, is put off once more, and whose printed last day is set anew. */
const chapters = {
  proxy: filed(
    '2026-04-06',
    'DEF 14A',
    `                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549
                            SCHEDULE 14A INFORMATION
                          MARSH LANTERN CORPORATION

                 NOTICE OF ANNUAL MEETING OF STOCKHOLDERS

The annual meeting of stockholders will be held on May 15, 2026. These materials are first being mailed to stockholders on or about April 6, 2026.

Under the Company's bylaws, notice of a nomination for director must be received by the Secretary not less than 90 days before the first anniversary of the preceding year's annual meeting; if the date of the meeting is more than 30 days before or after that anniversary, the notice must be received not later than the later of the 60th day before the meeting and the tenth day following the day on which the date of the meeting is first publicly announced.
`,
  ),
  bylaws: current(
    '2026-11-02',
    "The Company has amended its bylaws. Under the Company's bylaws, notice of a nomination for director must be received by the Secretary not less than 90 days before the first anniversary of the preceding year's annual meeting; if the date of the meeting is more than 30 days before or after that anniversary, the notice must be received not later than the later of the 80th day before the meeting and the tenth day following the day on which the date of the meeting is first publicly announced.",
  ),
  moved: current(
    '2027-03-29',
    'The Board of Directors has set July 16, 2027 as the date of the 2027 annual meeting of stockholders. The 2026 annual meeting was held on May 15, 2026.',
  ),
  printed: current(
    '2027-04-20',
    'For the 2027 annual meeting of stockholders, which will be held on July 16, 2027, stockholder proposals under Rule 14a-8 must be received by the Company no later than May 3, 2027.',
  ),
  postponed: current(
    '2027-06-17',
    'The 2027 annual meeting of stockholders, which had been scheduled for July 16, 2027, has been postponed to August 16, 2027.',
  ),
};
type Chapter = keyof typeof chapters;
const inOrder: readonly Chapter[] = ['proxy', 'bylaws', 'moved', 'printed', 'postponed'];

async function landed(order: readonly Chapter[], on = '2027-06-20'): Promise<Landing> {
  const landing = new Landing(on);
  for (const chapter of order) await landing.land(chapter, chapters[chapter]);
  return landing;
}

const days = (entries: Awaited<ReturnType<typeof open>>) =>
  entries.map(({ rule, subject, due }) => `${due} ${rule} ${subject}`);

/** What holds, field by field but for when people were told. */
async function open({ store }: Landing) {
  const all = await deadlinesDue(store, { from: null, to: null });
  return all
    .filter(({ supersededBy }) => supersededBy === null)
    .map((entry) => ({ ...entry, toldAt: entry.toldAt !== null }));
}

const anyOrder = fc.shuffledSubarray([...inOrder], { minLength: inOrder.length });

describe('filings of one registrant that come in any order', () => {
  it('lead to the same deadlines', async () => {
    const expected = await open(await landed(inOrder));
    expect(expected).not.toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyOrder, async (order) => {
        expect(await open(await landed(order))).toEqual(expected);
      }),
      { numRuns: 24 },
    );
  });

  it('lead to the same deadlines when all is analysed again', async () => {
    const expected = await open(await landed(inOrder));
    await fc.assert(
      fc.asyncProperty(anyOrder, async (order) => {
        const landing = await landed(order);
        await replay(landing, { pages: null, quiet: false, report: async () => {}, passedOver: async () => {} });
        expect(days(await open(landing))).toEqual(days(expected));
      }),
      { numRuns: 12 },
    );
  });

  it('lead to the same page of the registrant', async () => {
    const page = async (order: readonly Chapter[]) => {
      const { store } = await landed(order);
      // What was told on the way differs with the order; what holds in the end is compared above.
      return { ...Object((await store.get('registrants/cik-0009990031.json'))?.json), deadlines: null };
    };
    const expected = await page(inOrder);
    await fc.assert(
      fc.asyncProperty(anyOrder, async (order) => {
        expect(await page(order)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

describe('filings of several years', () => {
  const aYear = 12;
  const told = async (order: readonly number[]) => {
    const landing = new Landing('1984-12-02');
    for (const number of order) await landing.land(`${number}.txt`, episode(number, aYear).content);
    return landing;
  };

  it.each([
    ['a report of the votes after the bylaws that count from it', [37, 38, 44, 41]],
    ['one of three years before after one that gave the meeting its day', [26, 37, 0]],
    ['one that gives the meeting its day after the report of its votes', [2, 17, 13]],
    ['one of the year before after one that gave the meeting its day', [2, 13, 5]],
    ['a postponement of the year before after both that tell of the meeting', [13, 2, 3]],
  ])('lead to the same deadlines when they come in another order: %s', async (_, order) => {
    const expected = await open(await told([...order].sort((one, other) => one - other)));
    expect(expected).not.toEqual([]);
    expect(await open(await told(order))).toEqual(expected);
  });

  it('name the filing that would have told a deadline first, also where nobody is told again', async () => {
    // What a deadline is called is what it was called when it was first told.
    const unnamed = async (order: readonly number[]) =>
      (await open(await told(order))).map(({ id: _, ...rest }) => rest);
    expect(await unnamed([44, 49, 41])).toEqual(await unnamed([41, 44, 49]));
  });

  it('are told what can be counted only since a late one came', async () => {
    const { mails } = await told([37, 38, 44, 41]);
    expect(unwrapped(mails.at(-1)?.text)).toContain('or others follow now');
    expect(unwrapped(mails.at(-1)?.text)).toContain('Thu Mar 9');
  });
});

describe('a filing that comes late', () => {
  it('has those after it read again, and none before it', async () => {
    const landing = await landed(['proxy', 'bylaws', 'moved', 'postponed']);
    const { open } = landing.filings;
    const opened: string[] = [];
    landing.filings.open = (object) => {
      opened.push(object.key);
      return open(object);
    };
    await landing.land('printed', chapters.printed);
    expect(opened).toEqual(['printed', 'postponed']);
  });

  it('by more years than a filing bears on leaves what was told since as it is', async () => {
    const landing = await landed(['postponed']);
    const before = await open(landing);
    const old = current(
      '2019-03-29',
      'The Board of Directors has set July 16, 2019 as the date of the 2019 annual meeting of stockholders.',
    );
    await landing.land('old', old);
    const after = (await open(landing)).filter(({ filing }) => filing.on?.year !== 2019);
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
  });

  it('corrects in its mail what was told from a later one', async () => {
    const { mails } = await landed(['proxy', 'moved', 'bylaws'], '2027-04-10');
    const text = unwrapped(mails[2]?.text);
    expect(text).toContain('Later filings of this registrant came before this one');
    expect(text).toContain('Replaces May 17, 2027, told from the 8-K of March 29, 2027');
    expect(text).toContain('Tue Apr 27 Shareholders: nominations');
  });

  it('corrects it also when its page was written, and another wrote it before the lost answer was asked for again', async () => {
    const expected = await landed(['proxy', 'moved', 'bylaws'], '2027-04-10');
    const landing = await landed(['proxy', 'moved'], '2027-04-10');
    const { store } = landing;
    const replace = store.replace.bind(store);
    let isLost = false;
    store.replace = async (key, value, before) => {
      const version = await replace(key, value, before);
      if (isLost || version === null || !key.startsWith('registrants/cik-')) return version;
      isLost = true;
      await replace(key, { ...value, touched: true }, version);
      return null;
    };
    await landing.land('bylaws', chapters.bylaws);
    expect(isLost).toBe(true);
    expect(landing.mails[2]?.text).toBe(expected.mails[2]?.text);
  });

  it('does not take back what holds', async () => {
    const { mails } = await landed(['proxy', 'moved', 'postponed', 'printed']);
    expect(unwrapped(mails[3]?.text)).not.toMatch(/Replaces Aug|No longer holds: Notice of the meeting/);
  });

  it('is put on record without a word when it is history', async () => {
    const landing = new Landing('2027-06-20');
    for (const chapter of ['proxy', 'postponed'] as const) await landing.land(chapter, chapters[chapter]);
    await landing.land('history/moved', chapters.moved);
    expect(landing.mails).toHaveLength(2);
  });

  it('changes nothing it cannot count: a filing that lies nowhere any more keeps what was told from it', async () => {
    const landing = new Landing('2027-06-20');
    for (const chapter of ['proxy', 'postponed'] as const) await landing.land(chapter, chapters[chapter]);
    landing.files.delete('postponed');
    expect(await landing.land('moved', chapters.moved)).toMatchObject({ outcome: 'alerted' });
  });
});
