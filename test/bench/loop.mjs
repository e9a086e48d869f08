import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What a pipeline does without Slipway: `node loop.mjs WORK.json` runs one process for every job, some at a time, and
// pipes what they print into one other program or writes it into a folder.
// WORK: { jobs: [{ name, command, cwd }], parallel, into?: { command, cwd }, folder? }
const { jobs, parallel, into, folder, env } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const sink = into === undefined ? undefined : start(into, ['pipe', 'inherit', 'inherit']);
const pending = [...jobs];
await Promise.all(Array.from({ length: parallel }, work));
if (sink !== undefined) {
  sink.child.stdin.end();
  await sink.ended;
}

async function work() {
  for (let job = pending.shift(); job !== undefined; job = pending.shift()) {
    const { child, ended } = start(job, ['ignore', 'pipe', 'inherit']);
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    await ended;
    const text = Buffer.concat(chunks);
    if (folder !== undefined) writeFileSync(join(folder, `${job.name}.yaml`), text);
    if (sink !== undefined && !sink.child.stdin.write(Buffer.concat([Buffer.from('---\n'), text]))) {
      await new Promise((done) => sink.child.stdin.once('drain', done));
    }
  }
}

function start({ command: [file, ...args], cwd }, stdio) {
  const child = spawn(file, args, { cwd, stdio, env: { ...process.env, ...env } });
  const ended = new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`${file} ${args.join(' ')} in ${cwd} ended with ${code}`)),
    );
  });
  return { child, ended };
}
