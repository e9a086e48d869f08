import { availableParallelism } from 'node:os';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { guardRepository } from '../../generator/dist/commands/guard-repository.js';
import { planChanges } from '../../generator/dist/commands/plan-changes.js';
import { releaseJobs } from '../../generator/dist/commands/release-jobs.js';
import { comparedFields } from '../../generator/dist/core/manifests/condense.js';
import { openEngine } from '../../generator/dist/io/engine/engine.js';
import { locateEngine } from '../../generator/dist/io/engine/locate-engine.js';
import { chartOpener, policiesOpener, renderRequest } from '../../generator/dist/io/engine/renderer.js';
import { readRepository } from '../../generator/dist/io/read-repository.js';
import { readProfile } from './engine-profile.mjs';
import { mapConcurrent } from '../../generator/dist/io/tools/map-concurrent.js';

// `node phases.mjs` in a fleet: the parts of `check`, one after the other, as a line of JSON on descriptor 3. `check`
// itself asks the engine for everything at once; here it is asked for rendering alone, then with schemas, then with
// policies as well, and the differences are the parts.
const root = process.cwd();
const seconds = {};
let started = performance.now();
const lap = (name) => {
  const now = performance.now();
  seconds[name] = (now - started) / 1000;
  started = now;
};

const repository = await readRepository(root);
lap('read');
const { planned, diagnostics } = planChanges(repository);
if (planned === undefined) throw new Error(`the fleet has no plan: ${diagnostics[0]?.message}`);
lap('plan');
await guardRepository(root, repository, diagnostics);
lap('guard');
const located = await locateEngine({ root, env: process.env, onProgress: () => {} });
if (!('engine' in located)) throw new Error('there is no engine');
const jobs = releaseJobs(root, planned);

const all = { objects: comparedFields, schemas: true };
const variants = [
  ['bare', {}, false],
  ['render', { objects: comparedFields }, false],
  ['schemas', all, false],
  ['policies', all, true],
];
for (const [name, want, withPolicies] of variants) {
  seconds[name] = await ask(jobs, { want, withPolicies });
}
const profile = join(process.env.SLIPWAY_CACHE, 'engine.prof');
// Profiling takes time itself, so not while the phases are measured; a part of the releases is enough for shares.
const some = jobs.filter((_, index) => index % 5 === 0);
await ask(some, { want: all, withPolicies: true, profile });
const engine = await readProfile(profile);
writeSync(3, JSON.stringify({ releases: jobs.length, seconds, profiled: some.length, engine }));

/** Asks an engine of its own for these releases. @returns seconds, without its start and its end */
async function ask(some, { want, withPolicies, profile }) {
  const engine = openEngine({ program: located.engine, crds: located.crds, profile });
  const openChart = chartOpener(engine);
  const openPolicies = policiesOpener(engine);
  // The chart and the policies are read once; that is part of `check`, and not of what a release costs.
  const start = performance.now();
  await mapConcurrent(some, 4 * availableParallelism(), async ({ job, values, rules }) => {
    const request = await renderRequest(openChart, { ...job, values: values.text() });
    const examined = withPolicies && rules.policies !== '' ? { policies: await openPolicies(rules.policies) } : {};
    return engine.ask({ ...request, want, user: rules.user, ...examined });
  });
  const end = performance.now();
  await engine.close();
  return (end - start) / 1000;
}
