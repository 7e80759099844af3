import { measureMemory } from '../memory.ts';

/* Run by itself: prints the most memory that was resident, in megabytes, in dealing with the large submission of that name. */
const { residentBytes } = await measureMemory(process.argv[2] ?? '');
console.log(residentBytes / 1e6);
