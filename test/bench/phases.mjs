import { availableParallelism } from 'node:os';
import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { guardRepository } from '../../generator/dist/commands/guard-repository.js';
import { planChanges } from '../../generator/dist/commands/plan-changes.js';
import { releaseJobs } from '../../generator/dist/commands/release-jobs.js';
import { comparedFields } from '../../generator/dist/core/manifests/condense.js';
import { openEngine } from '../../generator/dist/io/engine/engine.js';
import { locateEngine } from '../../generator/dist/io/engine/locate-engine.js';
import { chartOpener, policiesOpener, renderRequest } from '../../generator/dist/io/engine/renderer.js';
import { readRepository } from '../../generator/dist/io/read-repository.js';
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

const variants = [
  ['bare', {}, false],
  ['render', { objects: comparedFields }, false],
  ['schemas', { objects: comparedFields, schemas: true }, false],
  ['policies', { objects: comparedFields, schemas: true }, true],
];
for (const [name, want, withPolicies] of variants) {
  const engine = openEngine({ program: located.engine, crds: located.crds });
  const openChart = chartOpener(engine);
  const openPolicies = policiesOpener(engine);
  // The chart and the policies are read once; that is part of `check`, and not of what a release costs.
  started = performance.now();
  await mapConcurrent(jobs, 4 * availableParallelism(), async ({ job, values, rules }) => {
    const request = await renderRequest(openChart, { ...job, values: values.text() });
    const examined = withPolicies && rules.policies !== '' ? { policies: await openPolicies(rules.policies) } : {};
    return engine.ask({ ...request, want, user: rules.user, ...examined });
  });
  lap(name);
  await engine.close();
}
writeSync(3, JSON.stringify({ releases: jobs.length, seconds }));
