import { largeSubmissions, piecesOf } from './large-submissions.ts';
import { toldBy } from './own-process.ts';
import { wholeChain } from './whole-chain.ts';

/** How much memory a process took that dealt with a submission and nothing else. */
export interface MemoryTaken {
  readonly submittedBytes: number;
  /** The most that was resident, the program itself included. */
  readonly residentBytes: number;
  /** The same before the submission came in. */
  readonly residentBytesBefore: number;
  readonly milliseconds: number;
}

/** Takes the submission of that name the whole way in a process of its own. */
export async function memoryTaken(name: string): Promise<MemoryTaken> {
  const [taken] = await toldBy<MemoryTaken>('measure-memory.ts', [name]);
  if (taken === undefined) throw new Error(`The process that dealt with "${name}" died.`);
  return taken;
}

/** Deals with the submission of that name in this process. */
export async function measureMemory(name: string): Promise<MemoryTaken> {
  const submission = largeSubmissions.find((one) => one.name === name);
  if (submission === undefined) throw new Error(`There is no large submission "${name}".`);
  let submittedBytes = 0;
  const counted = async function* () {
    for await (const piece of piecesOf(submission)) {
      submittedBytes += piece.length;
      yield piece;
    }
  };
  const residentBytesBefore = mostResident();
  const start = performance.now();
  const { wasRead } = await wholeChain(counted());
  if (!wasRead) throw new Error(`The submission "${name}" was rejected.`);
  const milliseconds = performance.now() - start;
  return { submittedBytes, residentBytes: mostResident(), residentBytesBefore, milliseconds };
}

/** The most memory that this process has had resident so far, in bytes. */
function mostResident(): number {
  return process.resourceUsage().maxRSS * 1024;
}
