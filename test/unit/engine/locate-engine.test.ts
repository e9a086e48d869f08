import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openExaminer } from '../../../generator/src/commands/open-examiner.ts';
import { engineKey } from '../../../generator/src/io/engine/engine-package.ts';
import { locateEngine } from '../../../generator/src/io/engine/locate-engine.ts';
import { ROOT } from '../tools/support.ts';
import { tools, writeChart } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const onProgress = (): void => {};
/** A machine that has neither Go nor anything built. */
const bare = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  SLIPWAY_CACHE: mkdtempSync(join(folder, 'cache-')),
  PATH: mkdtempSync(join(folder, 'path-')),
  ...extra,
});

test('without Go, the engine of the npm package serves, when it was built from these sources', async () => {
  const directory = mkdtempSync(join(folder, 'package-'));
  cpSync(tools.crds, join(directory, 'crds'), { recursive: true });
  symlinkSync(tools.engine, join(directory, 'slipway-engine'));
  const key = await engineKey({ root: ROOT });
  writeFileSync(join(directory, 'key'), `${key}\n`);
  const env = bare({ SLIPWAY_ENGINE: directory });
  expect(await locateEngine({ root: ROOT, env, onProgress })).toEqual({
    engine: join(directory, 'slipway-engine'),
    crds: join(directory, 'crds'),
    key,
  });
  writeFileSync(join(directory, 'key'), 'that of other sources\n');
  await expect(locateEngine({ root: ROOT, env, onProgress })).rejects.toThrow('needs Go');
});

test('without Go and package, a Helm on the PATH renders the same, and it is said', async () => {
  const env = bare();
  symlinkSync(tools.helm4, join(env['PATH'] ?? '', 'helm'));
  chmodSync(tools.helm4, 0o755);
  const { renderer, examiner, notes } = await openExaminer({ root: ROOT, env, onProgress });
  expect(notes).toMatchObject([{ code: 762, severity: 'warning', message: expect.stringContaining('needs Go') }]);
  const chartDir = writeChart(mkdtempSync(join(folder, 'chart-')), {
    'templates/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Release.Name }}}\n',
  });
  const job = { chartDir, releaseName: 'demo', namespace: 'models', kubeVersion: '1.34.0', values: 'a: 1\n' };
  expect(await renderer.render(job)).toMatchObject({ ok: true });
  expect(await examiner.release(job, { user: '', policies: '' })).toMatchObject({
    ok: true,
    objects: [{ kind: 'ConfigMap', metadata: { name: 'demo' } }],
    findings: [],
  });
});

test('without any of them, what is missing is named', async () => {
  await expect(locateEngine({ root: ROOT, env: bare(), onProgress })).rejects.toThrow('needs Go');
});
