import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Milliseconds between two looks at the processes of a tree. */
const interval = 25;

/** Milliseconds that one measured command may take. */
const longest = 30 * 60_000;

const running = new Set();

/** Whether the memory of a whole tree can be measured: by /proc, which only Linux has. */
export const measuresMemory = process.platform === 'linux';

/** Ends everything that is being measured. */
export function stopAll() {
  for (const group of running) stop(group);
}

/**
 * Runs a command, which must succeed, with everything that it starts.
 * Gives wall time and CPU time (user and system, of all processes that ended) in seconds; the largest sum of the
 * resident sets of all processes at one time in MiB (pages that two share count twice; undefined where it cannot be
 * measured); and the lines of standard error, each with the seconds since the start.
 * @param command program and arguments
 * @param output file for standard output; without one it goes nowhere
 */
export async function measureTree(command, { cwd, env = {}, timeout = longest, output }) {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  // The shell waits for the command, and says what its children have used; a group of its own, to be ended as a whole.
  const out = output === undefined ? 'ignore' : openSync(output, 'w');
  const child = spawn('/bin/sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd,
    env: { ...inherited, ...env },
    detached: true,
    stdio: ['ignore', out, 'pipe', 'pipe'],
  });
  if (out !== 'ignore') closeSync(out);
  running.add(child.pid);
  const deadline = setTimeout(() => stop(child.pid), timeout);
  const memory = watchMemory(child.pid);
  const lines = [];
  let [used, rest] = ['', ''];
  child.stdio[2].setEncoding('utf8').on('data', (text) => {
    const [...found] = `${rest}${text}`.split('\n');
    rest = found.pop();
    for (const line of found) lines.push({ at: since(), line });
  });
  child.stdio[3].setEncoding('utf8').on('data', (text) => (used += text));
  const code = await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exit, signal) => done(exit ?? signal));
  });
  const seconds = since();
  clearTimeout(deadline);
  running.delete(child.pid);
  const mebibytes = memory();
  if (code !== 0) {
    const tail = lines.slice(-20).map(({ line }) => line);
    throw new Error(`${command.join(' ')} ended with ${code} after ${seconds.toFixed(0)} s:\n${tail.join('\n')}`);
  }
  return { seconds, cpuSeconds: childSeconds(used), mebibytes, lines };
}

function stop(group) {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** The second line of `times` is what the children used: `0m1.23s 0m0.45s`, user and system. */
function childSeconds(times) {
  const [, children = ''] = times.trim().split('\n');
  const values = [...children.matchAll(/(\d+)m([\d.,]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds.replace(',', '.')),
  );
  if (values.length !== 2) throw new Error(`times printed ${JSON.stringify(times)}`);
  return values[0] + values[1];
}

/** Looks at a tree until the returned function is called, which gives the most MiB that it had. */
function watchMemory(root) {
  if (!measuresMemory) return () => undefined;
  let most = 0;
  const look = () => {
    const sizes = treeOf(root).map(memoryOf);
    // A single process’s own record knows peaks between two looks.
    most = Math.max(most, sum(sizes.map(({ now }) => now)), ...sizes.map(({ peak }) => peak));
  };
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return most / 1024;
  };
}

function treeOf(root) {
  const found = [root];
  for (const id of found) found.push(...childrenOf(id));
  return found;
}

function childrenOf(id) {
  try {
    return readdirSync(`/proc/${id}/task`).flatMap((thread) =>
      readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    // It ended between two reads.
    return [];
  }
}

/** KiB that a process holds now, and at its most. */
function memoryOf(id) {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
    return { now: field('VmRSS'), peak: field('VmHWM') };
  } catch {
    return { now: 0, peak: 0 };
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
