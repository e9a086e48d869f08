import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import type { FieldPath } from '../diagnostics/diagnostic.ts';
import type { RuleFinding } from './rule.ts';

type Image = NonNullable<Model['spec']['image']>;
type Source = Pick<Model['spec']['model'], 'source' | 'revision'>;

/** Whether a source names a Hugging Face repository, whose revisions may be branches. */
function canMove(model: Source): boolean {
  return model.source.startsWith('hf://') && !/^[a-f0-9]{40}$/.test(model.revision ?? '');
}

/** Whether weights that are an image have a tag, which may be moved, or nothing at all. */
function isMovableImage({ weights, model }: Pick<Model['spec'], 'weights' | 'model'>): boolean {
  return weights?.method === 'image' && !(model.revision ?? '').startsWith('sha256:');
}

/** Every image that a model’s pods run, with its place in the spec. */
function images(model: Model): [FieldPath, Image][] {
  const { image, profiles, sidecars } = model.spec;
  const found: [FieldPath, Image | undefined][] = [[['spec', 'image'], image]];
  for (const [name, profile] of Object.entries(profiles ?? {}))
    found.push([['spec', 'profiles', name, 'image'], profile.image]);
  for (const [index, sidecar] of (sidecars ?? []).entries())
    found.push([['spec', 'sidecars', index, 'image'], sidecar.image]);
  found.push([['spec', 'weights', 'job', 'image'], model.spec.weights?.job?.image]);
  return found.flatMap(([path, item]) => (item === undefined ? [] : [[path, item]]));
}

/** Every container names an image and a tag or digest. */
export function* imageIsNamed({ model }: { model: Model }): Iterable<RuleFinding> {
  const { image, profiles, runtime } = model.spec;
  const everyProfileHasOne =
    Object.values(profiles ?? {}).every((profile) => profile.image !== undefined) && profiles !== undefined;
  const found = images(model);
  if (image === undefined && !everyProfileHasOne) found.unshift([['spec', 'image'], {}]);
  for (const [path, item] of found) {
    const needsRepository = path.includes('sidecars') || (runtime === 'custom' && !path.includes('weights'));
    if (needsRepository && item.repository === undefined) {
      yield {
        code: 319,
        path: [...path, 'repository'],
        message: 'no image repository is given',
        fix: 'add repository',
      };
    }
    if (item.tag === undefined && item.digest === undefined) {
      yield {
        code: 320,
        path,
        message: 'the image has neither tag nor digest',
        fix: 'add tag, then run `npm run pin`',
      };
    }
  }
}

/** Warns of images and revisions that can move: fit for the first environment, refused by promotion. */
export function* isPinned({ model }: { model: Model }): Iterable<RuleFinding> {
  const fix = `run \`npm run pin -- ${model.metadata.name}\` before it is promoted`;
  if (canMove(model.spec.model)) {
    const path = ['spec', 'model', model.spec.model.revision === undefined ? 'source' : 'revision'];
    yield { code: 318, severity: 'warning', path, message: 'the revision is not a commit and can move', fix };
  }
  if (isMovableImage(model.spec)) {
    const path = ['spec', 'model', model.spec.model.revision === undefined ? 'source' : 'revision'];
    const message = 'the weights’ image has no digest and can move';
    yield { code: 318, severity: 'warning', path, message, fix: 'set revision to its digest before it is promoted' };
  }
  for (const [path, image] of images(model)) {
    if (image.digest !== undefined || image.tag === undefined) continue;
    yield {
      code: 318,
      severity: 'warning',
      path: [...path, 'tag'],
      message: 'the tag has no digest and can move',
      fix,
    };
  }
}

/** What in a release can move, in words; empty when it may be promoted. */
export function unpinnedParts(release: Release): string[] {
  const parts: string[] = [];
  if (canMove(release.values.model) || isMovableImage(release.values)) parts.push('the model’s revision');
  for (const [pool, profile] of Object.entries(release.profiles)) {
    if (profile.image.digest === undefined) parts.push(`the image of profile ${pool}`);
  }
  for (const sidecar of release.values.sidecars ?? []) {
    if (sidecar.image.digest === undefined) parts.push(`the image of sidecar ${sidecar.name}`);
  }
  const download = release.values.weights?.job?.image;
  if (download !== undefined && download.digest === undefined) parts.push('the image of the download Job');
  return parts;
}
