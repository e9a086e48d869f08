import { hashOf } from '../core/content-cache.ts';
import type { ExitCode } from '../core/diagnostics/codes.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { modelFile } from '../core/model-types.ts';
import { shortId } from '../core/promotion/describe-release.ts';
import { environmentsBefore, planPromotion, sourceOfPromotion } from '../core/promotion/plan-promotion.ts';
import { promotionBranch } from '../core/promotion/promotion-branch.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { UserError } from '../io/user-error.ts';
import { carryOut, type Nothing, type Proposals } from './carry-out.ts';
import { commonOptions, formatOption, parseArguments, usageError, type Context } from './context.ts';
import type { ReleaseCopy } from './plan-moves.ts';
import { promoteDue } from './promote-due.ts';
import { promoteLocally } from './promote-local.ts';
import { releasesIn, type PromotionSession } from './promotion-session.ts';
import type { Proposal } from './propose.ts';
import { readReleaseBlobs, type ReleaseBlob } from './read-release-blobs.ts';
import { siftWaiting } from './sift-waiting.ts';

/**
 * `promote MODEL... --to ENV` or `promote --all --to ENV`: takes what the stage before that of ENV has on the remote’s
 * main branch, byte by byte, recomputes the values, checks the result, and opens or updates a pull request for each
 * model, or one for all. Where there is nothing to do it says so.
 */
export async function promote(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: {
      ...commonOptions,
      to: { type: 'string' },
      local: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      expedite: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      due: { type: 'boolean', default: false },
      remote: { type: 'string' },
    },
  });
  const format = formatOption(values.format);
  const { to, all, local } = values;
  if (values.due) {
    refuseNames(to ?? (all || local ? 'all' : positionals[0]));
    return due(context, values);
  }
  if (to === undefined) throw usageError('promote needs --to ENVIRONMENT');
  refuseUnclear(values, positionals);
  if (local) return promoteLocally(context, { models: positionals, to, format });
  const wish: Wish = { models: all ? undefined : [...new Set(positionals)], to, ...values };
  const session = { remote: values.remote, fetch: true, others: [`promote/${to}/*`] };
  return carryOut(context, { format, dryRun: values['dry-run'], session }, (base) => choose(base, wish));
}

// --- internal ---

interface Flags {
  readonly all: boolean;
  readonly local: boolean;
  readonly batch: boolean;
  readonly expedite: boolean;
  readonly 'dry-run': boolean;
}

function refuseUnclear({ all, local, batch, expedite, 'dry-run': dryRun }: Flags, models: readonly string[]): void {
  if (all && models.length > 0) throw usageError('--all names every model; leave the names out');
  if (!all && models.length === 0)
    throw usageError('promote needs a model', 'for example `npm run promote -- MODEL --to staging`, or --all');
  if (local && (all || batch || expedite || dryRun))
    throw usageError('--local only copies; --all, --batch, --expedite and --dry-run are of pull requests');
}

function refuseNames(named: string | undefined): void {
  if (named !== undefined) throw usageError('--due finds models and environments by itself; leave them out');
}

/** Promotes what is due in one environment after the other, as if somebody had named it. */
function due(
  context: Context,
  options: { readonly remote?: string; readonly format: string; readonly 'dry-run': boolean },
): Promise<ExitCode> {
  const { remote, format } = options;
  const shared = [
    `--format=${format}`,
    ...(options['dry-run'] ? ['--dry-run'] : []),
    ...(remote === undefined ? [] : [`--remote=${remote}`]),
  ];
  return promoteDue(context, remote, (models, to) => promote(context, [`--to=${to}`, ...shared, ...models]));
}

interface Wish {
  /** Undefined for all that wait. */
  readonly models: readonly string[] | undefined;
  readonly to: string;
  readonly batch: boolean;
  readonly expedite: boolean;
}

interface Choice {
  readonly copy: ReleaseCopy;
  readonly from: string;
  readonly id: string;
}

