import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, changedFiles, commit, root, slipway, snapshot, temporaryRepository } from './support.ts';

/** Replaces text in a file of a repository. */
function edit(folder: string, path: string, replace: (text: string) => string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = replace(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

const model = 'models/llm-inference.yaml';

/** Ten lines that a parser which resolves aliases would turn into ten thousand million texts. */
const aliasBomb = [...'abcdefghij']
  .map((name, index, names) => {
    const item = index === 0 ? 'x' : `*${names[index - 1]}`;
    return `${name}: &${name} [${Array(10).fill(item).join(', ')}]\n`;
  })
  .join('');

describe('generate', () => {
  test('the committed repository is up to date, and generating it again changes nothing', () => {
    const folder = temporaryRepository();
    expect(slipway(folder, ['generate', '--check']).stderr).toBe('');
    const before = snapshot(folder);
    const run = slipway(folder, ['generate']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('0 created, 0 updated');
    expect(snapshot(folder)).toEqual(before);
  });

  test('everything generated can be made again from nothing but the inputs', () => {
    const folder = temporaryRepository();
    rmSync(join(folder, 'argocd'), { recursive: true });
    rmSync(join(folder, 'envs/dev'), { recursive: true });
    rmSync(join(folder, 'envs/prod/models/llm-inference/values.yaml'));
    rmSync(join(folder, 'charts/ml-inference/values.yaml'));
    expect(slipway(folder, ['generate']).status).toBe(0);
    expect(changedFiles(folder)).toEqual([]);
  });

  test('a field of a model reaches only the first environment', () => {
    const folder = temporaryRepository();
    edit(folder, model, (text) => text.replace('TEMPERATURE: "0.2"', 'TEMPERATURE: "0.7"'));
    expect(slipway(folder, ['generate']).status).toBe(0);
    expect(changedFiles(folder)).toEqual([
      'envs/dev/models/llm-inference/release.yaml',
      'envs/dev/models/llm-inference/values.yaml',
      model,
    ]);
  });

  test.each(['dev', 'staging', 'prod'])('a field of %s reaches only its values', (environment) => {
    const folder = temporaryRepository();
    edit(folder, model, (text) =>
      text.replace(new RegExp(`^    ${environment}: \\{ replicas: \\d`, 'm'), `    ${environment}: { replicas: 3`),
    );
    expect(slipway(folder, ['generate']).status).toBe(0);
    expect(changedFiles(folder)).toEqual([`envs/${environment}/models/llm-inference/values.yaml`, model]);
  });

  test('a removed spec that is still released is refused', () => {
    const folder = temporaryRepository();
    rmSync(join(folder, model));
    const run = slipway(folder, ['generate']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr.match(/error\[E501\]/g)).toHaveLength(3);
    expect(run.stderr.match(/; restore the spec and run `npm run retire -- llm-inference`, which /g)).toHaveLength(3);
  });

  test('the folder of a model that went everywhere is gone after its inputs are', () => {
    const folder = temporaryRepository();
    rmSync(join(folder, model));
    for (const name of ['dev', 'staging', 'prod'])
      rmSync(join(folder, `envs/${name}/models/llm-inference/release.yaml`));
    const run = slipway(folder, ['generate']);
    expect(run.stdout).toContain('3 removed');
    expect(existsSync(join(folder, 'envs/prod/models/llm-inference'))).toBe(false);
  });

  test('--model narrows the table, not the work', () => {
    const folder = temporaryRepository();
    edit(folder, model, (text) => text.replace('TOP_K: "5"', 'TOP_K: "6"'));
    const run = slipway(folder, ['generate', '--model', 'bge-large-en']);
    expect(run.stdout).toContain('bge-large-en');
    expect(run.stdout).not.toContain('llm-inference');
    expect(run.stdout).toContain('2 updated');
    expect(slipway(folder, ['generate', '--model', 'bge-larg-en'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('--format json gives findings and the table for machines', () => {
    const folder = temporaryRepository();
    expect(JSON.parse(slipway(folder, ['generate', '--format', 'json']).stdout)).toMatchObject({
      counts: { created: 0, updated: 0 },
    });
    edit(folder, model, (text) => text.replace('runtime: vllm', 'runtime: vlm'));
    const run = slipway(folder, ['generate', '--format=json']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(JSON.parse(run.stderr)).toMatchObject([{ code: 'E205', file: model, path: 'spec.runtime' }]);
  });
});

describe('generate --check', () => {
  test('exits 7 on a changed, a missing, an extra and a foreign file, and writes nothing', () => {
    const folder = temporaryRepository();
    const values = 'envs/prod/models/llm-inference/values.yaml';
    edit(folder, values, (text) => text.replace('replicas: 5', 'replicas: 50'));
    rmSync(join(folder, 'argocd/root.yaml'));
    mkdirSync(join(folder, 'envs/old/platform'), { recursive: true });
    writeFileSync(
      join(folder, 'envs/old/platform/namespace.yaml'),
      readFileSync(join(folder, 'envs/dev/platform/namespace.yaml')),
    );
    writeFileSync(join(folder, 'envs/dev/notes.txt'), 'mine');
    const before = snapshot(folder);
    const run = slipway(folder, ['generate', '--check']);
    expect(run).toMatchObject({ status: 7, stdout: '' });
    expect(
      run.stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ')[0]),
    ).toEqual([
      'error[E701] argocd/root.yaml',
      'error[E702] envs/dev/notes.txt',
      'error[E701] envs/old/platform/namespace.yaml',
      `error[E701] ${values}`,
    ]);
    expect(snapshot(folder)).toEqual(before);
  });

  test('generate repairs drift, and leaves foreign files alone with a warning', () => {
    const folder = temporaryRepository();
    edit(folder, 'argocd/prod/models.yaml', (text) => `${text}# mine\n`);
    writeFileSync(join(folder, 'envs/dev/notes.txt'), 'mine');
    const run = slipway(folder, ['generate']);
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/^warning\[W702\] envs\/dev\/notes.txt: /);
    expect(changedFiles(folder)).toEqual(['envs/dev/notes.txt']);
  });
});

describe('files among the models that nothing reads', () => {
  test('are warned of, with the name that they should have', () => {
    const folder = temporaryRepository();
    for (const name of ['nlp', 'nosuch', 'llm-inference']) mkdirSync(join(folder, 'models', name));
    // A model may have a folder, and people may leave notes.
    const read = ['models/README.md', 'models/llm-inference/notes.yaml'];
    const unread = ['models/llm-inference.yml', 'models/nlp/talk.yaml', 'models/nosuch/config.json', 'models/talk.yml'];
    for (const path of [...read, ...unread]) writeFileSync(join(folder, path), '{}');
    const run = slipway(folder, ['generate', '--check']);
    expect(run.status).toBe(0);
    const fixes = [
      'delete it: models/llm-inference.yaml is there',
      'name it models/talk.yaml',
      'name its folder after',
    ];
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.split(': ')[0])).toEqual(unread.map((path) => `warning[W321] ${path}`));
    expect(lines.map((line) => fixes.findIndex((fix) => line.includes(fix)))).toEqual([0, 1, 2, 1]);
  });
});

// Counted here, so that a spec with another line before it is no failure.
const startupLine = readFileSync(join(root, 'models/llm-inference.yaml'), 'utf8')
  .split('  startup:')[0]
  ?.split('\n').length;

describe('bad input', () => {
  test.each([
    [
      'a typo',
      (text: string) => text.replace('  startup:', '  statup:'),
      new RegExp(
        `^error\\[E203\\] models/llm-inference.yaml:${startupLine}:3 spec.statup: "statup" is not a field here; did you mean "startup"\\?\\n$`,
      ),
    ],
    ['an alias bomb', () => aliasBomb, /^error\[E109\] models\/llm-inference.yaml:1:7: [^\n]*\n$/],
    [
      '100,000 brackets',
      () => '['.repeat(100_000),
      /^error\[E103\] models\/llm-inference.yaml:1:33?: the YAML nests deeper than 32 levels; flatten it\n$|^error\[E103\] models\/llm-inference.yaml:1:32: [^\n]*\n$/,
    ],
    ['ten megabytes', () => `a: "${'x'.repeat(10_000_000)}"`, /^error\[E102\] models\/llm-inference.yaml: [^\n]*\n$/],
    ['an empty file', () => '', /^error\[E107\] models\/llm-inference.yaml:1:1: [^\n]*\n$/],
  ])('%s gives one clear line and writes nothing', (_, change, expected) => {
    const folder = temporaryRepository();
    edit(folder, model, change);
    const before = snapshot(folder);
    const run = slipway(folder, ['generate']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    const errors = run.stderr
      .split('\n')
      .filter((line) => !line.startsWith('error[E501]'))
      .join('\n');
    expect(errors).toMatch(expected);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(snapshot(folder)).toEqual(before);
  });

  test('a credential is named, and never repeated', () => {
    const folder = temporaryRepository();
    const fake = `hf_${'EXAMPLE'.repeat(5)}`;
    edit(folder, model, (text) => text.replace('TOP_K: "5"', `TOP_K: "${fake}"`));
    const run = slipway(folder, ['generate']);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('error[E308]');
    expect(run.stdout + run.stderr).not.toContain('EXAMPLE');
  });

  test('a symbolic link is refused, wherever it lies', () => {
    for (const place of [
      'models/link.yaml',
      'envs/dev/models/link',
      'argocd/link.yaml',
      'charts/releases/ml-inference/link',
    ]) {
      const folder = temporaryRepository();
      symlinkSync('/etc/hostname', join(folder, place));
      const run = slipway(folder, ['generate']);
      expect(run).toMatchObject({ status: 4, stdout: '' });
      expect(run.stderr).toContain(`error[E802] ${place}: `);
    }
  });

  test('a folder that is a symbolic link is not written through', () => {
    const folder = temporaryRepository();
    const outside = temporaryRepository();
    rmSync(join(folder, 'argocd'), { recursive: true });
    symlinkSync(join(outside, 'models'), join(folder, 'argocd'));
    const before = snapshot(outside);
    expect(slipway(folder, ['generate'])).toMatchObject({ status: 4 });
    expect(snapshot(outside)).toEqual(before);
  });

  test('not a repository of ours', () => {
    const folder = temporaryRepository();
    rmSync(join(folder, 'fleet.yaml'));
    expect(slipway(folder, ['generate'])).toMatchObject({
      status: 4,
      stderr: expect.stringContaining('error[E804] fleet.yaml: ') as unknown,
    });
  });

  test.each([
    [[], 2],
    [['--help'], 0],
    [['genrate'], 2],
    [['generate', '--chekc'], 2],
    [['generate', 'old'], 2],
    [['generate', '--format', 'xml'], 2],
    [['promote', 'llm-inference'], 2],
  ])('usage %j exits %d', (args, status) => {
    const run = slipway(temporaryRepository(), args);
    expect(run.status).toBe(status);
    if (status === 2 && args.length > 0) expect(run.stderr).toMatch(/^error\[E901\]: [^\n]+; [^\n]+\n$/);
  });

  test('a file system that refuses is named', () => {
    const folder = temporaryRepository();
    rmSync(join(folder, 'argocd'), { recursive: true });
    writeFileSync(join(folder, 'argocd'), 'a file');
    const run = slipway(folder, ['generate']);
    expect(run).toMatchObject({ status: 4 });
    expect(run.stderr).toMatch(/^error\[E801\] argocd: /);
  });
});

describe('two runs and killed runs', () => {
  test('a run that finds another one at work is refused, and a lock whose owner is gone is taken over', () => {
    const folder = temporaryRepository();
    mkdirSync(join(folder, '.slipway'), { recursive: true });
    writeFileSync(join(folder, '.slipway/lock'), String(process.pid));
    expect(slipway(folder, ['generate'])).toMatchObject({
      status: 8,
      stderr: expect.stringContaining('error[E805]') as unknown,
    });
    writeFileSync(join(folder, '.slipway/lock'), '999999999');
    expect(slipway(folder, ['generate'])).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, '.slipway/lock'))).toBe(false);
  });

  test('many runs at once: each succeeds or is refused as busy, and the result is that of one run', async () => {
    const folder = temporaryRepository();
    edit(folder, model, (text) => text.replace('TOP_K: "5"', 'TOP_K: "6"'));
    const runs = Array.from({ length: 6 }, () => {
      const child = spawn(process.execPath, [bin, 'generate'], { cwd: folder, stdio: 'ignore' });
      return new Promise<number | null>((done) => child.on('exit', done));
    });
    const statuses = await Promise.all(runs);
    expect(statuses.filter((status) => status !== 0 && status !== 8)).toEqual([]);
    expect(statuses).toContain(0);
    commit(folder, 'after');
    expect(slipway(folder, ['generate', '--check']).status).toBe(0);
  });

  test('a killed run leaves whole files, and the next one repairs the rest', async () => {
    const folder = temporaryRepository();
    edit(folder, 'fleet.yaml', (text) => text.replace('name: ml-platform', 'name: other'));
    for (const delay of [100, 150, 200, 250, 300, 350]) {
      const child = spawn(process.execPath, [bin, 'generate'], { cwd: folder, stdio: 'ignore' });
      // Listened for from the start: a run that ends before its kill never says so again.
      const ended = new Promise((done) => child.on('exit', done));
      await new Promise((done) => setTimeout(done, delay));
      child.kill('SIGKILL');
      await ended;
    }
    writeFileSync(join(folder, 'argocd/root.yaml.slipway-tmp'), 'torn');
    expect(slipway(folder, ['generate'])).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(folder, 'argocd/root.yaml.slipway-tmp'))).toBe(false);
    expect(slipway(folder, ['generate', '--check']).status).toBe(0);
  });
});
