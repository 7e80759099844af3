import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../infra/local/options/config-schema.ts';
import { parseHouseRules } from '../lambdas/deadlines/parse-house-rules.ts';
import packageJson from '../package.json' with { type: 'json' };
import { runHere } from './infra/local/run-in-process.ts';

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

  const [settings = '', houseRules = ''] = [...readme.matchAll(/```json\n([\s\S]*?)\n```/g)].map(
    ([, text = '']) => text,
  );

  it('shows house rules that would be taken', () => {
    expect(parseHouseRules(houseRules)).toMatchObject({ status: 'valid' });
  });

  it('shows settings that would be taken, and where their schema is', () => {
    expect(Object.keys(parseConfigFile(JSON.parse(settings)))).toEqual(['records', 'outbox', 'rules']);
    const [, schema = ''] = /"\$schema": "node_modules\/filing-watch\/([^"]+)"/.exec(readme) ?? [];
    expect(packageJson.files).toContain(schema);
    expect(existsSync(new URL(`../${schema}`, import.meta.url))).toBe(true);
  });

  it('shows options that the commands have', async () => {
    const lines = readme.replaceAll('\\\n', ' ').split('\n');
    const shown = lines.flatMap((line) => {
      const [, command = 'start', options = ''] =
        /(?:npm (?:run (?:--silent )?)?|npx filing-watch )(start|check|upcoming|registrant|correct|replay|rules|calendar|page|remind)\b([^#`]*)/.exec(
          line,
        ) ?? [];
      return [...options.matchAll(/--[a-z-]{2,}/g)].map(([option]) => [command, option] as const);
    });
    expect(shown.length).toBeGreaterThan(10);
    for (const [command, option] of shown)
      expect((await runHere('.', [command, '--help'])).out, `${command} ${option}`).toContain(option);
  });

  it('names no file or folder of the code that does not exist', () => {
    const named = [...readme.matchAll(/`((?:infra|lambdas|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  });

  it('names no script that does not exist', () => {
    const scripts = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, script = '']) => script);
    const own = scripts.filter((script) => !['ci'].includes(script));
    expect(own.length).toBeGreaterThan(5);
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(own));
  });
});
