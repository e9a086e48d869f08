import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/**
 * Where built tools are kept: `$SLIPWAY_CACHE`, else `slipway` in `$XDG_CACHE_HOME` (which must be
 * absolute, as the XDG base directory specification says), else `~/.cache/slipway`.
 */
export function cacheDirectory(env: NodeJS.ProcessEnv): string {
  const { SLIPWAY_CACHE: own, XDG_CACHE_HOME: xdg } = env;
  if (own !== undefined && own !== '') return resolve(own);
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'slipway');
  return join(homedir(), '.cache', 'slipway');
}
