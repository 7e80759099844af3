import { counted } from '../../../lambdas/terms/days/day-words.ts';
import { type QueueOfDeployment, queuesOf } from '../sources/deployed-queues.ts';
import { print } from '../terminal/output.ts';

export interface StatusOptions {
  readonly stack: string;
  readonly json?: true;
}

/** Prints what waits in a deployment, what was given up, and what to do about it. Throws UsageError. */
export async function status({ stack, json }: StatusOptions): Promise<void> {
  const { queues } = await queuesOf(stack);
  if (json) {
    const plain = queues.map(({ what, isDeadLetters, waiting, underWay }) => ({
      what,
      isDeadLetters,
      waiting,
      underWay,
    }));
    await print(`${JSON.stringify({ stack, queues: plain })}\n`);
    return;
  }
  const lines = (['filings', 'mails'] as const).map((what) => lineOf(what, queues));
  await print(`${lines.join('\n')}\n\n${adviceOn(queues, stack)}\n`);
}

function lineOf(what: QueueOfDeployment['what'], queues: readonly QueueOfDeployment[]): string {
  const of = (isDeadLetters: boolean) =>
    queues.find((queue) => queue.what === what && queue.isDeadLetters === isDeadLetters);
  const { waiting = 0, underWay = 0 } = of(false) ?? {};
  return `${what.padEnd(8)} ${waiting} waiting, ${underWay} under way, ${givenUp(of(true))} given up`;
}

function givenUp(queue: QueueOfDeployment | undefined): number {
  return (queue?.waiting ?? 0) + (queue?.underWay ?? 0);
}

function adviceOn(queues: readonly QueueOfDeployment[], stack: string): string {
  const dead = queues.filter((queue) => queue.isDeadLetters && givenUp(queue) > 0);
  if (dead.length > 0) {
    const what = dead.map((queue) => counted(givenUp(queue), queue.what.slice(0, -1))).join(' and ');
    const option = stack === 'FilingWatch' ? '' : ` --stack ${stack}`;
    return `${what} given up. Look for "Not dealt with" or "Not published" in the\nlogs, mend what they name, then run: filing-watch redrive${option}`;
  }
  return queues.some(({ waiting, underWay }) => waiting + underWay > 0)
    ? 'Nothing was given up; what waits is on its way.'
    : 'Nothing waits, and nothing was given up.';
}
