import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparedFields, condense, type FieldMask } from '../../../generator/src/core/manifests/condense.ts';
import type { Manifest } from '../../../generator/src/core/manifests/manifest.ts';
import type { StreamResult } from '../../../generator/src/io/engine/engine-messages.ts';
import { chartOpener, renderRequest } from '../../../generator/src/io/engine/renderer.ts';
import { ROOT } from '../tools/support.ts';
import { releases, startEngine } from './support.ts';

const engine = startEngine();
const openChart = chartOpener(engine);

async function handOver(yaml: string, objects: FieldMask): Promise<readonly unknown[]> {
  const result = await engine.ask<StreamResult>({ op: 'examine', yaml, namespace: 'models', want: { objects } });
  return result.objects ?? [];
}

describe('the fields of objects that are asked for', () => {
  const yaml = 'kind: A\nlist: [{x: 1, w: 2}, 7, {w: 3}]\nmap: {x: {z: 1}, w: ~}\nscalar: text\n---\n- x: 1\n  w: 2\n';

  test.each([
    ['all', true, [{ kind: 'A', list: [{ x: 1, w: 2 }, 7, { w: 3 }], map: { x: { z: 1 }, w: null }, scalar: 'text' }]],
    ['some, and in a list those of each', { kind: true, list: { x: true } }, [{ kind: 'A', list: [{ x: 1 }, {}] }]],
    ['of a map', { map: { x: { z: true }, w: true } }, [{ map: { x: { z: 1 }, w: null } }]],
    ['of what has none', { scalar: { x: true }, nothing: true }, [{}]],
  ] as const)('%s', async (_, fields, [first]) => {
    const [object] = await handOver(yaml, fields);
    expect(object).toEqual(first);
  });

  test('anything else is no request', async () => {
    const fields = { kind: 5 } as unknown as FieldMask;
    await expect(handOver(yaml, fields)).rejects.toMatchObject({ name: 'EngineError', kind: 'request' });
  });
});

test.each(releases)('what is compared of %s/%s is what is left of whole objects', async (environment, releaseName) => {
  const values = readFileSync(join(ROOT, 'envs', environment, 'models', releaseName, 'values.yaml'), 'utf8');
  const chartDir = join(ROOT, 'charts/ml-inference');
  const job = { chartDir, releaseName, namespace: 'models', kubeVersion: '1.34.0', values };
  const request = await renderRequest(openChart, job);
  const objectsWith = async (objects: FieldMask): Promise<readonly Manifest[]> =>
    (await engine.ask<StreamResult>({ ...request, want: { objects } })).objects as readonly Manifest[];
  const [whole, parts] = [await objectsWith(true), await objectsWith(comparedFields)];
  expect(parts.map(condense)).toEqual(whole.map(condense));
  expect(JSON.stringify(parts).length).toBeLessThan(JSON.stringify(whole).length / 4);
});
