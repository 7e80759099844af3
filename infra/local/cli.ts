import { commandLine } from './command-line.ts';
import { endQuietlyWithThePipe } from './terminal/output.ts';

endQuietlyWithThePipe();
process.exitCode = await commandLine(process.argv.slice(2));
