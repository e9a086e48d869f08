import type { Release } from '../../generated/release.ts';
import { canonicalJson } from '../release/canonical-json.ts';

/** What one release changes against another, a line for each fact, in Markdown. */
export function describeRelease(before: Release | undefined, after: Release): string[] {
  if (before === undefined || (before.retired !== undefined && after.retired === undefined)) return firstRelease(after);
  const lines = [
    ...retirement(before, after),
    ...fact('chart', before.chart.version, after.chart.version),
    ...fact('model', before.values.model.source, after.values.model.source),
    ...fact('model revision', before.values.model.revision, after.values.model.revision),
    ...settings(before, after),
    ...secretNames(before, after),
    ...profiles(before, after),
    ...otherFields(before, after),
    ...(same(before.load, after.load) ? [] : [`the load that it is planned for ${verb(before.load, after.load)}`]),
  ];
  return lines.length > 0 ? lines : ['nothing but how the release is written'];
}

/** The short form of a release’s id that names branches and is easy to say: 12 characters. */
export function shortId(release: Pick<Release, 'id'>): string {
  return release.id.slice('sha256:'.length, 'sha256:'.length + 12);
}

/** Text as code in Markdown, whatever it holds; on one line, so that a table’s cell can have it. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || line === '' ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

// --- internal ---

type Profile = Release['profiles'][string];

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

function fact(name: string, before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  return [`${name}: ${before === undefined ? 'none' : code(before)} → ${after === undefined ? 'none' : code(after)}`];
}

function retirement({ retired: before }: Release, { retired: after }: Release): string[] {
  if (after === undefined) return [];
  const names = (claims: NonNullable<Release['retired']>['claims']): string =>
    (claims ?? []).map(({ name }) => code(name)).join(', ');
  return [
    ...(before === undefined ? ['out of service: its pods, services, routes and settings go'] : []),
    ...(after.claims === undefined ? [] : [`no longer protected from deletion: ${names(after.claims)}`]),
    ...(before?.claims === undefined ? [] : [`deleted, with what is on it: ${names(before.claims)}`]),
  ];
}

function firstRelease({ chart, values, profiles: pools }: Release): string[] {
  const revision = values.model.revision === undefined ? '' : ` at ${code(values.model.revision)}`;
  return [
    'the first release of this model here',
    `model: ${code(values.model.source)}${revision} on ${values.runtime}`,
    `chart: ${code(chart.version)}`,
    ...Object.entries(pools).map(([pool, { image }]) => `image on ${pool}: ${code(imageText(image))}`),
  ];
}

function imageText({ repository, tag, digest }: Profile['image']): string {
  const name = repository ?? 'the chart’s image';
  return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest.slice(0, 19)}…`}`;
}

/** Values of settings are plain by contract; still a long one is cut. */
function settings({ values: a }: Release, { values: b }: Release): string[] {
  const [before, after] = [a.config ?? {}, b.config ?? {}];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => fact(`setting ${code(name)}`, cut(before[name]), cut(after[name])));
}

function cut(text: string | undefined): string | undefined {
  return text === undefined || text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function secretNames({ values: a }: Release, { values: b }: Release): string[] {
  const [before, after] = [new Set(a.secrets), new Set(b.secrets)];
  return [
    ...[...after].filter((name) => !before.has(name)).map((name) => `secret ${code(name)} is new`),
    ...[...before].filter((name) => !after.has(name)).map((name) => `secret ${code(name)} is no longer read`),
  ];
}

function profiles(before: Release, after: Release): string[] {
  const pools = [...new Set([...Object.keys(before.profiles), ...Object.keys(after.profiles)])].sort();
  const several = pools.length > 1;
  return pools.flatMap((pool) => {
    const [old, now] = [before.profiles[pool], after.profiles[pool]];
    if (old === undefined) return [`it can run on ${pool} now`];
    if (now === undefined) return [`it can no longer run on ${pool}`];
    return profile(old, now).map((line) => (several ? `on ${pool}, ${line}` : line));
  });
}

function profile(before: Profile, after: Profile): string[] {
  const [old, now] = [new Set(before.args), new Set(after.args)];
  return [
    ...(same(before.image, after.image) ? [] : fact('image', imageText(before.image), imageText(after.image))),
    ...[...now].filter((argument) => !old.has(argument)).map((argument) => `new argument ${code(argument)}`),
    ...[...old].filter((argument) => !now.has(argument)).map((argument) => `without argument ${code(argument)}`),
    ...(['resources', 'parallelism', 'startup'] as const).flatMap((field) =>
      same(before[field], after[field])
        ? []
        : fact(field, JSON.stringify(before[field] ?? null), JSON.stringify(after[field] ?? null)),
    ),
  ];
}

const told = new Set(['model', 'config', 'secrets']);

function otherFields({ values: before, metadata: a }: Release, { values: after, metadata: b }: Release): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const of = (values: object, name: string): unknown => (values as Record<string, unknown>)[name];
  return [
    ...fact('owner', a.owner, b.owner),
    ...names
      .filter((name) => !told.has(name) && !same(of(before, name), of(after, name)))
      .map((name) => `${code(name)} ${verb(of(before, name), of(after, name))}`),
  ];
}

function verb(before: unknown, after: unknown): string {
  if (before === undefined) return 'is new';
  return after === undefined ? 'is gone' : 'changes';
}
