import { measureAtSize } from './growth.ts';
import { tell } from './own-process.ts';

const [name = '', ...sizes] = process.argv.slice(2);
for (const size of sizes) await tell(await measureAtSize(name, Number(size)));
process.disconnect();
