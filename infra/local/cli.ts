import { compileExpressionsOnce } from '../../lambdas/watch/expressions-compiled-once.ts';
import { commandLine } from './command-line.ts';
import { endQuietlyWithThePipe } from './terminal/output.ts';

compileExpressionsOnce();
endQuietlyWithThePipe();
process.exitCode = await commandLine(process.argv.slice(2));
