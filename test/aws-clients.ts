import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { FakeAws } from './fake-aws.ts';

/** Environment in which the SDK talks to the fake and to nobody else. */
export function awsEnvironment(endpoint: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

/** The real clients, pointed at a fake that is started with them. */
export async function fakeAwsWithClients() {
  const aws = new FakeAws();
  await aws.start();
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const configuration = {
    endpoint: aws.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
    // Faults are met by the code under test, not waited out by the client.
    maxAttempts: 1,
  };
  return { aws, s3: new S3Client(configuration), sns: new SNSClient(configuration) };
}
