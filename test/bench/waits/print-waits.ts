import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { print } from '../../../infra/local/terminal/output.ts';
import type { LandedObject } from '../../../lambdas/records/filings.ts';
import { largeSubmissions } from '../large-submissions.ts';
import { endProgress, progress } from '../progress.ts';
import { figure, table } from '../table.ts';
import { built, installed } from './built.ts';
import { figurePrinted, inTurn, processorTime } from './processes.ts';

/** What is measured, and against what. */
export interface Waits {
  readonly objects: readonly LandedObject[];
  readonly runs: number;
  /** The Node programs to measure with. */
  readonly nodes: readonly string[];
  /** The folder of an earlier version of the project, its packages installed; null: it is not compared with. */
  readonly earlier: string | null;
}

/** One line of the table: two things that are measured in turn. */
interface Row {
  readonly what: string;
  readonly against: string;
  readonly target: string;
  readonly one: () => Promise<number>;
  readonly other: () => Promise<number>;
}

/** What a small filing weighs. */
const SMALL = 45_000;
/** So many files in one run are more than a process should gather anything of. */
const MANY = 3_000;

/** Measures what people wait for, as whole processes, and prints each as a ratio to what else is done in turn with it. */
export async function printWaits({ objects, runs, nodes, earlier }: Waits): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'filing-watch-bench-'));
  try {
    progress('compiling');
    await built(folder);
    const files = objects.map(({ bucket, key }) => join(bucket, key));
    const list = join(folder, 'filings');
    await writeFile(list, files.join('\n'));
    const sizes = new Map(objects.map(({ bucket, key, size }) => [join(bucket, key), Math.abs((size ?? 0) - SMALL)]));
    const [small] = files.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
    if (small === undefined) return;
    for (const node of nodes) {
      const rows = [
        ...rowsOfCommand({ node, folder, files, list, small, earlier }),
        ...rowsOfFunction(node, folder, small),
      ];
      const cells: string[][] = [];
      for (const { what, against, target, one, other } of rows) {
        progress(what);
        const [a, b] = await inTurn(runs, one, other);
        cells.push([what, against, figure(a), figure(b), figure(a / b), target]);
      }
      const peaks = await peaksOf(node, folder, files);
      endProgress();
      await print(`${await headingOf(node, runs, files.length)}\n\n`);
      await print(`${table(['', 'against', 'seconds', 'seconds', 'ratio', 'target'], cells)}\n`);
      await print(`${table(['most memory', 'MB', 'target'], peaks)}\n`);
    }
  } finally {
    endProgress();
    await rm(folder, { recursive: true, force: true });
  }
}

async function headingOf(node: string, runs: number, files: number): Promise<string> {
  const [cpu] = cpus();
  const machine = `${availableParallelism()} of ${cpu?.model.trim() ?? 'some processor'}, ${figure(totalmem() / 2 ** 30)} GB`;
  const major = await figurePrinted({ words: [node, '-p', 'process.versions.node.split(".")[0]'] });
  return `WAITS: Node ${major}; ${machine}; ${files} files; processor time, medians of ${runs} runs in turn`;
}

interface OfCommand {
  readonly node: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly list: string;
  readonly small: string;
  readonly earlier: string | null;
}

function rowsOfCommand({ node, folder, files, list, small, earlier }: OfCommand): Row[] {
  const check = (paths: readonly string[]) => () =>
    processorTime({ words: [node, installed, 'check', '--json', ...paths] });
  const script = (...args: string[]) => figurePrinted({ words: [node, join(folder, 'warm.mjs'), list, ...args] });
  const checkedEarlier = (standing: string, paths: readonly string[]) =>
    processorTime({ words: ['npm', 'run', '--silent', 'check', '--', '--json', ...paths], standing });
  const rows: Row[] = [
    {
      what: 'one small filing, the installed command',
      against: 'Node with nothing to do',
      target: '',
      one: check([small]),
      other: () => processorTime({ words: [node, '-e', '0'] }),
    },
    {
      what: 'all files, whole process',
      against: 'bare htmlparser2, whole process',
      target: '1.3',
      one: check(files),
      other: () => processorTime({ words: [node, join(folder, 'warm.mjs'), list, 'bare', '0'] }),
    },
    {
      what: 'all files, warm',
      against: 'bare htmlparser2, warm',
      target: '0.7',
      one: () => script('chain'),
      other: () => script('bare'),
    },
  ];
  if (earlier === null) return rows;
  return [
    {
      what: 'one small filing, the installed command',
      against: 'the earlier npm run check',
      target: '0.15',
      one: check([small]),
      other: () => checkedEarlier(earlier, [small]),
    },
    ...rows,
    {
      what: 'all files once more in the same process',
      against: 'the earlier',
      target: '0.1',
      one: onceMore(check(files), check([...files, ...files])),
      other: onceMore(
        () => checkedEarlier(earlier, files),
        () => checkedEarlier(earlier, [...files, ...files]),
      ),
    },
  ];
}

/** What the same takes a second time: what starting takes is in both. */
function onceMore(once: () => Promise<number>, twice: () => Promise<number>): () => Promise<number> {
  return async () => (await twice()) - (await once());
}

function rowsOfFunction(node: string, folder: string, small: string): Row[] {
  const imported = (file: string, ...args: string[]) =>
    figurePrinted({ words: [node, '--no-warnings', join(folder, 'import.mjs'), join(folder, file), ...args] });
  const other = () => imported('empty-handler.cjs');
  const against = 'a function with the same clients';
  return [
    { what: 'import of the function', against, target: '1.3', one: () => imported('first-filing.cjs'), other },
    { what: 'import and first filing', against, target: '1.8', one: () => imported('first-filing.cjs', small), other },
  ];
}

const tellsPeak =
  'data:text/javascript,process.on("exit",()=>console.log("\\n"+process.resourceUsage().maxRSS*1024/1e6))';

async function peaksOf(node: string, folder: string, files: readonly string[]): Promise<string[][]> {
  const peaks: string[][] = [];
  for (const { name, target } of largeSubmissions) {
    progress(`memory: ${name}`);
    const peak = await figurePrinted({ words: [node, join(folder, 'peak.mjs'), name] });
    peaks.push([name, figure(peak), String(target)]);
  }
  progress('memory: many files');
  const many = Array.from({ length: MANY }, (_, i) => files[i % files.length] ?? '');
  const ofMany = await figurePrinted({ words: [node, '--import', tellsPeak, installed, 'check', '--json', ...many] });
  return [...peaks, [`${MANY} files in a run`, figure(ofMany), '120']];
}
