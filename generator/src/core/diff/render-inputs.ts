/** One model in one environment. */
export interface ReleasePlace {
  readonly environment: string;
  readonly model: string;
}

/** What a release’s files are at one revision: git’s ids of their contents. */
export interface ReleaseFiles extends ReleasePlace {
  /** Of release.yaml, which names the chart; undefined when it is missing. */
  readonly release: string | undefined;
  /** Of values.yaml, which Argo CD gives to Helm; undefined when it is missing. */
  readonly values: string | undefined;
}

/** What of an environment reaches the chart beside the values. */
export interface RenderPlace {
  readonly namespace: string;
  /** Kubernetes version that the chart sees, for example `1.37.0`. */
  readonly kubeVersion: string;
}

/** Everything that rendering reads at one revision. */
export interface RenderInputs {
  /** By environment and model, `prod/chat`. */
  readonly releases: ReadonlyMap<string, ReleaseFiles>;
  readonly places: ReadonlyMap<string, RenderPlace>;
  /** Git’s ids of the charts’ folders, by version; `working` is the chart that people edit. */
  readonly charts: ReadonlyMap<string, string>;
  /** Git’s ids of the manifests that are applied as they are, by path. */
  readonly plain: ReadonlyMap<string, string>;
}

/** Releases whose rendering can differ between two revisions, sorted, and how many cannot. */
export interface AffectedReleases {
  readonly affected: readonly ReleasePlace[];
  /** Releases whose chart, values, namespace and Kubernetes version are the same bytes at both revisions. */
  readonly identical: number;
}

/** Chart versions whose folder is not the same at both revisions; a version that only one has is among them. */
export function changedCharts(base: RenderInputs, head: RenderInputs): Set<string> {
  const versions = new Set([...base.charts.keys(), ...head.charts.keys()]);
  return new Set([...versions].filter((version) => base.charts.get(version) !== head.charts.get(version)));
}

/**
 * Compares what rendering reads. Helm’s output follows from it alone: the chart reads neither the cluster nor the clock.
 * @param chartOf the chart that a release pins; asked only for releases whose files are the same at both revisions
 */
export function affectedReleases(
  base: RenderInputs,
  head: RenderInputs,
  chartOf: (release: ReleaseFiles) => string | undefined,
): AffectedReleases {
  const charts = changedCharts(base, head);
  const keys = [...new Set([...base.releases.keys(), ...head.releases.keys()])].sort();
  const affected = keys.flatMap((key): ReleasePlace[] => {
    const [before, after] = [base.releases.get(key), head.releases.get(key)];
    const place = after ?? before;
    if (place === undefined) return [];
    const same =
      before !== undefined &&
      after !== undefined &&
      before.release === after.release &&
      before.values === after.values &&
      samePlace(base.places.get(place.environment), head.places.get(place.environment)) &&
      !(charts.size > 0 && charts.has(chartOf(after) ?? ''));
    return same ? [] : [{ environment: place.environment, model: place.model }];
  });
  return { affected, identical: keys.length - affected.length };
}

/** Paths of plain manifests that differ, sorted. */
export function changedPlain(base: RenderInputs, head: RenderInputs): string[] {
  const paths = new Set([...base.plain.keys(), ...head.plain.keys()]);
  return [...paths].filter((path) => base.plain.get(path) !== head.plain.get(path)).sort();
}

// --- internal ---

function samePlace(a: RenderPlace | undefined, b: RenderPlace | undefined): boolean {
  return a?.namespace === b?.namespace && a?.kubeVersion === b?.kubeVersion;
}
