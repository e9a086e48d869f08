import { diagnostic, type Diagnostic, type Finding } from '../core/diagnostics/diagnostic.ts';

/** Something that the user can mend: findings, already in words. Everything else that is thrown is a bug. */
export class UserError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((item) => item.message).join('; '));
    this.name = 'UserError';
    this.diagnostics = diagnostics;
  }
}

/** A user error with one finding. */
export function userError(finding: Finding): UserError {
  return new UserError([diagnostic(finding)]);
}

/** Turns a failed file system call into a user error that names the file. */
export function fileSystemError(error: unknown, file: string): UserError {
  if (error instanceof UserError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const reason = (code === undefined ? undefined : reasons[code]) ?? code;
  if (reason === undefined) throw error;
  return userError({ code: 801, file, message: reason, fix: 'mend that and run the command again' });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EISDIR: 'a folder is where a file should be',
  ENOTDIR: 'a file is where a folder should be',
  ENOENT: 'the file is missing',
  EXDEV: 'the folder spans two file systems',
};
