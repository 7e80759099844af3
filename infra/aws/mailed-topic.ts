import { Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/**
 * A topic, reached over TLS only, that mails its messages. What goes through it is public: without a key of
 * the customer's it is not encrypted at rest, because CloudWatch cannot publish to a topic that the key of AWS encrypts.
 */
export class MailedTopic extends Topic {
  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly displayName: string;
      readonly emails: readonly string[];
      readonly key: IKey | undefined;
      /** Who gets only the messages whose attribute `kind` names this kind. */
      readonly only?: { readonly kind: string; readonly emails: readonly string[] };
    },
  ) {
    super(scope, id, {
      displayName: props.displayName,
      enforceSSL: true,
      ...(props.key === undefined ? {} : { masterKey: props.key }),
    });
    Validations.of(this).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason: 'SNS tries a mail again for hours; each has its record, and a filing can be replayed.',
    });
    for (const address of props.emails) this.addSubscription(new EmailSubscription(address));
    const { only } = props;
    for (const address of only?.emails ?? []) {
      const filterPolicy = { kind: SubscriptionFilter.stringFilter({ allowlist: [only?.kind ?? ''] }) };
      this.addSubscription(new EmailSubscription(address, { filterPolicy }));
    }
  }

  /** Lets the account's alarms publish: the policy that demands TLS takes the place of the default, which did. */
  allowAlarms(): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}
