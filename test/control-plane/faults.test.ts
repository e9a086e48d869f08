import { setTimeout as delay } from 'node:timers/promises';
import { parseDocument } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { APPLICATIONS, settle } from '../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../generator/src/rehearse/loop/applications.ts';
import { LOOP_TOOLS, loopNodes, startLoop } from '../../generator/src/rehearse/loop/open-loop.ts';
import { findUnresolved } from '../../generator/src/rehearse/references/find-unresolved.ts';
import { fleetOf, modelsOf } from '../../generator/src/rehearse/trial/trial-files.ts';
import { trialStoreNamespace } from '../../generator/src/rehearse/trial/trial-fleet.ts';
import { losses, observe } from './faults/cluster-state.ts';
import type { ClusterState } from './faults/cluster-state.ts';
import { compareWithGit } from './faults/live-differences.ts';
import { PARTS, planKills } from './faults/plan-kills.ts';
import type { Kill } from './faults/plan-kills.ts';
import { openHand } from './faults/sync-by-hand.ts';
import { startEnded, strike } from './faults/strike.ts';
import { prove } from './proof.ts';
import { PROGRAM, ROOT, useControlPlane } from './support.ts';

/** `SLIPWAY_FAULTS_SEED=… npm run test:e2e -- test/control-plane/faults.test.ts` draws the same kills again. */
const seed = Number(process.env['SLIPWAY_FAULTS_SEED'] ?? Date.now() % 1_000_000);
const plan = planKills(seed);
const environments = fleetOf(ROOT).spec.environments.map(({ name }) => name);
const namespaces = fleetOf(ROOT).spec.environments.map(({ namespace }) => namespace);
const models = modelsOf(ROOT, environments[0] ?? '');

const get = useControlPlane({
  tools: LOOP_TOOLS,
  nodes: loopNodes(fleetOf(ROOT)),
  // A node whose heartbeats the API server missed while it was away is lost otherwise, and its pods are not ready; KWOK,
  // unlike a kubelet, does not say that they are again. What a lost node does, two-am.test.ts shows.
  flags: { 'kube-controller-manager': ['--node-monitor-grace-period=15m'] },
  prepare: (plane, tools) => startLoop(plane, { root: ROOT, program: PROGRAM, tools }),
});

const LOOK_AGAIN = { metadata: { annotations: { 'argocd.argoproj.io/application-set-refresh': 'true' } } };
/** Milliseconds for a test of many rounds on a busy machine; every wait in it has a deadline of its own. */
const LONG = 1_800_000;

let start: ClusterState;
/** Part → how often it was ended, and how often something else ended because of that. */
const ended = new Map<string, number>();
const followed = new Map<string, number>();
const hand = openHand();
let slowest = 0;
let change = 0;

const state = (): Promise<ClusterState> =>
  observe(get().plane, [...namespaces, ...environments.map(trialStoreNamespace)]);
const say = (text: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
const count = (counts: Map<string, number>, name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);

/** Changes a setting of a model, which reaches the first environment. @returns the commit on main */
async function pushSetting(model: string): Promise<string> {
  const { trial } = get();
  change += 1;
  trial.edit(`models/${model}.yaml`, (text) => {
    const document = parseDocument(text);
    document.setIn(['spec', 'config', 'CHANGE'], `number-${change}`);
    return document.toString({ lineWidth: 0 });
  });
  await trial.slipway('generate');
  return trial.push(`Change ${change}`);
}

async function strikeAll(kills: readonly Kill[]): Promise<void> {
  for (const kill of kills) {
    say(`${kill.part} dies after ${kill.after} ms, for ${kill.down} ms`);
    count(ended, kill.part);
    await strike(get().plane, kill);
  }
  for (const name of await startEnded(get().plane)) count(followed, name);
}

/**
 * Waits until the cluster is where git is, and finds nothing lost. ApplicationSets that met the forge while it was away
 * look again after three minutes; they are told to, as the forge’s webhook or an operator does.
 */
async function recover(revision: string): Promise<void> {
  const since = Date.now();
  const { admin } = get().plane;
  const sets = { ...APPLICATIONS, kind: 'ApplicationSet' };
  for (const { metadata } of await admin.list(sets))
    await admin.patch({ ...sets, name: metadata.name ?? '' }, LOOK_AGAIN);
  const end = new AbortController();
  const looking = (async () => {
    for (; !end.signal.aborted; await delay(1000)) await hand.look(get().plane, revision);
  })();
  try {
    await settle(get(), revision);
  } finally {
    end.abort();
    await looking;
  }
  const seconds = (Date.now() - since) / 1000;
  slowest = Math.max(slowest, seconds);
  say(`everything is Synced and Healthy after ${seconds.toFixed(1)} s`);
  expect(losses(start, await state())).toEqual([]);
}

async function expectEqualToGit(): Promise<number> {
  const { plane, trial } = get();
  const { objects, differences } = await compareWithGit(plane, trial.folder);
  expect(differences).toEqual([]);
  for (const namespace of namespaces) expect(await findUnresolved(plane.admin, namespace)).toEqual([]);
  return objects;
}

const told = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, times]) => `${times} × ${name}`).join(', ') || 'none';

beforeAll(async () => {
  say(`SLIPWAY_FAULTS_SEED=${seed}`);
  await settle(get(), (await get().trial.git('rev-parse', 'HEAD')).trim());
  start = await state();
});

describe('Faults', () => {
  it(
    'whoever dies while changes are synced, the cluster comes to equal git, and nothing is lost',
    async (context) => {
      prove(context, { seed });
      for (const [index, kills] of plan.entries()) {
        const revision = await pushSetting(models[index % models.length] ?? '');
        await strikeAll(kills);
        await recover(revision);
      }
      const objects = await expectEqualToGit();
      expect(new Set(ended.keys())).toEqual(new Set(PARTS));
      prove(context, { killed: told(ended), 'ended with them': told(followed), 'objects equal to git': objects });
      prove(context, {
        'slowest recovery': `${slowest.toFixed(0)} s`,
        'synced by hand': hand.synced.join(', ') || 'none',
      });
    },
    LONG,
  );
});

describe('Faults: what would be found', () => {
  const [namespace = ''] = namespaces;

  it('a Secret and an Application that were deleted and made again', async () => {
    const { plane } = get();
    const secrets = await plane.admin.list({ apiVersion: 'v1', kind: 'Secret', namespace });
    const secret = { apiVersion: 'v1', kind: 'Secret', namespace, name: secrets[0]?.metadata.name ?? '' };
    const application = { ...APPLICATIONS, name: `${models[0]}-${environments[0]}` };
    expect(losses(start, await state())).toEqual([]);
    for (const ref of [secret, application]) {
      const old = await plane.admin.get(ref);
      await plane.admin.remove(ref);
      await plane.admin.waitFor<Application>(ref, ({ metadata }) => metadata.uid !== old?.metadata.uid, {
        deadline: 180_000,
      });
    }
    expect(losses(start, await state())).toEqual([
      `Application ${application.name} is another one now`,
      `Secret ${namespace}/${secret.name} is another one now`,
    ]);
  });
});
