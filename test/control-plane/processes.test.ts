import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { orKeepLogs } from '../../generator/src/rehearse/plane/control-plane.ts';
import { freePort } from '../../generator/src/rehearse/process/free-port.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { identify, isRunning } from '../../generator/src/rehearse/process/process-identity.ts';
import type { ProcessIdentity } from '../../generator/src/rehearse/process/process-identity.ts';
import { sweepDeadRuns } from '../../generator/src/rehearse/process/run-directory.ts';
import { startRun } from '../../generator/src/rehearse/process/run.ts';
import type { ProcessPlan } from '../../generator/src/rehearse/process/managed-process.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'slipway-runs-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const env = { PATH: process.env['PATH'] ?? '' };

/** A shell that starts a child of its own, as Argo CD’s repo server starts git. */
function sleeper(name: string, extra: Partial<ProcessPlan> = {}): ProcessPlan {
  const ready = async (): Promise<boolean> => true;
  return { name, file: '/bin/sh', args: ['-c', 'sleep 600 & echo child $!; wait'], env, cwd: parent, ready, ...extra };
}

/** The identity of the shell’s child, from its log. */
function childOf(log: string): Promise<ProcessIdentity> {
  return poll({ what: 'the child', deadline: 120_000 }, () => {
    const [, pid] = /child (\d+)/.exec(readFileSync(log, 'utf8')) ?? [];
    return pid === undefined ? undefined : identify(Number(pid));
  });
}

async function expectEnd(identity: ProcessIdentity | undefined): Promise<void> {
  if (identity === undefined) throw new Error('it did not run');
  await poll({ what: `process ${identity.pid} to end`, deadline: 120_000 }, () => !isRunning(identity) || undefined);
}

/** Runs `body` as a program of its own that has startRun, and prints the ids of a process and its child. */
function otherProgram(body: string): ReturnType<typeof spawn> {
  const source = (path: string): string =>
    JSON.stringify(join(import.meta.dirname, '../../generator/dist/rehearse', path));
  const text = `
    import { startRun } from ${source('process/run.js')};
    import { readFileSync } from 'node:fs';
    const run = startRun(${JSON.stringify(parent)});
    const env = { PATH: process.env.PATH };
    const managed = run.add({ name: 'a', file: '/bin/sh', args: ['-c', 'sleep 600 & echo child $!; wait'], env, cwd: '/', ready: async () => /child/.test(readFileSync(managed.log, 'utf8')) });
    await managed.start();
    console.log(managed.pid(), /child (\\d+)/.exec(readFileSync(managed.log, 'utf8'))[1]);
    ${body}`;
  return spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'ignore'] });
}

async function idsOf(program: ReturnType<typeof spawn>): Promise<ProcessIdentity[]> {
  let text = '';
  program.stdout?.on('data', (chunk) => {
    text += String(chunk);
  });
  const pids = await poll({ what: 'the program', deadline: 120_000 }, () => /(\d+) (\d+)\n/.exec(text) ?? undefined);
  return pids.slice(1).map((pid) => identify(Number(pid)) as ProcessIdentity);
}

const ended = (program: ReturnType<typeof spawn>): Promise<unknown> =>
  new Promise((resolve) => program.once('exit', (code, signal) => resolve(signal ?? code)));

