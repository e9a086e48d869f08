import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  bin,
  changedFiles,
  chartVersion as version,
  commit,
  slipway,
  snapshot,
  temporaryRepository,
  type Run,
} from './support.ts';

function edit(folder: string, path: string, replace: (text: string) => string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  expect(replace(text)).not.toBe(text);
  writeFileSync(file, replace(text));
}

const next = version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const releaseOf = (environment: string): string => `envs/${environment}/models/llm-inference/release.yaml`;

describe('promote --local', () => {
  test('moves a release one step, byte by byte, and recomputes the values there', () => {
    const folder = temporaryRepository();
    edit(folder, 'models/llm-inference.yaml', (spec) => spec.replace('TOP_K: "5"', 'TOP_K: "8"'));
    expect(slipway(folder, ['generate']).status).toBe(0);
    commit(folder, 'a new release in dev');
    expect(slipway(folder, ['promote', 'llm-inference', '--to', 'staging', '--local'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(changedFiles(folder)).toEqual([releaseOf('staging'), 'envs/staging/models/llm-inference/values.yaml']);
    expect(text(folder, releaseOf('staging'))).toBe(text(folder, releaseOf('dev')));
    const values = text(folder, 'envs/staging/models/llm-inference/values.yaml');
    expect(values).toContain('TOP_K: "8"');
    expect(values).toContain('replicas: 2');
    expect(slipway(folder, ['generate', '--check']).status).toBe(0);
  });

  test('says so when there is nothing to do', () => {
    const folder = temporaryRepository();
    const run = slipway(folder, ['promote', 'llm-inference', '--to', 'prod', '--local']);
    expect(run).toMatchObject({ status: 0, stdout: 'llm-inference: prod already has the release of staging\n' });
    expect(changedFiles(folder)).toEqual([]);
  });

  test.each([
    ['to the first environment', ['llm-inference', '--to', 'dev', '--local'], 3, 'E508'],
    ['to an unknown environment', ['llm-inference', '--to', 'prd', '--local'], 3, 'E303'],
    ['of an unknown model', ['llm-inferenc', '--to', 'prod', '--local'], 2, 'E901'],
    ['without a remote', ['llm-inference', '--to', 'prod'], 5, 'E611'],
    ['of all, in the working tree', ['--all', '--to', 'prod', '--local'], 2, 'E901'],
  ])('%s is refused', (_, args, status, code) => {
    const folder = temporaryRepository();
    const run = slipway(folder, ['promote', ...args]);
    expect(run).toMatchObject({ status, stdout: '' });
    expect(run.stderr).toContain(`error[${code}]`);
    expect(changedFiles(folder)).toEqual([]);
  });

  test('never skips an environment, never carries drift along, and never moves what can move', () => {
    const folder = temporaryRepository();
    for (const environment of ['staging', 'prod'])
      rmSync(join(folder, `envs/${environment}/models/llm-inference`), { recursive: true });
    expect(slipway(folder, ['promote', 'llm-inference', '--to', 'prod', '--local'])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('E507') as unknown,
    });
    edit(folder, 'models/llm-inference.yaml', (spec) => spec.replace(/ +revision: .*\n/, '    revision: main\n'));
    expect(slipway(folder, ['promote', 'llm-inference', '--to', 'staging', '--local']).status).toBe(7);
    expect(slipway(folder, ['generate'])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('warning[W318]') as unknown,
    });
    expect(slipway(folder, ['promote', 'llm-inference', '--to', 'staging', '--local'])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('E509') as unknown,
    });
    expect(existsSync(join(folder, releaseOf('staging')))).toBe(false);
  });

  test('the working chart stays in the first environment', () => {
    const folder = temporaryRepository();
    edit(folder, 'fleet.yaml', (fleet) => fleet.replace(`version: ${version}`, 'version: working'));
    expect(slipway(folder, ['generate']).status).toBe(0);
    expect(slipway(folder, ['promote', 'llm-inference', '--to', 'staging', '--local'])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('E505') as unknown,
    });
  });
});

