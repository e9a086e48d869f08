import type { ExitCode } from '../core/diagnostics/codes.ts';
import { modelFile } from '../core/model-types.ts';
import { shortId } from '../core/promotion/describe-release.ts';
import { chooseEarlier } from '../core/promotion/choose-earlier.ts';
import { UserError } from '../io/user-error.ts';
import { carryOut, type Proposals } from './carry-out.ts';
import { commonOptions, formatOption, parseArguments, usageError, type Context } from './context.ts';
import { listReleases } from './list-releases.ts';
import { requirePlace, type PromotionSession } from './promotion-session.ts';
import { readReleaseHistory, type ReleaseVersion } from './read-release-history.ts';

/**
 * `rollback MODEL --env ENV [--to RELEASE]`: brings back a release that the environment had on the main branch, the
 * one before the present one unless named, by the same kind of pull request as a promotion. `--list` shows them all.
 */
export async function rollback(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: {
      ...commonOptions,
      env: { type: 'string' },
      to: { type: 'string' },
      list: { type: 'boolean', default: false },
      expedite: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'no-fetch': { type: 'boolean', default: false },
      remote: { type: 'string' },
    },
  });
  const format = formatOption(values.format);
  const [model, ...rest] = positionals;
  const { env: environment, to, list, expedite } = values;
  if (model === undefined || environment === undefined || rest.length > 0)
    throw usageError('rollback takes a model and --env', 'for example `npm run rollback -- MODEL --env prod`');
  const place = { model, environment };
  const session = { remote: values.remote, fetch: !values['no-fetch'], others: [`rollback/${environment}/*`] };
  if (list) return listReleases(context, { ...place, format, session });
  if (values['no-fetch'])
    throw usageError('--no-fetch is of --list: a pull request starts from the newest main branch');
  const wish: Wish = { ...place, to, expedite };
  return carryOut(context, { format, dryRun: values['dry-run'], session }, (base) => choose(base, wish));
}

// --- internal ---

interface Wish {
  readonly model: string;
  readonly environment: string;
  readonly to: string | undefined;
  readonly expedite: boolean;
}

async function choose(session: PromotionSession, wish: Wish): Promise<Proposals> {
  const { model, environment, expedite } = wish;
  requirePlace(session, wish);
  const history = await readReleaseHistory(session, wish);
  const chosen = chooseEarlier(history, wish);
  if ('problem' in chosen) throw new UserError([chosen.problem]);
  if (chosen.isThere)
    return { proposals: [], nothing: [{ model, message: `${environment} has that release already` }] };
  const { release, bytes } = chosen.version;
  const id = shortId(release);
  const proposal = {
    kind: 'rollback' as const,
    environment,
    branch: `rollback/${environment}/${model}/${id}`,
    title: `Roll back ${model} in ${environment} to ${id}`,
    origin: describeVersion(chosen.version, modelFile(environment, model, 'release.yaml')),
    expedite,
    copies: [{ model, environment, bytes }],
  };
  return { proposals: [proposal], nothing: [] };
}

function describeVersion({ release, version }: ReleaseVersion, path: string): string {
  const request = version.pullRequest === undefined ? '' : ` (${version.pullRequest})`;
  return `release \`${shortId(release)}\`, which came into \`${path}\` on ${version.time.slice(0, 10)}${request}`;
}
