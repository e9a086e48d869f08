import type { Deployment, EngineVersion, Gpu } from './types.ts';

/** The version that is assumed when none is named; whoever assumes it says so. */
export const latestEngine: EngineVersion = { text: '0.33.0', minor: 33, patch: 0, v0: false };

/** `v0.11.2`, `0.8 V0`: the first engine was the default before 0.8. Undefined when it is not a version. */
export function parseEngineVersion(text: string): EngineVersion | undefined {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+|x))?(?:\.\w+)?(?:s)?(?: (V[01]))?(?:[-+@].*)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, major = '0', minor = '0', patch, named] = match;
  const number = Number(major) * 100 + Number(minor);
  return {
    text,
    minor: number,
    patch: patch === undefined || patch === 'x' ? 0 : Number(patch),
    v0: named === undefined ? number < 8 : named === 'V0',
  };
}

/** An image’s tag when it says a version; a tag of one’s own says nothing. */
export function versionOf(tag: string | undefined): string | undefined {
  return tag === undefined || parseEngineVersion(tag) === undefined ? undefined : tag;
}

/** What vLLM chooses when nobody does (arg_utils.py and cache.py of the versions named). */
export function engineDefaults(
  gpu: Gpu,
  engine: EngineVersion,
): Pick<Deployment, 'memoryShare' | 'maxSequences' | 'batchedTokens'> {
  // 0.90 up to 0.21, 0.92 since.
  const memoryShare = engine.minor >= 22 ? 0.92 : 0.9;
  if (engine.v0) return { memoryShare, maxSequences: 256, batchedTokens: 2048 };
  // The largest class came after 0.11.
  if (gpu.memoryGib >= 160 && engine.minor >= 12) return { memoryShare, maxSequences: 1024, batchedTokens: 16_384 };
  const large = gpu.memoryGib >= 70 && !/a[18]00/i.test(gpu.name);
  if (large) return { memoryShare, maxSequences: 1024, batchedTokens: 8192 };
  return { memoryShare, maxSequences: 256, batchedTokens: 2048 };
}
