// Times the planner by itself, in milliseconds of CPU: they depend less than wall time on what else the machine does.
import { readCatalogue } from '../../generator/dist/io/read-catalogue.js';
import { findModel } from '../../generator/dist/planner/catalogue.js';
import { chooseDeployment } from '../../generator/dist/planner/choose.js';
import { planOnGpu } from '../../generator/dist/planner/plan-model.js';

const product = 'NVIDIA-H100-80GB-HBM3';
const pools = [{ name: 'h100', product, perNode: 8, hourlyPrice: 2 }];
const load = { requestsPerSecond: 10, input: 1000, output: 300, tokenMs: 50 };

function milliseconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000).toFixed(1);
}

let catalogue;
const read = milliseconds(() => (catalogue = readCatalogue()));
const names = catalogue.models.map(({ model }, index) => (index % 2 === 0 ? model : `${model}-FP8`));
const plan = (index) => planOnGpu(findModel(catalogue, names[index % names.length]), { catalogue, gpu: product }, {});
const choose = (index) => {
  const { architecture, format } = findModel(catalogue, names[index % names.length]);
  return chooseDeployment(architecture, { catalogue, pools, format }, load);
};
const repeat = (count, work) => () => {
  for (let index = 0; index < count; index += 1) work(index);
};

process.stdout.write(`reading the data                    ${read} ms\n`);
process.stdout.write(`one plan                            ${milliseconds(repeat(1, plan))} ms (asked for: 50)\n`);
process.stdout.write(`1000 plans                          ${milliseconds(repeat(1000, plan))} ms (asked for: 2000)\n`);
process.stdout.write(`1000 choices among the divisions    ${milliseconds(repeat(1000, choose))} ms\n`);
