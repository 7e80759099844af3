import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { Analysed } from '../../records/json/analysis.ts';
import { toldOnly } from '../../terms/deadline.ts';
import { actsInShort } from '../mail/acts.ts';
import { withDatesTheCompanySet } from '../mail/dates-the-company-set.ts';
import {
  type DeadlineLine,
  hasPassed,
  linesByMeeting,
  type MeetingLines,
  meetingInWords,
} from '../mail/deadline-lines.ts';
import { Footnotes } from '../mail/footnotes.ts';
import { legend } from '../mail/legend.ts';
import { arithmeticOf } from '../mail/section-arithmetic.ts';
import { missingSection } from '../mail/section-missing.ts';
import { newsSection } from '../mail/section-news.ts';
import { notesSection } from '../mail/section-notes.ts';
import { formLine, isInTime, registrantLines } from '../mail/section-registrant.ts';
import { newsIn } from '../news.ts';
import { subjectOf } from '../subject.ts';
import { dayInShort } from '../words/date-words.ts';
import { capitalised, oneLine } from '../words/plain-words.ts';
import { escaped, htmlDocument } from './html.ts';
import { markedText } from './marked-text.ts';
import { style } from './style.ts';
import { type Timeline, type TimelineRow, timelineSvg } from './timeline.ts';

/** Characters of all documents that are shown; a longer filing is read where it was filed. */
const textAtMost = 3_000_000;

/**
 * One filing as a page that stands by itself and needs no script: the time as a picture, what to do by when with its
 * arithmetic, what happened, and the filing with every cited sentence highlighted and linked both ways. The filing is
 * null where it cannot be had any more: its citations then stand alone.
 */
export function filingPage(analysis: Analysed, filing: Filing | null, today: Temporal.PlainDate): string {
  const { findings } = analysis;
  const news = newsIn(findings);
  const notes = new Footnotes();
  const due = toldOnly(analysis.deadlines).filter((one) => !isInTime(one, analysis.filing.filedOn));
  const meetings = linesByMeeting(withDatesTheCompanySet(due));
  const lines = meetings.flatMap((meeting) => meeting.lines);
  const title = subjectOf(analysis, news, { today });
  const [name = '', ...others] = registrantLines(analysis.filing);
  const body = [
    '<a class="skip" href="#todo">To the deadlines</a><main>',
    `<header><p class="soft">${escaped([name, ...others].join('; '))}</p><h1>${escaped(capitalised(title.replace(/^[^:]*: /, '')))}</h1><p class="soft">${escaped(formLine(analysis))}</p></header>`,
    ...meetings.flatMap((meeting) => figureOf(meeting, analysis, today)),
    lines.length === 0
      ? ''
      : `<h2 id="todo">What to do by when</h2>${meetings.map((one) => todo(one, meetings.length > 1, today, notes)).join('')}`,
    section('What happened', [...newsSection(analysis, news, false, notes), ...missingSection(analysis, news)]),
    section('To note', notesSection(analysis, [], notes)),
    evidenceSection(notes, analysis, filing !== null),
    filing === null ? notThere : textSection(notes, filing),
    `<footer><p>${escaped(legend(lines, analysis.notes))} Made on ${escaped(dayInShort(today))}.</p></footer></main>`,
  ].join('\n');
  return htmlDocument({ title, style, body });
}

function section(title: string, sentences: readonly string[]): string {
  return sentences.length === 0 ? '' : `<h2>${title}</h2>${sentences.map((one) => `<p>${linked(one)}</p>`).join('')}`;
}

/** Escaped text whose marks "[3]" are links to the passages. */
function linked(text: string): string {
  return escaped(text).replace(
    / ?(?:\[\d{1,3}\])+$/,
    (marks) => `<sup>${marks.replace(/\[(\d+)\]/g, '<a href="#n$1">$1</a> ').trim()}</sup>`,
  );
}

function todo(
  { meeting, lines }: MeetingLines,
  isOneOfSeveral: boolean,
  today: Temporal.PlainDate,
  notes: Footnotes,
): string {
  const heading = `<h3>${escaped(capitalised(meetingInWords(meeting)))}</h3>`;
  const items = lines.map((line) => {
    const { label, text, evidence, deadlines, day } = line;
    const [who = '', ...rest] = text.split(': ');
    const arithmetic = arithmeticOf(line);
    const passed = hasPassed(line, today);
    const when =
      day === null
        ? `<span class="when">${escaped(label)}</span>`
        : `<time class="when" datetime="${day}">${escaped(label)}</time>`;
    const how =
      arithmetic.length === 0
        ? ''
        : `<details><summary>How it was computed</summary>${arithmetic.map((one) => `<p>${escaped(one)}</p>`).join('')}</details>`;
    return `<li class="${deadlines[0].actor}${passed ? ' passed' : ''}"><div>${when}${passed ? '<div class="soft">passed</div>' : ''}</div><div><span class="who">${escaped(who)}</span><div>${linked(capitalised(`${rest.join(': ')} ${notes.mark(evidence.slice(0, 3), `${label}; ${text}`)}`.trim()))}</div>${how}</div></li>`;
  });
  return `${isOneOfSeveral || meeting !== null ? heading : ''}<ol class="todo">${items.join('')}</ol>`;
}

