import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TestContext } from 'vitest';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import { APPLICATIONS, applicationsOf, settle } from '../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../generator/src/rehearse/loop/applications.ts';
import { followMain, land, propose } from '../../generator/src/rehearse/loop/land.ts';
import type { Landed } from '../../generator/src/rehearse/loop/land.ts';
import { watchGenerations } from '../../generator/src/rehearse/loop/manifest-generations.ts';
import { completeLoop, LOOP_TOOLS, loopNodes, startDelivery } from '../../generator/src/rehearse/loop/open-loop.ts';
import { approve, openPullRequests, protectMain } from '../../generator/src/rehearse/loop/pull-requests.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import type { Trial } from '../../generator/src/rehearse/trial/trial-repository.ts';
import { fleetOf } from '../../generator/src/rehearse/trial/trial-files.ts';
import { instanceOf, moved, objectsIn, positions } from './positions.ts';
import { prove } from './proof.ts';
import { PROGRAM, ROOT, useControlPlane } from './support.ts';

const get = useControlPlane({
  tools: LOOP_TOOLS,
  nodes: loopNodes(fleetOf(ROOT)),
  prepare: async (plane, tools) => {
    const options = { root: ROOT, program: PROGRAM, tools };
    const loop = await startDelivery(plane, options);
    await releaseWorkingChart(loop.trial);
    const revision = await loop.trial.push('Release the chart');
    await completeLoop(plane, loop, options);
    await settle({ ...loop, plane }, revision);
    return loop;
  },
});

/** The chart as it is being worked on, released: what is proved of it is true of the next release. */
async function releaseWorkingChart(trial: Trial): Promise<void> {
  const version = '9.0.0';
  trial.edit('charts/ml-inference/Chart.yaml', (text) => text.replace(/^version: .*$/m, `version: ${version}`));
  await trial.slipway('chart:release', '--no-effect');
  trial.edit('fleet.yaml', (text) => text.replace(CHART_PIN, `$1 ${version}`));
  await trial.slipway('generate');
}

const CHART_PIN = /^( {2}chart:\n {4}version:) \S+$/m;
const MODEL = 'reranker';
const SPEC = `apiVersion: slipway.dev/v1
kind: Model
metadata: { name: ${MODEL}, owner: team-nlp }
spec:
  runtime: tei
  model: { source: hf://BAAI/bge-reranker-base, revision: a11ce00000000000000000000000000000000011 }
  config: { LOG_FORMAT: text }
  weights:
    method: job
    weightBytes: 1110000000
    bandwidthMBps: 200
    claim: { size: 5Gi, accessModes: [ReadWriteMany] }
    job:
      image:
        repository: docker.io/vllm/vllm-openai
        tag: v0.33.0
        digest: sha256:a11ce00000000000000000000000000000000000000000000000000000000001
  profiles:
    cpu:
      image:
        repository: ghcr.io/huggingface/text-embeddings-inference
        tag: cpu-1.8
        digest: sha256:a11ce00000000000000000000000000000000000000000000000000000000007
      resources: { requests: { cpu: "2", memory: 4Gi }, limits: { memory: 4Gi } }
  environments:
    dev: { pool: cpu, replicas: 1 }
    staging: { pool: cpu, replicas: 1 }
    prod: { pool: cpu, replicas: 2 }
`;

/**
 * Merges something, waits for Argo CD, and proves what it reached.
 * @param of `<namespace>/<model>` whose manifests are generated anew and whose objects change; no others do
 */
async function reaches(context: TestContext, of: readonly string[], change: () => Promise<Landed>): Promise<Landed> {
  const { plane, argocd, trial } = get();
  const [before, generated] = [await positions(plane), await watchGenerations(plane, argocd)];
  const landed = await change();
  await settle({ plane, trial }, landed.revision);
  const { applications, rendered, count } = await generated();
  const names = of.map((key) => key.split('/').reverse().join('-'));
  // Where the chart changes with the values, an Application may render both before and after it is told of the chart.
  expect([...new Set(rendered)]).toEqual(of);
  expect(applications).toEqual([...names].sort());
  // What waited for another that generated the same is counted, too, and finds it done.
  expect(count).toBeGreaterThanOrEqual(of.length);
  expect(moved(before, await positions(plane))).toEqual([...names.map((name) => `Application ${name}`), ...of].sort());
  const all = (await applicationsOf(plane)).length;
  prove(context, { 'Applications that generated manifests': `${applications.length} of ${all}` });
  return landed;
}

