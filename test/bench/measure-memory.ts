import { measureMemory } from './memory.ts';

/** The process that `memoryTaken` starts: deals with the submission that it is given the name of, and tells what that took. */
process.send?.(await measureMemory(process.argv[2] ?? ''));
process.disconnect?.();
