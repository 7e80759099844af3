import { describe, expect, test } from 'vitest';
import { filingIn } from '../support/reading.ts';
import { prose, report, submission } from '../support/samples.ts';

/** The exhibits that a report with this list has, as "99.1: Press release, attached". */
async function exhibitsOf(
  list: string,
  types: readonly string[] = [],
  heading = 'Item 7. Financial Statements and Exhibits',
) {
  const text = report(`Item 5. Other Events\n\n${prose}\n\n${heading}\n\n${list}`);
  const filing = await filingIn(
    submission([{ type: '8-K', text }, ...types.map((type) => ({ type, text: prose, description: 'AS FILED' }))]),
  );
  return filing.exhibits.map((e) =>
    `${e.number}: ${e.description}, ${e.attached ? 'attached' : 'missing'} ${e.document ?? ''}`.trim(),
  );
}

describe('the list', () => {
  const cases: Record<string, [list: string, exhibits: string[]]> = {
    'numbers and descriptions': [
      '99.1   Press release of May 25, 2004',
      ['99.1: Press release of May 25, 2004, missing'],
    ],
    'with the word': ['Exhibit 99.1 - Press release', ['99.1: Press release, missing']],
    'with "No."': ['Exhibit No. 99.1   Press release', ['99.1: Press release, missing']],
    'in brackets': ['(99.1) Press release', ['99.1: Press release, missing']],
    'with marks': ['99.1*   Press release', ['99.1: Press release, missing']],
    'a number alone above its description': ['99.1\n\n       Press release', ['99.1: Press release, missing']],
    'a description over several lines': [
      '99.1    Press release that tells\n        of lanterns\n\n10.1    Lease',
      ['99.1: Press release that tells, missing', '10.1: Lease, missing'],
    ],
    'a description over several lines, far from the margin': [
      '99.1            Press release that tells\n                of lanterns',
      ['99.1: Press release that tells of lanterns, missing'],
    ],
    'letters in the number': ['3.1A   Bylaws', ['3.1A: Bylaws, missing']],
    'figures of a table are none': ['2004   Revenues were higher\n450    Lanterns', []],
    'none at all': ['99.1   Not applicable.', []],
    'the same one twice': ['99.1   Press release\n99.1   Press release again', ['99.1: Press release, missing']],
  };
  test.each(Object.entries(cases))('%s', async (_, [list, exhibits]) => {
    expect(await exhibitsOf(list)).toEqual(exhibits);
  });

  test('in a table', async () => {
    const rows = '<table><tr><td>99.1</td><td>&nbsp;</td><td>Press release</td></tr></table>';
    const text = `<html><p>FORM 8-K</p><p>Item 9.01. Exhibits</p>${rows}</html>`;
    expect((await filingIn(text)).exhibits).toEqual([
      { number: '99.1', description: 'Press release', attached: false, document: null },
    ]);
  });

  test('ends where the exhibits follow in the same text, whose numbered sections are none', async () => {
    const index = '\n\n        EXHIBIT INDEX\n\n3.1    Bylaws of the Company\n';
    const bylaws = `\n\nEXHIBIT 3.1\n\nBYLAWS\n\n1   Registered Office. ${prose}\n\n3   Place of Meetings. ${prose.repeat(4)}\n`;
    const filing = await filingIn(report('Item 5. Other Events') + index + bylaws);
    expect(filing.exhibits.map(({ number, attached }) => `${number} ${attached}`)).toEqual(['3.1 true']);
  });

  test('ends with the item in which its index stands; an exhibit that follows is there though it is not listed', async () => {
    const index = 'The exhibits are listed below.\n\nEXHIBIT INDEX\n\nNo.\n3.1\n\nDescription\nBylaws';
    const bylaws = `\n\nEXHIBIT 3.1\n\nBYLAWS\n\n3   Place of Meetings. ${prose.repeat(4)}\n`;
    const filing = await filingIn(report(`Item 9.01. Financial Statements and Exhibits\n\n${index}`) + bylaws);
    expect(filing.exhibits.map(({ number, attached }) => `${number} ${attached}`)).toEqual(['3.1 true']);
  });

  test('is not begun by a sentence that names it', async () => {
    const text = report(
      `Item 5. Other Events\n\nThe lease is listed in the\nExhibit Index hereto.\n\n99.2   lanterns, ${prose}`,
    );
    const index = '\n\n        EXHIBIT INDEX\n\n99.1    Press release\n';
    expect((await filingIn(text + index)).exhibits.map(({ number }) => number)).toEqual(['99.1']);
  });

  test('in an exhibit index behind the signatures', async () => {
    const index = '\n\n        EXHIBIT INDEX\n\n99.1    Press release\n';
    expect((await filingIn(report('Item 5. Other Events') + index)).exhibits.map((e) => e.number)).toEqual(['99.1']);
  });

  test('no other item is a list', async () => {
    expect(await exhibitsOf('99.1   Press release', [], 'Item 9. Regulation FD Disclosure')).toEqual([]);
  });
});

