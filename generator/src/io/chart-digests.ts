import { randomUUID } from 'node:crypto';
import { chartDigest } from '../core/chart/chart-digest.ts';
import type { ChartFiles } from '../core/plan/charts.ts';
import { workingChart } from './read-repository.ts';
import { readTree } from './read-tree.ts';

/** Gives the digest of a chart’s files by its version; each is computed when it is first asked for. */
export function chartDigests(root: string, { released }: ChartFiles): (version: string) => string {
  const known = new Map<string, string>();
  return (version) => {
    const digest =
      known.get(version) ?? (version === 'working' ? workingDigest(root) : chartDigest(released.get(version) ?? []));
    known.set(version, digest);
    return digest;
  };
}

// --- internal ---

/** A working chart that cannot be read has no digest that could be met again; the engine says what is wrong with it. */
function workingDigest(root: string): string {
  try {
    return chartDigest([...readTree(root, workingChart)].map(([path, bytes]) => ({ path, bytes })));
  } catch {
    return randomUUID();
  }
}
