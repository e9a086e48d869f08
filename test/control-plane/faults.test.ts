import { setTimeout as delay } from 'node:timers/promises';
import { parseDocument } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { APPLICATIONS, applicationsOf, lookNow, settle } from '../../generator/src/rehearse/loop/applications.ts';
import type { Application } from '../../generator/src/rehearse/loop/applications.ts';
import { land } from '../../generator/src/rehearse/loop/land.ts';
import { LOOP_TOOLS, loopNodes, startLoop } from '../../generator/src/rehearse/loop/open-loop.ts';
import { openPullRequest, openPullRequests } from '../../generator/src/rehearse/loop/pull-requests.ts';
import { findUnresolved } from '../../generator/src/rehearse/references/find-unresolved.ts';
import { fleetOf, isPlatform, modelsOf } from '../../generator/src/rehearse/trial/trial-files.ts';
import { trialStoreNamespace } from '../../generator/src/rehearse/trial/trial-fleet.ts';
import { countPullRequests, losses, observe } from './faults/cluster-state.ts';
import type { ClusterState } from './faults/cluster-state.ts';
import { compareWithGit, TRACKING } from './faults/live-differences.ts';
import { PARTS, planKills } from './faults/plan-kills.ts';
import type { Kill, PromotionKills } from './faults/plan-kills.ts';
import { leaveLocks, openReplacement } from './faults/replace-by-hand.ts';
import { openHand } from './faults/sync-by-hand.ts';
import { branchAppears, startEnded, strike } from './faults/strike.ts';
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
  // A node whose heartbeats the API server missed while it was away is lost otherwise. What a lost node does,
  // two-am.test.ts shows.
  flags: { 'kube-controller-manager': ['--node-monitor-grace-period=15m'] },
  prepare: (plane, tools) => startLoop(plane, { root: ROOT, program: PROGRAM, tools }),
});

/** A label that every object of a release has from git. */
const INSTANCE = 'app.kubernetes.io/instance';
/** Milliseconds for a test of many rounds on a busy machine; every wait in it has a deadline of its own. */
const LONG = 1_800_000;

let start: ClusterState;
/** Part → how often it was ended, and how often something else ended because of that. */
const ended = new Map<string, number>();
const followed = new Map<string, number>();
const hand = openHand();
const replacement = openReplacement();
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

/** Waits until the cluster is where git is, and finds nothing lost. */
async function recover(revision: string): Promise<void> {
  const since = Date.now();
  const end = new AbortController();
  const looking = (async () => {
    for (; !end.signal.aborted; await delay(1000)) {
      const applications = await applicationsOf(get().plane);
      await hand.look(get().plane, applications, revision);
      await replacement.look(get().plane, applications);
    }
  })();
  await Promise.all([settle(get(), revision).finally(() => end.abort()), looking]);
  const seconds = (Date.now() - since) / 1000;
  slowest = Math.max(slowest, seconds);
  say(`everything is Synced and Healthy after ${seconds.toFixed(1)} s`);
  expect(losses(start, await state())).toEqual([]);
}

/**
 * Proposes a promotion while the forge dies, and once more when that run says that it failed: as docs/promotion.md says,
 * the second finds what the first has left.
 * @returns how often
 */
