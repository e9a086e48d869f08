import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { drawSvg } from '../../../generator/src/planner/draw-svg.ts';
import { planMemory } from '../../../generator/src/planner/memory-plan.ts';
import { plannerPage } from './page.ts';
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
