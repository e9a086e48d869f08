import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { computeValues, type Place } from '../../../generator/src/core/values/compute-values.ts';
import { planTexts, root } from './plan-support.ts';

const { plan } = planTexts({
  models: { subject: readFileSync(resolve(root, 'test/specs/valid/ten-lines.yaml'), 'utf8') },
});
const [planned] = plan?.models[0]?.releases ?? [];
const [first] = plan?.fleet.spec.environments ?? [];

function values(place: Partial<Place>): Record<string, unknown> {
  if (plan === undefined || planned === undefined || first === undefined) throw new Error('there is no plan');
  const environment = { ...first, monitoring: { enabled: true }, config: { LEVEL: 'info', SIZE: '1' } };
  const all = { fleet: plan.fleet, environment, section: undefined, chartFields: new Set<string>() };
  return { ...computeValues(planned.release, { ...all, ...place }) };
}

const newer = new Set(['monitoring', 'scheduling']);

test('what an environment says to all models is left out for a chart that does not know it', () => {
  expect(values({})).not.toHaveProperty('monitoring');
  expect(values({})).not.toHaveProperty('scheduling');
  expect(values({ chartFields: newer })).toMatchObject({
    monitoring: { enabled: true },
    scheduling: { priorityClassName: 'dev.serving' },
  });
});

test('what the model itself says is never left out, so that an old chart can refuse it', () => {
  const section = { monitoring: { intervalSeconds: 10 }, scheduling: { requiredAntiAffinity: 'host' } } as const;
  expect(values({ section })).toMatchObject(section);
  expect(values({ section, chartFields: newer })).toMatchObject({
    monitoring: { enabled: true, intervalSeconds: 10 },
    scheduling: { priorityClassName: 'dev.serving', requiredAntiAffinity: 'host' },
  });
});

test('a model’s own priority and settings win over those of the environment', () => {
  const section = { scheduling: { priorityClassName: 'dev.trial' }, config: { SIZE: '2' } };
  expect(values({ section, chartFields: newer })).toMatchObject({
    scheduling: { priorityClassName: 'dev.trial' },
    configOverrides: { LEVEL: 'info', SIZE: '2' },
  });
});

test('rules that an environment waives are told to charts that ask for them, except those of its network', () => {
  const waivers = (['exposed-services', 'remote-code', 'pickle-weights'] as const).map((rule) => ({
    rule,
    reason: 'A trial of a week',
  }));
  const environment = { ...(first as NonNullable<typeof first>), waivers };
  expect(values({ environment })).not.toHaveProperty('waivers');
  expect(values({ environment, chartFields: new Set(['waivers']) })).toMatchObject({
    waivers: ['remote-code', 'pickle-weights'],
  });
  expect(values({ chartFields: new Set(['waivers']) })).not.toHaveProperty('waivers');
});

test.each([
  ['a GPU for each of two nodes', {}, { parallelism: { tensor: 2, nodes: 2 } }, 2, 1],
  ['a GPU for one of two nodes', {}, { parallelism: { tensor: 2, nodes: 2 } }, 1, 0],
  ['a GPU for the pod of a StatefulSet', { workload: { kind: 'StatefulSet' } }, {}, 1, 0],
  ['a GPU', {}, {}, 1, 1],
] as const)(
  'a rollout that has %s to spare surges by as many servers as may run',
  (_, more, parallel, spareGpus, maxSurge) => {
    if (planned === undefined || plan === undefined || first === undefined) throw new Error('there is no plan');
    const resources = { ...planned.release.profiles['gpu']?.resources, gpus: 1 };
    const release = {
      ...planned.release,
      values: { ...planned.release.values, ...more },
      profiles: { gpu: { ...planned.release.profiles['gpu'], ...parallel, resources } },
    } as typeof planned.release;
    const place = { fleet: plan.fleet, environment: first, section: { spareGpus }, chartFields: new Set<string>() };
    expect(computeValues(release, place)?.rollout).toEqual({
      type: 'RollingUpdate',
      maxSurge,
      maxUnavailable: 1 - maxSurge,
    });
  },
);
