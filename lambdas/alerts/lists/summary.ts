import type { Temporal } from 'temporal-polyfill';
import type { Analysis } from '../../records/json/analysis.ts';
import { toldOnly } from '../../terms/deadline.ts';
import { actInWords } from '../mail/acts.ts';
import { isWorthTelling, newsIn } from '../news.ts';
import { headline, upcoming } from '../subject.ts';
import { oneLine, wholeWords } from '../words/plain-words.ts';

/** One file in a list of many. */
export interface Summary {
  readonly source: string;
  /** `news`: what an alert would be sent about. */
  readonly status: 'news' | 'nothing' | 'rejected';
  readonly form: string | null;
  readonly registrant: string | null;
  readonly cik: string | null;
  readonly filedOn: Temporal.PlainDate | null;
  /** What happened, or why the file was rejected. */
  readonly what: string;
  /** The first deadline that has not passed, and what must be done by then. */
  readonly next: { readonly day: Temporal.PlainDate; readonly what: string } | null;
  /** People are told of deadlines with a day, and all have passed. */
  readonly allPassed: boolean;
}

const whatAtMost = 200;

/** Whether an alert would be sent about a file, or it was rejected. */
export function statusOf(analysis: Analysis): Summary['status'] {
  if (analysis.status === 'rejected') return 'rejected';
  return isWorthTelling(newsIn(analysis.findings)) ? 'news' : 'nothing';
}

/** What there is to say of a file in one line. */
export function summaryOf(analysis: Analysis, today: Temporal.PlainDate): Summary {
  const { source } = analysis;
  if (analysis.status === 'rejected') {
    const what = wholeWords(oneLine(`rejected: ${analysis.reason}`), whatAtMost);
    const nothing = { form: null, registrant: null, cik: null, filedOn: null, next: null, allPassed: false };
    return { source, status: 'rejected', what, ...nothing };
  }
  const { filing, findings, deadlines } = analysis;
  const news = newsIn(findings);
  const isNews = isWorthTelling(news);
  const dated = isNews ? toldOnly(deadlines).filter(({ due }) => due !== null) : [];
  const supposed = analysis.whatIf === undefined ? '' : 'what if: ';
  const [next] = isNews ? upcoming(deadlines, today) : [];
  return {
    source,
    status: isNews ? 'news' : 'nothing',
    form: filing.form,
    registrant: filing.registrant.name,
    cik: filing.registrant.cik,
    filedOn: filing.filedOn,
    what: wholeWords(oneLine(`${supposed}${isNews ? headline(analysis, news) : 'nothing to tell'}`), whatAtMost),
    next: next === undefined ? null : { day: next.day, what: actInWords(next.deadline) },
    allPassed: next === undefined && dated.length > 0,
  };
}
