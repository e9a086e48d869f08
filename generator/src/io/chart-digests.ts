import { randomUUID } from 'node:crypto';
import { chartDigest } from '../core/chart/chart-digest.ts';
import { chartReleases, type ChartFiles } from '../core/plan/charts.ts';
import { readTree } from './read-tree.ts';

/** Gives the digest of a chart’s files by its folder; each is computed when it is first asked for. */
export function chartDigests(root: string, { released }: ChartFiles): (folder: string) => string {
  const known = new Map<string, string>();
  const digestOf = (folder: string): string => {
    const files = folder.startsWith(`${chartReleases}/`)
      ? released.get(folder.slice(chartReleases.length + 1))
      : undefined;
    return files === undefined ? folderDigest(root, folder) : chartDigest(files);
  };
  return (folder) => {
    const digest = known.get(folder) ?? digestOf(folder);
    known.set(folder, digest);
    return digest;
  };
}

// --- internal ---

/** A chart that cannot be read has no digest that could be met again; the engine says what is wrong with it. */
function folderDigest(root: string, folder: string): string {
  try {
    return chartDigest([...readTree(root, folder)].map(([path, bytes]) => ({ path, bytes })));
  } catch {
    return randomUUID();
  }
}