describe('promoted releases', () => {
  test.each([
    [
      'an edited release',
      (folder: string) => edit(folder, releaseOf('prod'), (release) => release.replace('TOP_K: "5"', 'TOP_K: "9"')),
      'E503',
    ],
    [
      'a release in another model’s folder',
      (folder: string) =>
        writeFileSync(join(folder, releaseOf('prod')), text(folder, 'envs/prod/models/bge-large-en/release.yaml')),
      'E504',
    ],
    [
      'a changed chart release',
      (folder: string) =>
        edit(folder, `charts/releases/ml-inference/${version}/templates/service.yaml`, (template) => `${template}\n`),
      'E506',
    ],
    [
      'a chart release without its lock',
      (folder: string) => rmSync(join(folder, 'charts/releases/ml-inference/lock.yaml')),
      'E506',
    ],
    [
      'a missing chart release',
      (folder: string) => rmSync(join(folder, `charts/releases/ml-inference/${version}`), { recursive: true }),
      'E502',
    ],
    [
      'an unknown field',
      (folder: string) => edit(folder, releaseOf('prod'), (release) => `${release}extra: 1\n`),
      'E203',
    ],
  ])('%s is refused', (_, spoil, code) => {
    const folder = temporaryRepository();
    spoil(folder);
    const run = slipway(folder, ['generate']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toContain(`error[${code}]`);
  });
});

describe('chart:release', () => {
  test('releases a new version once, and refuses other content under an old one', () => {
    const folder = temporaryRepository();
    edit(folder, 'charts/ml-inference/templates/_service.tpl', (template) =>
      template.replace('apiVersion: v1', '# A change.\napiVersion: v1'),
    );
    expect(slipway(folder, ['chart:release'])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('E506') as unknown,
    });
    edit(folder, 'charts/ml-inference/Chart.yaml', (chart) => chart.replace(`version: ${version}`, `version: ${next}`));
    expect(slipway(folder, ['chart:release'])).toMatchObject({ status: 0 });
    expect(text(folder, `charts/releases/ml-inference/${next}/templates/_service.tpl`)).toContain('# A change.');
    expect(slipway(folder, ['chart:release']).stdout).toBe(`chart ${next} is released already\n`);
    edit(folder, 'fleet.yaml', (fleet) => fleet.replace(`version: ${version}`, `version: ${next}`));
    expect(slipway(folder, ['generate']).status).toBe(0);
    const changed = changedFiles(folder);
    expect(changed.some((path) => path.startsWith('envs/dev/'))).toBe(true);
    expect(changed.filter((path) => path.startsWith('envs/prod/') || path.startsWith('envs/staging/'))).toEqual([]);
  });
});

/** A registry and a hub on loopback, as the real ones answer; stopped when the test ends. */
async function remotes(): Promise<{ address: string; requests: string[] }> {
  const requests: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): { status: number; body: string } => {
    const { url = '', headers } = request;
    if (url.startsWith('/token')) return { status: 200, body: JSON.stringify({ token: 'anonymous' }) };
    if (url.startsWith('/api/models/')) {
      return {
        status: url === '/api/models/org/repo/revision/main' ? 200 : 404,
        body: JSON.stringify({ sha: 'c0de'.repeat(10) }),
      };
    }
    if (headers.authorization !== 'Bearer anonymous') {
      const realm = `http://${headers.host ?? ''}/token`;
      response.setHeader(
        'www-authenticate',
        `Bearer realm="${realm}",service="test",scope="repository:team/server:pull"`,
      );
      return { status: 401, body: '' };
    }
    response.setHeader('docker-content-digest', `sha256:${'c0de'.repeat(16)}`);
    return { status: url === '/v2/team/server/manifests/v1' ? 200 : 404, body: '' };
  };
  const server: Server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { status, body } = answer(request, response);
    response.statusCode = status;
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Like `slipway`, but lets this process answer meanwhile. */
function slipwayAsync(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  return new Promise((done) => child.on('close', (status) => done({ status, stdout, stderr })));
}

function pinnable(folder: string, address: string, tag = 'v1'): string {
  const spec = [
    '# My model.',
    'apiVersion: slipway.dev/v1',
    'kind: Model',
    'metadata: { name: mine, owner: team-nlp }',
    'spec:',
    '  runtime: vllm # the server',
    `  image: { repository: ${address}/team/server, tag: ${tag} }`,
    '  model: { source: hf://org/repo, revision: main }',
    '',
  ].join('\n');
  writeFileSync(join(folder, 'models/mine.yaml'), spec);
  return spec;
}

