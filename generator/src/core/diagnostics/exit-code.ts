/** Process exit codes, stable and documented in docs/errors.md. */
export const ExitCode = {
  ok: 0,
  bug: 1,
  usage: 2,
  spec: 3,
  fileSystem: 4,
  git: 5,
  forge: 6,
  drift: 7,
  busy: 8,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** What every code means: the exit code of its class, a title, and how such a finding is mended. */
export interface CodeInfo {
  readonly exit: ExitCode;
  readonly title: string;
  readonly help: string;
}
