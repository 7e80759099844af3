import type { PublishCommandInput } from '@aws-sdk/client-sns';
import type { Digest } from './digest.ts';

/** What a subscriber filters by who wants digests and no alerts, or alerts and no digests: the attribute `kind`. */
export const digestKind = 'digest';

/** A digest as SNS takes it: a mail for people, JSON for machines, attributes to filter by. */
export function digestMessage({
  text,
  machines,
  daysToNextDeadline,
}: Digest): Pick<PublishCommandInput, 'Message' | 'MessageAttributes' | 'MessageStructure'> {
  return {
    MessageStructure: 'json',
    Message: JSON.stringify({ default: machines, email: text }),
    MessageAttributes: {
      kind: { DataType: 'String.Array', StringValue: JSON.stringify([digestKind]) },
      ...(daysToNextDeadline === null
        ? {}
        : { daysToNextDeadline: { DataType: 'Number', StringValue: String(daysToNextDeadline) } }),
    },
  };
}
