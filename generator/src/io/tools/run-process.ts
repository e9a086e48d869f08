import { execFile } from 'node:child_process';

const MEBIBYTE = 1024 * 1024;

export type ProcessRequest = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: NodeJS.ProcessEnv;
  /** Text for standard input, which is closed after it. */
  readonly input?: string;
  /** Milliseconds until the process is killed; without it there is no limit. */
  readonly timeout?: number;
  /** Kills the process when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes of each output stream until the process is killed; 64 MiB by default. */
  readonly maxOutput?: number;
};

export type ProcessResult = {
  /** `failed` covers a non-zero exit code and a signal from elsewhere. */
  readonly outcome: 'succeeded' | 'failed' | 'not-found' | 'timed-out' | 'too-much-output';
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs a program without a shell, with bounded time and output. Never rejects. */
export function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  return new Promise((resolve) => {
    const options = {
      cwd: request.cwd,
      env: request.env,
      timeout: request.timeout ?? 0,
      maxBuffer: request.maxOutput ?? 64 * MEBIBYTE,
      killSignal: 'SIGKILL' as const,
      windowsHide: true,
      signal: request.signal,
    };
    const child = execFile(request.file, [...request.args], options, (error, stdout, stderr) => {
      resolve({ outcome: outcomeOf(error), stdout, stderr });
    });
    // A program that stops reading early closes the pipe; its exit code tells the rest.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(request.input ?? '');
  });
}

function outcomeOf(error: (Error & { code?: unknown; killed?: boolean }) | null): ProcessResult['outcome'] {
  if (error === null) return 'succeeded';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'too-much-output';
  if (error.code === 'ENOENT' || error.code === 'EACCES') return 'not-found';
  return error.killed === true ? 'timed-out' : 'failed';
}
