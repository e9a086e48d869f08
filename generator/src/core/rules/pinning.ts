import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import type { FieldPath } from '../diagnostics/diagnostic.ts';
import { workloadImages, type WorkloadImage } from '../release/workload-images.ts';
import type { RuleFinding } from './rule.ts';

type Source = Pick<Model['spec']['model'], 'source' | 'revision'>;

/** Whether a source names a Hugging Face repository, whose revisions may be branches. */
function canMove(model: Source): boolean {
  return model.source.startsWith('hf://') && !/^[a-f0-9]{40}$/.test(model.revision ?? '');
}

/** Whether weights that are an image have a tag, which may be moved, or nothing at all. */
function isMovableImage({ weights, model }: Pick<Model['spec'], 'weights' | 'model'>): boolean {
  return weights?.method === 'image' && !(model.revision ?? '').startsWith('sha256:');
}

type PlacedImage = Pick<WorkloadImage, 'path' | 'image' | 'needsRepository'>;

/** Every image that a model’s pods run, with its place in the spec. */
function images({ spec }: Model): PlacedImage[] {
  const needsRepository = spec.runtime === 'custom';
  const profiles = Object.entries(spec.profiles ?? {}).flatMap(([name, { image }]): PlacedImage[] =>
    image === undefined ? [] : [{ path: ['spec', 'profiles', name, 'image'], image, needsRepository }],
  );
  return [
    ...(spec.image === undefined ? [] : [{ path: ['spec', 'image'], image: spec.image, needsRepository }]),
    ...profiles,
    ...workloadImages(spec).map((item) => ({ ...item, path: ['spec', ...item.path] })),
  ];
}

/** Every container names an image and a tag or digest. */
export function* imageIsNamed({ model }: { model: Model }): Iterable<RuleFinding> {
  const { image, profiles, runtime } = model.spec;
  const everyProfileHasOne =
    Object.values(profiles ?? {}).every((profile) => profile.image !== undefined) && profiles !== undefined;
  const found = images(model);
  if (image === undefined && !everyProfileHasOne)
    found.unshift({ path: ['spec', 'image'], image: {}, needsRepository: runtime === 'custom' });
  for (const { path, image: item, needsRepository } of found) {
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

/** Revisions of Hugging Face repositories besides the model’s own, with their places. */
function otherRevisions({ spec }: Model): [FieldPath, string][] {
  const adapters = (spec.adapters ?? []).flatMap(({ source, revision }, index): [FieldPath, string][] =>
    revision !== undefined && source.startsWith('hf://') ? [[['spec', 'adapters', index, 'revision'], revision]] : [],
  );
  const isHub = spec.model.source.startsWith('hf://');
  const variants = Object.entries(spec.variants ?? {}).flatMap(([name, { revision }]): [FieldPath, string][] =>
    revision !== undefined && isHub ? [[['spec', 'variants', name, 'revision'], revision]] : [],
  );
  return [...adapters, ...variants];
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
  for (const [path, revision] of otherRevisions(model)) {
    if (!canMove({ source: 'hf://', revision })) continue;
    yield {
      code: 318,
      severity: 'warning',
      path,
      message: 'the revision is not a commit and can move',
      fix: 'set it to the commit before it is promoted',
    };
  }
  for (const { path, image } of images(model)) {
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
  const profiles = Object.entries(release.profiles).filter(([, { image }]) => image.digest === undefined);
  const images = workloadImages(release.values).filter(({ image }) => image.digest === undefined);
  return [
    ...movableRevisions(release.values).map((of) => `the ${of} revision`),
    ...profiles.map(([pool]) => `the image of profile ${pool}`),
    ...images.map(({ of }) => `the image of ${of}`),
  ];
}

/** Whose revisions are no commits, as possessives. */
function movableRevisions(values: Release['values']): string[] {
  const { model, adapters = [], variants = {} } = values;
  const others = Object.entries(variants).filter(
    ([, { revision }]) => revision !== undefined && canMove({ source: model.source, revision }),
  );
  return [
    ...(canMove(model) || isMovableImage(values) ? ['model’s'] : []),
    ...adapters.filter(canMove).map(({ name }) => `adapter ${name}’s`),
    ...others.map(([name]) => `variant ${name}’s`),
  ];
}
