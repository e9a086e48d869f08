import { parseDocument } from 'yaml';
import type { Loop } from './open-loop.ts';
import { settle } from './applications.ts';
import { followMain, land, propose } from './land.ts';
import { openPullRequests } from './pull-requests.ts';
import type { Trial } from '../trial/trial-repository.ts';
import { fleetOf, modelsOf } from '../trial/trial-files.ts';
import { changedKeys, podsByModel } from './pods-by-model.ts';

/** What a walk says, and where it waits. */
export type Guide = {
  /** Before a step: what comes next. Resolves when it may begin. */
  readonly next: (title: string) => Promise<void>;
  /** Something that happened, in a line or several. */
  readonly say: (text: string) => void;
  /** How many Applications are where they should be. */
  readonly count: (done: number, all: number) => void;
};

/** What a walk is about. */
export type Walk = {
  readonly model: string;
  /** In the order of promotion; the first follows the specs. */
  readonly environments: readonly string[];
};

/** The model that has come furthest, and the environments that have it. @returns undefined without models */
export function chooseWalk(folder: string): Walk | undefined {
  const environments = fleetOf(folder).spec.environments.map(({ name }) => name);
  const [first = ''] = environments;
  const walks = modelsOf(folder, first).map((model) => ({
    model,
    environments: environments.filter((name) => modelsOf(folder, name).includes(model)),
  }));
  return walks.sort((a, b) => b.environments.length - a.environments.length)[0];
}

/**
 * Walks a new setting of a model through all environments and the last one back, as people do it: by pull requests that
 * somebody else approves. Waits after each until every Application is Synced and Healthy.
 * @throws Error when something is refused that should not be
 */
export async function walkPromotion(loop: Loop, { model, environments }: Walk, guide: Guide): Promise<void> {
  const { trial } = loop;
  const [first = '', ...later] = environments;
  await guide.next(`Ada changes a setting of ${model}, which reaches ${first} only`);
  trial.edit(`models/${model}.yaml`, withSetting);
  guide.say(`models/${model}.yaml: spec.config.${SETTING} is now "${VALUE}"`);
  guide.say(await trial.slipway('generate'));
  const branch = `${model}-setting`;
  guide.say(`Pull request opened: ${(await propose(trial, branch)).html_url}`);
  await carry(loop, { head: branch, model }, guide);
  let last = first;
  for (const environment of later) {
    await guide.next(
      `The same release goes from ${last} to ${environment}: npm run promote -- ${model} --to ${environment}`,
    );
    guide.say(await trial.slipway('promote', model, '--to', environment));
    await carry(loop, { head: `promote/${environment}/${model}/`, model }, guide);
    last = environment;
  }
  if (last !== first) {
    await guide.next(`It was a mistake in ${last}: npm run rollback -- ${model} --env ${last}`);
    guide.say(await trial.slipway('rollback', model, '--env', last));
    await carry(loop, { head: `rollback/${last}/${model}/`, model }, guide);
  }
  guide.say(await trial.slipway('status'));
}

// --- internal ---

const SETTING = 'SLIPWAY_DEMO';
const VALUE = 'on';

function withSetting(text: string): string {
  const document = parseDocument(text);
  document.setIn(['spec', 'config', SETTING], VALUE);
  return document.toString({ lineWidth: 0 });
}

/** From an open pull request to pods; who watches may have merged it meanwhile. */
async function carry(loop: Loop, { head, model }: { head: string; model: string }, guide: Guide): Promise<void> {
  const { trial } = loop;
  await guide.next('Grace reads the pull request and approves it, and Ada merges it');
  const start = Date.now();
  const before = await podsByModel(loop.plane, trial);
  const revision = await landOrFollow(trial, head, guide);
  await settle(loop, revision, { onProgress: guide.count });
  const moved = changedKeys(before, await podsByModel(loop.plane, trial));
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  guide.say(
    `After ${seconds} s everything is Synced and Healthy. New pods: ${moved.join(', ') || `none of ${model}`}.`,
  );
}

/** @returns the commit that main is at then */
async function landOrFollow(trial: Trial, head: string, guide: Guide): Promise<string> {
  if ((await openPullRequests(trial, head)).length === 0) {
    guide.say('It is not open any more.');
    return followMain(trial);
  }
  const { refusal, revision } = await land(trial, head);
  guide.say(`Without a review the forge refused to merge it: ${refusal}.`);
  return revision;
}
