import { parseArgs } from 'node:util';
import { ofMany, ofOne, type Spent, spentOn } from './growth.ts';
import { inAnyOrder } from './order.ts';
import { pace } from './pace.ts';
import { printCosts, printFigures, printOrder, printPace } from './print-figures.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    objects: { type: 'string', default: '1000' },
    faults: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string' },
    growth: { type: 'string' },
    many: { type: 'string' },
    pace: { type: 'string' },
    order: { type: 'string' },
    'a-year': { type: 'string', default: '60' },
  },
});
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const aYear = Number(values['a-year']);
if (values.growth !== undefined) {
  const at = values.growth.split(',').map(Number);
  const spent = await spentOn(ofOne(Math.max(...at)), aYear);
  printCosts(at.map((count) => [`until the ${count}th of a registrant`, spent.slice(Math.max(0, count - 10), count)]));
  process.exit();
}
if (values.many !== undefined) {
  const count = Number(values.many);
  const registrants = Math.ceil(count / 20);
  const spent = await spentOn(ofMany(count, registrants), aYear);
  const tenths = Array.from({ length: 10 }, (_, tenth): [string, readonly Spent[]] => {
    const [from, to] = [(tenth * count) / 10, ((tenth + 1) * count) / 10];
    return [`${from + 1} to ${to} of all`, spent.slice(from, to)];
  });
  printCosts([[`the first of each of ${registrants}`, spent.slice(0, registrants)], ...tenths]);
  process.exit();
}
if (values.order !== undefined) {
  const [registrants = 10, filings = 24] = values.order.split('x').map(Number);
  const [seed, faults] = [Number(values.seed), Number(values.faults)];
  const options = { registrants, filings, aYear: 12, faults, seed };
  const compared = await inAnyOrder(options);
  printOrder(options, compared);
  process.exit(compared.differing.length === 0 ? 0 : 1);
}
if (values.pace !== undefined) {
  const count = Number(values.pace);
  printPace(count, await pace(count, 20));
  process.exit();
}
const options = {
  objects: Number(values.objects),
  faults: Number(values.faults),
  seed: Number(values.seed),
  ...(values.rate === undefined ? {} : { rate: Number(values.rate) }),
};
printFigures(options, await soak(options));
