import { parseArgs } from 'node:util';
import { growth } from './growth.ts';
import { printFigures, printGrowth } from './print-figures.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    objects: { type: 'string', default: '1000' },
    faults: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string' },
    growth: { type: 'string' },
    'a-year': { type: 'string', default: '60' },
  },
});
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
if (values.growth !== undefined) {
  const at = values.growth.split(',').map(Number);
  printGrowth(await growth({ aYear: Number(values['a-year']), at }));
  process.exit();
}
const options = {
  objects: Number(values.objects),
  faults: Number(values.faults),
  seed: Number(values.seed),
  ...(values.rate === undefined ? {} : { rate: Number(values.rate) }),
};
printFigures(options, await soak(options));
