import { describeObject } from '../core/diff/rendered-diff.ts';
import { diffManifests } from '../core/diff/diff-manifests.ts';
import type { ReleasePlace, RenderInputs } from '../core/diff/render-inputs.ts';
import { parseManifests, type Manifest } from '../core/manifests/manifest.ts';
import { modelFile, type FleetEnvironment } from '../core/model-types.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { GitClient } from '../io/git/git-client.ts';
import { readRevision } from '../io/git/read-revision.ts';
import type { Render } from '../io/render-manifests.ts';
import { UserError } from '../io/user-error.ts';
import type { KubernetesObject } from '../rehearse/client/kubernetes-object.ts';
import {
  inNamespace,
  type RehearsalInput,
  type RehearsedPlatform,
  type RehearsedRelease,
} from '../rehearse/rehearsal/rehearsal-input.ts';
import { findAffected, renderReleases, type RenderedRelease } from './render-diff.ts';

/** The two revisions of a rehearsal, by their commits, and how to read them. */
export interface InputsRequest {
  readonly git: GitClient;
  readonly render: Render;
  readonly base: string;
  readonly head: string;
  /** At the head. */
  readonly fleet: Fleet;
}

/** What to rehearse, for each cluster that the change touches, and how many releases it leaves as they are. */
export interface RehearsalInputs {
  readonly inputs: readonly RehearsalInput[];
  readonly identical: number;
}

/**
 * Reads both revisions from git’s objects. What reads the same bytes at both is rendered once.
 * @throws UserError with what does not render at the head
 */
export async function readRehearsalInputs(request: InputsRequest): Promise<RehearsalInputs> {
  const { fleet } = request;
  const [before, after] = await readBoth(request);
  const { environments } = fleet.spec;
  const releases = environments.flatMap((environment) => releasesOf(environment, before, after));
  const platforms = environments.map((environment) => platformOf(environment, before, after));
  const clusters = [...new Set(environments.map(({ cluster }) => cluster.server))];
  const inputs = clusters
    .map((server): RehearsalInput => {
      const isHere = ({ environment }: { environment: FleetEnvironment }): boolean =>
        environment.cluster.server === server;
      return {
        fleet: {
          ...fleet,
          spec: { ...fleet.spec, environments: environments.filter((environment) => isHere({ environment })) },
        },
        platforms: platforms.filter(isHere),
        releases: releases.filter(isHere),
      };
    })
    .filter((input) => [...input.platforms, ...input.releases].some(({ changes }) => changes.length > 0));
  return { inputs, identical: releases.filter(({ changes }) => changes.length === 0).length };
}

// --- internal ---

/** One revision: the objects of every release, by environment and model, and of every platform. */
interface Revision {
  readonly releases: ReadonlyMap<string, readonly Manifest[]>;
  readonly platforms: ReadonlyMap<string, readonly Manifest[]>;
}

async function readBoth({ git, render, base, head }: InputsRequest): Promise<readonly [Revision, Revision]> {
  const [baseInputs, headInputs] = await Promise.all([readRevision(git, base), readRevision(git, head)]);
  const { affected } = await findAffected(git, baseInputs, headInputs);
  const before = await renderReleases({ git, render }, baseInputs);
  const after = await renderReleases({ git, render }, headInputs, affected);
  const changed = new Set(affected.map(keyOf));
  const files = new Set(affected.map(({ environment, model }) => modelFile(environment, model, 'values.yaml')));
  // What does not render at the base alone cannot be running; at the head it is the schema’s or the chart’s refusal.
  const findings = [...after.findings, ...before.findings.filter(({ file }) => !files.has(file))];
  if (findings.length > 0) throw new UserError(findings);
  const old = parsed(before.rendered);
  const kept = [...old].filter(([key]) => !changed.has(key));
  return [
    { releases: old, platforms: await readPlatforms(git, baseInputs) },
    { releases: new Map([...kept, ...parsed(after.rendered)]), platforms: await readPlatforms(git, headInputs) },
  ];
}

function keyOf({ environment, model }: ReleasePlace): string {
  return `${environment}/${model}`;
}

function parsed(rendered: readonly RenderedRelease[]): Map<string, readonly Manifest[]> {
  return new Map(rendered.map((release) => [keyOf(release), parseManifests(release.yaml)]));
}

async function readPlatforms(git: GitClient, { plain }: RenderInputs): Promise<Map<string, Manifest[]>> {
  const files = [...plain].flatMap(([path, id]) => {
    const [, environment] = /^envs\/([^/]+)\/platform\//.exec(path) ?? [];
    return environment === undefined ? [] : [{ environment, id }];
  });
  const contents = await git.readBlobs(files.map(({ id }) => id));
  const platforms = new Map<string, Manifest[]>();
  for (const [index, { environment }] of files.entries()) {
    const manifests = parseManifests(contents[index]?.toString('utf8') ?? '');
    platforms.set(environment, [...(platforms.get(environment) ?? []), ...manifests]);
  }
  return platforms;
}

function releasesOf(environment: FleetEnvironment, before: Revision, after: Revision): RehearsedRelease[] {
  const prefix = `${environment.name}/`;
  const keys = [...new Set([...before.releases.keys(), ...after.releases.keys()])].sort();
  return keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const sides = [before.releases.get(key) ?? [], after.releases.get(key) ?? []] as const;
      return { environment, model: key.slice(prefix.length), ...compare(sides, environment) };
    });
}

function platformOf(environment: FleetEnvironment, before: Revision, after: Revision): RehearsedPlatform {
  const sides = [before.platforms.get(environment.name) ?? [], after.platforms.get(environment.name) ?? []] as const;
  return { environment, ...compare(sides, environment) };
}

function compare(
  [before, after]: readonly [readonly Manifest[], readonly Manifest[]],
  { namespace }: FleetEnvironment,
): Pick<RehearsedRelease, 'before' | 'after' | 'changes'> {
  const placed = (objects: readonly Manifest[]): KubernetesObject[] =>
    inNamespace(objects as unknown as readonly KubernetesObject[], namespace);
  const old = placed(before);
  // The very same: it was rendered once.
  if (before === after) return { before: old, after: old, changes: [] };
  return { before: old, after: placed(after), changes: diffManifests(before, after).map(describeObject) };
}
