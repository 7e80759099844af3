import type { Temporal } from 'temporal-polyfill';
import type { Analysed } from '../records/json/analysis.ts';
import { entriesOfFiling } from './calendar-file/entries-of-filing.ts';
import { type MailContext, mailText } from './mail/mail.ts';
import { isWorthTelling, newsIn } from './news.ts';
import { subjectOf, upcoming } from './subject.ts';
import type { Alert, AlertAttributes } from './topic.ts';

/** The alert about a filing; null when there is nothing in it worth a mail, and it changes nothing that was told. */
export function alertFor(analysis: Analysed, { links = null, lapsed = [], ...rest }: MailContext): Alert | null {
  const hasCalendar = links !== null && entriesOfFiling(analysis).length + lapsed.length > 0;
  const context = { ...rest, links: links === null || hasCalendar ? links : { ...links, calendar: null } };
  const news = newsIn(analysis.findings);
  if (!isWorthTelling(news) && context.changesWhatWasTold !== true) return null;
  return {
    subject: subjectOf(analysis, news, context),
    text: mailText(analysis, context),
    analysis,
    attributes: attributesOf(analysis, context.today),
    ...(lapsed.length === 0 ? {} : { lapsed }),
  };
}

function attributesOf({ filing, items, findings, deadlines }: Analysed, today: Temporal.PlainDate): AlertAttributes {
  const [next] = upcoming(deadlines, today);
  return {
    kind: [...new Set(findings.map(({ kind }) => kind))],
    form: filing.form,
    registrant: filing.registrant.name,
    cik: filing.registrant.cik,
    items: [...new Set(items.map(({ number }) => number))],
    daysToNextDeadline: next === undefined ? null : today.until(next.day, { largestUnit: 'day' }).days,
  };
}
