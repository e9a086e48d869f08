import { execFileSync } from 'node:child_process';

/** Steps of the engine, and the functions that are theirs, callees included; none is called by another. */
const steps = [
  ['read the values file', ['helm.sh/helm/v4/pkg/chart/v2/loader.LoadValues']],
  ['merge values, and compare them with the chart’s schema', ['slipway.dev/engine/internal/render.renderValues']],
  ['execute templates', ['slipway.dev/engine/internal/render.(*Renderer).execute']],
  ['parse what they wrote as YAML', ['slipway.dev/engine/internal/manifests.Read']],
  ['hand over fields', ['slipway.dev/engine/internal/manifests.Fields.Of']],
  ['decode objects, with defaults', ['slipway.dev/engine/internal/kinds.(*Registry).Decode']],
  ['schemas and rules of kinds', ['slipway.dev/engine/internal/kinds.(*Object).Validate']],
  ['admission policies', ['slipway.dev/engine/internal/policies.(*Set).Evaluate']],
  ['requests and replies', ['slipway.dev/engine/internal/server.read', 'slipway.dev/engine/internal/server.write']],
  ['collect garbage, in the background', ['runtime.gcBgMarkWorker']],
];

/** What share of its time the engine spends in each step, from a CPU profile; what is in none is the last. */
export function readProfile(file) {
  const text = execFileSync('go', ['tool', 'pprof', '-top', '-cum', '-nodecount=100000', '-unit=ms', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 2 ** 20,
  });
  const [, total] = /Total samples = ([\d.]+)(?:ms|s)/.exec(text) ?? [];
  const spent = new Map(
    [...text.matchAll(/^\s*\S+\s+\S+%\s+\S+%\s+([\d.]+)ms\s+(\S+)%\s+(.+?)(?: \(inline\))?$/gm)].map(
      ([, milliseconds, share, name]) => [name, { milliseconds: Number(milliseconds), share: Number(share) }],
    ),
  );
  if (total === undefined || spent.size === 0) throw new Error(`the profile has no samples:\n${text.slice(0, 500)}`);
  const rows = steps.map(([step, names]) => ({ step, share: sum(names.map((name) => spent.get(name)?.share ?? 0)) }));
  return [...rows, { step: 'all else', share: 100 - sum(rows.map(({ share }) => share)) }];
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
