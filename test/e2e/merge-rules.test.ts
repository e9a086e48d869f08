import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fleet } from '../../generator/src/generated/fleet.ts';
import { mergeFindings } from '../../generator/src/core/promotion/merge-rules.ts';
import { parseYaml } from '../../generator/src/core/yaml/parse.ts';
import { readProposedChange } from '../../generator/src/io/read-proposed-change.ts';
import { chartVersion, commit, git, slipway, temporaryRepository } from './support.ts';

const readFleet = (folder: string): Fleet =>
  parseYaml({ path: 'fleet.yaml', bytes: readFileSync(join(folder, 'fleet.yaml')) }).document?.data as unknown as Fleet;

const releaseOf = (environment: string, model = 'bge-large-en'): string =>
  `envs/${environment}/models/${model}/release.yaml`;

/** Adds a line to a file: other content, which is all that history looks at. */
const touch = (folder: string, path: string, text = '# changed\n'): void => appendFileSync(join(folder, path), text);
const copy = (folder: string, from: string, to: string): void => cpSync(join(folder, from), join(folder, to));
const branch = (folder: string): string => git(folder, ['checkout', '--quiet', '-b', 'change']);

async function codes(folder: string, base = 'main'): Promise<number[]> {
  const fleet = readFleet(folder);
  return mergeFindings(fleet, await readProposedChange(folder, base, fleet)).map(({ code }) => code);
}

/** Rewrites the environments of fleet.yaml, each a text that begins with its name. */
function editEnvironments(folder: string, change: (environments: readonly string[]) => readonly string[]): void {
  const file = join(folder, 'fleet.yaml');
  const [head = '', ...environments] = readFileSync(file, 'utf8').split(/^(?= {4}- name: )/m);
  // What follows the last environment is no part of it.
  const last = environments.pop() ?? '';
  const end = /^ {0,3}\S/m.exec(last)?.index ?? last.length;
  const tail = last.slice(end);
  writeFileSync(file, head + change([...environments, last.slice(0, end)]).join('') + tail);
}

const environmentNames = (folder: string): string[] => readFleet(folder).spec.environments.map(({ name }) => name);

describe('authority from history', () => {
  test('what the stage before has on main may come', async () => {
    const folder = temporaryRepository();
    touch(folder, releaseOf('dev'));
    commit(folder, 'a new release in dev');
    branch(folder);
    copy(folder, releaseOf('dev'), releaseOf('staging'));
    commit(folder, 'promote');
    expect(await codes(folder)).toEqual([]);
  });

  test('what it had once may come as well', async () => {
    const folder = temporaryRepository();
    touch(folder, releaseOf('dev'));
    commit(folder, 'one');
    const earlier = readFileSync(join(folder, releaseOf('dev')));
    touch(folder, releaseOf('dev'));
    commit(folder, 'two');
    branch(folder);
    writeFileSync(join(folder, releaseOf('staging')), earlier);
    commit(folder, 'promote the one before');
    expect(await codes(folder)).toEqual([]);
  });

  test('what the environment itself had may come back', async () => {
    const folder = temporaryRepository();
    const earlier = readFileSync(join(folder, releaseOf('prod')));
    touch(folder, releaseOf('prod'));
    commit(folder, 'a bad release');
    branch(folder);
    writeFileSync(join(folder, releaseOf('prod')), earlier);
    commit(folder, 'go back');
    expect(await codes(folder)).toEqual([]);
  });

  test.each(['staging', 'prod'])('what nobody had may not come to %s', async (environment) => {
    const folder = temporaryRepository();
    branch(folder);
    touch(folder, releaseOf(environment));
    commit(folder, 'by hand');
    expect(await codes(folder)).toEqual([513]);
  });

  test('what the branch itself brought into the stage before may not come', async () => {
    const folder = temporaryRepository();
    branch(folder);
    touch(folder, releaseOf('dev'));
    commit(folder, 'not on main');
    copy(folder, releaseOf('dev'), releaseOf('staging'));
    commit(folder, 'promote');
    expect(await codes(folder)).toEqual([512, 513]);
  });

  test('a stage may not be left out', async () => {
    const folder = temporaryRepository();
    touch(folder, releaseOf('dev'));
    commit(folder, 'a new release in dev');
    branch(folder);
    copy(folder, releaseOf('dev'), releaseOf('prod'));
    commit(folder, 'straight to prod');
    expect(await codes(folder)).toEqual([513]);
  });

  test('a change that moves the stages gives itself none: their order is the base’s', async () => {
    const folder = temporaryRepository();
    touch(folder, releaseOf('dev'));
    commit(folder, 'a new release in dev');
    branch(folder);
    editEnvironments(folder, ([dev = '', staging = '', prod = '']) => [dev, prod, staging]);
    expect(environmentNames(folder)).toEqual(['dev', 'prod', 'staging']);
    copy(folder, releaseOf('dev'), releaseOf('prod'));
    commit(folder, 'prod before staging, and straight to prod');
    expect(await codes(folder)).toEqual([513]);
    // Nor may prod become the first stage, or leave the fleet.
    editEnvironments(folder, ([dev = '', prod = '', staging = '']) => [prod, dev, staging]);
    commit(folder, 'prod as the first stage');
    expect(await codes(folder)).toEqual([513]);
    editEnvironments(folder, ([, dev = '', staging = '']) => [dev, staging]);
    expect(environmentNames(folder)).toEqual(['dev', 'staging']);
    commit(folder, 'without prod');
    expect(await codes(folder)).toEqual([513]);
  });

  test('an environment that the base lacks has its place from the change, and may take what is before it', async () => {
    const folder = temporaryRepository();
    touch(folder, releaseOf('dev'));
    commit(folder, 'a new release in dev');
    branch(folder);
    editEnvironments(folder, ([dev = '', staging = '', prod = '']) => [
      dev,
      dev.replace('name: dev', 'name: canary'),
      staging,
      prod,
    ]);
    expect(environmentNames(folder)).toEqual(['dev', 'canary', 'staging', 'prod']);
    cpSync(join(folder, releaseOf('dev')), join(folder, releaseOf('canary')));
    commit(folder, 'an environment, and its first release');
    expect(await codes(folder)).toEqual([]);
    touch(folder, releaseOf('canary'));
    commit(folder, 'a release that dev never had');
    expect(await codes(folder)).toEqual([513]);
  });

  test('without a fleet.yaml at the base, the change’s own says the order', async () => {
    const folder = temporaryRepository();
    const text = readFileSync(join(folder, 'fleet.yaml'));
    rmSync(join(folder, 'fleet.yaml'));
    touch(folder, releaseOf('dev'));
    commit(folder, 'no fleet');
    branch(folder);
    writeFileSync(join(folder, 'fleet.yaml'), text);
    copy(folder, releaseOf('dev'), releaseOf('staging'));
    commit(folder, 'a fleet, and a promotion');
    expect(await codes(folder)).toEqual([]);
    copy(folder, releaseOf('dev'), releaseOf('prod'));
    git(folder, ['checkout', '--quiet', 'main', '--', releaseOf('staging')]);
    commit(folder, 'straight to prod');
    expect(await codes(folder)).toEqual([513]);
  });

  test('a commit that a merge brought, and that main never had, gives none', async () => {
    const folder = temporaryRepository();
    git(folder, ['checkout', '--quiet', '-b', 'side']);
    touch(folder, releaseOf('dev'), '# never on main\n');
    commit(folder, 'first try');
    const never = readFileSync(join(folder, releaseOf('dev')));
    touch(folder, releaseOf('dev'), '# then this\n');
    commit(folder, 'second try');
    git(folder, ['checkout', '--quiet', 'main']);
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    git(folder, [...identity, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'side']);
    branch(folder);
    writeFileSync(join(folder, releaseOf('staging')), never);
    commit(folder, 'promote the first try');
    expect(await codes(folder)).toEqual([513]);
    copy(folder, releaseOf('dev'), releaseOf('staging'));
    commit(folder, 'promote what was merged');
    expect(await codes(folder)).toEqual([]);
  });
});