describe('a run', () => {
  it('ends its processes and their children, and removes its directory', async () => {
    const run = startRun(parent);
    const managed = run.add(sleeper('a'));
    await managed.start();
    const [shell, child] = [identify(managed.pid() ?? 0), await childOf(managed.log)];
    expect(isRunning(child)).toBe(true);
    await run.close();
    await expectEnd(shell);
    await expectEnd(child);
    expect(existsSync(run.directory)).toBe(false);
  });

  it('restarts a process that was killed, and pauses one', async () => {
    const run = startRun(parent);
    const managed = run.add(sleeper('a'));
    await managed.start();
    const first = managed.pid();
    await managed.kill();
    expect(managed.pid()).toBeUndefined();
    await managed.start();
    expect(managed.pid()).not.toBe(first);
    managed.pause();
    const state = (): string | undefined =>
      /^State:\s+(\S)/m.exec(readFileSync(`/proc/${managed.pid()}/status`, 'utf8'))?.[1];
    await poll({ what: 'the pause', deadline: 120_000 }, () => state() === 'T' || undefined);
    managed.resume();
    await poll({ what: 'the end of the pause', deadline: 120_000 }, () => state() === 'S' || undefined);
    await run.close();
  });

  it('says why a process did not start, and keeps its log when asked', async () => {
    const run = startRun(parent);
    const args = ['-c', 'echo "the port is taken"; exit 3'];
    const managed = run.add(sleeper('broken', { args, ready: async () => false }));
    await expect(managed.start()).rejects.toThrow(
      /broken ended with exit code 3; its log ends with:\n {2}the port is taken/,
    );
    const logs = await run.close({ keepLogs: true });
    expect(readFileSync(join(logs ?? '', 'broken.log'), 'utf8')).toContain('the port is taken');
  });

  it('knows what has ended by itself, until that is started again', async () => {
    const run = startRun(parent);
    const managed = run.add(sleeper('a'));
    await managed.start();
    await childOf(managed.log);
    expect(run.failures()).toEqual([]);
    process.kill(-(managed.pid() ?? 0), 'SIGTERM');
    await poll({ what: 'the end', deadline: 120_000 }, () => managed.pid() === undefined || undefined);
    expect(run.failures()).toEqual([
      expect.stringMatching(/^a ended with SIGTERM; its log ends with:\n {2}child \d+$/),
    ]);
    // Neither a new start nor an end that was asked for is a failure.
    await managed.start();
    expect(run.failures()).toEqual([]);
    await managed.kill();
    expect(run.failures()).toEqual([]);
    await run.close();
  });

  it('says why a program of Go has crashed this time, and not where all of its routines were', async () => {
    const run = startRun(parent);
    const crash =
      'if mkdir once; then echo first; echo "fatal error: concurrent map writes"; for i in $(seq 40); do echo "goroutine $i"; done; exit 2; fi; exit 3';
    const managed = run.add(sleeper('crashing', { args: ['-c', crash], ready: async () => false }));
    await expect(managed.start()).rejects.toThrow(
      /exit code 2; its log ends with:\n {2}fatal error: concurrent map writes\n/,
    );
    const [failure = ''] = run.failures();
    expect(failure).toContain('goroutine 14');
    expect(failure).not.toMatch(/first|goroutine 15/);
    await expect(managed.start()).rejects.toThrow(/exit code 3; its log ends with:\n {2}mkdir: [^\n]+$/);
    await run.close();
  });

  it('tells what has ended by itself with whatever fails then, and where the logs are', async () => {
    const run = startRun(parent);
    const managed = run.add(sleeper('a', { args: ['-c', 'echo "no memory"; exit 9'] }));
    const work = orKeepLogs(run, async () => {
      await managed.start();
      await poll({ what: 'the end', deadline: 120_000 }, () => managed.pid() === undefined || undefined);
      throw new Error('waited 60 s for a Secret');
    });
    await expect(work).rejects.toThrow(
      /^waited 60 s for a Secret\na ended with exit code 9; its log ends with:\n {2}no memory\nthe logs are in \S+$/,
    );
  });

  it('says that a program is missing', async () => {
    const run = startRun(parent);
    await expect(run.add(sleeper('x', { file: '/no/such' })).start()).rejects.toThrow(
      /x ended with spawn \/no\/such ENOENT/,
    );
    await run.close();
  });
});

describe('what is left behind', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('after %s: nothing', async (signal) => {
    const program = otherProgram('setInterval(() => {}, 1000);');
    const ids = await idsOf(program);
    const end = ended(program);
    program.kill(signal);
    expect(await end).toBe(signal);
    for (const id of ids) await expectEnd(id);
    expect(readdirSync(parent).filter((name) => name.startsWith('run-'))).toEqual([]);
  });

  it('after an error that nobody catches: nothing', async () => {
    const program = otherProgram(
      'setTimeout(() => { console.error = () => {}; throw new Error("on purpose"); }, 200);',
    );
    const ids = await idsOf(program);
    expect(await ended(program)).toBe(1);
    for (const id of ids) await expectEnd(id);
    expect(readdirSync(parent).filter((name) => name.startsWith('run-'))).toEqual([]);
  });

  it('after SIGKILL is swept by the next run, and a run that lives is not', async () => {
    const [dead, alive] = [otherProgram('setInterval(() => {}, 1000);'), otherProgram('setInterval(() => {}, 1000);')];
    const [deadIds, aliveIds] = [await idsOf(dead), await idsOf(alive)];
    const end = ended(dead);
    dead.kill('SIGKILL');
    await end;
    expect(deadIds.every(isRunning)).toBe(true);
    const run = startRun(parent);
    for (const id of deadIds) await expectEnd(id);
    expect(aliveIds.every(isRunning)).toBe(true);
    expect(readdirSync(parent).filter((name) => name.startsWith('run-'))).toHaveLength(2);
    await run.close();
    alive.kill('SIGTERM');
    for (const id of aliveIds) await expectEnd(id);
  });

  it('never includes a foreign process that has got the id of one of ours', async () => {
    const foreign = spawn('/bin/sleep', ['600'], { detached: true, stdio: 'ignore' });
    const directory = join(parent, 'run-dead');
    mkdirSync(directory);
    const [owner, recorded] = [
      { pid: 4_000_000, started: 'gone' },
      { pid: foreign.pid, started: 'another time' },
    ];
    writeFileSync(join(directory, 'state.json'), JSON.stringify({ owner, processes: [recorded] }));
    expect(sweepDeadRuns(parent)).toHaveLength(1);
    await delay(200);
    expect(identify(foreign.pid ?? 0)).toBeDefined();
    const end = ended(foreign);
    foreign.kill();
    await end;
    expect(existsSync(directory)).toBe(false);
  });
});

describe('a port', () => {
  it('is free, and nobody else gets it while the run lasts', async () => {
    const [first, second] = [startRun(parent), startRun(parent)];
    const ports = await Promise.all(
      Array.from({ length: 50 }, (_, index) => freePort((index % 2 ? first : second).directory)),
    );
    expect(new Set(ports).size).toBe(50);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: ports[0] }, resolve));
    server.close();
    await first.close();
    await second.close();
    expect(readdirSync(join(parent, 'ports'))).toEqual([]);
  });
});
