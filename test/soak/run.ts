import { parseArgs } from 'node:util';
import { printFigures } from './print-figures.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    objects: { type: 'string', default: '1000' },
    faults: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string' },
  },
});
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const options = {
  objects: Number(values.objects),
  faults: Number(values.faults),
  seed: Number(values.seed),
  ...(values.rate === undefined ? {} : { rate: Number(values.rate) }),
};
printFigures(options, await soak(options));