const notThere =
  '<h2>The filing</h2><p>It is not where it was uploaded any more, or cannot be read from there. What is cited of it stands above.</p>';

function evidenceSection(notes: Footnotes, { filing }: Analysed, isShown: boolean): string {
  const items = notes.paragraphs(filing).map((paragraph, index) => {
    const text = escaped(paragraph.replace(/^\[\d+\] /, ''));
    const number = isShown
      ? `<a class="number" href="#t${index + 1}" aria-label="passage ${index + 1} in the filing">${index + 1}</a>`
      : `<span class="number">${index + 1}</span>`;
    return `<li id="n${index + 1}">${number}${text}</li>`;
  });
  return items.length === 0 ? '' : `<h2>What it rests on</h2><ol class="evidence">${items.join('')}</ol>`;
}

function textSection(notes: Footnotes, filing: Filing): string {
  const cited = notes.cited();
  let left = textAtMost;
  const documents = filing.documents.flatMap(({ number, type, text }) => {
    const own = cited.filter(({ passage }) => passage.filing === undefined && passage.document === number);
    if (own.length === 0 && number !== filing.main.number) return [];
    const shown = text.text.slice(0, left);
    left -= shown.length;
    const marks = own.map(({ number: mark, passage }) => ({ number: mark, quote: passage.quote }));
    const cut = shown.length < text.text.length ? '<p class="soft">The rest is longer than a page can hold.</p>' : '';
    return [
      `<h3>${escaped(oneLine(type ?? `Document ${number}`, 20))}</h3><div class="filing" tabindex="0" role="region" aria-label="text of the filing">${markedText(shown, marks)}</div>${cut}`,
    ];
  });
  return `<h2>The filing</h2>${documents.join('')}`;
}

function figureOf(group: MeetingLines, { findings }: Analysed, today: Temporal.PlainDate): string[] {
  if (group.meeting === null) return [];
  const { date, type } = group.meeting;
  const told = findings.find(
    (one) =>
      one.kind === 'meeting-date' &&
      !one.incidental &&
      one.meetingType === type &&
      date !== null &&
      one.date?.equals(date) === true,
  );
  const facts = told?.kind === 'meeting-date' ? told : null;
  const rows: TimelineRow[] = [
    ...point('Record date', facts?.recordDate ?? null),
    ...point('Proxy materials sent', facts?.mailingDate ?? null),
    ...group.lines.flatMap(rowOf),
    ...point(`${capitalised(type)} meeting`, date),
  ];
  if (rows.length < 2) return [];
  const timeline: Timeline = {
    title: capitalised(meetingInWords(group.meeting)),
    anniversary: (facts?.priorYearDate ?? meetingBefore(group.meeting, findings))?.add({ years: 1 }) ?? null,
    meeting: date,
    today,
    rows: rows.sort((a, b) => a.day.toString().localeCompare(b.day.toString(), 'en')),
  };
  return [
    `<figure>${timelineSvg(timeline, 720, 'wide')}${timelineSvg(timeline, 340, 'narrow')}<figcaption>${escaped(timeline.title)}. A dot is a last day, a bar the time in which notice may be given.</figcaption></figure>`,
  ];
}

/** The meeting that a filing calls, for the next one, whose day is not known: it is to lie around the anniversary. */
function meetingBefore(
  { type, year, date }: NonNullable<MeetingLines['meeting']>,
  findings: Analysed['findings'],
): Temporal.PlainDate | null {
  if (type !== 'annual' || date !== null || year === null) return null;
  const before = findings.find(
    (one) => one.kind === 'meeting-date' && !one.incidental && one.meetingType === type && one.date?.year === year - 1,
  );
  return before?.kind === 'meeting-date' ? before.date : null;
}

function point(label: string, day: Temporal.PlainDate | null): TimelineRow[] {
  return day === null ? [] : [{ when: dayInShort(day), what: label, kind: 'neutral', from: null, day }];
}

function rowOf({ deadlines, label }: DeadlineLine): TimelineRow[] {
  const [first] = deadlines;
  if (first.kind !== 'date' && first.kind !== 'window') return [];
  const kind = first.actor === 'shareholder' ? 'holder' : 'company';
  return [{ when: label, what: capitalised(actsInShort(deadlines)), kind, from: first.opens, day: first.due }];
}
