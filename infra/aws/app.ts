import { Annotations, App } from 'aws-cdk-lib';
import { ConfigError, readConfig } from './config.ts';
import { FilingWatchStack } from './filing-watch-stack.ts';

const app = new App();
try {
  const config = readConfig(app.node.getAllContext());
  const stack = new FilingWatchStack(app, config.stackName, {
    description: 'Watches SEC filings and mails what follows from them',
    config,
  });
  for (const [setting, silent] of [
    ['alertEmails', 'alerts are mailed to nobody'],
    ['operationsEmails', 'nobody is told of rejected files and alarms'],
  ] as const) {
    if (config[setting].length > 0) continue;
    const words = `${setting} is not set: ${silent} until somebody subscribes to the topic.`;
    Annotations.of(stack).addWarningV2(`filing-watch:${setting}`, words);
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}
