import type { Message } from '../fake-aws/queues.ts';
import type { Published } from '../fake-aws/topics.ts';
import type { Run } from './event-source.ts';
import type { Left } from './left.ts';
import type { Upload } from './uploads.ts';

/** What was published about each filing, by accession number, in order. */
export function mailsByFiling({ published, topics }: Left): ReadonlyMap<string, readonly Published[]> {
  const mails = published.filter(({ topic }) => topic === topics.alerts);
  return grouped(mails, ({ message }) => filingIn(JSON.parse(message).default));
}

/** How many mails too many were published, by why that was so. */
export function secondMails(left: Left): Readonly<Record<string, number>> {
  const mails = mailsByFiling(left);
  const queued = grouped(
    left.queued.filter(({ group }) => group === 'alerts'),
    ({ body }) => filingIn(JSON.parse(body.slice(body.indexOf('\n') + 1)).default),
  );
  const count: Record<string, number> = {};
  for (const file of left.files) {
    if (file.accession === null || file.kind !== 'news') continue;
    const causes = causesOf(file, mails.get(file.accession) ?? [], queued.get(file.accession) ?? [], left);
    for (const cause of causes) count[cause] = (count[cause] ?? 0) + 1;
  }
  return count;
}

function causesOf(
  file: Upload,
  mails: readonly Published[],
  queued: readonly Message[],
  { runs, unanswered }: Left,
): string[] {
  const extra = Math.max(0, mails.length - 1);
  const lost = mails.slice(0, -1).filter((mail) => unanswered.has(mail)).length;
  const ids = new Set(queued.map(({ id }) => id));
  const died = runs.filter(
    (run) => run.queue === 'mails.fifo' && run.died && run.messages.some(({ message }) => ids.has(message.id)),
  );
  const queuedAgain = Math.max(0, queued.length - 1);
  const whyQueued = runs.some((run) => isOf(run, file) && run.died)
    ? 'the reader died after it had queued the mail'
    : runs.some((run) => isOf(run, file) && run.failed > 0)
      ? 'the reader failed after it had queued the mail'
      : 'queued twice for no known reason';
  return [
    ...Array<string>(lost).fill('the answer to a publish was lost'),
    ...Array<string>(Math.min(died.length, extra)).fill('the publisher died before the queue knew'),
    ...Array<string>(queuedAgain).fill(whyQueued),
    ...Array<string>(extra).fill('published twice for no known reason'),
  ].slice(0, extra);
}

function isOf({ queue, messages }: Run, { key }: Upload): boolean {
  const encoded = encodeURIComponent(key).replaceAll('%2F', '/');
  return queue === 'landing' && messages.some(({ message }) => message.body.includes(`"${encoded}"`));
}

function filingIn(machines: string): string {
  return String(JSON.parse(machines).filing?.accessionNumber);
}

function grouped<T>(all: readonly T[], of: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(of(one)) ?? [];
    group.push(one);
    groups.set(of(one), group);
  }
  return groups;
}