describe('against the documents of the submission', () => {
  const cases: Record<string, [list: string, types: string[], exhibits: string[]]> = {
    attached: ['99.1   Press release', ['EX-99.1'], ['99.1: Press release, attached 2']],
    'incorporated and missing': [
      '99.1   Press release\n99.2   Slides',
      ['EX-99.1'],
      ['99.1: Press release, attached 2', '99.2: Slides, missing'],
    ],
    'attached and not listed': ['None of them.', ['EX-99.1'], ['99.1: AS FILED, attached 2']],
    'listed as 99.1, filed as 99': ['99.1   Press release', ['EX-99'], ['99.1: Press release, attached 2']],
    'listed as 99.1, filed as 99.01': ['99.1   Press release', ['EX-99.01'], ['99.1: Press release, attached 2']],
    'attached and passed over': ['10.1   Lease', ['EX-10.1'], ['10.1: Lease, attached']],
    'two of one number': ['99   Release', ['EX-99', 'EX-99'], ['99: Release, attached 2']],
    'other documents are no exhibits': ['None of them.', ['GRAPHIC'], []],
  };
  test.each(Object.entries(cases))('%s', async (_, [list, types, exhibits]) => {
    expect(await exhibitsOf(list, types)).toEqual(exhibits);
  });
});

describe('exhibits in the text of the report', () => {
  const list = 'Item 7. Exhibits\n\n99.1   Press release\n';

  test('are attached when text follows their heading', async () => {
    const source = `${report(list)}\n<PAGE>\n\n                EXHIBIT 99.1\n\n${`${prose}\n`.repeat(5)}`;
    expect((await filingIn(source)).exhibits).toMatchObject([{ number: '99.1', attached: true, document: null }]);
  });

  test.each([
    ['nothing follows', '\n\n                EXHIBIT 99.1\n\nPress release\n'],
    ['a list follows', `\n\n                EXHIBIT 99\nDescription\n${`${prose}\n`.repeat(5)}`],
  ])('are not when %s', async (_, rest) => {
    expect((await filingIn(report(list) + rest)).exhibits).toMatchObject([{ number: '99.1', attached: false }]);
  });
});

describe('exhibits behind the signatures of the report', () => {
  const two = 'Item 9.01. Exhibits\n\n99.1   Letter to holders\n99.2   Slides\n';
  const letter = `Dear holders, we write to you of lanterns.\n${prose}\n${prose}\n`;
  const statesOf = async (behind: string) =>
    (await filingIn(report(two) + behind)).exhibits.map(({ number, attached }) => `${number} ${attached}`);

  test.each([
    ['alone', 'Exhibit 99.1'],
    ['far from the margin', `${' '.repeat(130)}Exhibit 99.1`],
    ['with "No." and a colon', 'Exhibit No. 99.1:'],
    ['as the type of a document', 'EX-99.1'],
    ['in brackets', '(Exhibit 99.1)'],
    ['with a dash for the point', 'EXHIBIT 99-1'],
    ['by the first part of the number', 'Exhibit 99'],
    ['below the index that lists it', 'EXHIBIT INDEX\n\n99.1   Letter\n99.2   Slides\n\nExhibit 99.1'],
  ])('are attached where a brief text follows their heading: %s', async (_, heading) => {
    expect(await statesOf(`\n\n${heading}\n\n${letter}`)).toEqual(['99.1 true', '99.2 false']);
  });

  test.each([
    ['an index lists it so', `EXHIBIT INDEX\n\nExhibit 99.1\n${letter}`],
    ['a sentence names it', `The letter is attached as\nExhibit 99.1 to this report. ${letter}`],
    ['nothing follows', 'Exhibit 99.1\n\nLetter to holders\n'],
  ])('are not where %s', async (_, behind) => {
    expect(await statesOf(`\n\n${behind}`)).toEqual(['99.1 false', '99.2 false']);
  });
});

describe('a press release behind the signatures, under no heading', () => {
  const listed = 'Item 7. Exhibits\n\n99   Press release of May 25, 2004';
  const signed =
    '\n\nPursuant to the requirements of the Securities Exchange Act of 1934, this is signed.\n\nA. Wick\n\n';
  const statesOf = async (list: string, behind: string) =>
    (await filingIn(report(list) + signed + behind)).exhibits.map(({ number, attached }) => `${number} ${attached}`);

  test('is the one that is listed', async () => {
    expect(await statesOf(listed, `FOR IMMEDIATE RELEASE\n\n${prose.repeat(12)}`)).toEqual(['99 true']);
  });

  test.each([
    ['no release follows', listed, prose.repeat(12)],
    ['a line of a list follows', listed, 'EXHIBIT INDEX\n\n99   Press release\n'],
    [
      'what is listed is none',
      listed.replace('Press release', 'Lease'),
      `FOR IMMEDIATE RELEASE\n\n${prose.repeat(12)}`,
    ],
  ])('but not where %s', async (_, list, behind) => {
    expect(await statesOf(list, behind)).toEqual(['99 false']);
  });

  test('but not which of two', async () => {
    const two = `${listed}\n99.2   Press release of June 1, 2004`;
    expect(await statesOf(two, `FOR IMMEDIATE RELEASE\n\n${prose.repeat(12)}`)).toEqual(['99 false', '99.2 false']);
  });
});
