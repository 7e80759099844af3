/** A part of the house, and what it may import. */
interface Room {
  readonly name: string;
  /** Where its files lie, as a pattern on paths from the top. */
  readonly at: string;
  /** The rooms that it may import besides itself. */
  readonly mayImport: readonly string[];
  /** Why not more, told to whoever breaks it. */
  readonly because: string;
  /** Pure: the same answer for the same input, whatever the day, the machine and the network. */
  readonly pure?: true;
}

const pure = ['terms', 'filing', 'findings', 'registrant', 'deadlines'];

/** Who may import whom, in the order in which a filing goes through the house. */
export const rooms: readonly Room[] = [
  {
    name: 'terms',
    at: 'lambdas/terms/',
    mayImport: [],
    because: 'all rooms share it, so it knows none of them',
    pure: true,
  },
  {
    name: 'filing',
    at: 'lambdas/filing/',
    mayImport: ['terms'],
    because: 'what a paper is does not depend on what it says',
    pure: true,
  },
  {
    name: 'findings',
    at: 'lambdas/findings/',
    mayImport: ['terms', 'filing'],
    because: 'what a filing says is read from the filing alone; what is known besides comes after',
    pure: true,
  },
  {
    name: 'registrant',
    at: 'lambdas/registrant/',
    mayImport: ['terms', 'filing', 'findings'],
    because: 'what is known of a registrant knows neither how it is kept nor what is computed from it',
    pure: true,
  },
  {
    name: 'deadlines',
    at: 'lambdas/deadlines/',
    mayImport: ['terms'],
    because: 'deadlines follow from facts and law, whoever found the facts',
    pure: true,
  },
  {
    name: 'calls',
    at: 'lambdas/calls/',
    mayImport: [],
    because: 'how a call of AWS is made again is the same whatever it is for',
  },
  {
    name: 'records',
    at: 'lambdas/records/',
    mayImport: [...pure, 'calls'],
    because: 'what is kept does not depend on what people are told of it, or when',
  },
  {
    name: 'alerts',
    at: 'lambdas/alerts/',
    mayImport: [...pure, 'calls', 'records'],
    because: 'what people are told does not depend on the way a filing came',
  },
  {
    name: 'watch',
    at: 'lambdas/watch/',
    mayImport: [...pure, 'records', 'alerts'],
    because: 'the way from landing to mail is the same on AWS and on one machine',
  },
  {
    name: 'queues',
    at: 'lambdas/queues/',
    mayImport: [...pure, 'calls', 'records', 'alerts', 'watch'],
    because: 'what comes out of queues and goes into them is AWS alone; one machine has neither',
  },
  {
    name: 'viewer',
    at: 'lambdas/viewer/',
    mayImport: [...pure, 'calls', 'records', 'alerts', 'watch'],
    because: 'what a link opens is what the watcher wrote down; how it came there is none of its business',
  },
  {
    name: 'functions',
    at: 'lambdas/[^/]+[.]ts$',
    mayImport: [...pure, 'calls', 'records', 'alerts', 'watch', 'queues', 'viewer'],
    because: 'a deployed function is made of the rooms, not of what deploys it',
  },
  {
    name: 'local',
    at: 'infra/local/',
    mayImport: [...pure, 'records', 'alerts', 'watch'],
    because: 'one machine runs the rooms without AWS constructs and without the deployed functions',
  },
  {
    name: 'aws',
    at: 'infra/aws/',
    mayImport: [],
    because: 'the stack deploys functions by their path, it does not run them',
  },
];

/** What no pure room may import: AWS, files, the network, other processes, or what tells the machine and its time. */
export const impure = [
  '@aws-sdk/',
  '@aws-lambda-powertools/',
  'aws-cdk-lib',
  'node:fs',
  'fs',
  'fs/promises',
  'http',
  'https',
  'net',
  'tls',
  'dgram',
  'dns',
  'child_process',
  'worker_threads',
  'os',
  'process',
  'timers',
  'timers/promises',
];

/** Folders that import each other in a circle for now, with the reason. */
export const knownKnots: readonly { readonly folder: string; readonly because: string }[] = [
  {
    folder: 'lambdas/findings/(meetings|stated-deadlines)/',
    because: 'a date is given its role by two engines, each of which asks the other; one choice will open it',
  },
];

/** Folders that hold more than fifteen files for now. */
export const stillTooFull: readonly string[] = [];
