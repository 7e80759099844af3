import type { Filing, Item } from '../../filing/filing.ts';
import { isBefore } from '../../terms/days/dates.ts';
import { disclosedSentences } from '../disclosures/disclosed-sentences.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import type { Reported } from './event-date.ts';
import type { EventDate } from './event-dates-of-item.ts';

/** What an Item 5.07 says of its vote besides the day of the meeting. */
export interface VoteOfItem {
  /** The meeting was adjourned to a day after the report: no result is due yet. */
  readonly goesOn: boolean;
  /** The results are preliminary: the final ones follow in an amendment. */
  readonly isPreliminary: boolean;
  /** When the final results were known, where the item says so. */
  readonly finalResults: EventDate | null;
  /** Holders voted on how often to vote on executive pay, and the report does not say what the company decided. */
  readonly frequencyOpen: boolean;
}

const adjournedTo = /\badjourned\b[^@;]{0,120}(?:@[^D]\d+@[^@;]{0,60})?\b(?:until|to|for|on)\b[^@;]{0,80}@D(\d+)@/;
const preliminary = /\bpreliminary (?:voting |vote |tabulation )?(?:results|tabulation|vote|report|count)\b/;
const finalThenDay =
  /\b(?:final|certified) (?:voting |vote |certified )?(?:results|report|tabulation)\b[^@;]{0,120}\bon (or about )?@D(\d+)@/;
const dayThenFinal =
  /\bon (or about )?@D(\d+)@[^@;]{0,140}\b(?:final|certified) (?:voting |vote |certified )?(?:results|report|tabulation)\b/;

const votesOnPay = '(?:compensation|say[- ]on[- ]pay|executive pay|advisory votes?)';
/** "the frequency of future advisory votes on executive compensation", "whether the vote on pay should occur every 1, 2 or 3 years" */
const asksHowOften = new RegExp(
  oneOf(
    `\\b(?:frequency|how (?:often|frequently))\\b[^.;]{0,120}\\b${votesOnPay}\\b`,
    `\\b${votesOnPay}\\b[^.;]{0,120}\\b(?:should|to) (?:occur|be held|take place) every\\b`,
    '\\bsay[- ](?:when|on[- ]frequency)\\b',
  ),
  'i',
);
/** "the Board determined to hold the vote every year", "we will include an annual advisory vote in our proxy materials" */
const decidedHowOften = new RegExp(
  inTurn(
    '\\b(?:board|directors|company|corporation|registrant|we|committee)\\b[^.;]{0,160}',
    '\\b(?:will|shall|intends?|plans?|expects?|determined|decided|resolved|adopted|elected|chose)\\b',
    '[^.;]{0,200}\\b(?:annual(?:ly)?|yearly|bi-?ennial(?:ly)?|tri-?ennial(?:ly)?|every|once|each year)\\b',
  ),
  'i',
);
/** The company has yet to decide; or it is holders who would have it so. */
const undecided = new RegExp(
  oneOf(
    '\\bwill (?:consider|disclose|report|file|evaluate|review|determine|decide|make|announce|take|amend)\\b',
    'holders?\\b[^.;]{0,80}\\b(?:recommended|voted|approved|expressed|elected|indicated|preferred)\\b[^.;]{0,80}\\bthat\\b',
    '\\b(?:has|have) not (?:yet )?(?:decided|determined)\\b',
  ),
  'i',
);

/** Reads what Item 5.07 says of its vote; nothing for any other item. */
export function voteOfItem(filing: Filing, item: Item, { reportDate, filedOn }: Reported): VoteOfItem {
  const vote = { goesOn: false, isPreliminary: false, finalResults: null as EventDate | null, frequencyOpen: false };
  const document = filing.documents.find(({ number }) => number === item.document);
  if (item.number !== '5.07' || document === undefined) return vote;
  const told = filedOn ?? reportDate;
  let isDecided = false;
  for (const { text, evidence, wording: said } of disclosedSentences(document, item)) {
    const wording = said();
    if (preliminary.test(wording.text)) vote.isPreliminary = true;
    if (asksHowOften.test(text)) vote.frequencyOpen = true;
    if (vote.frequencyOpen && decidedHowOften.test(text) && !undecided.test(text)) isDecided = true;
    if (wording.dates.length === 0) continue;
    const dates = resolvedDates(wording.dates, reportDate ?? filedOn);
    const later = dates[Number(adjournedTo.exec(wording.text)?.[1] ?? -1)]?.date;
    if (later !== undefined && told !== null && isBefore(told, later)) vote.goesOn = true;
    const final = dayThenFinal.exec(wording.text) ?? finalThenDay.exec(wording.text);
    const known = dates[Number(final?.[2] ?? -1)]?.date;
    if (known !== undefined && vote.finalResults === null && (told === null || !isBefore(told, known))) {
      const approximate = final?.[1] !== undefined;
      vote.finalResults = { event: 'the final results', date: known, approximate, evidence: [evidence()] };
    }
  }
  return { ...vote, frequencyOpen: vote.frequencyOpen && !isDecided && !vote.goesOn };
}