async function promoteThrough({ forge }: PromotionKills, model: string, to: string): Promise<number> {
  const { plane, trial } = get();
  const promote = (): Promise<string> => trial.slipway('promote', model, '--to', to);
  const proposal = promote().then(
    (text) => (say(text.trim()), 1),
    (error: Error) => (say(error.message), undefined),
  );
  if (forge.from === 'branch') await branchAppears(plane, `${trial.repository}.git`, `promote/${to}/${model}`);
  await strikeAll([forge]);
  const first = await proposal;
  if (first !== undefined) return first;
  say((await promote()).trim());
  return 2;
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
  it('whoever dies while changes are synced, nothing is lost', { timeout: LONG }, async (context) => {
    for (const [index, kills] of plan.syncs.entries()) {
      const revision = await pushSetting(models[index % models.length] ?? '');
      await lookNow(get().plane, (name) => !isPlatform(name));
      await strikeAll(kills);
      await recover(revision);
    }
    expect(new Set(ended.keys())).toEqual(new Set(PARTS));
    prove(context, { seed, changes: plan.syncs.length, killed: told(ended) });
  });

  it(
    'a promotion during which the forge dies is one pull request, and arrives whoever dies on its way',
    { timeout: LONG },
    async (context) => {
      const { trial } = get();
      const [, next = ''] = environments;
      const before = await countPullRequests(trial);
      let again = 0;
      for (const [index, kills] of plan.promotions.entries()) {
        const model = models[index % models.length] ?? '';
        await pushSetting(model);
        if ((await promoteThrough(kills, model, next)) > 1) again += 1;
        const head = `promote/${next}/${model}/`;
        expect(await openPullRequests(trial, head)).toHaveLength(1);
        expect(await trial.slipway('promote', model, '--to', next)).toContain('pull request unchanged');
        const { revision } = await land(trial, head);
        await lookNow(get().plane, (name) => !isPlatform(name));
        await strikeAll(kills.others);
        await recover(revision);
      }
      expect((await countPullRequests(trial)) - before).toBe(plan.promotions.length);
      prove(context, { promotions: plan.promotions.length, 'proposed again': again });
    },
  );

  it('in the end the cluster equals git', async (context) => {
    const objects = await expectEqualToGit();
    const kills = [...ended.values()].reduce((sum, times) => sum + times, 0);
    expect(kills).toBeGreaterThanOrEqual(30);
    prove(context, { kills, killed: told(ended), 'ended with them': told(followed), 'objects equal to git': objects });
    prove(context, { 'slowest recovery': `${slowest.toFixed(0)} s` });
    prove(context, { 'synced by hand': hand.synced.join(', ') || 'none' });
    prove(context, { 'repo server replaced by hand': replacement.times() });
  });
});

describe('Faults: what would be found', () => {
  const [namespace = ''] = namespaces;
  const lines = async (): Promise<readonly string[]> =>
    (await compareWithGit(get().plane, get().trial.folder)).differences;

  it('a second pull request of one promotion', async () => {
    const { trial } = get();
    const before = await countPullRequests(trial);
    for (const name of ['one', 'two']) {
      const head = `promote/staging/twins/${name}`;
      await trial.git('commit', '--quiet', '--allow-empty', '--message', name);
      await trial.git('push', '--quiet', 'origin', `HEAD:refs/heads/${head}`);
      await trial.git('reset', '--quiet', '--hard', 'HEAD~1');
      await openPullRequest(trial, { head, title: name, as: trial.author });
    }
    expect(await openPullRequests(trial, 'promote/staging/twins/')).toHaveLength(2);
    expect((await countPullRequests(trial)) - before).toBe(2);
  });

  it('a field that somebody changed, an object that is gone, and one that git does not have', async () => {
    const { plane } = get();
    const kind = { apiVersion: 'v1', kind: 'ConfigMap', namespace };
    expect(await lines()).toEqual([]);
    const controller = plane.process('argocd-application-controller');
    controller.pause();
    try {
      const found = (await plane.admin.list(kind)).filter(({ metadata }) => INSTANCE in (metadata.labels ?? {}));
      const [changedName = '', goneName = ''] = found.map(({ metadata }) => metadata.name);
      await plane.admin.patch({ ...kind, name: changedName }, { metadata: { labels: { [INSTANCE]: 'by-hand' } } });
      await plane.admin.remove({ ...kind, name: goneName });
      const metadata = { name: 'left', namespace, annotations: { [TRACKING]: `x:/ConfigMap:${namespace}/left` } };
      await plane.admin.apply({ apiVersion: 'v1', kind: 'ConfigMap', metadata });
      const firstLines = (await lines()).map((text) => text.split('\n')[0] ?? '');
      expect(firstLines.sort()).toEqual(
        [
          `ConfigMap ${namespace}/${changedName} differs:`,
          `ConfigMap ${namespace}/${goneName} is not there`,
          `ConfigMap ${namespace}/left is not in git`,
        ].sort(),
      );
    } finally {
      controller.resume();
    }
  });

  it('a lock that git left in a clone, which is in the way until the repo server is replaced', async () => {
    const before = replacement.times();
    leaveLocks(get().plane);
    const revision = await pushSetting(models[0] ?? '');
    await lookNow(get().plane, (name) => !isPlatform(name));
    await recover(revision);
    expect(replacement.times()).toBe(before + 1);
  });

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
