import { commandLine } from './command-line.ts';
import { endQuietlyWithThePipe } from './output.ts';

endQuietlyWithThePipe();
process.exitCode = await commandLine(process.argv.slice(2));
