import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** What encrypting and decrypting what passes through a queue, a topic or a bucket takes. */
const uses = ['kms:Decrypt', 'kms:GenerateDataKey'];

/** A key that the customer manages, and may withdraw: kept when the stack goes, since what it encrypted is kept. */
export class CustomerKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Encrypts the filings, records, queues and topics of Filing Watch',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // S3 announces what landed to a queue, and CloudWatch its alarms to a topic.
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: ['s3', 'cloudwatch'].map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
        actions: uses,
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}

/** What a function may do with the key; nothing where AWS's own keys are used. */
export function usesOf(key: IKey | undefined): PolicyStatement[] {
  return key === undefined ? [] : [new PolicyStatement({ actions: uses, resources: [key.keyArn] })];
}
