import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { cacheDirectory } from '../../generator/src/io/tools/cache-directory.ts';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';
import { LOOP_TOOLS } from '../../generator/src/rehearse/loop/open-loop.ts';
import { askForge } from '../../generator/src/rehearse/parts/forge-api.ts';
import { FILES } from '../../generator/src/rehearse/plane/core-processes.ts';
import { answers } from '../../generator/src/rehearse/plane/health.ts';
import { poll, StopWaiting } from '../../generator/src/rehearse/process/poll.ts';
import { isRunning } from '../../generator/src/rehearse/process/process-identity.ts';
import { runsDirectory } from '../../generator/src/rehearse/process/run-directory.ts';
import type { RunState } from '../../generator/src/rehearse/process/run-directory.ts';
import { prove, proveDuration } from './proof.ts';
import { PROGRAM, ROOT } from './support.ts';

/** A demo as somebody starts it, and what it has printed so far. */
type Started = { readonly child: ChildProcess; readonly output: () => string; readonly ended: Promise<number | null> };

function startDemo(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Started {
  const child = spawn(process.execPath, [PROGRAM, 'demo', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve));
  const started = { child, output: () => text, ended };
  demos.push(started);
  return started;
}

function says(demo: Started, words: RegExp): Promise<RegExpExecArray> {
  return poll({ what: `the demo to say ${words}`, deadline: 560_000, interval: 500 }, () => {
    const found = words.exec(demo.output());
    if (found === null && demo.child.exitCode !== null) throw new StopWaiting(demo.output());
    return found ?? undefined;
  });
}

/** Ids of all processes that know a directory, by their arguments, their environment or where they are. */
function processesOf(directory: string): string[] {
  const unlessGone = (look: () => string): string => {
    try {
      return look();
    } catch {
      return '';
    }
  };
  const told = (pid: string): string => {
    const files = ['cmdline', 'environ'].map((name) =>
      unlessGone(() => readFileSync(join('/proc', pid, name), 'utf8')),
    );
    return [...files, unlessGone(() => readlinkSync(join('/proc', pid, 'cwd')))].join('\n');
  };
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return ids.filter((pid) => told(pid).includes(directory));
}

/** What a run has written about itself; undefined while it is made or removed. */
function stateOf(directory: string): RunState | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'state.json'), 'utf8')) as RunState;
  } catch {
    return undefined;
  }
}

/** The directory of a demo’s run. */
function runOf({ child }: Started): string {
  const runs = readdirSync(runsDirectory()).filter((entry) => entry.startsWith('run-'));
  const found = runs
    .map((entry) => join(runsDirectory(), entry))
    .find((directory) => stateOf(directory)?.owner.pid === child.pid);
  if (found === undefined) throw new Error('the demo has no run');
  return found;
}

/** The status of the forge for somebody who signs in. */
async function signsIn(
  { url, directory }: { readonly url: string; readonly directory: string },
  as: { readonly name: string; readonly password: string },
): Promise<number> {
  const ca = readFileSync(join(directory, FILES.serverCertificate), 'utf8');
  return (await askForge({ url, ca }, { method: 'GET', path: '/user', as })).status;
}

/** All that were started: a test that failed half-way must not leave one running. */
const demos: Started[] = [];

beforeAll(() => ensureTools(LOOP_TOOLS, { root: ROOT, onProgress: (line) => process.stderr.write(`${line}\n`) }));
afterAll(() => {
  for (const { child } of demos) child.kill('SIGINT');
});

describe('Demo', () => {
  it(
    'brings up the whole loop, walks to prod and back, and leaves nothing behind after Ctrl-C',
    { timeout: 1_500_000 },
    async (context) => {
      proveDuration(context, 'with the walk');
      const started = startDemo(['--walk']);
      await says(started, /^The demo is ready\./m);
      const [, url = ''] = await says(started, /Forge +(https:\S+)\/platform\/ml-platform/);
      const [, kubeconfig = ''] = await says(started, /KUBECONFIG=(\S+)/);
      const [, programs = ''] = await says(started, /export PATH=(\S+):\$PATH/);
      const [, name = '', password = ''] = await says(started, /Sign in +(\w+) \/ (\S+)/);
      expect(await answers(`${url}/user/login`)).toBe(true);
      const kubectl = ['get', 'applications', '--namespace=argocd', '--output=name', `--kubeconfig=${kubeconfig}`];
      const { stdout } = spawnSync(join(programs, 'kubectl'), kubectl, { encoding: 'utf8' });
      expect(stdout.trim().split('\n')).toHaveLength(13);
      await says(started, /^Everything keeps running/m);
      const story = started.output();
      expect(story.match(/Pull request opened|pull request opened/g)).toHaveLength(4);
      expect(story.match(/refused to merge it: 405: Does not have enough approvals/g)).toHaveLength(4);
      const restarted = [...story.matchAll(/New pods: (.*)\.$/gm)].map(([, keys]) => keys);
      expect(restarted).toEqual(['dev', 'staging', 'prod', 'prod'].map((environment) => `${environment}/bge-large-en`));
      const directory = dirname(kubeconfig);
      expect(await signsIn({ url, directory }, { name, password })).toBe(200);
      expect(await signsIn({ url, directory }, { name, password: `${password}x` })).toBe(401);

      const { processes } = stateOf(directory) ?? { processes: [] };
      expect(processes.filter(isRunning)).toHaveLength(11);
      expect(processesOf(directory).length).toBeGreaterThanOrEqual(11);
      started.child.kill('SIGINT');
      expect(await started.ended).toBe(0);
      expect(started.output()).toMatch(/The demo has ended, and nothing of it is left\.\n$/);
      expect(existsSync(directory)).toBe(false);
      await poll(
        { what: 'every process to end', deadline: 30_000 },
        () => processesOf(directory).length === 0 || undefined,
      );
      expect(processes.filter(isRunning)).toEqual([]);
      prove(context, { processes: processes.length, 'left behind': 0 });
    },
  );

  it('ended while it starts, it leaves nothing behind either', async (context) => {
    const started = startDemo([]);
    await says(started, /^kube-apiserver is ready$/m);
    const own = runOf(started);
    expect(processesOf(own)).not.toEqual([]);
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(existsSync(own)).toBe(false);
    await poll({ what: 'every process to end', deadline: 30_000 }, () => processesOf(own).length === 0 || undefined);
    prove(context, { 'left behind': 0 });
  });

  it('says what to install when redis is missing, before it starts anything', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'slipway-path-'));
    onTestFinished(() => rmSync(bin, { recursive: true, force: true }));
    const { stdout } = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' });
    symlinkSync(stdout.trim(), join(bin, 'git'));
    const env = { ...process.env, PATH: bin, SLIPWAY_CACHE: cacheDirectory(process.env) };
    const started = startDemo([], env);
    expect(await started.ended).not.toBe(0);
    expect(started.output()).toMatch(
      /^error\[E902\]: redis-server is not on the PATH; install redis, for example with `apt-get install redis-server`/m,
    );
    expect(started.output()).not.toContain('is ready');
  });
});
