import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { cacheDirectory } from '../../generator/src/io/tools/cache-directory.ts';
import { copyRepository, root, slipway, type Run } from './support.ts';

// From so many specs on, what was found is remembered from run to run.
const models = Array.from({ length: 100 }, (_, index) => `m${index}`);
const home = mkdtempSync(join(tmpdir(), 'slipway-remembered-'));
const fleet = join(home, 'fleet');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A cache directory that has nothing but the built tools. */
function newCache(name: string): string {
  const cache = join(home, name);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache);
  symlinkSync(join(cacheDirectory(process.env), 'tools'), join(cache, 'tools'));
  return cache;
}

/** In whole seconds, so that a file can be given exactly this time again. */
const then = 1_700_000_000;

const warm = newCache('warm');
const check = (cache: string): Run => slipway(fleet, ['check'], { SLIPWAY_CACHE: cache });

beforeAll(async () => {
  mkdirSync(fleet);
  copyRepository(fleet);
  for (const name of ['envs', 'argocd', 'models']) rmSync(join(fleet, name), { recursive: true });
  // A hundred models are above any quota.
  const facts = parse(readFileSync(join(fleet, 'fleet.yaml'), 'utf8')) as { spec: { environments: object[] } };
  for (const environment of facts.spec.environments) Reflect.deleteProperty(environment, 'quota');
  writeFileSync(join(fleet, 'fleet.yaml'), stringify(facts));
  const spec = readFileSync(join(root, 'models/bge-large-en.yaml'), 'utf8');
  mkdirSync(join(fleet, 'models'));
  for (const name of models) writeFileSync(specOf(name), spec.replace('name: bge-large-en', `name: ${name}`));
  expect(slipway(fleet, ['generate'], { SLIPWAY_CACHE: warm })).toMatchObject({ status: 0 });
  utimesSync(values('m7'), then, then);
  // Until then a file might have been written twice within one tick of its file system, and is read again.
  await delay(2_100);
  for (const run of [check(warm), check(warm)]) expect(run, run.stderr).toMatchObject({ status: 0 });
});

const specOf = (name: string): string => join(fleet, 'models', `${name}.yaml`);
const values = (name: string): string => join(fleet, 'envs/dev/models', name, 'values.yaml');

/** Changes a text in a file. */
function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

describe('what is remembered hides nothing', () => {
  const changes: readonly (readonly [name: string, path: string, change: (path: string) => void])[] = [
    [
      'a values file with another letter, of the same size and time',
      values('m7'),
      (path) => {
        const { size } = statSync(path);
        edit(path, (text) => text.replace('# The', '# Tha'));
        utimesSync(path, then, then);
        expect(statSync(path)).toMatchObject({ size, mtimeMs: then * 1000 });
      },
    ],
    ['a values file that is gone', values('m7'), (path) => rmSync(path)],
    ['a file that nobody made', join(fleet, 'envs/dev/models/m7/notes.txt'), (path) => writeFileSync(path, 'mine')],
    [
      'an unknown field',
      specOf('m7'),
      (path) => edit(path, (text) => text.replace('spec:\n', 'spec:\n  statup: {}\n')),
    ],
    ['a setting that was not generated', specOf('m7'), (path) => appendFileSync(path, '  config: { ROUND: "1" }\n')],
    [
      'the Service of another model',
      specOf('m7'),
      (path) => edit(path, (text) => text.replace('spec:\n', 'spec:\n  service: { name: m8 }\n')),
    ],
    ['a spec that is gone', specOf('m7'), (path) => rmSync(path)],
    [
      'an environment’s namespace',
      join(fleet, 'fleet.yaml'),
      (path) => edit(path, (text) => text.replace('namespace: dev', 'namespace: trial')),
    ],
    [
      'a credential',
      join(fleet, 'envs/dev/platform/settings.yaml'),
      (path) => appendFileSync(path, `# password: ${['blue', 'horse', '42'].join('-')}\n`),
    ],
  ];

  test.each(changes)('%s', (_name, path, change) => {
    const kept = join(home, 'kept');
    const wasThere = existsSync(path);
    if (wasThere) cpSync(path, kept, { preserveTimestamps: true });
    change(path);
    const [known, fresh] = [check(warm), check(newCache('cold'))];
    if (wasThere) cpSync(kept, path, { preserveTimestamps: true });
    else rmSync(path);
    expect(fresh.status).not.toBe(0);
    expect({ ...known, stderr: findings(known) }).toEqual({ ...fresh, stderr: findings(fresh) });
    expect(check(warm)).toMatchObject({ status: 0 });
  });
});

const findings = ({ stderr }: Run): string[] => stderr.split('\n').filter((line) => /^(error|warning)\[/.test(line));
