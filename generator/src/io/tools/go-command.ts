import { runProcess } from './run-process.ts';
import type { ProcessResult } from './run-process.ts';
import { ToolError } from './tool-error.ts';

/** The oldest Go release that can build the tools, as the go.mod files under tools ask for it. */
const MINIMUM = { major: 1, minor: 26 };
const HOW_TO = `install Go ${MINIMUM.major}.${MINIMUM.minor} or newer, put it on the PATH and try again`;

const GOOS: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows', sunos: 'solaris' };
const GOARCH: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', ia32: '386' };

/** The operating system and processor that Node runs on, in Go's words. */
export function goPlatform(): { readonly goos: string; readonly goarch: string } {
  return {
    goos: GOOS[process.platform] ?? process.platform,
    goarch: GOARCH[process.arch] ?? process.arch,
  };
}

/**
 * Fails unless a recent enough `go` is on the PATH of `env`.
 * @throws ToolError saying what `purpose` (for example "building helm4") needs.
 */
export async function requireGo(purpose: string, options: { env: NodeJS.ProcessEnv; cwd: string }): Promise<void> {
  const { outcome, stdout, stderr } = await runGo(['version'], options);
  if (outcome === 'not-found') throw new ToolError(`${purpose} needs Go, which is not on the PATH; ${HOW_TO}`);
  if (outcome !== 'succeeded')
    throw new ToolError(`${purpose} needs Go, but "go version" failed: ${lastLines(stderr)}`);
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(stdout) ?? [];
  const tooOld = Number(major) < MINIMUM.major || (Number(major) === MINIMUM.major && Number(minor) < MINIMUM.minor);
  if (major === undefined || tooOld) {
    throw new ToolError(`${purpose} needs a newer Go than "${stdout.trim()}"; ${HOW_TO}`);
  }
}

/**
 * Fails unless the C compiler that Go would use is there.
 * @throws ToolError saying what `purpose` needs.
 */
export async function requireCompiler(purpose: string, { env, cwd }: GoOptions): Promise<void> {
  const { stdout } = await runGo(['env', 'CC'], { env, cwd, cgo: true });
  const compiler = stdout.trim() || 'gcc';
  const { outcome } = await runProcess({ file: compiler, args: ['--version'], cwd, env });
  if (outcome !== 'succeeded') {
    throw new ToolError(
      `${purpose} needs a C compiler, but "${compiler}" is not there or does not run; install gcc with the headers of the C library`,
    );
  }
}

export type GoOptions = {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** A Go release that Go may fetch; the one on the PATH by default. */
  readonly toolchain?: string;
  /** Whether C code is compiled; it is not by default. */
  readonly cgo?: boolean;
};

/**
 * Runs `go` for the platform that Node runs on, whatever a cross-compiling environment says,
 * without workspaces, and without cgo or another toolchain unless they are asked for.
 */
export function runGo(args: readonly string[], options: GoOptions): Promise<ProcessResult> {
  const { goos, goarch } = goPlatform();
  const { toolchain = 'local', cgo = false } = options;
  const pinned = { GOTOOLCHAIN: toolchain, GOWORK: 'off', CGO_ENABLED: cgo ? '1' : '0', GOOS: goos, GOARCH: goarch };
  return runProcess({ file: 'go', args, cwd: options.cwd, env: { ...options.env, ...pinned } });
}

/** The end of a command's output: its last 12 lines that are not download progress. */
export function lastLines(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('go: downloading '));
  return lines.slice(-12).join('\n');
}
