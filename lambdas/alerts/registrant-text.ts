import type { Temporal } from 'temporal-polyfill';
import { timingInWords } from '../deadlines/explanation/in-words.ts';
import type { Correction } from '../registrant/correction.ts';
import type { FactsOnRecord } from '../registrant/filing-facts.ts';
import type { KnownClause, KnownDate, KnownMeeting, KnownRegistrant, KnownStated } from '../registrant/known.ts';
import { priorMeeting } from '../registrant/meetings/meetings-in-order.ts';
import { counted } from '../terms/days/day-words.ts';
import { daysFromAnniversary } from '../terms/meeting-moved.ts';
import { type Source, sourceInWords } from '../terms/source.ts';
import { correctionInWords } from './correction-words.ts';
import { dateInShort, dayInShort } from './words/date-words.ts';
import { oneLine, sentence } from './words/plain-words.ts';
import { subjectsInWords } from './words/subject-words.ts';
import { beside, paragraph } from './wrap.ts';

/** All that is on record of a registrant, with who says it. */
export interface RegistrantOnRecord {
  readonly known: KnownRegistrant;
  /** In order of filing. */
  readonly filings: readonly FactsOnRecord[];
  readonly corrections: readonly Correction[];
}

const textColumn = 20;

/** What is known of a registrant as a text of 72 columns: who it is, its meetings, its provisions, its filings. */
export function registrantText({ known, filings, corrections }: RegistrantOnRecord): string {
  const sections = [
    section(
      'ANNUAL MEETINGS',
      known.meetings.map((meeting) => meetingText(meeting, known.meetings)),
    ),
    section('ADVANCE-NOTICE PROVISIONS', known.clauses.map(clauseText)),
    section(
      'CORRECTIONS',
      corrections.map((one) => paragraph(correctionInWords(one), 2)),
    ),
    section('FILINGS ON RECORD', filings.map(filingText)),
  ];
  return `${[whoText(filings, known), ...sections.flat()].join('\n\n')}\n`;
}

function section(title: string, paragraphs: readonly string[]): string[] {
  return paragraphs.length === 0 ? [] : [`${title}\n${paragraphs.join('\n')}`];
}

function whoText(filings: readonly FactsOnRecord[], { states, fiscalYearEnds }: KnownRegistrant): string {
  const told = (field: 'name' | 'cik' | 'fileNumber') => [
    ...new Set(filings.flatMap(([, { registrant }]) => registrant[field] ?? []).map((one) => oneLine(one, 100))),
  ];
  const [name = 'A registrant whose name no filing gives', ...otherNames] = told('name').reverse();
  return [
    name,
    ...otherNames.map((one) => `also ${one}`),
    ...told('cik').map((one) => `CIK ${one}`),
    ...told('fileNumber').map((one) => `SEC file ${one}`),
    ...lastOf('State', states),
    ...lastOf('Fiscal year end', fiscalYearEnds),
  ]
    .map((line) => paragraph(line, 0))
    .join('\n');
}

function lastOf(what: string, words: KnownRegistrant['states']): string[] {
  const last = words.at(-1);
  return last === undefined ? [] : [`${what} ${oneLine(last.value, 40)} (${from(last.source)})`];
}

function meetingText(meeting: KnownMeeting, all: readonly KnownMeeting[]): string {
  const { date, standing, year } = meeting;
  const label = [
    date === null ? `${year}` : dayInShort(date.date),
    ...(standing === 'called' ? [] : [`(${standing})`]),
  ];
  const others = meeting.days.filter((day) => date?.date.equals(day) !== true);
  const text = [
    date === null ? 'No date is known.' : sentence(`From ${from(date.source)}`),
    ...moved(meeting, all),
    ...(others.length === 0 ? [] : [`Called before for ${others.map(dateInShort).join(', ')}.`]),
    ...fact('Adjourned to', meeting.adjournedTo),
    ...fact('Announced', meeting.announcement),
    ...fact('Record date', meeting.recordDate),
    ...fact('Proxy materials sent', meeting.mailing),
    ...meeting.stated.map(statedText),
  ];
  return beside(label, text.join(' '), textColumn);
}

function moved(meeting: KnownMeeting, all: readonly KnownMeeting[]): string[] {
  const prior = meeting.date === null ? null : priorMeeting(all, meeting, meeting.date.date);
  if (meeting.date === null || prior === null) return [];
  const [days] = daysFromAnniversary(meeting.date.date, prior.date.date);
  const where = days === 0 ? 'On' : `${counted(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'}`;
  return [`${where} the anniversary of ${dateInShort(prior.date.date)}.`];
}

function fact(what: string, known: KnownDate | null): string[] {
  if (known === null) return [];
  const about = known.approximate || known.remark !== null ? 'about ' : '';
  return [`${what}: ${about}${dateInShort(known.date)} (${from(known.source)}).`];
}

function statedText({ subject, opens, due, source }: KnownStated): string {
  const window = `${opens === null ? '' : `${dateInShort(opens)} to `}${dateInShort(due)}`;
  return `Printed for ${subjectsInWords([subject])}: ${window} (${from(source)}).`;
}

function clauseText({ subjects, timing, source }: KnownClause): string {
  return paragraph(sentence(`${subjectsInWords(subjects)}: ${timingInWords(timing)} (${from(source)})`), 2);
}

function filingText([id, { form, filedOn, reportDate }]: FactsOnRecord): string {
  const day: Temporal.PlainDate | null = filedOn ?? reportDate;
  return beside(
    [day === null ? 'undated' : dateInShort(day)],
    `${oneLine(form ?? 'form unknown', 20)}  ${id}`,
    textColumn,
  );
}

function from(source: Source): string {
  return oneLine(sourceInWords(source), 200);
}
