import { App } from 'aws-cdk-lib';
import { ConfigError, readConfig } from './config.ts';
import { FilingWatchStack } from './filing-watch-stack.ts';

const app = new App();
try {
  new FilingWatchStack(app, 'FilingWatch', {
    description: 'Watches SEC filings and mails what follows from them',
    config: readConfig(app.node.getAllContext()),
  });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}
