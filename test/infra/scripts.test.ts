import { describe, expect, it } from 'vitest';
import cdkJson from '../../cdk.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };

const commands = Object.entries({ ...packageJson.scripts, 'cdk.json app': cdkJson.app });

describe('what npm and cdk run', () => {
  it.each(commands)(
    '%s runs on Windows too: no path to a binary, nothing that only a POSIX shell knows',
    (_, command) => {
      expect(command).not.toMatch(/node_modules|\.\/|\.bin|[$`';]|\b(?:export|env|rm|cp|sh|bash) |^\w+=/);
    },
  );
});
