import type { QueuedMail } from './queued-topic.ts';

/** Of each notice so much is told in a mail that tells of several. */
const charactersEach = 20_000;

/** Several notices to operations as one, one as it is. */
export function gathered(notices: readonly QueuedMail[]): readonly QueuedMail[] {
  const [first, ...others] = notices;
  if (first === undefined || others.length === 0) return notices;
  const texts = notices.map(
    ({ subject, message: { Message = '' } }) => `${subject}\n\n${Message.slice(0, charactersEach)}`,
  );
  return [
    {
      group: first.group,
      subject: `${notices.length} notices of Filing Watch`,
      message: { Message: texts.join(`\n${'-'.repeat(72)}\n\n`) },
    },
  ];
}
