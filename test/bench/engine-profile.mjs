import { dirname } from 'node:path';
import { runGo } from '../../generator/dist/io/tools/go-command.js';

/** Steps of the engine, and the functions that are theirs, callees included; none is called by another. */
const steps = [
  // Policies are compiled beside the request for them.
  [
    'open charts and policies, once',
    ['main.(*engine).openChart', 'main.(*engine).openPolicies', 'slipway.dev/engine/internal/policies.compile'],
  ],
  ['read the values file', ['helm.sh/helm/v4/pkg/chart/v2/loader.LoadValues']],
  ['merge values, and compare them with the chart’s schema', ['slipway.dev/engine/internal/render.renderValues']],
  // Not the function of ours that calls it: a profile cuts stacks at their roots, and templates include deeply.
  ['execute templates', ['text/template.(*Template).ExecuteTemplate']],
  ['parse what they wrote as YAML', ['slipway.dev/engine/internal/manifests.Read']],
  ['hand over fields', ['slipway.dev/engine/internal/manifests.Fields.Of']],
  ['decode objects, with defaults', ['slipway.dev/engine/internal/kinds.(*Registry).Decode']],
  ['schemas and rules of kinds', ['slipway.dev/engine/internal/kinds.(*Object).Validate']],
  ['admission policies', ['slipway.dev/engine/internal/policies.(*Set).Evaluate']],
  ['requests and replies', ['slipway.dev/engine/internal/server.read', 'slipway.dev/engine/internal/server.write']],
  ['collect garbage, in the background', ['runtime.gcBgMarkWorker']],
];

/** What share of its time the engine spends in each step, from a CPU profile; what is in none is the last. */
export async function readProfile(file) {
  const command = ['tool', 'pprof', '-top', '-cum', '-nodecount=1000000', '-nodefraction=0', file];
  const { stdout } = await runGo(command, { cwd: dirname(file), env: process.env });
  // flat, its share, their sum, cumulative, its share, function
  const rows = stdout.matchAll(/^ *\S+ +\S+% +\S+% +\S+ +(\S+)% +(.+?)(?: \(inline\))?$/gm);
  const shares = new Map([...rows].map(([, share, name]) => [name, Number(share)]));
  if (shares.size === 0) throw new Error(`the profile has no samples: ${stdout.slice(0, 500)}`);
  const known = steps.map(([step, names]) => ({ step, share: sum(names.map((name) => shares.get(name) ?? 0)) }));
  return [...known, { step: 'all else', share: 100 - sum(known.map(({ share }) => share)) }];
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