describe('pin', () => {
  test('writes the digest of a tag and the commit of a branch, and leaves the rest of the file alone', async () => {
    const folder = temporaryRepository();
    const { address } = await remotes();
    const spec = pinnable(folder, address);
    const run = await slipwayAsync(folder, ['pin', 'mine'], { HF_ENDPOINT: `http://${address}` });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const pinned = text(folder, 'models/mine.yaml');
    expect(pinned).toContain(`digest: "sha256:${'c0de'.repeat(16)}"`);
    expect(pinned).toContain(`revision: "${'c0de'.repeat(10)}"`);
    expect(pinned).toContain('# My model.');
    expect(pinned.split('\n').slice(0, 6)).toEqual(spec.split('\n').slice(0, 6));
    const generated = slipway(folder, ['generate']);
    // Nobody knows what a model of this name needs; that is said, and nothing else.
    expect(generated).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^warning\[W352\][^\n]*\n$/) as unknown,
    });
    const again = await slipwayAsync(folder, ['pin', 'mine'], { HF_ENDPOINT: `http://${address}` });
    expect(again.stdout).toBe('spec.image.digest: unchanged\n');
    expect(text(folder, 'models/mine.yaml')).toBe(pinned);
  });

  test('says plainly what cannot be reached or found, and writes nothing', async () => {
    const folder = temporaryRepository();
    const { address } = await remotes();
    const missing = pinnable(folder, address, 'v2');
    const notFound = await slipwayAsync(folder, ['pin', 'mine'], { HF_ENDPOINT: `http://${address}` });
    expect(notFound).toMatchObject({
      status: 6,
      stderr: expect.stringContaining(`error[E903]: ${address} has no team/server:v2; `) as unknown,
    });
    expect(text(folder, 'models/mine.yaml')).toBe(missing);
    const spec = pinnable(folder, address);
    const before = snapshot(folder);
    // Port 9 is for discarding; nothing listens there.
    const unreachable = await slipwayAsync(folder, ['pin', 'mine'], { HF_ENDPOINT: 'http://127.0.0.1:9' });
    expect(unreachable.status).toBe(6);
    expect(unreachable.stderr).toMatch(/^error\[E903\]: 127\.0\.0\.1:9 cannot be reached \([^)]+\); [^\n]+\n$/);
    expect(text(folder, 'models/mine.yaml')).toBe(spec);
    expect(snapshot(folder)).toEqual(before);
  });

  test('a token of the hub goes to the hub alone and into no message', async () => {
    const folder = temporaryRepository();
    const { address } = await remotes();
    pinnable(folder, address);
    const run = await slipwayAsync(folder, ['pin', 'mine'], {
      HF_ENDPOINT: 'http://127.0.0.1:9',
      HF_TOKEN: 'EXAMPLE-OF-A-TOKEN',
    });
    expect(run.stdout + run.stderr).not.toContain('EXAMPLE-OF-A-TOKEN');
  });
});

