import { pipelineUsers } from '../core/access/grants.ts';
import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { PlacedObject } from '../core/doctor/check.ts';
import { examine } from '../core/doctor/examine.ts';
import { parseManifests } from '../core/manifests/manifest.ts';
import { modelFile } from '../core/model-types.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { Examiner, Rules } from '../io/engine/examiner.ts';
import type { GitClient } from '../io/git/git-client.ts';
import { explainObjectFinding } from './examine-fleet.ts';
import type { RenderedRelease } from './render-diff.ts';

/** Where what was rendered is going to be. */
export interface RenderedPlace {
  readonly git: GitClient;
  /** Git’s id of the tree that was rendered. */
  readonly tree: string;
  readonly fleet: Fleet;
}

/**
 * What `check` says of each release by itself: every object passes the rules of its kind and its environment’s admission
 * policies. What the doctor finds comes along as warnings. Sums over an environment are `check`’s own, on the pull
 * request.
 */
export async function checkRendered(
  rendered: readonly RenderedRelease[],
  place: RenderedPlace,
  examiner: Examiner,
): Promise<Diagnostic[]> {
  const rules = await readRules(place, new Set(rendered.map(({ environment }) => environment)));
  const findings = await Promise.all(
    rendered.map(async ({ environment, model, yaml, request }) => {
      const file = modelFile(environment, model, 'values.yaml');
      const own = rules.get(environment) ?? { user: '', policies: '' };
      const result = await examiner.stream(yaml, request.namespace, own);
      if (result.ok) return result.findings.map((finding) => explainObjectFinding(finding, file, own.user));
      const fix = 'run `npm run check` for all that is wrong';
      return [diagnostic({ code: 602, file, message: result.message.replace(/\s*\n\s*/g, ' '), fix })];
    }),
  );
  const objects = rendered.flatMap(({ environment, model, yaml }) =>
    parseManifests(yaml).map(
      (manifest) => ({ ...manifest, origin: modelFile(environment, model, 'values.yaml') }) as PlacedObject,
    ),
  );
  const bites = examine(objects).map((finding) => ({ ...finding, severity: 'warning' as const }));
  return [...findings.flat(), ...bites];
}

// --- internal ---

/** The policies of environments as they are in the tree, with the namespaces that they select. */
async function readRules(
  { git, tree, fleet }: RenderedPlace,
  environments: ReadonlySet<string>,
): Promise<Map<string, Rules>> {
  const rules = new Map<string, Rules>();
  for (const environment of fleet.spec.environments.filter(({ name }) => environments.has(name))) {
    const files = ['namespace', 'admission-policies'].map((name) => `envs/${environment.name}/platform/${name}.yaml`);
    const texts = await Promise.all(files.map((path) => git.ask(['show', `${tree}:${path}`])));
    const policies = texts.filter((text) => text !== undefined).join('\n---\n');
    rules.set(environment.name, { user: pipelineUsers(fleet, environment)[0] ?? '', policies });
  }
  return rules;
}
