import { measureMemory } from './memory.ts';
import { tell } from './own-process.ts';

await tell(await measureMemory(process.argv[2] ?? ''));
process.disconnect();
