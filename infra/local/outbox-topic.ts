import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Alert, OperationsNotice, Topic } from '../../lambdas/alerts/topic.ts';

import { fitted } from './fitted.ts';

/** Shows alerts and notices on the terminal and, when there is an outbox, puts each into it as a mail. */
export class OutboxTopic implements Topic {
  private readonly show: (text: string) => Promise<void>;
  private readonly outbox: string | null;

  constructor(show: (text: string) => Promise<void>, outbox: string | null) {
    this.show = show;
    this.outbox = outbox;
  }

  publish({ subject, text }: Alert): Promise<void> {
    return this.send(subject, text);
  }

  notifyOperations({ subject, text }: OperationsNotice): Promise<void> {
    return this.send(subject, text);
  }

  private async send(subject: string, text: string): Promise<void> {
    if (this.outbox !== null) {
      await mkdir(this.outbox, { recursive: true });
      await writeFile(join(this.outbox, fileName(subject, text)), mail(subject, text));
    }
    await this.show(`${'-'.repeat(72)}\nSubject: ${subject}\n\n${fitted(text)}\n`);
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
  return `${words}-${hash}.eml`;
}
