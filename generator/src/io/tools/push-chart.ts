import { userError } from '../user-error.ts';
import { runProcess, type ProcessResult } from './run-process.ts';
import { withTemporaryDirectory } from './temporary-directory.ts';

/** A chart to be pushed, and the user’s environment, which has Helm’s logins. */
export interface PushRequest {
  /** Absolute path of a Helm program. */
  readonly helm: string;
  readonly chartDir: string;
  /** Address without the chart’s name, as oci://registry.example.com/charts. */
  readonly to: string;
  readonly env: NodeJS.ProcessEnv;
  /** For a registry without TLS, as on loopback. */
  readonly plainHttp: boolean;
}

/** Milliseconds that a push may take. */
const TIMEOUT = 300_000;

/** Packages a chart and pushes it with Helm. Throws a UserError (E903) with Helm’s words when it refuses. */
export async function pushChart({ helm, chartDir, to, env, plainHttp }: PushRequest): Promise<void> {
  await withTemporaryDirectory(async (folder) => {
    const run = async (args: readonly string[]): Promise<ProcessResult> =>
      succeed(await runProcess({ file: helm, args, cwd: folder, env, timeout: TIMEOUT }), `helm ${args[0] ?? ''}`);
    const { stdout } = await run(['package', '--destination', folder, '--', chartDir]);
    const [, file = ''] = /saved it to: (.+)$/m.exec(stdout) ?? [];
    await run(['push', ...(plainHttp ? ['--plain-http'] : []), '--', file, to]);
  });
}

// --- internal ---

function succeed(result: ProcessResult, what: string): ProcessResult {
  if (result.outcome === 'succeeded') return result;
  const last = result.stderr.trimEnd().split('\n').at(-1) ?? '';
  const reason = result.outcome === 'failed' ? last.replace(/^Error: /, '') : result.outcome;
  const fix = 'check the address and log in with `helm registry login`; the chart itself is released';
  throw userError({ code: 903, message: `${what}: ${reason}`, fix });
}