function releaseIn(environment: string): string {
  return readFileSync(join(get().trial.folder, 'envs', environment, 'models', MODEL, 'release.yaml'), 'utf8');
}

/** The releases that a model’s pods in an environment belong to, by the annotation of their Deployment. */
async function runningRelease(environment: string): Promise<unknown> {
  const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: environment, name: MODEL };
  const deployment = await get().plane.admin.get<KubernetesObject>(ref);
  return deployment?.metadata.annotations?.['slipway.dev/release'];
}

function releaseId(text: string): string {
  return /^id: "?(sha256:\w+)"?$/m.exec(text)?.[1] ?? '';
}

describe('Promotion', () => {
  it('a new model reaches dev by a pull request that somebody else approves, and nothing else', async (context) => {
    const { trial } = get();
    writeFileSync(join(trial.folder, 'models', `${MODEL}.yaml`), SPEC);
    await trial.slipway('generate');
    const { number } = await propose(trial, 'add-reranker');
    await expect(trial.git('push', '--quiet', 'origin', 'HEAD:main')).rejects.toThrow(/protected branch/);
    await expect(approve(trial, number, trial.author)).rejects.toThrow(/422|own pull/);
    const { refusal } = await reaches(context, [`dev/${MODEL}`], () => land(trial, 'add-reranker'));
    expect(refusal).toBe('405: Does not have enough approvals');
    expect(await runningRelease('dev')).toBe(releaseId(releaseIn('dev')));
    prove(context, { 'refused merges without a review': 1 });
  });

  it.for([
    ['staging', 'dev'],
    ['prod', 'staging'],
  ] as const)('promote brings its release to %s byte for byte, by one pull request', async ([to, from], context) => {
    const { trial } = get();
    expect(await trial.slipway('promote', MODEL, '--to', to)).toContain('pull request opened');
    expect(await trial.slipway('promote', MODEL, '--to', to)).toContain('pull request unchanged');
    const landed = await reaches(context, [`${to}/${MODEL}`], () => land(trial, `promote/${to}/${MODEL}/`));
    expect(landed.refusal).toBe('405: Does not have enough approvals');
    expect(releaseIn(to)).toBe(releaseIn(from));
    expect(await runningRelease(to)).toBe(releaseId(releaseIn(to)));
    expect(await trial.slipway('promote', MODEL, '--to', to)).toContain(`${to} already has the release of ${from}`);
    prove(context, { 'pull requests of two runs': 1 });
  });

  it('a changed setting goes the same way to prod, and rollback takes prod alone back', async (context) => {
    const { trial } = get();
    const good = releaseIn('prod');
    trial.edit(`models/${MODEL}.yaml`, (text) => text.replace('LOG_FORMAT: text', 'LOG_FORMAT: json'));
    await trial.slipway('generate');
    await propose(trial, 'log-format');
    await reaches(context, [`dev/${MODEL}`], () => land(trial, 'log-format'));
    for (const to of ['staging', 'prod']) {
      await trial.slipway('promote', MODEL, '--to', to);
      await reaches(context, [`${to}/${MODEL}`], () => land(trial, `promote/${to}/${MODEL}/`));
    }
    expect(releaseIn('prod')).toBe(releaseIn('dev'));
    expect(releaseIn('prod')).not.toBe(good);
    expect(await trial.slipway('rollback', MODEL, '--env', 'prod')).toContain('pull request opened');
    await reaches(context, [`prod/${MODEL}`], () => land(trial, `rollback/prod/${MODEL}/`));
    expect(releaseIn('prod')).toBe(good);
    expect(await runningRelease('prod')).toBe(releaseId(good));
    expect(await runningRelease('staging')).toBe(releaseId(releaseIn('staging')));
    expect(releaseIn('staging')).toBe(releaseIn('dev'));
  });

  it('a change of the chart on main reaches who asked for the working chart, and neither staging nor prod', async (context) => {
    const { trial } = get();
    const models = ['bge-large-en', 'fraud-detector', 'llm-inference', MODEL];
    const change = async (branch: string): Promise<Landed> => {
      await trial.slipway('generate');
      await propose(trial, branch);
      return land(trial, branch);
    };
    const label = (version: string): string => `    example.com/chart: "${version}"\n`;
    const edit = (from: string, to: string): void =>
      trial.edit('charts/ml-inference/templates/_service.tpl', (text) => text.replace(from, () => to));
    const labels = 'labels" . | nindent 4 }}\n';
    edit(labels, `${labels}${label('one')}`);
    await reaches(context, [], () => change('chart-one'));
    trial.edit('fleet.yaml', (text) => text.replace(CHART_PIN, '$1 working'));
    const all = models.map((model) => `dev/${model}`);
    await reaches(context, all, () => change('working-chart'));
    edit(label('one'), label('two'));
    await reaches(context, all, () => change('chart-two'));
    const labelled = async (namespace: string): Promise<number> =>
      (await objectsIn(get().plane, namespace)).filter(
        ({ metadata }) => metadata.labels?.['example.com/chart'] === 'two',
      ).length;
    expect(await labelled('dev')).toBe(models.length);
    expect([await labelled('staging'), await labelled('prod')]).toEqual([0, 0]);
  });
});

