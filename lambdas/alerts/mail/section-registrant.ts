import type { Registrant } from '../../filing/filing.ts';
import { stateCode, stateNames } from '../../filing/states.ts';
import type { Analysed } from '../../records/json/analysis.ts';
import { isBefore } from '../../terms/days/dates.ts';
import { listed } from '../../terms/days/day-words.ts';
import type { Deadline } from '../../terms/deadline.ts';
import { dateInFull, dayInShort } from '../words/date-words.ts';
import { oneLine } from '../words/plain-words.ts';

const registrantsAtMost = 10;

/** "HEMACARE CORPORATION (SEC file 000-15223, California)", a line a registrant. */
export function registrantLines(filing: Analysed['filing']): string[] {
  const registrants = filing.registrants.length > 0 ? filing.registrants : [filing.registrant];
  const more = registrants.length - registrantsAtMost;
  return [...registrants.slice(0, registrantsAtMost).map(registrantLine), ...(more > 0 ? [`and ${more} more`] : [])];
}

function registrantLine(registrant: Registrant): string {
  const known = [
    registrant.cik === null ? [] : [`CIK ${oneLine(registrant.cik, 20)}`],
    registrant.fileNumber === null ? [] : [`SEC file ${oneLine(registrant.fileNumber, 20)}`],
    registrant.state === null ? [] : [stateInWords(oneLine(registrant.state, 40))],
  ].flat();
  return known.length === 0 ? nameOf(registrant) : `${nameOf(registrant)} (${known.join(', ')})`;
}

/** "California" for "CA"; a country stays as the filing words it. */
function stateInWords(state: string): string {
  const name = stateNames.find((name) => stateCode(name) === state);
  return name === undefined ? state : inTitleCase(name);
}

/** The registrant's name as the filing writes it. */
export function nameOf(registrant: Registrant): string {
  return registrant.name === null ? 'A registrant whose name the filing does not give' : oneLine(registrant.name, 100);
}

/** "Form 8-K, filed March 1, 2004 for February 27, 2004: Item 9, Regulation FD Disclosure (furnished)". */
export function formLine({ filing, items, findings, deadlines }: Analysed): string {
  const form = filing.form === null ? 'A filing that does not say its form' : `Form ${oneLine(filing.form, 20)}`;
  return `${form}${dates(filing)}${inTime(filing, deadlines)}${what(items, findings)}`;
}

/** The first day on which an item of it was due, when it came by then: nothing is left to do. */
function inTime({ filedOn }: Analysed['filing'], deadlines: Analysed['deadlines']): string {
  const [first] = deadlines
    .flatMap((deadline) => (isInTime(deadline, filedOn) ? [deadline.due] : []))
    .sort((a, b) => String(a).localeCompare(String(b), 'en'));
  return first == null ? '' : ` (in time, due ${dayInShort(first)})`;
}

/** Whether it is the due date of an item of the filing itself, and was kept. */
export function isInTime({ item, due }: Deadline, filedOn: Analysed['filing']['filedOn']): boolean {
  return item !== undefined && due !== null && filedOn !== null && !isBefore(due, filedOn);
}

function dates({ filedOn, reportDate }: Analysed['filing']): string {
  if (filedOn === null) return reportDate === null ? '' : `, ${dateInFull(reportDate)}`;
  return reportDate === null || reportDate.equals(filedOn)
    ? `, filed ${dateInFull(filedOn)}`
    : `, filed ${dateInFull(filedOn)} for ${dateInFull(reportDate)}`;
}

function what(items: Analysed['items'], findings: Analysed['findings']): string {
  const disclosed = findings
    .filter((finding) => finding.kind === 'regulation-fd-disclosure')
    .map(({ item, furnished }) => {
      const caption = items.find(({ number }) => number === item)?.caption ?? '';
      const named = caption === '' ? '' : `, ${inTitleCase(oneLine(caption, 80)).replace(/\.$/, '')}`;
      return `Item ${item}${named} (${furnished ? 'furnished' : 'filed'})`;
    });
  const numbers = [...new Set(items.map(({ number }) => number))];
  if (disclosed.length > 0) return `: ${disclosed.join('; ')}`;
  if (numbers.length === 0 || numbers.length > 8) return '';
  return `: ${numbers.length === 1 ? 'Item' : 'Items'} ${listed(numbers)}`;
}

const small: readonly string[] = ['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'];
const abbreviations: readonly string[] = ['FD', 'US', 'U.S.', 'SEC'];

/** "REGULATION FD DISCLOSURE" shouts; "Regulation FD Disclosure" does not. What is not all capitals stays as it is. */
function inTitleCase(caption: string): string {
  if (caption !== caption.toUpperCase()) return caption;
  return caption
    .split(' ')
    .map((word, index) => {
      if (abbreviations.includes(word)) return word;
      const lower = word.toLowerCase();
      return index > 0 && small.includes(lower) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join(' ');
}
