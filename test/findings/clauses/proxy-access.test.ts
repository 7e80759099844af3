import { describe, expect, test } from 'vitest';
import { clauseInALine, ofKind } from '../support/in-a-line.ts';

const window = 'not less than 120 nor more than 150 days before the anniversary of the preceding annual meeting';
const toThree = 'who have held three percent of our stock for at least three years';

const onlyProxyAccess = [
  `Holders ${toThree} prior to such nomination, who wish to nominate a candidate or candidates and require us to include such nominee(s) in our proxy statement, must deliver a notice ${window}.`,
  `A group of up to 20 holders may, as of the date of nomination, nominate and include in our proxy statement director nominees, subject to our bylaws, including that notice of a nomination be given to the Secretary ${window}.`,
  `A holder who nominates a candidate and asks that we include that candidate in our proxy materials must give notice ${window}.`,
  `To nominate a director and have the nominee included in the proxy statement, a holder must see that notice reaches us ${window}.`,
  `Holders ${toThree} at the time of the nomination may nominate a nominee or nominees to be included in our proxy materials by a notice that arrives ${window}.`,
  `An eligible holder may nominate one candidate or two candidates, and cause the company to include each nominee in its proxy materials, by notice received ${window}.`,
  `Any holder wishing to nominate a person for election and to have such nominee appear in our proxy statement must send a notice of nomination to the Secretary ${window}.`,
  `Where a group nominates a director and seeks inclusion of the nominee in our proxy materials, the nomination must be received ${window}.`,
  `The nominating holder must, for each nominee whom the holder asks us to include in our proxy statement, deliver notice of the nomination ${window}.`,
  `A nominee will be included in our proxy statement if the holder who makes the nomination qualifies and notice of that nomination is received ${window}.`,
  `Requests to include candidates nominated by holders in our proxy materials, each with a notice of nomination, must be received ${window}.`,
];

const accessThenNotice = [
  `Proxy Access: a group of holders may nominate and include in our proxy statement its own director nominees. Notice of director nominees must name them and must be received ${window}.`,
  `Our bylaws let a holder include nominees in our proxy materials. Notice of a nomination must be received ${window}.`,
];

const bothKinds = [
  `Written notice to nominate persons for director, including through proxy access, must be received ${window}.`,
  `Nominations, including those under our proxy access bylaw, must be received ${window}.`,
  `Nominations and proxy access nominations must be received ${window}.`,
  `Notice of a nomination, or of a proxy access nomination, must be received ${window}.`,
];

describe('the window of proxy access is not given to other nominations', () => {
  test.each([...onlyProxyAccess, ...accessThenNotice].map((says) => ({ name: says.slice(0, 110), says })))(
    '$name',
    async ({ says }) => {
      expect(await subjectsIn(says)).toEqual([['proxy-access']]);
    },
  );

  test('nor that of other nominations to proxy access, in the sentence behind', async () => {
    const says = `A holder may nominate and include in our proxy statement a candidate by notice ${window}. A non-proxy access nomination must be received not less than 90 nor more than 120 days before that anniversary.`;
    expect(await subjectsIn(says)).toEqual([['proxy-access'], ['nomination']]);
  });
});

test('a committee that hears of candidates by the same deadlines gets no nominations', async () => {
  const says = `A holder may nominate a director to be included in our proxy statement by notice ${window}. Holders may recommend candidates to the Governance Committee by the same deadlines that our bylaws set for a nomination.`;
  expect(await subjectsIn(says)).toEqual([['proxy-access']]);
});

describe('a window that is said to hold for both kinds of nomination holds for both', () => {
  test.each(bothKinds.map((says) => ({ name: says.slice(0, 110), says })))('$name', async ({ says }) => {
    expect(await subjectsIn(says)).toEqual([['nomination', 'proxy-access']]);
  });
});

async function subjectsIn(says: string): Promise<readonly string[][]> {
  const found = await ofKind('advance-notice-clause', says);
  return found.map(({ subjects }) => [...subjects]);
}

describe('bylaws without an empty line for pages', () => {
  const section = (letter: string) =>
    `(${letter}) The Secretary keeps the minutes of the Board of Directors, and shows them\nto any director who asks for them at the offices of the Corporation.\n`.repeat(
      60,
    );

  test('are read to their end', async () => {
    const says = `${section('a')}${section('b')}(c) Notice of a proxy access nomination must be received not later than the\n120th day before the anniversary of the mailing of the proxy statement for the\npreceding annual meeting.\n${section('d')}`;
    expect(says.length).toBeGreaterThan(20_000);
    const found = await ofKind('advance-notice-clause', says);
    expect(found.map(clauseInALine)).toEqual(['proxy-access: understood']);
  });
});
