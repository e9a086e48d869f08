import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { tools, writeChart } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const chart = writeChart(mkdtempSync(join(folder, 'chart-')), {
  'templates/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Values.name }}"}\n',
});

interface Reply {
  readonly id: number;
  readonly result?: { readonly digest?: string; readonly manifests?: string };
  readonly error?: { readonly kind: string; readonly message: string };
}

function start(args: readonly string[] = []): { child: ChildProcessWithoutNullStreams; replies: Reply[] } {
  const child = spawn(tools.engine, [...args], { env: {} });
  onTestFinished(() => void child.kill('SIGKILL'));
  const replies: Reply[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => replies.push(JSON.parse(line) as Reply));
  return { child, replies };
}

/** Waits for answers: a process that starts from a cold disk takes longer than the second that Vitest gives by default. */
const answered = (replies: readonly Reply[], count: number): Promise<void> =>
  vi.waitFor(() => expect(replies).toHaveLength(count), { timeout: 60_000 });

const line = (message: object): string => `${JSON.stringify(message)}\n`;
const place = { release: 'demo', namespace: 'models', kubeVersion: '1.34.0', want: { text: true } };

test('every line has an answer, whatever it says, and the process ends with its input', async () => {
  const { child, replies } = start(['-max-line=2000']);
  child.stdin.write(line({ id: 1, op: 'chart', directory: chart }));
  await answered(replies, 1);
  const render = { op: 'render', chart: replies[0]?.result?.digest, values: 'name: a', ...place };
  child.stdin.write('this is no JSON\n');
  child.stdin.write('{"id":2,"op":7}\n');
  child.stdin.write(line({ id: 3, op: 'nothing' }));
  child.stdin.write(line({ id: 4, op: 'chart', directory: join(folder, 'nothing') }));
  child.stdin.write(line({ id: 5, ...render, chart: 'unknown' }));
  child.stdin.write(line({ id: 6, ...render, values: 'x'.repeat(100_000) }));
  child.stdin.write('\n');
  child.stdin.end(line({ id: 7, ...render }).trim());
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  const kinds = replies.toSorted((a, b) => a.id - b.id).map(({ id, error }) => [id, error?.kind ?? 'ok']);
  expect(kinds).toEqual([
    [0, 'request'],
    [0, 'request'],
    [1, 'ok'],
    [2, 'request'],
    [3, 'request'],
    [4, 'chart'],
    [5, 'request'],
    [6, 'request'],
    [7, 'ok'],
  ]);
  expect(replies.find(({ id }) => id === 7)?.result?.manifests).toContain('metadata: {name: "a"}');
});

test('requests wait while nobody reads the answers, and none is lost', async () => {
  const { child, replies } = start();
  child.stdin.write(line({ id: 1, op: 'chart', directory: chart }));
  await answered(replies, 1);
  const digest = replies[0]?.result?.digest;
  child.stdout.pause();
  const count = 2_000;
  const values = `name: ${'x'.repeat(2_000)}`;
  let taken = 0;
  for (let id = 2; id < count + 2; id += 1)
    child.stdin.write(line({ id, op: 'render', chart: digest, values, ...place }), () => (taken += 1));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(taken).toBeLessThan(count);
  child.stdout.resume();
  child.stdin.end();
  await once(child, 'close');
  expect(new Set(replies.map(({ id }) => id)).size).toBe(count + 1);
});

test('time in which the process has no processor is not the request’s', async () => {
  const { child, replies } = start(['-max-time=4s']);
  // Long answers: the engine waits until they are read, so it cannot be done before this process gets to stop it.
  const slow = writeChart(mkdtempSync(join(folder, 'slow-')), {
    'templates/map.yaml':
      '{{ range until 300000 }}{{ $_ := . }}{{ end }}apiVersion: v1\nkind: List\nmetadata: {name: {{ repeat 1000000 "x" }}}\n',
  });
  child.stdin.write(line({ id: 1, op: 'chart', directory: slow }));
  await answered(replies, 1);
  const render = { op: 'render', chart: replies[0]?.result?.digest, values: '', ...place };
  const count = 20;
  for (let id = 2; id < count + 2; id += 1) child.stdin.write(line({ id, ...render }));
  await once(child.stdout, 'data');
  child.kill('SIGSTOP');
  await delay(4500);
  expect(replies.length).toBeLessThan(count);
  child.kill('SIGCONT');
  await answered(replies, count + 1);
  for (const { result } of replies.slice(1)) expect(result?.manifests).toContain('kind: List');
});

test('the process ends when its parent is killed', async () => {
  const script = `
    const { spawn } = require('node:child_process');
    const child = spawn(${JSON.stringify(tools.engine)}, [], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdout.resume();
    console.log(child.pid);
    setInterval(() => {}, 1000);
  `;
  const parent = spawn(process.execPath, ['-e', script]);
  const [text] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(text.toString());
  onTestFinished(() => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It is gone, as it should be.
    }
  });
  expect(() => process.kill(pid, 0)).not.toThrow();
  parent.kill('SIGKILL');
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), { timeout: 20_000 });
});
