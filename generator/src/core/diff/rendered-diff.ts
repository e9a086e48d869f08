import type { ObjectDiff } from './diff-manifests.ts';
import type { ReleasePlace } from './render-inputs.ts';

/** What changes in one release’s objects. */
export interface ReleaseDiff extends ReleasePlace {
  readonly objects: readonly ObjectDiff[];
}

/** What changes in one file of manifests that are applied as they are. */
export interface FileDiff {
  readonly path: string;
  readonly objects: readonly ObjectDiff[];
}

/** What changes in clusters between two revisions. */
export interface RenderedDiff {
  /** Releases that were rendered because something that rendering reads differs; some may render alike even so. */
  readonly releases: readonly ReleaseDiff[];
  readonly files: readonly FileDiff[];
  /** Releases that were not rendered: everything that rendering reads is the same bytes. */
  readonly identical: number;
  /** Releases that differ and that nobody asked for. */
  readonly unasked: number;
}

/** Counts for one line of text. */
export interface DiffSummary {
  readonly releases: number;
  readonly objects: number;
  readonly added: number;
  readonly removed: number;
}

/** Counts of what really differs. */
export function summarizeDiff({ releases, files }: RenderedDiff): DiffSummary {
  const all = [...releases, ...files].flatMap(({ objects }) => objects);
  return {
    releases: releases.filter(({ objects }) => objects.length > 0).length,
    objects: all.length,
    added: all.reduce((sum, { added }) => sum + added, 0),
    removed: all.reduce((sum, { removed }) => sum + removed, 0),
  };
}

/** `3 objects in 1 release change (+5 −4 lines)`. */
export function describeSummary(diff: RenderedDiff): string {
  const { releases, objects, added, removed } = summarizeDiff(diff);
  if (objects === 0) return 'no object changes';
  const where = releases === 0 ? '' : ` in ${counted(releases, 'release')}`;
  return `${counted(objects, 'object')}${where} ${objects === 1 ? 'changes' : 'change'} (+${added} −${removed} lines)`;
}

/** That all other releases render the same bytes, and why that is known. */
export function describeIdentical({ identical, unasked }: RenderedDiff): string {
  const others =
    unasked === 0 ? '' : `${counted(unasked, 'more release')} that nobody asked for here can differ as well. `;
  if (identical === 0) return `${others}There is no other release.`;
  const subject = identical === 1 ? 'The other release renders' : `All ${identical} other releases render`;
  return `${others}${subject} byte-identically: chart, values, namespace and Kubernetes version are the same bytes before and after.`;
}

/** The diff as text for a terminal, without colours. */
export function formatDiffText(diff: RenderedDiff): string {
  const sections = [
    ...diff.releases.map(({ environment, model, objects }) => textSection(`${environment}/${model}`, objects)),
    ...diff.files.map(({ path, objects }) => textSection(path, objects)),
  ];
  return [...sections.flat(), `${describeSummary(diff)}. ${describeIdentical(diff)}`, ''].join('\n');
}

/** What happens to an object: `Deployment chat changes`. */
export function describeObject({ kind, name, change, replaces }: ObjectDiff): string {
  const what = { added: 'is new', removed: 'goes', changed: 'changes', replaced: `replaces ${replaces ?? ''}` }[change];
  return `${kind} ${name} ${what}`;
}

/** `1 object`, `2 objects`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// --- internal ---

function textSection(title: string, objects: readonly ObjectDiff[]): string[] {
  if (objects.length === 0) return [`${title}: renders the same`, ''];
  return objects.flatMap((object) => [`${title}: ${describeObject(object)}`, object.patch, '']);
}
