import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { runHelmTemplate } from '../../../generator/src/io/tools/run-helm.ts';
import type { HelmTemplateResult } from '../../../generator/src/io/tools/run-helm.ts';
import { BUILD_TIMEOUT, ROOT, showProgress, temporaryDirectory } from './support.ts';

const programs = { helm3: '', helm4: '' };

beforeAll(async () => {
  Object.assign(programs, await ensureTools(['helm4', 'helm3'], { root: ROOT, onProgress: showProgress }));
}, BUILD_TIMEOUT);

const TEMPLATE = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name | quote }}
  namespace: {{ .Release.Namespace | quote }}
data:
  kubernetes: {{ .Capabilities.KubeVersion.Version | quote }}
  greeting: {{ required "greeting is needed" .Values.greeting | quote }}
`;

type Chart = { readonly template?: string; readonly schema?: string };

async function chart({ template = TEMPLATE, schema }: Chart = {}): Promise<string> {
  const directory = join(await temporaryDirectory(), 'chart');
  await mkdir(join(directory, 'templates'), { recursive: true });
  await writeFile(join(directory, 'Chart.yaml'), 'apiVersion: v2\nname: demo\nversion: 1.0.0\n');
  await writeFile(join(directory, 'templates', 'map.yaml'), template);
  if (schema !== undefined) await writeFile(join(directory, 'values.schema.json'), schema);
  return directory;
}

function render(helm: string, chartDir: string, values: Record<string, unknown>): Promise<HelmTemplateResult> {
  return runHelmTemplate({ helm, chartDir, values, releaseName: 'demo', namespace: 'models', kubeVersion: '1.37.2' });
}

function dataOf(result: HelmTemplateResult): unknown {
  if (!result.ok) throw new Error(result.message);
  const documents = parseAllDocuments(result.manifests);
  return 'empty' in documents ? undefined : (documents[0]?.toJS() as unknown);
}

describe.each(['helm3', 'helm4'] as const)('%s', (name) => {
  const helm = () => programs[name];

  it('renders with values from an object, whatever their characters', async () => {
    const greeting = 'line\n"quoted" {{ .Values }} \u00e9 \u{1f600} # no: comment';
    expect(dataOf(await render(helm(), await chart(), { greeting }))).toEqual({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'demo', namespace: 'models' },
      data: { kubernetes: 'v1.37.2', greeting },
    });
  });

  it('renders the same with values from a file', async () => {
    const chartDir = await chart();
    const valuesFile = join(await temporaryDirectory(), 'values.yaml');
    await writeFile(valuesFile, 'greeting: "hello"\n');
    const common = { helm: helm(), chartDir, releaseName: 'demo', namespace: 'models', kubeVersion: '1.37.2' };
    expect(await runHelmTemplate({ ...common, valuesFile })).toEqual(
      await render(helm(), chartDir, { greeting: 'hello' }),
    );
  });

  it('gives the message of a chart that refuses the values', async () => {
    const result = await render(helm(), await chart(), {});
    expect(result).toEqual({ ok: false, stopped: false, message: expect.stringContaining('greeting is needed') });
    expect(JSON.stringify(result)).not.toContain('Error: ');
  });

  it('gives the message of a values schema', async () => {
    const schema = JSON.stringify({ type: 'object', properties: { greeting: { type: 'string' } } });
    const chartDir = await chart({ schema });
    expect((await render(helm(), chartDir, { greeting: 'hello' })).ok).toBe(true);
    expect(await render(helm(), chartDir, { greeting: 1 })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/greeting/),
    });
  });

  it('takes no option from the release name, the namespace or the chart path', async () => {
    const chartDir = await chart();
    for (const fields of [{ releaseName: '--debug' }, { chartDir: '--help' }]) {
      const request = {
        helm: helm(),
        chartDir,
        values: { greeting: 'x' },
        releaseName: 'demo',
        namespace: 'models',
        kubeVersion: '1.37.2',
      };
      expect((await runHelmTemplate({ ...request, ...fields })).ok).toBe(false);
      expect((await runHelmTemplate(request)).ok).toBe(true);
    }
  });

  it('sees nothing of the environment of this process', async () => {
    const chartDir = await chart();
    const before = await render(helm(), chartDir, {});
    expect(before.ok).toBe(false);
    // An option that shows in the output of a Helm that inherits it.
    vi.stubEnv('HELM_DEBUG', 'true');
    onTestFinished(() => void vi.unstubAllEnvs());
    const inherited = spawnSync(helm(), ['template', 'demo', chartDir], { encoding: 'utf8' });
    expect(inherited.stderr).toMatch(/\[debug\]|level=DEBUG|helm\.go:/);
    expect(await render(helm(), chartDir, {})).toEqual(before);
  });

  it('leaves nothing in the temporary directory', async () => {
    const chartDir = await chart();
    const scratch = await temporaryDirectory();
    vi.stubEnv('TMPDIR', scratch);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await render(helm(), chartDir, { greeting: 'x' })).ok).toBe(true);
    expect((await render(helm(), chartDir, {})).ok).toBe(false);
    expect(await readdir(scratch)).toEqual([]);
  });

  it('does not fetch what a chart points to', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('{}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const schema = JSON.stringify({ $ref: `http://slipway.example.test:${port}/schema.json` });
    expect(await render(helm(), await chart({ schema }), { greeting: 'x' })).toMatchObject({ ok: false });
    expect(requests).toBe(0);
  });
});

describe('a program that is no Helm', () => {
  it('and is missing gives a message that says how to get it', async () => {
    expect(await render('/nowhere/helm', await chart(), {})).toEqual({
      ok: false,
      stopped: false,
      message: '/nowhere/helm cannot be run; "npm run tools" builds it',
    });
  });

  it('and prints without end is stopped', async () => {
    const program = join(await temporaryDirectory(), 'helm');
    await writeFile(program, '#!/bin/sh\nexec cat /dev/zero\n');
    await chmod(program, 0o755);
    const result = await render(program, '/chart', {});
    expect(result).toEqual({ ok: false, stopped: true, message: 'helm printed more than 64 MiB for /chart' });
  });
});
