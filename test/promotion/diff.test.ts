import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { renderDiff } from '../../generator/src/commands/render-diff.ts';
import { diffManifests } from '../../generator/src/core/diff/diff-manifests.ts';
import { diffMarkdown, foldPatches } from '../../generator/src/core/diff/diff-markdown.ts';
import type { RenderedDiff } from '../../generator/src/core/diff/rendered-diff.ts';
import { parseManifests } from '../../generator/src/core/manifests/manifest.ts';
import { openGitClient } from '../../generator/src/io/git/git-client.ts';
import { readTemplate } from '../../generator/src/io/read-assets.ts';
import type { RenderRequest } from '../../generator/src/io/render-manifests.ts';
import { chartVersion, commit, temporaryRepository } from '../e2e/support.ts';
import { edit, plainEnvironment, run } from './support.ts';

const object = (name: string, data: object, kind = 'ConfigMap'): string =>
  `---\n# a comment\napiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name} }\ndata: ${JSON.stringify(data)}\n`;

const compare = (before: string, after: string): ReturnType<typeof diffManifests> =>
  diffManifests(parseManifests(before), parseManifests(after));

describe('objects', () => {
  test('order, comments and the form of the YAML do not count', () => {
    const [a, b] = [object('a', { x: '1', y: '2' }), object('b', { z: '3' })];
    expect(compare(a + b, b + object('a', { y: '2', x: '1' }).replace('# a comment', '# another'))).toEqual([]);
    expect(compare(a + b, b + object('a', { y: '2', x: '9' }))).toMatchObject([{ name: 'a', change: 'changed' }]);
  });

  test('an object with a hash of its content in its name is compared with the one that it replaces', () => {
    const [found, ...rest] = compare(
      object('settings-0a1b2c3d', { x: '1', same: 'same' }) + object('other-0a1b2c3d', {}),
      object('settings-9f8e7d6c', { x: '2', same: 'same' }) + object('other-0a1b2c3d', {}),
    );
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ change: 'replaced', replaces: 'settings-0a1b2c3d', added: 2, removed: 2 });
  });

  test('names without a hash come and go; kinds are not confused', () => {
    expect(
      compare(object('one', {}) + object('x-0a1b2c3d', {}), object('two', {}) + object('x-9f8e7d6c', {}, 'Secret')),
    ).toMatchObject([
      { kind: 'ConfigMap', name: 'one', change: 'removed' },
      { kind: 'ConfigMap', name: 'two', change: 'added' },
      { kind: 'ConfigMap', name: 'x-0a1b2c3d', change: 'removed' },
      { kind: 'Secret', name: 'x-9f8e7d6c', change: 'added' },
    ]);
  });

  test('a long text is compared line by line', () => {
    const [found] = compare(object('a', { file: 'one\ntwo\nthree\n' }), object('a', { file: 'one\n2\nthree\n' }));
    expect(found?.patch.split('\n').filter((line) => /^[+-]/.test(line))).toEqual(['-    two', '+    2']);
  });
});

describe('Markdown', () => {
  const patch = (lines: number): string => Array.from({ length: lines }, (_, index) => `+line ${index}`).join('\n');
  const diff = (...sizes: readonly number[]): RenderedDiff => ({
    releases: [
      {
        environment: 'prod',
        model: 'chat',
        objects: sizes.map((lines, index) => ({
          kind: 'ConfigMap',
          name: `map-${index}`,
          change: 'added' as const,
          patch: patch(lines),
          added: lines,
          removed: 0,
        })),
      },
    ],
    files: [],
    identical: 3,
    unasked: 0,
  });
  const fold = (found: RenderedDiff, limit: number): { text: string; folded: string | undefined } =>
    foldPatches(found, limit, (all, longest) =>
      diffMarkdown(all, { base: 'main', template: readTemplate('rendered-diff.md'), longest }),
    );

  test('leaves the largest patches out until it fits, and says which', () => {
    const found = diff(10, 1000, 20);
    const { text, folded } = fold(found, 2000);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toContain('- prod/chat: ConfigMap map-1 is new (+1000 −0)');
    expect(text).toContain('<details><summary>prod/chat: ConfigMap map-2 is new');
    expect(folded).toContain('+line 999');
    expect(fold(found, 1_000_000)).toMatchObject({ folded: undefined });
  });

  test('even a list that is too long is cut to the limit', () => {
    const { text, folded } = fold(diff(...Array.from({ length: 200 }, () => 5)), 2000);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toContain('(cut; the whole text is the artefact');
    expect(folded).toContain('map-199');
  });

  test('a patch with fences in it does not end its own', () => {
    const found = diff(1);
    const [release] = found.releases;
    const spoilt = { ...release?.objects[0], patch: '+```\n+````diff' } as RenderedDiff['releases'][0]['objects'][0];
    const text = fold({ ...found, releases: [{ environment: 'e', model: 'm', objects: [spoilt] }] }, 10_000).text;
    expect(text).toContain('`````diff\n+```\n+````diff\n`````\n');
  });
});

