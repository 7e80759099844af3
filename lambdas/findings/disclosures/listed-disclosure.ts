import type { Filing } from '../../filing/filing.ts';
import { evidenceOf } from '../../filing/quote.ts';
import type { Unsure } from '../finding.ts';

/** Item 9 of the old form was Regulation FD from this day on. */
const REGULATION_FD_BEGINS = '2000-10-23';
/** Item 7.01, and Item 9 of the form until 2004. */
const regulationFd = new Set(['7.01', '9']);
const BEGINNING = 200;

/** The header of an 8-K lists Regulation FD and the document shows no such item, or holds no text: people are asked to read it. */
export function listedDisclosure(filing: Filing): Unsure[] {
  const { form, listedItems, items, main } = filing;
  const day = (filing.reportDate ?? filing.filedOn)?.toString() ?? '';
  const isListed = form?.startsWith('8-K') === true && listedItems.some((number) => regulationFd.has(number));
  if (!isListed || day < REGULATION_FD_BEGINS || items.some(({ number }) => regulationFd.has(number))) return [];
  const { text } = main.text;
  const what = text.trim() === '' ? 'the document holds no text' : 'no heading of that item was found in the document';
  return [
    {
      kind: 'unsure',
      about: 'disclosure',
      says: `The header lists a Regulation FD disclosure, but ${what}.`,
      candidates: [],
      evidence: [evidenceOf(main, 0, Math.min(text.length, BEGINNING))],
    },
  ];
}
