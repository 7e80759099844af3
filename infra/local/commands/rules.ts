import { calendarsWith, ownCalendars } from '../../../lambdas/deadlines/calendars/closed-days.ts';
import {
  checkedToAsText,
  type ListedRule,
  listedRuleAsText,
  listRules,
} from '../../../lambdas/deadlines/list-rules.ts';
import type { GivenDates } from '../../../lambdas/deadlines/on-request.ts';
import { readHouseRules } from '../folders/house-rules-file.ts';
import { print } from '../terminal/output.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface RulesOptions {
  readonly given?: GivenDates;
  readonly json?: true;
  readonly rules?: string;
}

/**
 * Prints the catalogue with any house rules: all of it, or the rules whose id, of now or formerly, begins with one of
 * the words; for given dates, those that they suffice for, and what each comes to.
 */
export async function rules(ids: readonly string[], options: RulesOptions): Promise<void> {
  const house = options.rules === undefined ? null : await readHouseRules(options.rules);
  const calendars = house === null ? ownCalendars : calendarsWith(house.closedDays);
  const further = (house?.rules ?? []).map(({ rule }) => rule);
  const all = listRules(further, options.given, calendars);
  const wanted = ids.length === 0 ? all : all.filter((one) => isAmong(one, ids));
  if (wanted.length === 0)
    throw new UsageError(`No rule begins with ${ids.join(' or ')}; without a word all are listed`);
  const shown = options.given === undefined ? wanted : wanted.filter(({ comesTo }) => comesTo.length > 0);
  if (shown.length === 0)
    throw new UsageError(`Nothing follows from ${Object.keys(options.given ?? {}).join(' and ')} alone`);
  const checked = `${checkedToAsText(calendars)}\n`;
  await print(options.json ? asLines(shown) : `${shown.map(listedRuleAsText).join('\n\n')}\n\n${checked}`);
}

function isAmong({ id, formerly }: ListedRule, starts: readonly string[]): boolean {
  return starts.some((start) => id.startsWith(start) || formerly?.startsWith(start) === true);
}

function asLines(listed: readonly ListedRule[]): string {
  return listed.map((rule) => `${JSON.stringify(rule)}\n`).join('');
}
