import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { changeModel, modelsOf, readFleet } from './fleet.mjs';
import { repeat } from './measure.mjs';
import { measureTree } from './process-tree.mjs';

/** Models of the fleet in which a change of one is rehearsed. */
export const rehearsedModels = 50;

const plane = fileURLToPath(import.meta.resolve('./control-plane.mjs'));
const often = { times: 3, budget: 150 };

/** What the command says when it begins a phase, and what the phase is called. */
const phases = [
  [/^rendering both revisions/, 'render both revisions'],
  [/^starting Kubernetes/, 'start Kubernetes and its nodes'],
  [/^installing kinds/, 'install kinds and External Secrets'],
  [/^applying \d+ platforms/, 'apply the platforms'],
  [/^applying \d+ releases/, 'apply every release of the base'],
  [/^waiting until all is healthy/, 'wait until all is healthy'],
  [/^applying the change/, 'apply the change, and tell'],
];

/** Accelerators of a pool, and nodes of one without: more than the models together ask for. */
const room = { gpus: 200, nodes: 4 };

/** Gives every pool nodes for all models: a change is rehearsed in a cluster that has room. */
export function giveNodes(root) {
  const fleet = readFleet(root);
  for (const pool of Object.values(fleet.spec.pools)) {
    pool.nodes = pool.gpu === undefined ? room.nodes : Math.ceil(room.gpus / pool.gpu.perNode);
  }
  writeFileSync(join(root, 'fleet.yaml'), stringify(fleet));
}

/**
 * Measures the rehearsal of a setting of one model in a fleet that is released everywhere, and the start of a control
 * plane alone, with the nodes of this repository’s fleet. The tools are built.
 * @param slipway the command line in the fleet
 */
export async function measureRehearsal({ root, run }, { repository }) {
  await commitChange(root, () => run(['generate']));
  const rehearse = await repeat(() => run(['rehearse', 'HEAD~1', 'HEAD']), often);
  const start = await repeat(async () => {
    const { lines, ...measured } = await measureTree([process.execPath, plane], { cwd: repository });
    const ready = lines.find(({ line }) => line === 'ready');
    return { ...measured, lines, seconds: ready.at };
  }, often);
  return {
    rows: [
      { models: rehearsedModels, scenario: 'rehearse one', ...rehearse },
      { models: modelsOf(repository).length, scenario: 'control plane: start to ready', ...start },
    ],
    phases: phasesOf(rehearse),
  };
}

/** Two commits, of which the second changes the first model that has settings. */
async function commitChange(root, generate) {
  const git = (...args) => execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const commit = (message) => {
    git('add', '--all');
    git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', message);
  };
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(root, '.gitignore'), '.slipway/\n');
  commit('start');
  const folder = join(root, 'models');
  const model = readdirSync(folder).find((name) => /^ {2}config:$/m.test(readFileSync(join(folder, name), 'utf8')));
  changeModel(root, model.replace(/\.yaml$/, ''), 1);
  await generate();
  commit('one setting');
}

/** Seconds of each phase, by the lines that the last run printed. */
function phasesOf({ lines }) {
  const begun = lines.flatMap(({ at, line }) => {
    const [, name] = phases.find(([words]) => words.test(line)) ?? [];
    return name === undefined ? [] : [{ name, at }];
  });
  const end = lines.at(-1).at;
  return begun.map(({ name, at }, index) => ({ name, seconds: (begun[index + 1]?.at ?? end) - at }));
}