interface Counted {
  readonly diff: RenderedDiff;
  readonly rendered: string[];
}

/** The diff of a repository’s last commit, and which releases were rendered for it, on both sides. */
async function lastCommit(folder: string): Promise<Counted> {
  const client = await openGitClient({ root: folder, env: plainEnvironment(folder) });
  const rendered: string[] = [];
  const render = async (request: RenderRequest): Promise<{ ok: true; manifests: string }> => {
    rendered.push(`${request.namespace}/${request.releaseName}`);
    const chart = readFileSync(join(request.chartDir, 'Chart.yaml'), 'utf8');
    return {
      ok: true,
      manifests: object(request.releaseName, { chart, values: readFileSync(request.valuesFile, 'utf8') }),
    };
  };
  const { diff } = await renderDiff({ git: client, base: 'HEAD~1', head: 'HEAD', render });
  return { diff, rendered: rendered.toSorted() };
}

describe('what is rendered', () => {
  test('only what a change reaches, once on each side, and all others are counted', async () => {
    const folder = temporaryRepository();
    edit(folder, 'models/fraud-detector.yaml', (text) => text.replace('prod:\n', 'prod:\n      spareGpus: 1\n'));
    await run(folder, ['generate']);
    commit(folder, 'one model in one environment');
    const { diff, rendered } = await lastCommit(folder);
    expect(rendered).toEqual(['prod/fraud-detector', 'prod/fraud-detector']);
    expect(diff).toMatchObject({ identical: 8, files: [], unasked: 0 });
    expect(diff.releases).toMatchObject([
      { environment: 'prod', model: 'fraud-detector', objects: [{ change: 'changed' }] },
    ]);
  });

  test('a comment in a spec reaches nothing', async () => {
    const folder = temporaryRepository();
    writeFileSync(join(folder, 'models/notes.txt'), 'nothing\n');
    edit(folder, 'models/fraud-detector.yaml', (text) => `${text}# a comment\n`);
    commit(folder, 'words');
    expect(await lastCommit(folder)).toMatchObject({ rendered: [], diff: { identical: 9, releases: [] } });
  });

  test('a Kubernetes version reaches its environment, and the manifests there', async () => {
    const folder = temporaryRepository();
    let seen = 0;
    edit(folder, 'fleet.yaml', (text) =>
      text.replaceAll('kubernetesVersion: "1.37"', (found) =>
        (seen += 1) === 3 ? 'kubernetesVersion: "1.36"' : found,
      ),
    );
    await run(folder, ['generate']);
    commit(folder, 'an older cluster');
    const { diff, rendered } = await lastCommit(folder);
    expect(new Set(rendered)).toEqual(new Set(['prod/bge-large-en', 'prod/fraud-detector', 'prod/llm-inference']));
    expect(diff.files.map(({ path }) => path)).toContain('argocd/prod/models.yaml');
    expect(diff.identical).toBe(6);
  });

  test('a namespace reaches its environment, though no value has it', async () => {
    const folder = temporaryRepository();
    edit(folder, 'fleet.yaml', (text) => text.replace('namespace: prod\n', 'namespace: production\n'));
    await run(folder, ['generate']);
    commit(folder, 'another namespace');
    const { diff, rendered } = await lastCommit(folder);
    expect(rendered).toHaveLength(6);
    expect(rendered).toContain('production/llm-inference');
    expect(diff.identical).toBe(6);
  });

  test('a released chart that was changed in place reaches every release that pins it', async () => {
    const folder = temporaryRepository();
    edit(folder, `charts/releases/ml-inference/${chartVersion}/Chart.yaml`, (text) => `${text}# changed\n`);
    commit(folder, 'never do this');
    expect((await lastCommit(folder)).rendered).toHaveLength(18);
  });

  test('of a model that is new or gone there is one side', async () => {
    const folder = temporaryRepository();
    for (const path of ['models/fraud-detector.yaml', 'envs/prod/models/fraud-detector'])
      rmSync(join(folder, path), { recursive: true });
    commit(folder, 'gone');
    const { diff, rendered } = await lastCommit(folder);
    expect(rendered).toEqual(['prod/fraud-detector']);
    expect(diff.releases).toMatchObject([{ objects: [{ change: 'removed' }] }]);
  });
});

