import type { Filing, Item } from '../../filing/filing.ts';
import { meaningOn } from '../../filing/item-catalogue.ts';
import { evidenceOf } from '../../filing/quote.ts';
import type { RegulationFdDisclosure } from '../finding.ts';

/** Item 9 of the old form was Regulation FD from this day on; before it was Regulation S, or nothing. */
const REGULATION_FD_BEGINS = '2000-10-23';

const captioned = /\b(?:regulation|reg\.?|required)\s+f\.?\s?d\b|\bfd disclosure/i;
const invoked =
  /\b(?:pursuant to|under|for purposes of|to comply with|in compliance with|compliance with|satisf\w+|in accordance with|as required by|requirements of)\s+(?:the\s+requirements\s+of\s+)?(?:sec\s+)?(?:regulation|reg\.?)\s+fd\b/i;
const nothing = /^[\s.:(-]{0,12}(?:not applicable|none|n\/a|inapplicable)\b/i;
const saidFurnished =
  /\bnot\s+(?:be\s+)?(?:deemed|treated|considered)?\s*(?:as\s+)?(?:to\s+be\s+)?["“”'‘’]?filed\b|\bfurnished\b(?!\s+pursuant\s+to\s+section)|\bfurnishing\b|\bfurnishes\b/i;
const saidFiled =
  /\bshall\s+be\s+deemed\s+["“”'‘’]?filed\b|\bis\s+(?:being\s+)?filed\s+(?:herewith|under|pursuant)\b|\bnot\s+furnished\b/i;
const meetingWords =
  /\b(?:annual|special)\s+meeting|\bstockholders?\b|\bshareholders?\b|\bproposals?\b|\bnominat|\bproxy\b/i;
const LONGEST_SUBJECT = 160;

/** What a report discloses under Regulation FD: its items 9 and 7.01, and items 5 and 8.01 where they invoke it. */
export function regulationFdDisclosures(filing: Filing): RegulationFdDisclosure[] {
  const text = filing.main.text.text;
  return filing.items
    .filter((item) => isDisclosure(item, text.slice(item.start, item.end), filing))
    .map((item) => disclosureUnder(item, text.slice(item.start, item.end), filing));
}

function isDisclosure(item: Item, body: string, filing: Filing): boolean {
  if (nothing.test(body)) return false;
  if (item.numbering === 'new')
    return item.number === '7.01' || (item.number === '8.01' && (captioned.test(item.caption) || invoked.test(body)));
  if (item.numbering !== 'old') return false;
  const day = (filing.reportDate ?? filing.filedOn)?.toString();
  const inForce = day === undefined || day >= REGULATION_FD_BEGINS;
  if (item.number === '9') return captioned.test(item.caption) || (inForce && day !== undefined);
  return item.number === '5' && inForce && (captioned.test(item.caption) || invoked.test(body));
}

function disclosureUnder(item: Item, body: string, filing: Filing): RegulationFdDisclosure {
  const exhibits = [...new Set([...body.matchAll(/\bExhibits?\s+(\d{1,3}(?:\.\d{1,3})?)/gi)].map((m) => m[1] ?? ''))];
  const first = openingOf(body);
  return {
    kind: 'regulation-fd-disclosure',
    item: item.number,
    furnished: isFurnished(item, body, filing),
    subject: topicOf(first.words),
    exhibits,
    meetingNoticeOnly: isMeetingNotice(body),
    evidence: [
      first.length > 0
        ? evidenceOf(filing.main, item.start + first.start, item.start + first.start + first.length)
        : item.evidence,
    ],
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
  const day = (filing.reportDate ?? filing.filedOn)?.toString() ?? '9999';
  return meaningOn(item.number, item.numbering, day)?.furnished ?? item.number === '7.01';
}

interface Opening {
  /** The first sentence, white space folded. */
  readonly words: string;
  readonly start: number;
  readonly length: number;
}

function openingOf(body: string): Opening {
  const start = body.search(/[A-Za-z]/);
  if (start < 0) return { words: '', start: 0, length: 0 };
  const sentence =
    /^[\s\S]{20,600}?[.!?](?=["”)]?\s+[A-Z"“(]|["”)]?\s*$)/.exec(body.slice(start, start + 700))?.[0] ??
    body.slice(start, start + 300);
  return { words: sentence.replace(/\s+/g, ' ').trim(), start, length: sentence.trimEnd().length };
}

/** What leads to the topic: "announced that", "a press release regarding". */
const leadsToTopic =
  /\b(?:announc(?:ed|es|ing)(?: that)?|regarding|relating to|related to|concerning|reporting|reported(?: that)?|with respect to|discussing|to discuss|describing|containing|providing an update on|made (?:a|the) presentation|will (?:host|hold|present|participate in)|posted (?:a|an|the)|presented (?:at|to))\s+/i;
/** And what ends it: how and where the text is enclosed. */
const endsTopic =
  /,? (?:a copy of (?:which|the)|(?:is|are|was|were) (?:attached|furnished|filed|included|incorporated|being|hereby)|which (?:is|are) (?:attached|furnished|filed)|and is (?:attached|furnished)|attached (?:hereto|as)|furnished (?:herewith|as)|(?:as )?Exhibit \d|, issued on|, dated )/i;

/** What the disclosure is about, in one line: the topic of its first sentence without the words around it. */
function topicOf(sentence: string): string {
  const lead = leadsToTopic.exec(sentence);
  const rest = lead ? sentence.slice(lead.index + lead[0].length) : sentence;
  const end = endsTopic.exec(rest);
  const topic = (end && end.index > 12 ? rest.slice(0, end.index) : rest).replace(/[.,;:\s]+$/, '');
  const words = topic.length < 8 ? sentence : topic;
  return words.length > LONGEST_SUBJECT ? `${words.slice(0, LONGEST_SUBJECT - 3).replace(/\s\S*$/, '')}...` : words;
}

/** True when most of the item's sentences speak of a meeting of shareholders and of what they may bring before it. */
function isMeetingNotice(body: string): boolean {
  const sentences = body.split(/[.;]\s+/).filter((s) => s.trim().length > 25);
  return (
    /\b(?:annual|special)\s+meeting/i.test(body) &&
    sentences.filter((s) => meetingWords.test(s)).length * 2 > sentences.length
  );
}
