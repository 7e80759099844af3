import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = text('README.md');

describe('the README', () => {
  it('shows the mail that the first sample gives, shortened only where it says so', () => {
    const [, shown = ''] = /```\n([\s\S]*?)\n```/.exec(readme) ?? [];
    const mail = text('test/alerts/golden/8-k-2004-annual-meeting-moved.txt').split('\n');
    let from = 0;
    for (const line of shown.split('\n').filter((one) => one.trim() !== '...')) {
      from = mail.indexOf(line, from) + 1;
      expect(from, `"${line}" is not in the mail, or not in this place`).toBeGreaterThan(0);
    }
  });

  it('names no script that does not exist', () => {
    const scripts = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, script = '']) => script);
    const own = scripts.filter((script) => !['ci'].includes(script));
    expect(own.length).toBeGreaterThan(5);
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(own));
  });
});
