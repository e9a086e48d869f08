import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { CHART, leastValues, runtimes, type Values } from './support.ts';

interface Range {
  readonly since: string;
  readonly before?: string;
}

interface Metric {
  readonly name: string;
  readonly buckets?: readonly number[];
}

interface Catalogue {
  readonly [runtime: string]: {
    readonly port?: string;
    readonly scale?: { readonly metric: string };
    readonly metrics?: Readonly<Record<string, Metric>>;
    readonly versions?: readonly (Range & { readonly metrics?: Readonly<Record<string, Metric>> })[];
  };
}
/** What the chart knows of the runtimes’ metrics. */
export const catalogue = parse(readFileSync(resolve(CHART, 'files/metrics.yaml'), 'utf8')) as Catalogue;
/** Runtimes whose metrics are known. */
export const measured = runtimes.filter((runtime) => catalogue[runtime]?.versions !== undefined);

/** A version as the runtime’s publisher writes it in a tag. */
function tagOf(runtime: string, since: string): string {
  if (runtime === 'llamacpp') return `server-cuda-b${since.split('.')[0] ?? ''}`;
  if (runtime === 'triton') return `${since}-py3`;
  return runtime === 'tei' ? `cpu-${since}` : since;
}

/** The least values of a runtime with an image of that version, by default the oldest that the catalogue knows. */
export function known(
  runtime: (typeof runtimes)[number],
  since: string = catalogue[runtime]?.versions?.at(-1)?.since ?? '',
): Values {
  const values = leastValues(runtime) as { image: object };
  return { ...values, image: { ...values.image, tag: tagOf(runtime, since) } };
}
