import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { argocdSettings } from '../../../generator/src/core/bootstrap/argocd-settings.ts';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { runProcess } from '../../../generator/src/io/tools/run-process.ts';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { ROOT } from '../support.ts';

describe('the checks of health that docs/bootstrap.md asks for', () => {
  const groups = (conditions: object): KubernetesObject => ({
    apiVersion: 'leaderworkerset.x-k8s.io/v1',
    kind: 'LeaderWorkerSet',
    metadata: { name: 'x' },
    status: {
      conditions: Object.entries(conditions).map(([type, is]) => ({ type, status: is === true ? 'True' : 'False' })),
    },
  });
  const parent = (health: object): KubernetesObject => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'x' },
    status: health,
  });

  it.each<[string, KubernetesObject]>([
    ['Healthy', groups({ Available: true })],
    ['Progressing', groups({ Available: false, Progressing: true })],
    ['Progressing', groups({ Available: true, UpdateInProgress: true })],
    ['Degraded', parent({ health: { status: 'Degraded', message: 'a pod' } })],
    ['Healthy', parent({ health: { status: 'Healthy' } })],
    ['Progressing', parent({})],
  ])('%s', async (expected, object) => {
    const onProgress = (line: string): void => void process.stderr.write(`${line}\n`);
    const { argocd } = await ensureTools(['argocd'], { root: ROOT, onProgress });
    const directory = mkdtempSync(join(tmpdir(), 'slipway-health-'));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const [file, map] = [join(directory, 'object.yaml'), join(directory, 'argocd-cm.yaml')];
    writeFileSync(file, stringify(object));
    writeFileSync(
      map,
      stringify({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'argocd-cm', namespace: 'argocd', labels: { 'app.kubernetes.io/part-of': 'argocd' } },
        data: Object.fromEntries(argocdSettings.map(({ key, value }) => [key, value])),
      }),
    );
    const { outcome, stdout, stderr } = await runProcess({
      file: join(argocd, 'argocd'),
      args: ['admin', 'settings', 'resource-overrides', 'health', file, `--argocd-cm-path=${map}`],
      cwd: directory,
      env: { ...process.env, HOME: directory },
    });
    expect(outcome, stderr).toBe('succeeded');
    expect(stdout).toMatch(new RegExp(`STATUS: ${expected}`));
  });
});
