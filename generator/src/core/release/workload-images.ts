import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import type { FieldPath } from '../diagnostics/diagnostic.ts';

export type Image = NonNullable<Model['spec']['image']>;

/** An image that some pod runs. */
export interface WorkloadImage {
  /** Where it stands, below the spec or the values. */
  readonly path: FieldPath;
  readonly image: Image;
  /** What runs it, in words. */
  readonly of: string;
  /** Whether it stands for itself, and not over a repository that the chart knows. */
  readonly needsRepository: boolean;
}

type Values = Pick<Model['spec'], 'runtime' | 'sidecars' | 'weights' | 'jobs' | 'variants' | 'vectorStore'>;

/** Every image besides the server’s own, which profiles have. A spec and a release’s values have them alike. */
export function workloadImages(values: Values | Release['values']): WorkloadImage[] {
  const { runtime, sidecars, weights, jobs, variants, vectorStore } = values;
  const found: (Omit<WorkloadImage, 'image'> & { readonly image: Image | undefined })[] = [
    ...(sidecars ?? []).map(({ name, image }, index) => ({
      path: ['sidecars', index, 'image'],
      image,
      of: `sidecar ${name}`,
      needsRepository: true,
    })),
    { path: ['weights', 'job', 'image'], image: weights?.job?.image, of: 'the download Job', needsRepository: false },
    ...Object.entries(variants ?? {}).map(([name, { image }]) => ({
      path: ['variants', name, 'image'],
      image,
      of: `variant ${name}`,
      needsRepository: runtime === 'custom',
    })),
    ...Object.entries(jobs ?? {}).map(([name, { image }]) => ({
      path: ['jobs', name, 'image'],
      image,
      of: `job ${name}`,
      needsRepository: true,
    })),
    { path: ['vectorStore', 'image'], image: vectorStore?.image, of: 'the vector store', needsRepository: true },
  ];
  return found.flatMap(({ image, ...rest }) => (image === undefined ? [] : [{ ...rest, image }]));
}