async function choose(session: PromotionSession, wish: Wish): Promise<Proposals> {
  const place = environmentsBefore(session.fleet, wish.to);
  if ('problem' in place) throw new UserError([place.problem]);
  const present = place.from.map((environment) => releasesIn(session, environment));
  const there = releasesIn(session, wish.to);
  const known = [...new Set(present.flatMap((releases) => [...releases.keys()]))].sort();
  const candidates = wish.models === undefined ? waiting(known, present, there) : new Map<string, string>();
  const { kept, leftOut } = await siftWaiting(session, wish.to, candidates);
  const models = wish.models ?? [...kept.keys()];
  const blobs = await readReleaseBlobs(session, [...place.from, wish.to], models);
  const nothing: Nothing[] = [...leftOut];
  const problems: Diagnostic[] = [];
  const chosen: Choice[] = [];
  for (const model of models) {
    refuseUnknown(session, model, known);
    const result = chooseOne(model, { from: place.from, to: wish.to, blobs });
    if (!('problems' in result)) {
      if (result.isThere) nothing.push({ model, message: `${wish.to} already has the release of ${result.from}` });
      else chosen.push(result);
      continue;
    }
    // Of all that wait, what is not ready yet goes on waiting.
    if (wish.models === undefined)
      nothing.push(...result.problems.map(({ message, fix }) => ({ model, message: `${message}; ${fix}` })));
    else problems.push(...result.problems);
  }
  if (problems.length > 0) throw new UserError(problems);
  if (models.length + leftOut.length === 0)
    nothing.push({ model: wish.to, message: `nothing of ${place.from.join(' and ')} waits` });
  return { nothing, proposals: propose(chosen, wish) };
}

/** What this environment has not as the stage before, by model; whether all of the stage have the same is asked later. */
function waiting(
  models: readonly string[],
  present: readonly ReadonlyMap<string, string>[],
  there: ReadonlyMap<string, string>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const model of models) {
    const blobs = present.map((at) => at.get(model));
    const [first] = blobs.filter((blob) => blob !== undefined);
    if (first !== undefined && blobs.some((blob) => blob !== there.get(model))) found.set(model, first);
  }
  return found;
}

function refuseUnknown({ entries }: PromotionSession, model: string, known: readonly string[]): void {
  if (known.includes(model) || entries.some(({ path }) => path === `models/${model}.yaml`)) return;
  throw usageError(
    `the main branch has no model ${JSON.stringify(model)}`,
    didYouMean(model, known) ?? `models are ${known.slice(0, 10).join(', ')}`,
  );
}

function chooseOne(
  model: string,
  { from, to, blobs }: { from: readonly [string, ...string[]]; to: string; blobs: ReadonlyMap<string, ReleaseBlob> },
): (Choice & { isThere: boolean }) | { problems: Diagnostic[] } {
  const at = (environment: string): ReleaseBlob | undefined => blobs.get(modelFile(environment, model, 'release.yaml'));
  const source = sourceOfPromotion(model, from, (environment) => at(environment)?.release);
  if ('problem' in source) return { problems: [source.problem] };
  const found = at(source.from);
  const planned = planPromotion({ model, from: source.from, to }, found?.release);
  if ('problems' in planned) return planned;
  const bytes = found?.bytes ?? Buffer.alloc(0);
  return {
    copy: { model, environment: to, bytes },
    from: source.from,
    id: found === undefined ? '' : shortId(found.release),
    isThere: at(to)?.bytes.equals(bytes) === true,
  };
}

function propose(chosen: readonly Choice[], { to, batch, expedite }: Wish): Proposal[] {
  const urgent = expedite ? 'Expedite' : 'Promote';
  const common = { kind: 'promotion' as const, environment: to, expedite };
  if (!batch || chosen.length < 2)
    return chosen.map(({ copy, from, id }) => ({
      ...common,
      branch: promotionBranch({ model: copy.model, to, id }),
      title: `${urgent} ${copy.model} to ${to}`,
      origin: `${from} runs`,
      copies: [copy],
    }));
  const content = chosen.map(({ copy, id }) => `${copy.model} ${id}`).join('\n');
  const hash = hashOf(content).slice(0, 12);
  return [
    {
      ...common,
      // No model’s name begins with an underscore.
      branch: `promote/${to}/_batch/${hash}`,
      title: `${urgent} ${chosen.length} models to ${to}`,
      origin: `${[...new Set(chosen.map(({ from }) => from))].join(' and ')} runs`,
      copies: chosen.map(({ copy }) => copy),
    },
  ];
}
