import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';
import { runHelmTemplate } from '../../generator/src/io/tools/run-helm.ts';
import { examples } from './examples.ts';
import { CHART, minimal, tools, type Values } from './support.ts';
import waivers from './waivers.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const { checkov, 'kube-score': kubeScore } = await ensureTools(['checkov', 'kube-score'], {
  root,
  onProgress: (line) => process.stderr.write(`${line}\n`),
});
const run = promisify(execFile);
// Checkov reads some hundred objects, in Python.
vi.setConfig({ testTimeout: 300_000 });
const scratch = await mkdtemp(join(tmpdir(), 'slipway-analysis-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Both tools exit with 1 when they find something. */
async function output(file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  try {
    return (await run(file, [...args], { env, maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (code === 1 && stdout !== undefined && stdout !== '') return stdout;
    throw new Error(`${file} does not run: ${stderr}`, { cause: error });
  }
}

interface Score {
  readonly object_name: string;
  readonly checks: readonly { check: { id: string }; grade: number; skipped: boolean }[];
}

/** `id object` of everything that kube-score would mark as critical or as a warning. */
async function kubeScoreFindings(manifests: readonly string[]): Promise<string[]> {
  const args = [
    'score',
    '--output-format=json',
    '--kubernetes-version=v1.37',
    '--ignore-container-cpu-limit',
    ...manifests,
  ];
  const scores = JSON.parse(await output(kubeScore, args)) as readonly Score[];
  return scores.flatMap(({ object_name, checks }) =>
    checks.filter(({ grade, skipped }) => !skipped && grade < 10).map(({ check }) => `${check.id} ${object_name}`),
  );
}

interface CheckovReport {
  readonly results: { readonly failed_checks: readonly { check_id: string; resource: string }[] };
}

/** `id object` of everything that Checkov refuses. */
async function checkovFindings(manifests: readonly string[]): Promise<string[]> {
  // -S: what is pinned, and nothing that this machine's Python has installed.
  const args = [
    '-S',
    '-m',
    'checkov.main',
    ...manifests.flatMap((path) => ['--file', path]),
    '--framework',
    'kubernetes',
    '--output',
    'json',
    '--quiet',
  ];
  // The cache entry stays as it was built.
  const env = { ...process.env, PYTHONPATH: checkov, PYTHONDONTWRITEBYTECODE: '1' };
  const report = JSON.parse(await output('python3', [...args, '--skip-download', '--compact'], env)) as
    | CheckovReport
    | readonly CheckovReport[];
  const reports = Array.isArray(report) ? (report as readonly CheckovReport[]) : [report as CheckovReport];
  return reports.flatMap(({ results }) =>
    results.failed_checks.map(({ check_id, resource }) => `${check_id} ${resource}`),
  );
}

const analysers = { 'kube-score': kubeScoreFindings, checkov: checkovFindings } as const;

/** That both Helms say the same is for examples.test.ts. */
async function rendered(name: string, values: Values): Promise<string> {
  const path = join(scratch, `${name.replaceAll(/[^a-z0-9]+/g, '-')}.yaml`);
  const request = { chartDir: CHART, releaseName: 'demo', namespace: 'models', kubeVersion: '1.37.2', values };
  const result = await runHelmTemplate({ ...request, helm: tools.helm4 });
  if (!result.ok) throw new Error(result.message);
  // The namespace is what Argo CD gives: the chart itself names none.
  await writeFile(path, result.manifests.replaceAll(/^metadata:$/gm, 'metadata:\n  namespace: models'));
  return path;
}

const paths: string[] = [];
for (const [index, [name, values]] of examples.entries()) paths.push(await rendered(`${index} ${name}`, values));

describe.each(['kube-score', 'checkov'] as const)('%s', (tool) => {
  it('finds nothing that is not waived, and everything that is', async () => {
    const known = new Set(Object.keys(waivers[tool]));
    const open: string[] = [];
    const used = new Set<string>();
    expect(paths.length).toBeGreaterThan(30);
    for (const finding of await analysers[tool](paths)) {
      const [id = ''] = finding.split(' ');
      used.add(id);
      if (!known.has(id)) open.push(finding);
    }
    expect(open).toEqual([]);
    expect([...used].toSorted()).toEqual([...known].toSorted());
  });

  it('sees what the chart would not render', async () => {
    const path = join(scratch, 'broken.yaml');
    const text = await readFile(await rendered('minimal', minimal), 'utf8');
    await writeFile(path, text.replaceAll('privileged: false', 'privileged: true'));
    const expected = { 'kube-score': 'container-security-context-privileged', checkov: 'CKV_K8S_16' };
    expect((await analysers[tool]([path])).map((finding) => finding.split(' ')[0])).toContain(expected[tool]);
  });
});
