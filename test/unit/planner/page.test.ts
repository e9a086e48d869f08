import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { drawSvg } from '../../../generator/src/planner/draw-svg.ts';
import { planMemory } from '../../../generator/src/planner/memory-plan.ts';
import { tokenError, tokenFactors } from '../../../generator/src/planner/latency.ts';
import { dot } from './fit-factors.ts';
import { latencyPoints } from './latency-points.ts';
import { plannerPage } from './page.ts';
import { drawScatter } from './scatter.ts';
import { deployment, fixture, gpu, model, planCase, type FitCase } from './support.ts';

test('docs/planner.md is what the data and the planner give', async () => {
  const cases = fixture('fit.json') as FitCase[];
  const planned = cases.map(planCase).filter((item) => item !== undefined);
  const unknown = cases.filter((item) => planCase(item) === undefined).map(({ id }) => id);
  await expect(plannerPage(planned, unknown)).toMatchFileSnapshot(resolve('docs/planner.md'));
});

test('docs/planner-memory.svg is what the planner draws', async () => {
  const { architecture } = model('meta-llama/Llama-3.3-70B-Instruct');
  const bars = ['L40S', 'H100', 'H200'].map((name) => {
    const on = gpu(name);
    const plan = planMemory(architecture, on, deployment(on, { tensor: 4, maxLength: 32_768 }));
    return { title: `Llama 3.3 70B in bf16 on 4 × ${on.name}: ${plan.verdict}`, plan };
  });
  await expect(drawSvg(bars)).toMatchFileSnapshot(resolve('docs/planner-memory.svg'));
});

test('docs/planner-cache.svg has every log that tells its cache', async () => {
  const cases = fixture('fit.json') as FitCase[];
  const points = cases.flatMap((item) => {
    const plan = planCase(item)?.plan;
    const told = item.kv_gib_per_gpu;
    if (plan === undefined || told === undefined || told <= 0 || plan.cacheGib <= 0) return [];
    return [{ told, planned: plan.cacheGib, name: `${item.id} ${item.model}` }];
  });
  expect(points.length).toBeGreaterThanOrEqual(25);
  const scatter = {
    title: `Cache per GPU in ${points.length} start-up logs`,
    unit: 'GiB',
    band: 0.1,
    from: 0.5,
    to: 100,
  };
  await expect(drawScatter(points, scatter)).toMatchFileSnapshot(resolve('docs/planner-cache.svg'));
});

test('docs/planner-latency.svg has the points that were not fitted', async () => {
  const points = latencyPoints()
    .filter((point) => /H100|B300/.test(point.gpu))
    .map(({ model: name, gpu: on, tokenMs, terms, load, tensor }) => ({
      told: tokenMs,
      planned: dot(terms, Object.values(tokenFactors)),
      name: `${name} on ${tensor} × ${on}, ${load.batch} at a time`,
    }));
  const title = `Time between tokens, ${points.length} points on H100 and B300`;
  const scatter = { title, unit: 'ms', band: tokenError, from: 2, to: 200 };
  await expect(drawScatter(points, scatter)).toMatchFileSnapshot(resolve('docs/planner-latency.svg'));
});
