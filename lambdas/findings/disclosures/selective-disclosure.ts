import type { Temporal } from 'temporal-polyfill';
import type { Filing, Item } from '../../filing/filing.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import { disclosedSentences } from './disclosed-sentences.ts';

/** A selective or non-intentional disclosure that a filing describes, and the day that it names for it. */
export interface SelectiveDisclosure {
  readonly on: Temporal.PlainDate | null;
  readonly evidence: readonly Evidence[];
}

const told = '(?:disclos\\w+|releas\\w+|provid\\w+|shar\\w+|sen[dt]\\w*|communicat\\w+|mention\\w+|distribut\\w+|made)';
const described = [
  new RegExp(
    `\\b(?:inadvertent(?:ly)?|unintentional(?:ly)?|accidental(?:ly)?|mistaken(?:ly)?|in error)\\b[^.]{0,60}\\b${told}\\b`,
  ),
  new RegExp(`\\b${told}\\b[^.]{0,80}\\b(?:inadvertently|unintentionally|accidentally|mistakenly|in error)\\b`),
  /\bnon-?intentional (?:selective )?disclosure\b/,
  /\bselectively disclosed\b/,
  /\b(?:made|constitut\w+|result\w* in|to cure|remedy) (?:a |any )?(?:possible |potential )?selective disclosure\b/,
];
/** What every policy says, and what did not happen; "may have been" is how a company says what did. */
const general = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'no',
      'not',
      'never',
      'without',
      'avoid\\w*',
      'prevent\\w*',
      'prohibit\\w*',
      'policy',
      'policies',
      '(?:may|could|would)(?! have (?:been|constituted|made|resulted))',
      'if',
      'extent',
    ),
    '\\b[^.]{0,80}\\b(?:selective|inadvertent|unintentional|non-?intentional|disclos)',
  ),
);
/** ", which had not been made public,": what is said of the information, and not of its disclosure. */
const aside = /,\s*(?:which|that|who)\b[^,.]{0,80},/g;

/** The first description of one in an item; null when there is none. */
export function selectiveDisclosureIn(filing: Filing, item: Item): SelectiveDisclosure | null {
  const document = filing.documents.find(({ number }) => number === item.document);
  if (document === undefined) return null;
  for (const { text, evidence, wording: said } of disclosedSentences(document, item)) {
    if (!/inadvertent|intentional|accidental|mistaken|in error|selective/i.test(text)) continue;
    const wording = said();
    if (!described.some((way) => way.test(wording.text))) continue;
    if (general.test(wording.text.replace(aside, ' '))) continue;
    const [day] = resolvedDates(wording.dates, filing.reportDate ?? filing.filedOn);
    return { on: day?.date ?? null, evidence: [evidence()] };
  }
  return null;
}