describe('generate new', () => {
  test.each([
    ['vllm', 'hf://org/repo'],
    ['tei', 'hf://org/repo'],
    ['triton', 's3://bucket/models/one'],
    ['mlserver', 'pvc://claim/one'],
    ['custom', 'pvc://claim/one'],
  ])('writes a model of %s that teaches, and generates it', (runtime, source) => {
    const folder = temporaryRepository();
    const run = slipway(folder, ['generate', 'new', 'fresh', '--runtime', runtime, '--source', source]);
    expect(run.status).toBe(0);
    expect(run.stderr).not.toContain('error');
    expect(text(folder, 'models/fresh.yaml').match(/#/g)?.length).toBeGreaterThan(4);
    expect(existsSync(join(folder, 'envs/dev/models/fresh/values.yaml'))).toBe(true);
    expect(slipway(folder, ['generate', '--check']).status).toBe(0);
  });

  test.each([
    [['new', 'llm-inference', '--runtime', 'vllm', '--source', 'hf://a/b'], 'the model exists'],
    [['new', 'Fresh', '--runtime', 'vllm', '--source', 'hf://a/b'], 'metadata.name'],
    [['new', '../evil', '--runtime', 'vllm', '--source', 'hf://a/b'], 'metadata.name'],
    [['new', 'fresh', '--runtime', 'vlm', '--source', 'hf://a/b'], 'did you mean "vllm"?'],
    [['new', 'fresh', '--runtime', 'vllm', '--source', 'a/b'], 'spec.model.source'],
    [['new', 'fresh', '--runtime', 'vllm', '--source', 'hf://a/b\nkind: Secret'], 'would not be valid'],
    [['new', 'fresh', '--runtime', 'vllm'], '--source'],
    [['new', 'fresh', '--source', 'hf://a/b'], '--runtime'],
    [['new', 'Fresh', '--runtime', 'vllm', '--source', 'hf://a/b'], 'right form; The name of a model'],
    [['new', 'fresh', '--runtime', 'vllm', '--source', 'a/b'], 'for example hf://'],
    [['new'], 'new needs NAME'],
    [['new', '--runtime', 'vllm', '--source', 'hf://a/b'], 'new needs NAME'],
    [['new', 'one', 'two'], 'does not take'],
  ])('%j is refused', (args, message) => {
    const folder = temporaryRepository();
    const run = slipway(folder, ['generate', ...args]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(changedFiles(folder)).toEqual([]);
  });

  test.each([
    ['fresh', ['--owner', 'team-x'], /^error\[E306\] metadata.owner: fleet.yaml has no owner team-x; /],
    ['llminference', [], /^error\[E302\] metadata.name: the name llminference is too much like llm-inference; /],
  ])('%s %j breaks a rule: no file is left for the next try to meet', (name, options, message) => {
    const folder = temporaryRepository();
    const args = ['generate', 'new', name, '--runtime', 'vllm', '--source', 'hf://a/b'];
    const run = slipway(folder, [...args, ...options]);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(changedFiles(folder)).toEqual([]);
  });
});

describe('check', () => {
  test('passes on the committed repository, and says what it looked at', () => {
    const run = slipway(temporaryRepository(), ['check']);
    expect(run.stdout).toMatch(/^no drift; 9 releases render; \d+ objects are valid\n$/);
    expect(run.status).toBe(0);
  });

  test('names drift, what the chart refuses, and what the schemas refuse, in one run', () => {
    const folder = temporaryRepository();
    edit(folder, 'fleet.yaml', (fleet) => fleet.replace(`version: ${version}`, 'version: working'));
    edit(folder, 'charts/ml-inference/templates/_service.tpl', (template) =>
      template.replace('protocol: TCP', 'protocl: TCP'),
    );
    edit(folder, 'models/fraud-detector.yaml', (spec) =>
      spec.replace(
        'dev: { pool: cpu, replicas: 1 }',
        'dev: { pool: cpu, replicas: 1, overrides: { rollout: { maxSurge: 0, maxUnavailable: 0 } } }',
      ),
    );
    const run = slipway(folder, ['check']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(
      /error\[E601\] envs\/dev\/models\/fraud-detector\/values.yaml: .*rollout.maxSurge and rollout.maxUnavailable are both 0/,
    );
    expect(run.stderr).toMatch(
      /error\[E602\] envs\/dev\/models\/llm-inference\/values.yaml: Service llm-svc at .*protocl/,
    );
    expect(run.stderr).toMatch(/error\[E701\] envs\/dev\/models\/llm-inference\/release.yaml/);
  });

  test('models that want more than the quota together are refused, surge included', () => {
    const folder = temporaryRepository();
    edit(folder, 'fleet.yaml', (fleet) => fleet.replace('gpus: 10, pods: 100', 'gpus: 9, pods: 100'));
    slipway(folder, ['generate']);
    const run = slipway(folder, ['check']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(
      /error\[E609\] envs\/prod\/platform\/resource-quota.yaml: requests.nvidia.com\/gpu: all models at their most want 10, and the quota is 9; most of it 6 by envs\/prod\/models\/llm-inference/,
    );
  });

  test('a CODEOWNERS that was generated goes with its reviewers, and one that people wrote stays', () => {
    const folder = temporaryRepository();
    edit(folder, 'fleet.yaml', (fleet) => fleet.replace('  reviewers: ["@example/ml-platform"]\n', ''));
    slipway(folder, ['generate']);
    expect(existsSync(join(folder, '.github/CODEOWNERS'))).toBe(false);
    writeFileSync(join(folder, '.github/CODEOWNERS'), '* @somebody\n');
    expect(slipway(folder, ['generate', '--check'])).toMatchObject({ status: 0 });
    expect(text(folder, '.github/CODEOWNERS')).toBe('* @somebody\n');
  });

  test('two models that would make one object are refused', () => {
    const folder = temporaryRepository();
    edit(folder, 'models/bge-large-en.yaml', (spec) =>
      spec.replace('  runtime: tei', '  runtime: tei\n  service: { name: fraud-detector }'),
    );
    const run = slipway(folder, ['generate']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toContain('error[E312]');
  });
});
