import { join } from 'node:path';
import { measureTree } from './process-tree.mjs';

const rounds = 20;

/** `helm template` of this chart may take this many times what it takes of the chart that `helm create` makes. */
export const chartTarget = 2;

/**
 * CPU seconds of one `helm template`, a process of its own, with the chart that `helm create` makes, and with this
 * chart: its smallest values, and what the repository releases in its last environment. The charts take turns, so that
 * other work on the machine slows all of them.
 * @param scratch an empty folder
 */
export async function measureChart(repository, { helm, scratch }) {
  await measureTree([helm, 'create', 'created'], { cwd: scratch, env: { HOME: scratch } });
  const own = join(repository, 'charts', 'ml-inference');
  const release = (model) => ['-f', join(repository, 'envs', 'prod', 'models', model, 'values.yaml')];
  const smallest = [
    'runtime=vllm',
    'model.source=hf://org/model',
    'image.repository=vllm/vllm-openai',
    'image.tag=v0.11.0',
  ];
  const cases = [
    ['helm create', join(scratch, 'created'), []],
    ['ml-inference, smallest values', own, smallest.flatMap((pair) => ['--set', pair])],
    ['ml-inference, fraud-detector in prod', own, release('fraud-detector')],
    ['ml-inference, llm-inference in prod: objectives, alerts, dashboard', own, release('llm-inference')],
  ];
  const seconds = cases.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [, chart, values]] of cases.entries()) {
      const command = [helm, 'template', 'demo', chart, '--namespace', 'prod', '--kube-version', '1.34.0', ...values];
      seconds[index].push((await measureTree(command, { cwd: scratch, env: { HOME: scratch } })).cpuSeconds);
    }
  }
  // Some systems count in hundredths of a second, so a median would be one of few steps.
  const means = seconds.map((each) => each.reduce((sum, value) => sum + value, 0) / rounds);
  return cases.map(([name], index) => ({ name, cpuSeconds: means[index], ratio: means[index] / means[0] }));
}
