import { diffManifests, type ObjectDiff } from '../diff/diff-manifests.ts';
import { counted } from '../diff/rendered-diff.ts';
import type { Manifest } from '../manifests/manifest.ts';
import type { ChartFile } from './chart-digest.ts';

/** What a new chart version does to one model, with the model’s values as they are. */
export interface ChartEffect {
  readonly model: string;
  readonly environment: string;
  readonly objects: readonly ObjectDiff[];
  /** Why the new chart does not render these values; undefined when it does. */
  readonly refusal: string | undefined;
}

/** What a changelog’s entry is written from. */
export interface ChangelogEntry {
  readonly version: string;
  /** The version before; undefined for the first. */
  readonly before: string | undefined;
  /** Subjects of the commits that changed the chart since, the newest first. */
  readonly commits: readonly string[];
  readonly files: { readonly before: readonly ChartFile[]; readonly after: readonly ChartFile[] };
  readonly effects: readonly ChartEffect[];
}

/**
 * The effect on one model of rendering it with another chart. The chart’s own version in labels is not an effect.
 * @param after what the new chart renders, or why it does not
 */
export function chartEffect(
  place: Pick<ChartEffect, 'model' | 'environment'>,
  before: readonly Manifest[],
  after: readonly Manifest[] | string,
): ChartEffect {
  if (typeof after === 'string') return { ...place, objects: [], refusal: after };
  const objects = diffManifests(before.map(withoutChartVersion), after.map(withoutChartVersion));
  return { ...place, objects, refusal: undefined };
}

/** The changelog with an entry for a version above the others. An entry of the same version is replaced. */
export function addEntry(changelog: string | undefined, entry: ChangelogEntry): string {
  const [intro = '', ...others] = (changelog ?? head).split(/^(?=## )/m);
  const kept = others.filter((section) => !section.startsWith(`## ${entry.version}\n`));
  return `${[intro, formatEntry(entry), ...kept].map((section) => section.trimEnd()).join('\n\n')}\n`;
}

/** One line for an effect: `chat in dev: 3 objects change (+4 −2 lines)`. */
export function describeEffect({ model, environment, objects, refusal }: ChartEffect): string {
  const place = `${model} in ${environment}`;
  if (refusal !== undefined) return `${place}: its values are refused: ${refusal.replaceAll(/\s+/g, ' ')}`;
  if (objects.length === 0) return `${place}: renders the same`;
  const added = objects.reduce((sum, object) => sum + object.added, 0);
  const removed = objects.reduce((sum, object) => sum + object.removed, 0);
  const verb = objects.length === 1 ? 'changes' : 'change';
  return `${place}: ${counted(objects.length, 'object')} ${verb} (+${added} −${removed} lines)`;
}

// --- internal ---

const head =
  '# Changes of the chart ml-inference\n\nMade by `npm run chart:release`, the newest first. Words may be added.\n';

/** Models that an entry names one by one. */
const mostNamed = 50;

function formatEntry({ version, before, commits, files, effects }: ChangelogEntry): string {
  const more = Math.max(0, effects.length - mostNamed);
  const shown = effects.slice(0, mostNamed).map((effect) => `- ${safe(describeEffect(effect))}`);
  return [
    `## ${version}`,
    ...(commits.length === 0 ? [] : [commits.map((subject) => `- ${safe(subject)}`).join('\n')]),
    before === undefined ? 'The first release.' : `Files since ${before}: ${fileChanges(files)}.`,
    ...(shown.length === 0 ? [] : ['Rendered with each model’s values as they are:', shown.join('\n')]),
    ...(more === 0 ? [] : [`And ${counted(more, 'more model')}.`]),
  ].join('\n\n');
}

function safe(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('<', '‹').replaceAll('>', '›');
}

function fileChanges({ before, after }: ChangelogEntry['files']): string {
  const contents = (files: readonly ChartFile[]): Map<string, Buffer> =>
    new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  const [old, now] = [contents(before), contents(after)];
  const added = [...now.keys()].filter((path) => !old.has(path)).length;
  const removed = [...old.keys()].filter((path) => !now.has(path)).length;
  const changed = [...now].filter(([path, bytes]) => old.get(path)?.equals(bytes) === false).length;
  const counts = Object.entries({ added, changed, removed }).filter(([, count]) => count > 0);
  return counts.length === 0 ? 'none differs' : counts.map(([what, count]) => `${count} ${what}`).join(', ');
}

/** Every object carries the chart’s version in a label. */
function withoutChartVersion(manifest: Manifest): Manifest {
  const text = JSON.stringify(manifest, (key, value: unknown) => (key === 'helm.sh/chart' ? undefined : value));
  return JSON.parse(text) as Manifest;
}
