import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const hook = import.meta.resolve('./usage-hook.mjs');

/** Milliseconds that one measured process may take. */
const timeout = 60_000;

const running = new Set();

/** Ends every process that is being measured. */
export function stopAll() {
  for (const child of running) child.kill('SIGKILL');
}

/**
 * Runs a Node script as a process of its own, which must succeed. Gives its wall time in seconds, its CPU time (user
 * and system) in seconds, and its largest resident set in MiB.
 */
export async function measureNode(args, cwd) {
  const started = performance.now();
  const { code, stderr, usage } = await run(args, cwd);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
}

/**
 * Measures up to `times` times, and stops early once `budget` seconds are spent. Gives medians, the fastest and the
 * slowest wall time, and the largest memory.
 * @param prepare run before every measurement, and not measured
 */
export async function repeat(once, { times = 5, budget = 10, prepare = () => {} } = {}) {
  const runs = [];
  for (let spent = 0; runs.length < times && spent < budget; spent += runs.at(-1).seconds) {
    prepare();
    runs.push(await once());
  }
  const all = (name) => runs.map((item) => item[name]);
  return {
    runs: runs.length,
    seconds: median(all('seconds')),
    fastest: Math.min(...all('seconds')),
    slowest: Math.max(...all('seconds')),
    cpuSeconds: median(all('cpuSeconds')),
    mebibytes: Math.max(...all('mebibytes')),
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function run(args, cwd) {
  return new Promise((done, fail) => {
    // Options of the caller's Node would be measured along.
    const { NODE_OPTIONS: _, ...env } = process.env;
    const stdio = ['ignore', 'ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, ['--import', hook, ...args], {
      cwd,
      env,
      timeout,
      killSignal: 'SIGKILL',
      stdio,
    });
    running.add(child);
    let [stderr, usage] = ['', ''];
    child.stdio[2].setEncoding('utf8').on('data', (text) => (stderr += text));
    child.stdio[3].setEncoding('utf8').on('data', (text) => (usage += text));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      running.delete(child);
      done({ code: code ?? signal, stderr, usage });
    });
  });
}
