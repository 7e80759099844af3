import type { Filing, Item } from '../../filing/filing.ts';
import type { OtherItem } from '../finding.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { disclosedSentences } from './disclosed-sentences.ts';

/** Item 12 of Form 8-K, now Item 2.02, is for results of operations since this day (Releases 33-8176 and 33-8216). */
const ITEM_12_BEGINS = '2003-03-28';
/** EDGAR had no code for Item 12 until this day; its content went under Item 9 (Release 33-8216). */
const ITEM_12_ON_EDGAR = '2003-07-28';

const announcesResults = new RegExp(
  inTurn(
    '\\b(?:announc\\w+|report\\w+|releas\\w+|regarding|disclos\\w+|containing)\\b[^.;]{0,140}\\b',
    oneOf(
      'financial\\s+results',
      'results\\s+of\\s+operations',
      'operating\\s+results',
      'earnings',
      'quarterly\\s+results',
      '(?:quarter|year|annual)(?:ly)?\\s+(?:[a-z]+\\s+){0,2}results',
      'results\\s+for\\s+(?:the|its)',
    ),
    '\\b',
  ),
  'i',
);
/** "The effect of the announcement on our operating results": what may come, which warnings about forecasts list. */
const ofWhatMayCome = new RegExp(
  oneOf(
    '\\bforward-looking\\b',
    '\\bdiffer\\s+materially\\b',
    '\\brisks?\\b',
    '\\bannouncement\\s+or\\s+(?:pendency|consummation|completion)\\b',
  ),
  'i',
);
const elsewhere = new Set(['5', '9', '7.01', '8.01']);

/** Results of operations that a report announces under another item than 12 or 2.02, as far as it has neither. */
export function resultsUnderOtherItems(filing: Filing): OtherItem[] {
  const day = (filing.reportDate ?? filing.filedOn)?.toString();
  if (day === undefined || day < ITEM_12_BEGINS || filing.items.some((i) => i.number === '12' || i.number === '2.02'))
    return [];
  const text = filing.main.text.text;
  return filing.items
    .filter((i) => elsewhere.has(i.number) && i.numbering !== 'periodic')
    .flatMap((item) => resultsUnder(item, text, day, filing));
}

function resultsUnder(item: Item, text: string, day: string, filing: Filing): OtherItem[] {
  if (!announcesResults.test(text.slice(item.start, item.end))) return [];
  const sentence = [...disclosedSentences(filing.main, item)].find(
    (one) => announcesResults.test(one.text) && !ofWhatMayCome.test(one.text),
  );
  if (sentence === undefined) return [];
  const asProvided = item.number === '9' && day < ITEM_12_ON_EDGAR;
  const remark = asProvided
    ? 'Results of operations under Item 9, as the Commission asked until July 27, 2003, because EDGAR had no code for Item 12.'
    : `Results of operations are announced under Item ${item.number}; the form has ${item.numbering === 'old' ? 'Item 12' : 'Item 2.02'} for them.`;
  return [
    {
      kind: 'other-item',
      item: item.number,
      topic: 'results-of-operations',
      remarks: [{ kind: 'results-under-other-item', text: remark }],
      evidence: [sentence.evidence()],
    },
  ];
}
