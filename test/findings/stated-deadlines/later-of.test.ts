import { deadlineInALine, findingsOf } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

/** The deadlines that are told, and behind a question mark what is asked about; the filing is of March 3, 2025. */
async function toldAndAsked(says: string): Promise<readonly string[]> {
  const found = await findingsOf(says);
  return found.flatMap((one) => {
    if (one.kind === 'stated-deadline') return [deadlineInALine(one)];
    return one.kind === 'unsure' && one.about === 'deadline'
      ? [`? ${/last day for (.*?) the filing/.exec(one.says)?.[1]}`]
      : [];
  });
}

const explained = [
  ', i.e. March 14, 2025',
  ', that is, March 14, 2025',
  ', namely March 14, 2025',
  ' (March 14, 2025)',
];
const more = [', being March 14, 2025', ', which is March 14, 2025', '; that day is March 14, 2025'];

const resolved: readonly Saying[] = [...explained, ...more].map((day) => ({
  name: `what the count comes to, as “${day}”`,
  says: `Notice of a nomination must be received by the later of February 28, 2025 and the 10th day following this announcement${day}.`,
  found: ['nomination by 2025-03-14'],
}));

const others: readonly Saying[] = [
  {
    name: 'the first day of the window stays with the later one of its last',
    says: 'Notice of a nomination must be received no earlier than January 29, 2025 and no later than the later of February 28, 2025 and the 10th day following this report, i.e. March 14, 2025.',
    found: ['nomination 2025-01-29 to 2025-03-14'],
  },
  {
    name: 'a count that is not told by a day and may be the later one',
    says: 'Notice of a nomination must be received by the later of March 7, 2025 and the 10th day following the first public announcement of the meeting.',
    found: ['? nominations'],
  },
  {
    name: '“or, if later”, with a count',
    says: 'Nominations are due by March 7, 2025 or, if later, the tenth day after this announcement.',
    found: ['? nominations'],
  },
  {
    name: 'a count that cannot be the later one',
    says: 'Notice of a nomination must be received by the later of May 7, 2025 and the 10th day following this announcement.',
    found: ['nomination by 2025-05-07'],
  },
  {
    name: 'the later of two days',
    says: 'The deadline for nominations is the later of March 7, 2025 and April 7, 2025.',
    found: ['nomination by 2025-04-07'],
  },
];

testSayings(toldAndAsked, { 'the later of a day and a count': [...resolved, ...others] });
