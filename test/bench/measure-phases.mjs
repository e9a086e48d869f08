import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(import.meta.resolve('./phases.mjs'));

/** The parts of a cold `check` of a fleet, in seconds, each measured by itself in one process. */
export async function measurePhases({ root, cache, forget }) {
  forget();
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...env, SLIPWAY_CACHE: cache },
    timeout: 20 * 60_000,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let text = '';
  child.stdio[3].setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the phases of check could not be measured: exit ${code}`);
  return JSON.parse(text);
}
