import type { QueuedMail } from './queued-topic.ts';

/** SNS takes 262,144 bytes in a message; a character may be four. */
const charactersAtMost = 60_000;
const charactersEach = 20_000;

/** Several notices to operations as one; the same notice twice is one. */
export function gathered(notices: readonly QueuedMail[]): QueuedMail {
  const texts = new Map(
    notices.map(({ subject, message: { Message = '' } }) => {
      const text = `${subject}\n\n${Message.slice(0, charactersEach)}`;
      return [text, subject];
    }),
  );
  const told: string[] = [];
  let characters = 0;
  for (const text of texts.keys()) {
    if (told.length > 0 && characters + text.length > charactersAtMost) break;
    told.push(text);
    characters += text.length;
  }
  const more = texts.size - told.length;
  const rest = `And ${more} more, which this mail has no room for. Each has its record; the log of the\nfunction FilingLanded names them: look for "Dealt with".\n`;
  const [subject = ''] = texts.values();
  return {
    group: 'operations',
    subject: texts.size === 1 ? subject : `${texts.size} notices of Filing Watch`,
    message: { Message: [...told, ...(more === 0 ? [] : [rest])].join(`\n${'-'.repeat(72)}\n\n`) },
  };
}