describe('Retiring', () => {
  it('begins with the last environment, and leaves nothing of it but its claim', async (context) => {
    const { trial, plane } = get();
    await expect(trial.slipway('retire', MODEL, '--env', 'dev')).rejects.toThrow('E526');
    expect(await trial.slipway('retire', MODEL)).toContain(`Retire ${MODEL} in prod`);
    await reaches(context, [`prod/${MODEL}`], () => land(trial, `retire/prod/${MODEL}/`));
    const left = (await objectsIn(plane, 'prod')).filter((object) => instanceOf(object) === MODEL);
    expect(left.map(({ kind }) => kind)).toEqual(['PersistentVolumeClaim']);
    prove(context, { 'objects left, a claim': left.length });
  });

  it('goes on with staging, and in dev takes the claim as well, in two steps, when that is asked for', async (context) => {
    const { trial, plane } = get();
    const claims = async (namespace: string): Promise<KubernetesObject[]> =>
      (await objectsIn(plane, namespace)).filter(
        (object) => object.kind === 'PersistentVolumeClaim' && instanceOf(object) === MODEL,
      );
    await trial.slipway('retire', MODEL);
    await reaches(context, [`staging/${MODEL}`], () => land(trial, `retire/staging/${MODEL}/`));
    expect(await claims('staging')).toHaveLength(1);
    await trial.slipway('retire', MODEL, '--env', 'dev', '--delete-data');
    await reaches(context, [`dev/${MODEL}`], () => land(trial, `retire/dev/${MODEL}/`));
    expect(await claims('dev')).toHaveLength(1);
    await trial.slipway('retire', MODEL, '--env', 'dev', '--delete-data');
    await reaches(context, [`dev/${MODEL}`], () => land(trial, `retire/dev/${MODEL}/`));
    expect(await claims('dev')).toEqual([]);
    prove(context, { 'claims kept': 2, 'claims deleted': 1 });
  });

  it('ends with its files, and Applications that nothing makes again', async (context) => {
    const { trial, plane } = get();
    await trial.slipway('retire', MODEL);
    const [{ body } = { body: '' }] = await openPullRequests(trial, 'retire/');
    const names = ['dev', 'staging', 'prod'].map((environment) => `${MODEL}-${environment}`);
    expect(body).toContain(`delete applications.argoproj.io ${names.join(' ')}`);
    const { revision } = await land(trial, 'retire/');
    await settle(get(), revision);
    const present = async (): Promise<string[]> =>
      (await applicationsOf(plane)).map(({ metadata }) => metadata.name ?? '').filter((name) => names.includes(name));
    expect(await present()).toHaveLength(3);
    for (const name of names) await plane.admin.remove({ ...APPLICATIONS, name });
    await poll(
      { what: 'the Applications to go', deadline: 60_000 },
      async () => (await present()).length === 0 || undefined,
    );
    // ApplicationSets look again every few seconds; the next commit has them look for certain.
    trial.edit('docs/promotion.md', (text) => `${text}\n`);
    await settle(get(), await trial.push('a word'));
    expect(await present()).toEqual([]);
    const kept = (await Promise.all(['staging', 'prod'].map((name) => objectsIn(plane, name)))).flat();
    expect(kept.filter((object) => instanceOf(object) === MODEL).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 2 }, () => 'PersistentVolumeClaim'),
    );
    prove(context, { 'Applications deleted': names.length, 'claims kept': 2 });
  });
});