describe('one thing at a time', () => {
  test('releases of two environments may not change at once; two models of one may', async () => {
    const folder = temporaryRepository();
    for (const model of ['bge-large-en', 'fraud-detector']) touch(folder, releaseOf('dev', model));
    commit(folder, 'dev');
    for (const model of ['bge-large-en', 'fraud-detector'])
      copy(folder, releaseOf('dev', model), releaseOf('staging', model));
    commit(folder, 'staging');
    branch(folder);
    for (const model of ['bge-large-en', 'fraud-detector'])
      copy(folder, releaseOf('staging', model), releaseOf('prod', model));
    commit(folder, 'prod');
    expect(await codes(folder)).toEqual([]);
    touch(folder, releaseOf('dev'), '# more\n');
    commit(folder, 'and dev');
    expect(await codes(folder)).toEqual([512]);
  });

  test('a chart is not released and pinned at once', async () => {
    const folder = temporaryRepository();
    branch(folder);
    touch(folder, `charts/releases/ml-inference/${chartVersion}/README.md`);
    commit(folder, 'a chart');
    expect(await codes(folder)).toEqual([]);
    touch(folder, releaseOf('dev'));
    commit(folder, 'and a release that pins it');
    expect(await codes(folder)).toEqual([511]);
  });

  test('a change of anything else is free', async () => {
    const folder = temporaryRepository();
    branch(folder);
    touch(folder, 'models/bge-large-en.yaml');
    touch(folder, releaseOf('dev'));
    rmSync(join(folder, releaseOf('prod')));
    commit(folder, 'a spec, its release in dev, and one that goes');
    expect(await codes(folder)).toEqual([]);
  });
});

describe('check --base', () => {
  test('says what may not be merged together', () => {
    const folder = temporaryRepository();
    branch(folder);
    touch(folder, releaseOf('prod'));
    commit(folder, 'by hand');
    const run = slipway(folder, ['check', '--base', 'main']);
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain(
      `error[E513] ${releaseOf('prod')}: neither prod nor the stage before it ever had this release on the main branch`,
    );
  });

  test('reads the order of the stages at the base', () => {
    const folder = temporaryRepository();
    touch(folder, releaseOf('dev'));
    commit(folder, 'a new release in dev');
    branch(folder);
    editEnvironments(folder, ([dev = '', staging = '', prod = '']) => [dev, prod, staging]);
    copy(folder, releaseOf('dev'), releaseOf('prod'));
    commit(folder, 'prod before staging, and straight to prod');
    expect(slipway(folder, ['check', '--base', 'main']).stderr).toContain(`error[E513] ${releaseOf('prod')}: neither`);
  });

  test('needs a base that is there, and all of the history', () => {
    const folder = temporaryRepository();
    expect(slipway(folder, ['check', '--base', 'nowhere']).stderr).toContain('E607');
    touch(folder, 'README.txt', 'more history\n');
    commit(folder, 'another commit');
    const shallow = mkdtempSync(join(tmpdir(), 'slipway-shallow-'));
    onTestFinished(() => rmSync(shallow, { recursive: true, force: true }));
    git(folder, ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow]);
    expect(slipway(shallow, ['check', '--base', 'main']).stderr).toContain('this clone is shallow');
  });
});
