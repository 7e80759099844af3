import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { runHere as run } from './run-in-process.ts';

interface Paper {
  readonly state?: string;
  readonly exchange?: string;
  readonly on?: string;
}

const report = (
  says: string,
  { state = 'Delaware', exchange = 'The Nasdaq Stock Market LLC', on = 'March 4, 2025' }: Paper,
) =>
  `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

Date of Report (Date of earliest event reported): ${on}

MARSH LANTERN CORPORATION
(Exact name of registrant as specified in its charter)

${state}
(State or other jurisdiction of incorporation)

001-39877                           93-1187204
(Commission File Number)            (IRS Employer Identification No.)

Securities registered pursuant to Section 12(b) of the Act:

Title of each class          Trading Symbol    Name of each exchange on which registered
Common Stock, $0.01 par      MLC               ${exchange}

${says}
`;

/** What the command says of a report, a line a deadline: "rule opens due", with what is remarked on the day itself. */
async function deadlines(says: string, paper: Paper = {}, houseRules?: object): Promise<string[]> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.txt'), report(says, paper));
  await mkdir(join(folder, 'records'));
  if (houseRules !== undefined) await writeFile(join(folder, 'records/house-rules.json'), JSON.stringify(houseRules));
  const { code, out, err } = await run(folder, ['check', '--json', 'a.txt', '--records', 'records']);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out).deadlines.map(({ rule, opens, due, remarks }: Record<string, unknown>) =>
    [
      rule,
      ...(opens === null ? [] : [opens]),
      due,
      ...[remarks].flat().filter((one) => /keep|Counts/.test(String(one))),
    ].join(' '),
  );
}

const moved = (to: string, year: string) =>
  `Item 8.01. Other Events.\n\nThe Board of Directors of Marsh Lantern Corporation postponed the 2024 annual meeting of stockholders from May 20, 2025 to ${to}. ${year}`;
const ofExchanges = (all: readonly string[]) => all.filter((one) => /^(?:nasdaq|nyse)/.test(one));

describe('a meeting put off beyond the end of the next fiscal year does not keep to the rule of the exchange', () => {
  test.each([
    [
      'Nasdaq Rule 5620(a), a year that ended on June 30, 2024',
      'July 22, 2025',
      "The Company's fiscal year ended June 30, 2024.",
      'nasdaq.5620.annual-meeting 2025-06-30 The meeting (Jul 22, 2025) does not keep to it.',
    ],
    [
      'a year of 52 or 53 weeks, as it is worded',
      'October 1, 2025',
      "The Company's fiscal year is a 52- or 53-week year that ends on the last Friday of September.",
      'nasdaq.5620.annual-meeting 2025-09-27 The meeting (Oct 1, 2025) does not keep to it.',
    ],
    [
      'the same, as it is printed',
      'October 1, 2025',
      "The Company's fiscal year ended September 27, 2024.",
      'nasdaq.5620.annual-meeting 2025-09-27 The meeting (Oct 1, 2025) does not keep to it.',
    ],
    [
      'the Sunday closest to a day',
      'October 1, 2025',
      "The Company's fiscal year is a 52- or 53-week year that ends on the Sunday closest to September 30.",
      'nasdaq.5620.annual-meeting 2025-09-29 The meeting (Oct 1, 2025) does not keep to it.',
    ],
  ])('%s', async (_name, to, year, expected) =>
    expect(ofExchanges(await deadlines(moved(to, year)))).toEqual([expected]),
  );

  it('of the NYSE, in its own words', async () =>
    expect(
      ofExchanges(
        await deadlines(moved('July 22, 2025', "The Company's fiscal year ended June 30, 2024."), {
          exchange: 'New York Stock Exchange',
        }),
      ),
    ).toEqual(['nyse.302.annual-meeting 2025-06-30 The meeting (Jul 22, 2025) does not keep to it.']));

  test.each([
    ['put off within it', moved('June 24, 2025', "The Company's fiscal year ended June 30, 2024."), {}],
    [
      'of a company of NYSE American',
      moved('July 22, 2025', "The Company's fiscal year ended June 30, 2024."),
      { exchange: 'NYSE American LLC' },
    ],
    ['whose fiscal year nobody tells', moved('July 22, 2025', ''), {}],
    [
      'that began in time and was adjourned',
      "Item 8.01. Other Events.\n\nThe annual meeting of Marsh Lantern Corporation, which was convened on June 24, 2025, was adjourned until July 22, 2025. The Company's fiscal year ended June 30, 2024.",
      { on: 'June 24, 2025' },
    ],
  ])('but nothing is told of one %s', async (_name, says, paper) =>
    expect(ofExchanges(await deadlines(says, paper))).toEqual([]),
  );
});

it('North Carolina: notice from 60 to 10 days before, the record date told to the exchange ten days before it', async () => {
  const says =
    'Item 8.01. Other Events.\n\nThe annual meeting of shareholders of Marsh Lantern Corporation will be held on Thursday, May 22, 2025. The record date is March 24, 2025.';
  const found = await deadlines(says, { state: 'North Carolina', exchange: 'New York Stock Exchange' });
  expect(found.filter((one) => /^(?:state|nyse)/.test(one))).toEqual([
    'nyse.401.02.record-date 2025-03-14',
    'state.nc.55-7-05.notice 2025-03-23 2025-05-12',
  ]);
});

describe('a day on which an operator knows federal offices to be closed', () => {
  const says =
    'Item 1.01. Entry into a Material Definitive Agreement.\n\nOn December 18, 2026, Marsh Lantern Corporation entered into a lease with Heron Quay LLC.';
  const paper = { on: 'December 18, 2026' };
  const closedDays = [
    { date: '2026-12-24', closed: 'federal offices', cause: 'a day off', source: 'the order of that December' },
  ];

  it('is no business day where the house rules lie among the records', async () =>
    expect(await deadlines(says, paper, { closedDays, closedDaysCheckedTo: '2026-12-31' })).toEqual([
      'form-8-k.item-1.01.due 2026-12-28',
    ]));

  it('is one, and the date may move, where nobody has looked', async () =>
    expect(await deadlines(says, paper)).toEqual([
      expect.stringMatching(
        /^form-8-k\.item-1\.01\.due 2026-12-24 Counts Dec 24, 2026 as a business day: .* The date may move\.$/,
      ),
    ]));

  it('stops the command when the house rules are not right, each mistake named with its place', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), report(says, paper));
    await mkdir(join(folder, 'records'));
    await writeFile(join(folder, 'records/house-rules.json'), '{"closedDays":[{"date":"2026-12-32"}]}');
    const { code, err } = await run(folder, ['check', 'a.txt', '--records', 'records']);
    expect(code).toBe(2);
    expect(err).toMatch(/house-rules\.json are not right:\n- .*closedDays/);
  });
});
