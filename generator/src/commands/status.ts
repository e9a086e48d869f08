import { ExitCode } from '../core/diagnostics/codes.ts';
import { modelFile } from '../core/model-types.ts';
import { describeAge, findWaiting, type StatusRelease, type Waiting } from '../core/promotion/status.ts';
import { wentBackFrom } from '../core/promotion/went-back-from.ts';
import { printTable } from '../core/text/print-table.ts';
import { readHistories, type ReleaseArrival } from '../io/git/release-history.ts';
import { commonOptions, formatOption, parseArguments, type Context } from './context.ts';
import { openSession, type PromotionSession } from './promotion-session.ts';
import { readReleaseFacts } from './read-release-facts.ts';
import { unknownModel } from './unknown-place.ts';

/**
 * `status [MODEL...]`: which release every environment has on the remote’s main branch, since when, and what waits to be
 * promoted. It says what git says, not what runs: that is Argo CD’s to tell.
 */
export async function status(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: { ...commonOptions, remote: { type: 'string' }, 'no-fetch': { type: 'boolean', default: false } },
  });
  const format = formatOption(values.format);
  const session = await openSession(context, { remote: values.remote, fetch: !values['no-fetch'] });
  const histories = await readHistories(session.git, session.base.commit);
  const releases = await readStatus(session, histories);
  const known = [...new Set([...releases.keys()].map((key) => key.slice(key.indexOf('/') + 1)))].sort();
  const models = positionals.length === 0 ? known : positionals.map((name) => knownModel(name, known));
  const waiting = findWaiting(session.fleet, models, releases).filter(({ model, from: [from], to }) => {
    const blob = releases.get(`${from}/${model}`)?.blob ?? '';
    return !wentBackFrom(histories.get(modelFile(to, model, 'release.yaml')) ?? [], blob);
  });
  const environments = session.fleet.spec.environments.map(({ name }) => name);
  if (format === 'json') {
    const rows = models.map((model) => ({
      model,
      releases: Object.fromEntries(environments.map((name) => [name, releases.get(`${name}/${model}`) ?? null])),
    }));
    context.stdout(`${JSON.stringify({ commit: session.base.commit, models: rows, waiting }, null, 2)}\n`);
    return ExitCode.ok;
  }
  const rows = models.map((model) => [model, ...environments.map((name) => cellOf(releases.get(`${name}/${model}`)))]);
  context.stdout(`${printTable(['model', ...environments], rows)}\n${describeWaiting(waiting)}`);
  return ExitCode.ok;
}

// --- internal ---

async function readStatus(
  { git, entries }: PromotionSession,
  histories: ReadonlyMap<string, readonly ReleaseArrival[]>,
): Promise<Map<string, StatusRelease>> {
  const now = Date.now();
  const files = entries.flatMap(({ path, blob }) => {
    const [, environment, model] = /^envs\/([^/]+)\/models\/([^/]+)\/release\.yaml$/.exec(path) ?? [];
    return environment === undefined || model === undefined ? [] : [{ key: `${environment}/${model}`, path, blob }];
  });
  const factsOf = await readReleaseFacts(
    git,
    files.map(({ blob }) => blob),
  );
  return new Map(
    files.map(({ key, path, blob }) => {
      const [arrival] = histories.get(path) ?? [];
      const time = arrival?.blob === blob ? Date.parse(arrival.time) : Number.NaN;
      const age = Number.isNaN(time) ? undefined : Math.round((now - time) / 1000);
      return [key, { blob, age, ...factsOf(blob) }];
    }),
  );
}

function knownModel(name: string, known: readonly string[]): string {
  if (known.includes(name)) return name;
  throw unknownModel('the main branch has no release of', name, known);
}

function cellOf(release: StatusRelease | undefined): string {
  if (release === undefined) return '–';
  return `${release.retired ? 'retired' : release.id} ${describeAge(release.age)}`;
}

function describeWaiting(waiting: readonly Waiting[]): string {
  if (waiting.length === 0) return 'nothing waits for promotion\n';
  const lines = waiting.map(
    ({ model, from, to, age }) =>
      `${model}: ${from.join(' and ')} → ${to}, for ${describeAge(age)}; npm run promote -- ${model} --to ${to}`,
  );
  return `waits for promotion:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