describe('diff', () => {
  test('prints text, Markdown and JSON, of what is asked for', async () => {
    const folder = temporaryRepository();
    edit(folder, 'models/fraud-detector.yaml', (text) => text.replace('"0.87"', '"0.88"'));
    edit(folder, 'models/llm-inference.yaml', (text) => text.replace('TOP_K: "5"', 'TOP_K: "8"'));
    await run(folder, ['generate']);
    commit(folder, 'two models');
    const text = await run(folder, ['diff', 'HEAD~1']);
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout).toContain('+  SCORE_THRESHOLD: "0.88"');
    expect(text.stdout).toContain('in 2 releases change');
    const one = await run(folder, ['diff', 'HEAD~1', 'HEAD', '--model', 'llm-inference', '--format', 'markdown']);
    expect(one.stdout).not.toContain('SCORE_THRESHOLD');
    expect(one.stdout).toContain('1 more release that nobody asked for here can differ as well.');
    const json = await run(folder, ['diff', 'HEAD~1', 'HEAD', '--env', 'prod', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ releases: [], identical: 7, unasked: 2 });
  });

  test('an environment or a model that neither revision has is refused, with the name that was meant', async () => {
    const folder = temporaryRepository();
    const environment = await run(folder, ['diff', 'HEAD', 'HEAD', '--env', 'prd']);
    expect(environment).toMatchObject({ status: 3, stdout: '' });
    expect(environment.stderr).toContain('error[E303]: fleet.yaml has no environment "prd"; did you mean "prod"?');
    const model = await run(folder, ['diff', 'HEAD', 'HEAD', '--model', 'llm-inferenc']);
    expect(model).toMatchObject({ status: 2, stdout: '' });
    expect(model.stderr).toContain(
      'error[E901]: neither revision has a release of "llm-inferenc"; did you mean "llm-inference"?',
    );
    rmSync(join(folder, 'envs/prod/models/fraud-detector'), { recursive: true });
    commit(folder, 'gone');
    const gone = ['diff', 'HEAD~1', 'HEAD', '--env', 'prod', '--model', 'fraud-detector'];
    expect(await run(folder, gone)).toMatchObject({ status: 0, stderr: '' });
  });

  test('a revision that is not here, and a folder without git, are said', async () => {
    const folder = temporaryRepository();
    expect(await run(folder, ['diff', 'nowhere'])).toMatchObject({ status: 5, stdout: '' });
    expect(await run(folder, ['diff', '--output=x'])).toMatchObject({ status: 2 });
    const outside = mkdtempSync(join(tmpdir(), 'slipway-nogit-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    expect((await run(outside, ['diff', 'HEAD'])).stderr).toContain('error[E804] fleet.yaml');
    writeFileSync(join(outside, 'fleet.yaml'), '');
    expect((await run(outside, ['diff', 'HEAD'])).stderr).toContain('error[E607]');
  });

  test('what does not render at the head is an error', async () => {
    const folder = temporaryRepository();
    edit(folder, 'envs/prod/models/fraud-detector/values.yaml', (text) =>
      text.replace('replicas: 4', 'replicas: "many"'),
    );
    commit(folder, 'by hand');
    const result = await run(folder, ['diff', 'HEAD~1']);
    expect(result).toMatchObject({ status: 3 });
    expect(result.stderr).toContain('error[E601] envs/prod/models/fraud-detector/values.yaml:');
  });
});
