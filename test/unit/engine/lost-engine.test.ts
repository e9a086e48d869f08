import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { openEngine, type Engine } from '../../../generator/src/io/engine/engine.ts';
import type { EngineRequest } from '../../../generator/src/io/engine/engine-messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that speaks as the engine does: `serve` is called with each request, and `answer` writes a reply. */
function standIn(serve: string): { program: string; starts: () => number } {
  const home = mkdtempSync(join(folder, 'engine-'));
  const program = join(home, 'engine.cjs');
  const starts = join(home, 'starts');
  const script = `#!${process.execPath}
    const { appendFileSync, existsSync, writeSync } = require('node:fs');
    appendFileSync(${JSON.stringify(starts)}, 'x');
    const answer = (id) => writeSync(1, JSON.stringify({ id, result: { digest: 'd' } }) + '\\n');
    const gone = (code) => process.exit(code);
    const marked = () => existsSync(${JSON.stringify(join(home, 'marked'))});
    const mark = () => appendFileSync(${JSON.stringify(join(home, 'marked'))}, '');
    const serve = (request) => { ${serve} };
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => serve(JSON.parse(line)));
  `;
  writeFileSync(program, script, { mode: 0o755 });
  return { program, starts: () => readFileSync(starts, 'utf8').length };
}

function start(program: string): Engine {
  const engine = openEngine({ program });
  onTestFinished(() => engine.close());
  return engine;
}

const render = (release: string): EngineRequest => ({
  op: 'render',
  chart: 'd',
  release,
  kubeVersion: '1.37.0',
  // More than a pipe holds, together.
  values: 'x'.repeat(20_000),
  namespace: 'models',
  want: {},
});

async function askAll(engine: Engine, names: readonly string[]): Promise<Record<string, string>> {
  await engine.ask({ op: 'chart', directory: '/chart' });
  const asked = names.map(async (name) => {
    const answer = await engine.ask(render(name)).then(
      () => 'answered',
      (error: Error) => error.message,
    );
    // Replies that wait here are read, and followed by new requests, when the engine has gone.
    for (const end = performance.now() + 20; performance.now() < end;);
    return [name, answer];
  });
  return Object.fromEntries(await Promise.all(asked)) as Record<string, string>;
}

const names = Array.from({ length: 40 }, (_, index) => `r${index}`);
const allButOne = (name: string, message: string): object =>
  Object.fromEntries(names.map((each) => [each, each === name ? message : 'answered']));

test('an engine that ends while it is written to takes nothing with it but the request that it ended over', async () => {
  const { program } = standIn("if (request.release === 'r20') gone(71); answer(request.id);");
  expect(await askAll(start(program), names)).toEqual(allButOne('r20', 'stopped: it took exit code 71'));
});

test('a request in the middle of whose answer the engine ended is asked again', async () => {
  const { program } = standIn(`
    if (request.release === 'r20' && !marked()) { mark(); writeSync(1, '{"id":'); gone(1); }
    answer(request.id);
  `);
  expect(await askAll(start(program), names)).toEqual(allButOne('', ''));
});

test('an engine that does not start any more is given up', async () => {
  const { program, starts } = standIn(`
    if (marked()) gone(1);
    if (request.op === 'render') { mark(); gone(1); }
    answer(request.id);
  `);
  const answers = await askAll(start(program), names);
  expect(new Set(Object.values(answers))).toEqual(
    new Set(['stopped: the engine was lost (exit code 1)', 'the engine does not start any more (exit code 1)']),
  );
  // The first, one for each request that was under way, and those that did not come so far.
  expect(starts()).toBeLessThan(names.length);
});

test('objects that are too many for a request are called so', async () => {
  const { program } = standIn('answer(request.id);');
  const engine = openEngine({ program, limits: { requestBytes: 2048 } });
  onTestFinished(() => engine.close());
  const yaml = '#'.repeat(4096);
  await expect(engine.ask({ op: 'policies', yaml })).rejects.toThrow('the objects have more than 2 KiB');
  await expect(engine.ask(render('r'))).rejects.toThrow('the values have more than 2 KiB');
});
