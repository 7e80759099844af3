import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { isDefinitiveProxyStatement } from '../../terms/forms.ts';
import { oneOf } from '../prose/any-of.ts';
import { passagesWith } from '../prose/passages.ts';
import { resolvedDates } from '../prose/year-of-date.ts';

/** That holders are sent a Notice of Internet Availability instead of the full set, and when. */
export interface NoticeOnlyDelivery {
  /** Null when it is not said on which day the Notice is sent. */
  readonly sentOn: Temporal.PlainDate | null;
  /** "On or about", "beginning on". */
  readonly approximate: boolean;
  readonly evidence: readonly Evidence[];
}

/** Its last word is looked for first: a proxy statement has "notice" on every page. */
const notice =
  /availability(?<=notice\s{1,8}(?:regarding\s{1,8}the\s{1,8}|of\s{1,8})(?:the\s{1,8})?(?:internet\s{1,8})?availability)/i;
const insteadOfPaper = new RegExp(
  oneOf(
    '\\b(?:instead of|in lieu of|rather than)\\b[^.]{0,120}\\b(?:paper|printed|full set|mailing|copies|copy)\\b',
    '\\bwill not receive (?:a )?(?:printed|paper)\\b',
    '\\bnotice and access\\b',
    '\\bnotice\\b[^.]{0,240}\\bhow (?:to|you (?:can|may)) (?:request|obtain|receive|order) (?:a |an |free )?(?:paper|printed|hard)\\b',
  ),
);
/** Looked for in a sentence as it stands, so that a wording is made only where one of these words occurs. */
const mayBeInstead = /instead of|in lieu of|rather than|not receive|notice and access|how (?:to|you)/i;
const sent = '(?:mail\\w*|sen[dt]\\w*|distribut\\w*|deliver\\w*|furnish\\w*|made available|provid\\w*)';
const theNotice = '\\b(?:notice (?:regarding|of)|the notice)\\b';
/** A day on which something is done; "for the year ended December 31" is none. */
const thenDay =
  '(?:\\b(on or (?:about|around) |beginning (?:on )?|commencing (?:on )?|approximately )(?:on or (?:about|around) |on )?|\\b(?:on|by|before) )@D(\\d+)@';
/** What goes to the others is no Notice. */
const othersGet = /\b(?:not|never|than those) (?:to )?receiv\w+ (?:a|the|such|our) notice\b/;
/** "On or about April 5, 2024, we began mailing the Notice ..." and "the Notice was first sent ... on April 5, 2024". */
const ways = [
  new RegExp(`${thenDay},? [^@;]{0,120}\\b${sent}\\b[^@;]{0,80}${theNotice}`),
  new RegExp(`\\b${sent}\\b[^@;]{0,80}${theNotice}[^@;]{0,160}?${thenDay}`),
  new RegExp(`${theNotice}[^@;]{0,160}\\b${sent}\\b[^@;]{0,120}?${thenDay}`),
];

/**
 * Whether a definitive proxy statement is delivered by notice alone, and from which day. Null for full-set delivery,
 * which every proxy statement's mere "important notice" of availability is compatible with, and where it is not said.
 */
export function noticeOnlyDelivery(filing: Filing): NoticeOnlyDelivery | null {
  if (!isDefinitiveProxyStatement(filing.form)) return null;
  const sentences = passagesWith(filing.main, notice).flatMap(({ sentences: own }) => own);
  const instead = sentences.find(
    (sentence) => mayBeInstead.test(sentence.text) && insteadOfPaper.test(sentence.wording().text),
  );
  if (instead === undefined) return null;
  for (const sentence of sentences) {
    const { dates } = sentence.wording();
    if (dates.length === 0) continue;
    const { text } = sentence.wording();
    if (othersGet.test(text)) continue;
    const match = ways.map((way) => way.exec(text)).find((found) => found !== null);
    const date = match == null ? undefined : resolvedDates(dates, filing.filedOn)[Number(match[2])]?.date;
    if (match == null || date === undefined) continue;
    const approximate = match[1] !== undefined;
    return { sentOn: date, approximate, evidence: [sentence.evidence()] };
  }
  return { sentOn: null, approximate: false, evidence: [instead.evidence()] };
}
