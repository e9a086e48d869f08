import { structuredPatch } from 'diff';
import { stringify } from 'yaml';
import type { Manifest } from '../manifests/manifest.ts';

/** What happens to one object. */
export interface ObjectDiff {
  readonly kind: string;
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'replaced';
  /** Its name before, when another name stands for other content. */
  readonly replaces?: string;
  /** Lines as in a unified diff: a head for each group, then context, `-` and `+`. */
  readonly patch: string;
  readonly added: number;
  readonly removed: number;
}

/**
 * What differs between two sets of objects. Order, comments and the form of the YAML do not count. An object whose name
 * ends in a hash of its content is compared with the one that it replaces. Sorted by kind and name.
 */
export function diffManifests(base: readonly Manifest[], head: readonly Manifest[]): ObjectDiff[] {
  const [before, after] = [byIdentity(base), byIdentity(head)];
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, item]) => item);
  const found: ObjectDiff[] = [];
  for (const [key, item] of after) {
    const same = before.get(key);
    if (same !== undefined) found.push(...compare(same, item, 'changed'));
    else {
      const index = gone.findIndex((other) => replaces(item, other));
      const [old] = index < 0 ? [] : gone.splice(index, 1);
      found.push(...(old === undefined ? compare(undefined, item, 'added') : compare(old, item, 'replaced')));
    }
  }
  found.push(...gone.flatMap((item) => compare(item, undefined, 'removed')));
  return found.sort((a, b) => order(a.kind, b.kind) || order(a.name, b.name));
}

// --- internal ---

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byIdentity(manifests: readonly Manifest[]): Map<string, Manifest> {
  return new Map(
    manifests.map((item) => {
      const { namespace = '', name } = item.metadata;
      return [[item.apiVersion, item.kind, namespace, name].join('\n'), item];
    }),
  );
}

/** The hash that names of immutable objects end in. */
const hash = /-[0-9a-f]{8}$/;

function replaces(a: Manifest, b: Manifest): boolean {
  const [left, right] = [a, b].map(({ metadata }) => metadata.name);
  if (left === undefined || right === undefined || !hash.test(left) || !hash.test(right)) return false;
  return a.kind === b.kind && a.apiVersion === b.apiVersion && left.replace(hash, '') === right.replace(hash, '');
}

function compare(
  before: Manifest | undefined,
  after: Manifest | undefined,
  change: ObjectDiff['change'],
): ObjectDiff[] {
  const item = after ?? before;
  const [old, now] = [print(before), print(after)];
  if (item === undefined || old === now) return [];
  const { hunks } = structuredPatch('', '', old, now, '', '', { context: 3 });
  const lines = hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
    ...hunk.lines,
  ]);
  return [
    {
      kind: item.kind,
      name: item.metadata.name,
      change,
      ...(change === 'replaced' && before !== undefined ? { replaces: before.metadata.name } : {}),
      patch: lines.join('\n'),
      added: lines.filter((line) => line.startsWith('+')).length,
      removed: lines.filter((line) => line.startsWith('-')).length,
    },
  ];
}

/** One form for equal objects: keys sorted, long texts as blocks. */
function print(item: Manifest | undefined): string {
  return item === undefined
    ? ''
    : stringify(item, { sortMapEntries: true, lineWidth: 0, aliasDuplicateObjects: false });
}
