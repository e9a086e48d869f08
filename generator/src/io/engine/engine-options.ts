/** Limits of one request. */
export interface EngineLimits {
  /** Seconds for one request; 10 by default, where a large chart takes some hundredths. */
  readonly seconds?: number;
  /** Bytes of memory for the whole process; 1 GiB by default. */
  readonly memory?: number;
  /** Bytes of one request; 4 MiB by default. */
  readonly requestBytes?: number;
}

export const REQUEST_BYTES = 4 * 1024 * 1024;

/** Where the engine is, and what it may take. */
export interface EngineOptions {
  /** Absolute path of the program. */
  readonly program: string;
  /** Absolute path of the directory of CustomResourceDefinitions; without it only Kubernetes’ own kinds are known. */
  readonly crds?: string;
  readonly limits?: EngineLimits;
  /** Absolute path of a file that gets a CPU profile of the engine when it ends, for `go tool pprof`. */
  readonly profile?: string;
}

/** The command line for these options. */
export function engineArguments({ crds, profile, limits = {} }: EngineOptions): string[] {
  const { seconds = 10, memory = 2 ** 30, requestBytes = REQUEST_BYTES } = limits;
  const known = crds === undefined ? [] : [`-crds=${crds}`];
  const profiled = profile === undefined ? [] : [`-profile=${profile}`];
  return [`-max-time=${seconds}s`, `-max-memory=${memory}`, `-max-line=${requestBytes}`, ...known, ...profiled];
}
