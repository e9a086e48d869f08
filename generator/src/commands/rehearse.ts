import { ExitCode } from '../core/diagnostics/codes.ts';
import { describeObject } from '../core/diff/rendered-diff.ts';
import { diffManifests } from '../core/diff/diff-manifests.ts';
import type { RenderInputs } from '../core/diff/render-inputs.ts';
import { parseManifests, type Manifest } from '../core/manifests/manifest.ts';
import type { FleetEnvironment } from '../core/model-types.ts';
import { rehearsalMarkdown, rehearsalText } from '../core/rehearsal/describe-rehearsal.ts';
import { endsHealthy, type RehearsalReport } from '../core/rehearsal/rehearsal-report.ts';
import type { Fleet } from '../generated/fleet.ts';
import { commitOf } from '../io/git/commit-of.ts';
import { openGitClient, type GitClient } from '../io/git/git-client.ts';
import { renderWithEngine, type Render } from '../io/render-manifests.ts';
import { ensureTools } from '../io/tools/ensure-tools.ts';
import { UserError } from '../io/user-error.ts';
import { REHEARSAL_TOOLS } from '../rehearse/rehearsal/open-cluster.ts';
import { rehearseCluster } from '../rehearse/rehearsal/rehearse-cluster.ts';
import {
  inNamespace,
  type RehearsalInput,
  type RehearsedPlatform,
  type RehearsedRelease,
} from '../rehearse/rehearsal/rehearsal-input.ts';
import type { KubernetesObject } from '../rehearse/client/kubernetes-object.ts';
import { parseArguments, usageError, type Context } from './context.ts';
import { openExaminer } from './open-examiner.ts';
import { explainPlaneError } from './plane-problem.ts';
import { startProgress } from './progress.ts';
import { parseFleet } from './read-fleet.ts';
import { renderAll, type RenderedRelease } from './render-diff.ts';
import { explainToolError } from './tool-problem.ts';

/**
 * `rehearse [BASE [HEAD]]`: a cluster as fleet.yaml describes it, of real Kubernetes on this machine, is brought to
 * where BASE has it; then HEAD is applied as Argo CD would, and the story is told. Exits 3 when it does not end healthy.
 */
export async function rehearse(context: Context, args: readonly string[]): Promise<ExitCode> {
  const started = performance.now();
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const print = printerOf(values.format);
  if (positionals.length > 2)
    throw usageError('rehearse takes two revisions at most', 'for example `npm run rehearse -- origin/main HEAD`');
  const progress = startProgress(context, { silent: false });
  const onProgress = (line: string): void => progress.step(line);
  const git = await openGitClient({ root: context.root, env: context.env });
  const head = await commitOf(git, positionals[1] ?? 'HEAD');
  const base = await commitOf(git, positionals[0] ?? (await usualBase(git, head)));
  const tools = await explainToolError(() =>
    ensureTools(REHEARSAL_TOOLS, { root: context.root, env: { ...context.env }, onProgress }),
  );
  onProgress('rendering both revisions');
  const { inputs, identical } = await renderBoth(context, git, { base, head });
  const stories = [];
  for (const input of inputs) stories.push(await explainPlaneError(rehearseCluster(input, { tools, onProgress })));
  progress.end();
  const report: RehearsalReport = {
    base: base.slice(0, 12),
    head: head.slice(0, 12),
    releasesBefore: inputs.flatMap(({ releases }) => releases.filter(({ before }) => before.length > 0)).length,
    identical,
    nodes: stories.flatMap(({ nodes }) => nodes),
    platforms: stories.flatMap(({ platforms }) => platforms),
    releases: stories.flatMap(({ releases }) => releases),
    bystanders: stories.flatMap(({ bystanders }) => bystanders),
    beforehand: stories.flatMap(({ beforehand }) => beforehand),
    seconds: (performance.now() - started) / 1000,
  };
  context.stdout(print(report));
  return endsHealthy(report) ? ExitCode.ok : ExitCode.spec;
}

// --- internal ---

function printerOf(format: string): (report: RehearsalReport) => string {
  if (format === 'text') return rehearsalText;
  if (format === 'markdown') return rehearsalMarkdown;
  if (format === 'json') return (report) => `${JSON.stringify({ healthy: endsHealthy(report), ...report }, null, 2)}\n`;
  throw usageError(`--format is text, markdown or json, not ${JSON.stringify(format)}`);
}

/** Where the head left the branch that Argo CD follows. */
async function usualBase(git: GitClient, head: string): Promise<string> {
  const { branch = 'main' } = (await fleetAt(git, head)).spec.repository;
  const name = [`origin/${branch}`, branch];
  for (const candidate of name) {
    const found = await git.ask(['merge-base', candidate, head]);
    if (found !== undefined) return found;
  }
  throw usageError(`there is neither ${name.join(' nor ')} here`, 'name the revision to start from');
}

async function fleetAt(git: GitClient, commit: string): Promise<Fleet> {
  return parseFleet(Buffer.from(await git.run(['show', `${commit}:fleet.yaml`])));
}

/** One revision: every release rendered, every platform read. */
interface Revision {
  readonly rendered: readonly RenderedRelease[];
  readonly platforms: ReadonlyMap<string, readonly Manifest[]>;
}

async function renderBoth(
  { root, env }: Context,
  git: GitClient,
  commits: { base: string; head: string },
): ReturnType<typeof readInputs> {
  const { renderer, close } = await explainToolError(() =>
    openExaminer({ root, env: { ...env }, onProgress: () => undefined }),
  );
  try {
    return await readInputs(git, { ...commits, render: renderWithEngine(renderer) });
  } finally {
    await close();
  }
}

async function readInputs(
  git: GitClient,
  { base, head, render }: { base: string; head: string; render: Render },
): Promise<{ inputs: RehearsalInput[]; identical: number }> {
  const fleet = await fleetAt(git, head);
  const [before, after] = [
    await readRevisionOf(git, { tree: base, render, strict: false }),
    await readRevisionOf(git, { tree: head, render, strict: true }),
  ];
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

async function readRevisionOf(
  git: GitClient,
  { tree, render, strict }: { tree: string; render: Render; strict: boolean },
): Promise<Revision> {
  const { rendered, findings, inputs } = await renderAll({ git, tree, render });
  // What does not render at the base cannot be running; at the head it is the schema’s or the chart’s refusal.
  if (strict && findings.length > 0) throw new UserError(findings);
  return { rendered, platforms: await readPlatforms(git, inputs) };
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
  const at = ({ rendered }: Revision): Map<string, Manifest[]> =>
    new Map(
      rendered
        .filter((release) => release.environment === environment.name)
        .map(({ model, yaml }) => [model, parseManifests(yaml)]),
    );
  const [old, now] = [at(before), at(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((model) => {
    const sides = [old.get(model) ?? [], now.get(model) ?? []] as const;
    return { environment, model, ...compare(sides, environment) };
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
  return { before: placed(before), after: placed(after), changes: diffManifests(before, after).map(describeObject) };
}
