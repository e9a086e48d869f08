import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeModel, hasReleasedChart, modelsOf, releaseEverywhere, removeGenerated } from './fleet.mjs';
import { repeat } from './measure.mjs';
import { measureTree } from './process-tree.mjs';
import { assertUntouched, snapshot } from './snapshot.mjs';

const floor = fileURLToPath(import.meta.resolve('./floor.mjs'));

/**
 * The built command line in a fleet, with a cache directory of its own that has only the tools of the real one.
 * @param tools folder of built tools
 */
export function openSlipway(program, root, tools) {
  const cache = `${root}-cache`;
  const forget = () => {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    symlinkSync(tools, join(cache, 'tools'));
  };
  forget();
  const run = (args, options) =>
    measureTree([process.execPath, program, ...args], { cwd: root, env: { SLIPWAY_CACHE: cache }, ...options });
  return { root, cache, run, forget };
}

/** Makes a fleet whose every model is released in every environment. */
export async function makeFleet({ root, run }) {
  if (!hasReleasedChart(root)) await run(['chart:release']);
  await run(['generate']);
  releaseEverywhere(root);
  await run(['generate']);
}

/** Models from which on only the cold and the unchanged run are measured: one takes minutes. */
const mostForAll = 1000;

/** `generate` in every state of files and cache, and what Node needs for reading and writing alone. */
export async function measureGenerate(slipway, models) {
  const { root, run, forget } = slipway;
  const brief = models > mostForAll;
  const generate = () => run(['generate']);
  const row = async (scenario, once, options) => ({ models, scenario, ...(await repeat(once, options)) });
  const rows = [
    await row('generate: nothing there, cold', generate, {
      prepare: async () => {
        forget();
        removeGenerated(root);
      },
    }),
  ];
  const before = snapshot(root);
  rows.push(await row('generate: no change', generate));
  if (brief) return rows;
  rows.push(
    await row('generate: no change, cold', generate, { prepare: async () => forget() }),
    await row('generate --check: no change', () => run(['generate', '--check'])),
  );
  assertUntouched(before, snapshot(root));
  const [model] = modelsOf(root);
  let round = 0;
  const change = async () => changeModel(root, model, (round += 1));
  rows.push(await row('generate: one model changed', generate, { prepare: change }));
  const copy = `${root}-files`;
  const remove = async () => rmSync(copy, { recursive: true, force: true });
  const alone = (...args) => measureTree([process.execPath, floor, ...args], { cwd: root });
  rows.push(
    await row('yaml alone', () => alone('yaml', root)),
    await row('files alone', () => alone('files', root, copy), { prepare: remove }),
  );
  await remove();
  return rows;
}

/** `check`: cold, with nothing changed, and with one model changed. */
export async function measureCheck(slipway, models) {
  const { root, run, forget } = slipway;
  const check = () => run(['check']);
  const once = { times: 3, budget: 60 };
  const cold = await repeat(check, { ...once, prepare: async () => forget() });
  const unchanged = await repeat(check, once);
  const rows = [
    { models, scenario: 'check: cold', ...cold },
    { models, scenario: 'check: no change', ...unchanged },
  ];
  if (models > mostForAll) return rows;
  const [model] = modelsOf(root);
  let round = 100;
  const prepare = async () => {
    changeModel(root, model, (round += 1));
    await run(['generate']);
  };
  const changed = await repeat(check, { ...once, prepare });
  return [...rows, { models, scenario: 'check: one model changed', ...changed }];
}

/** Folder of tools in a cache directory that has been built into. */
export function toolsFolder(cache) {
  const folder = join(cache, 'tools');
  if (!existsSync(folder) || readdirSync(folder).length === 0) throw new Error('`npm run tools` first');
  return folder;
}
