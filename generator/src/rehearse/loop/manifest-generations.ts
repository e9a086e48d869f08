import { openSync, readSync, closeSync, statSync } from 'node:fs';
import type { ControlPlane } from '../plane/control-plane.ts';
import type { Argocd } from '../parts/argocd.ts';

/** What Argo CD’s repo server has rendered since a moment. */
export type Generations = {
  /** Applications whose manifests it did not have. */
  readonly applications: readonly string[];
  /** `<namespace>/<release>` for each run of `helm template`, as often as it ran. */
  readonly rendered: readonly string[];
  /** How often it began to generate manifests of an Application, by its metrics. */
  readonly count: number;
};

/**
 * Watches which manifests the repo server generates. Its metrics know how many, its log whose: for a commit that does
 * not concern an Application, it only moves what it has to the new commit.
 * @returns what was generated since this call
 */
export async function watchGenerations(
  plane: Pick<ControlPlane, 'process'>,
  argocd: Pick<Argocd, 'metrics'>,
): Promise<() => Promise<Generations>> {
  const { log } = plane.process('argocd-repo-server');
  const [start, before] = [statSync(log).size, await generationCount(argocd)];
  return async () => {
    const entries = readFrom(log, start).split('\n').flatMap(parseEntry);
    const missed = entries.filter(({ msg }) => msg === 'manifest cache miss');
    return {
      applications: [...new Set(missed.map(({ application = '' }) => application))].sort(),
      rendered: entries.flatMap(({ msg }) => renderedBy(msg)).sort(),
      count: (await generationCount(argocd)) - before,
    };
  };
}

// --- internal ---

type Entry = { readonly msg: string; readonly application?: string };

const METRIC = /^argocd_repo_parallelism_wait_duration_seconds_count (\d+)$/m;

async function generationCount({ metrics }: Pick<Argocd, 'metrics'>): Promise<number> {
  const [, count] = METRIC.exec(await (await fetch(metrics['repo-server'])).text()) ?? [];
  if (count === undefined) throw new Error('the repo server’s metrics do not count manifests');
  return Number(count);
}

function readFrom(file: string, start: number): string {
  const buffer = Buffer.alloc(Math.max(0, statSync(file).size - start));
  const descriptor = openSync(file, 'r');
  readSync(descriptor, buffer, 0, buffer.length, start);
  closeSync(descriptor);
  return buffer.toString('utf8');
}

/** The log’s lines are JSON; the last one may not be whole yet. */
function parseEntry(line: string): Entry[] {
  try {
    return [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
}

function renderedBy(message: string): string[] {
  const [, release, namespace] = /^helm template \. --name-template (\S+) --namespace (\S+) /.exec(message) ?? [];
  return release === undefined ? [] : [`${namespace}/${release}`];
}
