import type { Filing, Item } from '../../filing/filing.ts';
import { catalogued } from '../../terms/items/item-catalogue.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import type { RegulationFdDisclosure } from '../finding.ts';
import { oneOf } from '../prose/any-of.ts';
import { decided } from '../reading/decisions.ts';
import { invocationsIn } from '../reading/invocations-of-fd.ts';
import { saysNothing } from './nothing-said.ts';
import { selectiveDisclosureIn } from './selective-disclosure.ts';
import { subjectOf } from './subject.ts';

/** Item 9 of the old form was Regulation FD from this day on; before it was Regulation S, or nothing. */
const REGULATION_FD_BEGINS = '2000-10-23';

const captioned = /\b(?:regulation|reg\.?|required)\s+f\.?\s?d\b|\bfd disclosure/i;
/** How far around its words the sentence is looked at that names the rule. */
const LONGEST_SENTENCE = 600;
const channels =
  /\b(?:web\s?-?(?:sites?|pages?)|social\s+(?:media|network\w*)|channels?|twitter|linkedin|facebook|instagram|blogs?|feeds?)\b/i;
const asAMeans =
  /\b(?:us(?:es?|ing)|monitor\w*|means|methods?|ways?)\b|\b(?:obligations?|duties|duty|responsibilit(?:y|ies))\s+(?:under|pursuant)/i;

const saidFurnished = new RegExp(
  oneOf(
    `\\bnot\\s+(?:be\\s+)?(?:deemed|treated|considered)?\\s*(?:as\\s+)?(?:to\\s+be\\s+)?["“”'‘’]?filed\\b`,
    '\\bfurnished\\b(?!\\s+pursuant\\s+to\\s+section)',
    '\\bfurnishing\\b',
    '\\bfurnishes\\b',
  ),
  'i',
);
const saidFiled =
  /\bshall\s+be\s+deemed\s+["“”'‘’]?filed\b|\bis\s+(?:being\s+)?filed\s+(?:herewith|under|pursuant)\b|\bnot\s+furnished\b/i;
const meetingWords =
  /\b(?:annual|special)\s+meeting|\bstockholders?\b|\bshareholders?\b|\bproposals?\b|\bnominat|\bproxy\b/i;

/** What a report discloses under Regulation FD: its items 9 and 7.01, items 5 and 8.01 where they invoke it, and what is headed so under a wrong number. */
export function regulationFdDisclosures(filing: Filing): RegulationFdDisclosure[] {
  const text = filing.main.text.text;
  return filing.items
    .filter((item) => isDisclosure(item, text.slice(item.start, item.end), filing))
    .map((item) => disclosureUnder(item, text.slice(item.start, item.end), filing));
}

function isDisclosure(item: Item, body: string, filing: Filing): boolean {
  if (saysNothing(body)) return false;
  if (mayBeMisnumbered(item) && captioned.test(item.caption) && isHeadedAlone(item, filing)) return true;
  if (item.numbering === 'new')
    return item.number === '7.01' || (item.number === '8.01' && (captioned.test(item.caption) || invokes(body)));
  if (item.numbering !== 'old') return false;
  const day = (filing.reportDate ?? filing.filedOn)?.toString();
  const inForce = day === undefined || day >= REGULATION_FD_BEGINS;
  if (item.number === '9') return captioned.test(item.caption) || (inForce && day !== undefined);
  return item.number === '5' && inForce && (captioned.test(item.caption) || invokes(body));
}

/**
 * Whether an item says that it discloses something under Regulation FD. "We use our website as a means of complying with
 * Regulation FD" says where news will stand, and is none.
 */
function invokes(body: string): boolean {
  return invocationsIn(body).some(({ row, start, end }) => {
    const before = body.slice(Math.max(0, start - LONGEST_SENTENCE), start);
    const behind = body.slice(start, end + LONGEST_SENTENCE);
    const sentence = before.slice(before.lastIndexOf('. ') + 1) + behind.split('. ', 1)[0];
    if (channels.test(sentence) && asAMeans.test(sentence)) return false;
    decided(row, sentence);
    return true;
  });
}

/** Under a number of the old form, or that of exhibits, its heading tells; under another the heading may be the misprint. */
function mayBeMisnumbered({ numbering, number }: Item): boolean {
  return numbering === 'old' || number === '9.01';
}

/** False of one of several items under one heading, whose caption may be another's. */
function isHeadedAlone(item: Item, { items }: Filing): boolean {
  return items.every(({ number, start }) => number === item.number || start !== item.start);
}

function disclosureUnder(item: Item, body: string, filing: Filing): RegulationFdDisclosure {
  const exhibits = [...new Set([...matchesIn(body, /\bExhibits?\s+(\d{1,3}(?:\.\d{1,3})?)/gi)].map((m) => m[1] ?? ''))];
  const subject = subjectOf(filing, item);
  return {
    kind: 'regulation-fd-disclosure',
    item: item.number,
    furnished: isFurnished(item, body, filing),
    subject: subject?.line ?? '',
    exhibits,
    meetingNoticeOnly: isMeetingNotice(body),
    selective: selectiveDisclosureIn(filing, item),
    evidence: [subject?.evidence ?? item.evidence],
  };
}

/** The item's own words, else those of the whole report, else what the form provides. */
function isFurnished(item: Item, body: string, filing: Filing): boolean {
  if (saidFurnished.test(body)) return true;
  if (saidFiled.test(body)) return false;
  const whole = /\binformation\s+(?:contained\s+)?in\s+this\s+(?:current\s+)?report\b[^.]{0,300}/i.exec(
    filing.main.text.text,
  )?.[0];
  if (whole && saidFurnished.test(whole)) return true;
  return catalogued(item.number, item.numbering).some((meaning) => meaning.furnished);
}

/** True when most of the item's sentences speak of a meeting of shareholders and of what they may bring before it. */
function isMeetingNotice(body: string): boolean {
  const sentences = body.split(/[.;]\s+/).filter((s) => s.trim().length > 25);
  return (
    /\b(?:annual|special)\s+meeting/i.test(body) &&
    sentences.filter((s) => meetingWords.test(s)).length * 2 > sentences.length
  );
}
