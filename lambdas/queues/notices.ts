import type { QueuedMail } from './queued-topic.ts';

/** Of each notice so much is told in a mail that tells of several. */
const charactersEach = 20_000;

/** Several notices to operations as one. */
export function gathered(notices: readonly QueuedMail[]): QueuedMail {
  const texts = notices.map(
    ({ subject, message: { Message = '' } }) => `${subject}\n\n${Message.slice(0, charactersEach)}`,
  );
  return {
    group: 'operations',
    subject: `${notices.length} notices of Filing Watch`,
    message: { Message: texts.join(`\n${'-'.repeat(72)}\n\n`) },
  };
}
