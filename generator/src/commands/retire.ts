import type { ExitCode } from '../core/diagnostics/codes.ts';
import { argocdNamespace } from '../core/emit/argocd-common.ts';
import { parseManifests } from '../core/manifests/manifest.ts';
import { firstEnvironment, modelFile } from '../core/model-types.ts';
import { shortId } from '../core/promotion/describe-release.ts';
import { planRetirement, type RetirementStep } from '../core/promotion/plan-retirement.ts';
import { setRetired } from '../core/promotion/set-retired.ts';
import { protectedClaims, tombstoneText, type Retired, type RetiredClaim } from '../core/promotion/tombstone.ts';
import type { Release } from '../generated/release.ts';
import { readEntries } from '../io/git/commit-files.ts';
import { renderWithEngine } from '../io/render-manifests.ts';
import { UserError } from '../io/user-error.ts';
import { carryOut, type Proposals } from './carry-out.ts';
import { commonOptions, formatOption, parseArguments, usageError, type Context } from './context.ts';
import { requirePlace, type PromotionSession } from './promotion-session.ts';
import type { Proposal, ProposalTools } from './propose.ts';
import { parseRelease, readReleaseBlobs } from './read-release-blobs.ts';
import { renderOne } from './render-diff.ts';

/**
 * `retire MODEL [--env ENV]`: the next step of taking a model out of service, by a pull request: a tombstone in the last
 * environment that runs it, so that Argo CD removes its objects there; at the end its files. Volume claims stay unless
 * `--delete-data` says otherwise; then one step takes their protection away and the next deletes them.
 */
export async function retire(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: {
      ...commonOptions,
      env: { type: 'string' },
      'delete-data': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      remote: { type: 'string' },
    },
  });
  const format = formatOption(values.format);
  const [model, ...rest] = positionals;
  if (model === undefined || rest.length > 0)
    throw usageError('retire takes one model', 'for example `npm run retire -- MODEL`');
  const wish: Wish = { model, environment: values.env, deleteData: values['delete-data'] };
  const session = { remote: values.remote, fetch: true, others: ['retire/*'] };
  return carryOut(context, { format, dryRun: values['dry-run'], session }, (base, tools) => choose(base, wish, tools));
}

// --- internal ---

interface Wish {
  readonly model: string;
  readonly environment: string | undefined;
  readonly deleteData: boolean;
}

type Tombstone = RetirementStep & { kind: 'tombstone' };

async function choose(session: PromotionSession, wish: Wish, tools: ProposalTools): Promise<Proposals> {
  const { model } = wish;
  const environments = session.fleet.spec.environments.map(({ name }) => name);
  requirePlace(session, { model, environment: wish.environment ?? firstEnvironment(session.fleet).name, first: true });
  const blobs = await readReleaseBlobs(session, environments, [model]);
  const releaseIn = (environment: string): Release | undefined =>
    blobs.get(modelFile(environment, model, 'release.yaml'))?.release;
  const step = planRetirement(session.fleet, wish, releaseIn);
  if ('problem' in step) throw new UserError([step.problem]);
  if (step.kind === 'done') return { proposals: [], nothing: [{ model, message: step.message }] };
  if (step.kind === 'remove') return { proposals: [removal(session, wish, step.environments)], nothing: [] };
  const release = releaseIn(step.environment);
  if (release === undefined) throw new Error(`the base lost ${step.environment}/${model}`);
  const subject = { release, step, wish };
  return { proposals: [await tombstone(session, subject, await findClaims(session, subject, tools))], nothing: [] };
}

interface Subject {
  readonly release: Release;
  readonly step: Tombstone;
  readonly wish: Wish;
}

/** Protected volume claims that the release renders; a tombstone has none, or unprotected ones. */
async function findClaims(
  { git, base }: PromotionSession,
  { release, step, wish }: Subject,
  tools: ProposalTools,
): Promise<RetiredClaim[]> {
  if (release.retired !== undefined) return [];
  const place = { environment: step.environment, model: wish.model };
  const yaml = await renderOne({ git, tree: base.commit, place, render: renderWithEngine(tools.renderer) });
  return protectedClaims(parseManifests(yaml));
}

async function tombstone(
  session: PromotionSession,
  { release, step, wish }: Subject,
  claims: readonly RetiredClaim[],
): Promise<Proposal> {
  const { model, deleteData } = wish;
  const { environment } = step;
  // Claims that may go have to lose their protection first, and so are rendered once more.
  const retired: Retired = deleteData && claims.length > 0 ? { claims: [...claims] } : {};
  const text = tombstoneText(release, retired);
  const path = modelFile(environment, model, 'release.yaml');
  const what = retired.claims === undefined ? 'nothing of it is rendered' : 'only its volume claims are rendered';
  const common = {
    kind: 'retirement' as const,
    environment,
    branch: `retire/${environment}/${model}/${shortId(parseRelease(path, Buffer.from(text)))}`,
    title: `Retire ${model} in ${environment}`,
    origin: `Takes ${model} out of service in **${environment}**: with this merged, ${what}, and Argo CD removes the rest`,
    expedite: false,
    afterwards: nextStep(wish, environment, { claims, isUnprotected: retired.claims !== undefined }),
  };
  if (!step.isFirst) return { ...common, copies: [{ model, environment, bytes: Buffer.from(text) }] };
  const spec = await readSpec(session, model);
  return { ...common, copies: [], edit: { model, text: setRetired(spec, retired) } };
}

async function readSpec({ git, entries }: PromotionSession, model: string): Promise<string> {
  const path = `models/${model}.yaml`;
  const files = await readEntries(
    git,
    entries.filter((entry) => entry.path === path),
  );
  return files.get(path)?.toString('utf8') ?? '';
}

function nextStep(
  { model }: Wish,
  environment: string,
  { claims, isUnprotected }: { claims: readonly RetiredClaim[]; isUnprotected: boolean },
): string[] {
  const names = claims.map(({ name }) => `\`${name}\``).join(', ');
  const command = `npm run retire -- ${model}`;
  if (isUnprotected)
    return [
      `When Argo CD has synced it, \`${command} --env ${environment} --delete-data\` deletes ${names} and what is on it.`,
    ];
  return [
    ...(names === '' ? [] : [`Not rendered any more, but Argo CD keeps it, because it is protected: ${names}.`]),
    `When Argo CD has synced it, \`${command}\` makes the next step.`,
  ];
}

function removal({ fleet }: PromotionSession, { model }: Wish, environments: readonly string[]): Proposal {
  const applications = environments.map((name) => `${model}-${name}`).join(' ');
  return {
    kind: 'retirement',
    environment: environments.at(-1) ?? firstEnvironment(fleet).name,
    branch: `retire/${model}/files`,
    title: `Remove the files of ${model}`,
    origin: `Removes the spec and the releases of ${model}, of which nothing is rendered in any environment`,
    expedite: false,
    copies: [],
    edit: { model, text: undefined },
    afterwards: [
      `Argo CD never deletes an Application by itself. Three minutes after the merge, when its ApplicationSets have seen it and do not make them again, delete these, which are empty: \`kubectl --namespace ${argocdNamespace(fleet)} delete applications.argoproj.io ${applications}\`.`,
    ],
  };
}
