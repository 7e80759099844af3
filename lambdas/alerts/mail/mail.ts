import type { Temporal } from 'temporal-polyfill';
import type { Analysed } from '../../records/json/analysis.ts';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { toldOnly } from '../../terms/deadline.ts';
import type { Links } from '../links.ts';
import { isCertain, newsIn } from '../news.ts';
import { dateInFull } from '../words/date-words.ts';
import { Footnotes } from './footnotes.ts';
import { legend } from './legend.ts';
import { arithmeticSection } from './section-arithmetic.ts';
import { deadlinesSection, toDo } from './section-deadlines.ts';
import { missingSection } from './section-missing.ts';
import { newsSection } from './section-news.ts';
import { notesSection } from './section-notes.ts';
import { formLine, isInTime, registrantLines } from './section-registrant.ts';

/** What the mail needs to know besides the analysis. */
export interface MailContext {
  /** New York's date; what lies before it has passed. */
  readonly today: Temporal.PlainDate;
  /** Where the page of the filing and its calendar file are; absent where nobody shows them. */
  readonly links?: Links | null;
  /** Where the record lies; null when none is kept. */
  readonly record: string | null;
  /** What to note about how the filing was matched with others. */
  readonly remarks: readonly string[];
  /** What people were told before and that holds no longer, as it goes on record: the calendar file cancels it. */
  readonly lapsed?: readonly ToldDeadline[];
  /** Deadlines that were told before are replaced, or hold no longer. */
  readonly changesWhatWasTold?: boolean;
  /** For a filing that was told of before: how this differs, a sentence each. */
  readonly whatChanged?: readonly string[];
}

/**
 * The report on a filing as plain text in one column, a line ending where a sentence or an entry ends: what to do by
 * when, what happened, how each date was computed, what the filing says, and one line that explains the marks.
 */
export function mailText(analysis: Analysed, context: MailContext): string {
  const { today, record, links = null, remarks, changesWhatWasTold = false, whatChanged = [] } = context;
  const { filing, findings } = analysis;
  const deadlines = toldOnly(analysis.deadlines);
  const news = newsIn(findings);
  const notes = new Footnotes();
  // A filing of which nothing was read for certain is a short mail: what to read, and where it stands.
  const isShort = !isCertain(news) && news.unsure.length > 0 && !changesWhatWasTold;
  const due = toDo(isShort ? [] : deadlines.filter((one) => !isInTime(one, filing.filedOn)), today);
  const sections = [
    [...registrantLines(filing), formLine(analysis)],
    section('WHAT CHANGED SINCE THIS FILING WAS FIRST TOLD', whatChanged),
    deadlinesSection(due, notes),
    section('WHAT HAPPENED', [
      ...newsSection(analysis, news, changesWhatWasTold, notes),
      ...(isShort ? [] : missingSection(analysis, news)),
    ]),
    section('TO NOTE', notesSection(analysis, remarks, notes)),
    arithmeticSection(due),
    // Last, when every passage has its number.
    section('WHAT THE FILING SAYS', notes.paragraphs(filing)),
    [
      legend(
        due.meetings.flatMap(({ lines }) => lines),
        analysis.notes,
      ),
      ...(links === null ? [] : linkLines(links)),
      ...(record === null ? [] : [`Record: ${record}`]),
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function linkLines({ page, calendar, until }: Links): string[] {
  const end = `until ${dateInFull(until)}`;
  return [
    `As a page, with the text of the filing (${end}): ${page}`,
    ...(calendar === null ? [] : [`As a calendar file (${end}): ${calendar}`]),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}
