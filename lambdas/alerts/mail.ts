import type { Temporal } from 'temporal-polyfill';
import type { Analysed } from '../records/json/analysis.ts';
import { allPassed, deadlineLines } from './deadline-lines.ts';
import { Footnotes } from './footnotes.ts';
import { isCertain, newsIn } from './news.ts';
import { whatHappened } from './what-happened.ts';
import { whatIsMissing } from './what-is-missing.ts';
import { whatToNote } from './what-to-note.ts';
import { formLine, registrantLines } from './who.ts';
import { paragraph } from './wrap.ts';

/** What the mail needs to know besides the analysis. */
export interface MailContext {
  /** New York's date; what lies before it has passed. */
  readonly today: Temporal.PlainDate;
  /** Where the record lies; null when none is kept. */
  readonly record: string | null;
  /** What to note about how the filing was matched with others. */
  readonly remarks: readonly string[];
  /** Deadlines that were told before are replaced, or hold no longer. */
  readonly changesWhatWasTold?: boolean;
  /** For a filing that was told of before: how this differs, a sentence each. */
  readonly whatChanged?: readonly string[];
}

/**
 * The report on a filing as plain text, 72 columns wide: what happened, by when who must do what and why, what is
 * missing, what to note, and the passages it rests on.
 */
export function mailText(analysis: Analysed, context: MailContext): string {
  const { today, record, remarks, changesWhatWasTold = false, whatChanged = [] } = context;
  const { filing, findings, deadlines } = analysis;
  const news = newsIn(findings);
  const notes = new Footnotes();
  const head = [...registrantLines(filing), formLine(analysis)].map((line) => paragraph(line, 0)).join('\n');
  const happened = whatHappened(analysis, news, notes);
  const nothing = paragraph(changesWhatWasTold ? toldHasChanged : noNews, 2);
  // A filing of which nothing was read for certain is a short mail: what to read, and where it stands.
  const isShort = !isCertain(news) && news.unsure.length > 0 && !changesWhatWasTold;
  const { lines, sharedRemarks } = deadlineLines(isShort ? [] : deadlines, today, notes);
  const sections = [
    section('WHAT CHANGED SINCE THIS FILING WAS FIRST TOLD', indented(whatChanged)),
    section('WHAT HAPPENED', happened.length > 0 ? happened : [nothing], '\n\n'),
    section('DEADLINES', lines),
    section('NOT IN THE FILING', indented(isShort ? [] : whatIsMissing(analysis, news))),
    section('TO NOTE', indented(whatToNote(analysis, [...sharedRemarks, ...remarks], notes))),
  ];
  // Last, when every passage has its number.
  const evidence = section('EVIDENCE', notes.paragraphs(filing));
  const passed = !isShort && allPassed(deadlines, today) ? 'All dates shown have passed. ' : '';
  const end = [`${passed}Not legal advice.`, ...(record === null ? [] : [`Record: ${record}`])].join('\n');
  return `${[head, ...sections.flat(), ...evidence, end].join('\n\n')}\n`;
}

const toldHasChanged = 'Deadlines that were told before have changed.';
const noNews = 'No Regulation FD disclosure, and no news of a shareholder meeting or of its deadlines.';

function section(title: string, paragraphs: readonly string[], between = '\n'): string[] {
  return paragraphs.length === 0 ? [] : [`${title}\n${paragraphs.join(between)}`];
}

function indented(sentences: readonly string[]): string[] {
  return sentences.map((text) => paragraph(text, 2));
}
