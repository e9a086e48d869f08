import type { Model } from '../../generated/model.ts';
import type { FieldPath } from '../diagnostics/diagnostic.ts';
import { workloadImages, type Image } from '../release/workload-images.ts';
import { runtimeExamples } from '../release/runtime-examples.ts';

/** A tag whose digest, or a branch whose commit, belongs at `path` of the model’s file. */
export type Pin =
  | {
      readonly kind: 'image';
      readonly path: FieldPath;
      readonly repository: string;
      readonly tag: string;
      readonly current: string | undefined;
    }
  | { readonly kind: 'revision'; readonly path: FieldPath; readonly repository: string; readonly branch: string };

// The chart’s own choice for s3:// and gs://; images that download hf:// always name their repository.
const downloader = 'docker.io/rclone/rclone';
const commit = /^[a-f0-9]{40}$/;

/** Everything in a model that can be pinned. A revision that is a commit already stays. */
export function findPins(model: Model): Pin[] {
  const { spec } = model;
  const images: [FieldPath, Image | undefined][] = [[['spec', 'image'], spec.image]];
  for (const [name, profile] of Object.entries(spec.profiles ?? {}))
    images.push([['spec', 'profiles', name, 'image'], profile.image]);
  images.push(...workloadImages(spec).map(({ path, image }): [FieldPath, Image] => [['spec', ...path], image]));
  const pins = images.flatMap(([path, image]): Pin[] => {
    const standard = path.includes('weights') ? downloader : runtimeExamples[spec.runtime].repository;
    const repository = image?.repository ?? standard;
    if (image?.tag === undefined) return [];
    return [{ kind: 'image', path: [...path, 'digest'], repository, tag: image.tag, current: image.digest }];
  });
  const { source, revision = 'main' } = spec.model;
  if (source.startsWith('hf://') && !commit.test(revision)) {
    pins.push({
      kind: 'revision',
      path: ['spec', 'model', 'revision'],
      repository: source.slice('hf://'.length),
      branch: revision,
    });
  }
  return pins;
}
