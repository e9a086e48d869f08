import type { Release } from '../../generated/release.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { modelFile } from '../model-types.ts';
import { shortId } from './describe-release.ts';

/** A release that an environment had, and git’s id of its file. */
export interface EarlierRelease {
  readonly release: Release;
  readonly blob: string;
}

/** Which release is wanted back. */
export interface EarlierWish {
  readonly model: string;
  readonly environment: string;
  /** Beginning of its id, with or without `sha256:`; undefined for the one before the present one. */
  readonly to: string | undefined;
}

type Choice<T> = { readonly version: T; readonly isThere: boolean } | { readonly problem: Diagnostic };

/**
 * The release to go back to. The one before the present one is what ran before that came for the first time: after a
 * rollback, going back again goes further, and not to what was left.
 * @param history the newest first; the first is the present one
 */
export function chooseEarlier<T extends EarlierRelease>(history: readonly T[], wish: EarlierWish): Choice<T> {
  const [present] = history;
  if (present === undefined) return problem(523, wish, `${wish.environment} never had a release of ${wish.model}`);
  if (wish.to !== undefined) return chooseNamed(history, present, { ...wish, to: wish.to });
  const first = history.findLastIndex(({ blob }) => blob === present.blob);
  const before = history
    .slice(first + 1)
    .find(({ blob, release }) => blob !== present.blob && release.retired === undefined);
  if (before !== undefined) return { version: before, isThere: false };
  return problem(523, wish, `${wish.environment} had no release of ${wish.model} before ${shortId(present.release)}`);
}

// --- internal ---

function chooseNamed<T extends EarlierRelease>(
  history: readonly T[],
  present: T,
  wish: EarlierWish & { to: string },
): Choice<T> {
  const start = wish.to.replace(/^sha256:/, '');
  const found = history.filter(({ release }) => start !== '' && release.id.startsWith(`sha256:${start}`));
  const [version] = found;
  const ids = new Set(found.map(({ release }) => release.id));
  if (version === undefined)
    return problem(524, wish, `${wish.environment} never had a release ${JSON.stringify(wish.to)} of ${wish.model}`);
  if (ids.size > 1)
    return problem(524, wish, `${JSON.stringify(wish.to)} begins ${ids.size} releases of ${wish.model}`);
  return { version, isThere: version.blob === present.blob };
}

function problem(code: 523 | 524, { model, environment }: EarlierWish, message: string): { problem: Diagnostic } {
  const fix = `\`npm run rollback -- ${model} --env ${environment} --list\` shows what was there; name one with --to`;
  return { problem: diagnostic({ code, file: modelFile(environment, model, 'release.yaml'), message, fix }) };
}
