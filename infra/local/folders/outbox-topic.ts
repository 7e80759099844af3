import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { calendarFile } from '../../../lambdas/alerts/calendar-file/calendar-file.ts';
import { entriesOfFiling } from '../../../lambdas/alerts/calendar-file/entries-of-filing.ts';
import { entriesTold } from '../../../lambdas/alerts/calendar-file/entries-told.ts';
import type { Digest } from '../../../lambdas/alerts/digest/digest.ts';
import type { Alert, OperationsNotice, Topic } from '../../../lambdas/alerts/topic.ts';
import { newYorksDate } from '../../../lambdas/watch/new-york.ts';
import { fitted } from '../terminal/fitted.ts';

/** Shows alerts and notices on the terminal and, when there is an outbox, puts each into it as a mail, its deadlines beside it as a calendar file, those that hold no longer as cancelled. */
export class OutboxTopic implements Topic {
  private readonly show: (text: string) => Promise<void>;
  private readonly outbox: string | null;

  constructor(show: (text: string) => Promise<void>, outbox: string | null) {
    this.show = show;
    this.outbox = outbox;
  }

  async publish({ subject, text, analysis, lapsed = [] }: Alert): Promise<void> {
    const name = await this.send(subject, text);
    const entries = [...entriesOfFiling(analysis), ...entriesTold(lapsed)];
    if (this.outbox === null || entries.length === 0) return;
    const now = Temporal.Now.instant();
    const calendar = calendarFile(entries, { name: subject, today: newYorksDate(now), now });
    await writeFile(join(this.outbox, `${name}.ics`), calendar);
  }

  async publishDigest({ subject, text }: Digest): Promise<void> {
    await this.send(subject, text);
  }

  async notifyOperations({ subject, text }: OperationsNotice): Promise<void> {
    await this.send(subject, text);
  }

  private async send(subject: string, text: string): Promise<string> {
    const name = fileName(subject, text);
    if (this.outbox !== null) {
      await mkdir(this.outbox, { recursive: true });
      await writeFile(join(this.outbox, `${name}.eml`), mail(subject, text));
    }
    await this.show(`${'-'.repeat(72)}\nSubject: ${subject}\n\n${fitted(text)}\n`);
    return name;
  }
}

/** A mail as mail programs open it. */
function mail(subject: string, text: string): string {
  const headers = [
    'From: Filing Watch <filing-watch@localhost>',
    'To: undisclosed-recipients:;',
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}`;
}

/** The same mail sent twice is one file. */
function fileName(subject: string, text: string): string {
  const words = subject
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const hash = createHash('sha256').update(`${subject}\n${text}`).digest('hex').slice(0, 8);
  return `${words}-${hash}`;
}