describe('What would show that this proves nothing', () => {
  it('an object that moves is seen', async () => {
    const { plane } = get();
    const before = await positions(plane);
    const ref = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'dev' };
    const found = (await objectsIn(plane, 'dev')).find(
      (object) => object.kind === 'ConfigMap' && instanceOf(object) === 'fraud-detector',
    );
    await plane.admin.patch(
      { ...ref, name: found?.metadata.name ?? '' },
      { metadata: { labels: { 'example.com/touched': 'yes' } } },
    );
    expect(moved(before, await positions(plane))).toEqual(['dev/fraud-detector']);
  });

  it('an Application that generates its manifests anew is seen', async () => {
    const { plane, argocd } = get();
    const generated = await watchGenerations(plane, argocd);
    const ref = { ...APPLICATIONS, name: 'fraud-detector-prod' };
    await plane.admin.patch(ref, { metadata: { annotations: { 'argocd.argoproj.io/refresh': 'hard' } } });
    await plane.admin.waitFor<Application>(
      ref,
      ({ metadata }) => metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined,
      { deadline: 120_000 },
    );
    const { applications, rendered, count } = await generated();
    expect({ applications, rendered }).toEqual({ applications: [], rendered: ['prod/fraud-detector'] });
    expect(count).toBeGreaterThanOrEqual(1);
  });

  it('without the paths that concern an Application, a commit about others generates its manifests', async (context) => {
    const { plane, argocd, trial } = get();
    trial.edit('argocd/staging/models.yaml', (text) =>
      text.replace(/^ {8}argocd\.argoproj\.io\/manifest-generate-paths: .*\n/m, ''),
    );
    await settle(get(), await trial.push('a mutant'));
    const generated = await watchGenerations(plane, argocd);
    trial.edit('docs/promotion.md', (text) => `${text}\n`);
    await settle(get(), await trial.push('a word'));
    const { rendered } = await generated();
    expect(rendered).toEqual(['bge-large-en', 'fraud-detector', 'llm-inference'].map((model) => `staging/${model}`));
    prove(context, { 'Applications that generated manifests': rendered.length });
  });

  it('without its protection, main takes what nobody has reviewed', async () => {
    const { forge, trial } = get();
    const path = `/repos/${trial.repository}/branch_protections/main`;
    await forge.api({ method: 'DELETE', path });
    trial.edit('docs/promotion.md', (text) => `${text}\n`);
    await propose(trial, 'unprotected');
    await expect(land(trial, 'unprotected')).rejects.toThrow('without a review, merging');
    await followMain(trial);
    await protectMain(trial, forge.admin);
    trial.edit('docs/promotion.md', (text) => `${text}\n`);
    await propose(trial, 'protected');
    expect((await land(trial, 'protected')).refusal).toContain('approvals');
  });
});
