import { wrap } from '../../../lambdas/alerts/wrap.ts';

const hanging = '    ';

/** A mail as a terminal shows it: its lines, which end where sentences do, broken at blanks; what is left over is set in. */
export function fitted(text: string, columns = Math.min(process.stdout.columns ?? 80, 100)): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (line.length <= columns) return [line];
      const [first = '', ...rest] = wrap(line, columns);
      return [first, ...wrap(rest.join(' '), columns - hanging.length).map((more) => hanging + more)];
    })
    .join('\n');
}
