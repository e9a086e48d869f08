import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { land, propose } from '../../../generator/src/rehearse/loop/land.ts';
import type { Landed } from '../../../generator/src/rehearse/loop/land.ts';
import { approve } from '../../../generator/src/rehearse/loop/pull-requests.ts';
import { objectsIn } from '../positions.ts';
import { prove } from '../proof.ts';
import { reaches } from './reaches.ts';
import type { GetStory, Story } from './story.ts';

/** A model that the story adds, promotes and retires. */
export const MODEL = 'reranker';
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

/** A new model goes to prod and back, by pull requests; what is not concerned does not move. */
export function promotion(get: GetStory): void {
  it('a new model reaches dev by a pull request that somebody else approves, and nothing else', async (context) => {
    const { trial } = get();
    writeFileSync(join(trial.folder, 'models', `${MODEL}.yaml`), SPEC);
    await trial.slipway('generate');
    const { number } = await propose(trial, 'add-reranker');
    await expect(trial.git('push', '--quiet', 'origin', 'HEAD:main')).rejects.toThrow(/protected branch/);
    await expect(approve(trial, number, trial.author)).rejects.toThrow(/422|own pull/);
    const { refusal } = await reaches(get(), context, {
      of: [`dev/${MODEL}`],
      change: () => land(trial, 'add-reranker'),
    });
    expect(refusal).toBe('405: Does not have enough approvals');
    expect(await runningRelease(get(), 'dev')).toBe(releaseId(releaseIn(get(), 'dev')));
    prove(context, { 'refused merges without a review': 1 });
  });

  it.for([
    ['staging', 'dev'],
    ['prod', 'staging'],
  ] as const)('promote brings its release to %s byte for byte, by one pull request', async ([to, from], context) => {
    const { trial } = get();
    expect(await trial.slipway('promote', MODEL, '--to', to)).toContain('pull request opened');
    expect(await trial.slipway('promote', MODEL, '--to', to)).toContain('pull request unchanged');
    const landed = await reaches(get(), context, {
      of: [`${to}/${MODEL}`],
      change: () => land(trial, `promote/${to}/${MODEL}/`),
    });
    expect(landed.refusal).toBe('405: Does not have enough approvals');
    expect(releaseIn(get(), to)).toBe(releaseIn(get(), from));
    expect(await runningRelease(get(), to)).toBe(releaseId(releaseIn(get(), to)));
    expect(await trial.slipway('promote', MODEL, '--to', to)).toContain(`${to} already has the release of ${from}`);
    prove(context, { 'pull requests of two runs': 1 });
  });

  it('a changed setting goes the same way to prod, and rollback takes prod alone back', async (context) => {
    const { trial } = get();
    const good = releaseIn(get(), 'prod');
    trial.edit(`models/${MODEL}.yaml`, (text) => text.replace('LOG_FORMAT: text', 'LOG_FORMAT: json'));
    await trial.slipway('generate');
    await propose(trial, 'log-format');
    await reaches(get(), context, { of: [`dev/${MODEL}`], change: () => land(trial, 'log-format') });
    for (const to of ['staging', 'prod']) {
      await trial.slipway('promote', MODEL, '--to', to);
      await reaches(get(), context, { of: [`${to}/${MODEL}`], change: () => land(trial, `promote/${to}/${MODEL}/`) });
    }
    expect(releaseIn(get(), 'prod')).toBe(releaseIn(get(), 'dev'));
    expect(releaseIn(get(), 'prod')).not.toBe(good);
    expect(await trial.slipway('rollback', MODEL, '--env', 'prod')).toContain('pull request opened');
    await reaches(get(), context, { of: [`prod/${MODEL}`], change: () => land(trial, `rollback/prod/${MODEL}/`) });
    expect(releaseIn(get(), 'prod')).toBe(good);
    expect(await runningRelease(get(), 'prod')).toBe(releaseId(good));
    expect(await runningRelease(get(), 'staging')).toBe(releaseId(releaseIn(get(), 'staging')));
    expect(releaseIn(get(), 'staging')).toBe(releaseIn(get(), 'dev'));
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
    await reaches(get(), context, { of: [], change: () => change('chart-one') });
    trial.edit('fleet.yaml', (text) => text.replace(CHART_PIN, '$1 working'));
    const all = models.map((model) => `dev/${model}`);
    await reaches(get(), context, { of: all, change: () => change('working-chart') });
    edit(label('one'), label('two'));
    await reaches(get(), context, { of: all, change: () => change('chart-two') });
    const labelled = async (namespace: string): Promise<number> =>
      (await objectsIn(get().plane, namespace)).filter(
        ({ metadata }) => metadata.labels?.['example.com/chart'] === 'two',
      ).length;
    expect(await labelled('dev')).toBe(models.length);
    expect([await labelled('staging'), await labelled('prod')]).toEqual([0, 0]);
  });
}

// --- internal ---

const CHART_PIN = /^( {2}chart:\n {4}version:) \S+$/m;

function releaseIn({ trial }: Story, environment: string): string {
  return readFileSync(join(trial.folder, 'envs', environment, 'models', MODEL, 'release.yaml'), 'utf8');
}

/** The release that a model’s pods in an environment belong to, by the annotation of their Deployment. */
async function runningRelease({ plane }: Story, environment: string): Promise<unknown> {
  const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: environment, name: MODEL };
  const deployment = await plane.admin.get<KubernetesObject>(ref);
  return deployment?.metadata.annotations?.['slipway.dev/release'];
}

function releaseId(text: string): string {
  return /^id: "?(sha256:\w+)"?$/m.exec(text)?.[1] ?? '';
}
