import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script of this folder in a process of its own, so that nothing else adds to its memory and it takes nothing
 * down with it. Resolves, when it has ended in whatever way, to what it told.
 */
export async function toldBy<Message>(script: string, args: readonly string[]): Promise<Message[]> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args);
  const messages: Message[] = [];
  child.on('message', (message: Message) => messages.push(message));
  await once(child, 'close');
  return messages;
}

/** Tells the process that started this one. */
export async function tell(message: object): Promise<void> {
  await new Promise<void>((resolve) => {
    if (process.send === undefined) throw new Error('This script is started by the bench.');
    process.send(message, undefined, undefined, () => resolve());
  });
}
