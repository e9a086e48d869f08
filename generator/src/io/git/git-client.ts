import { simpleGit, type SimpleGit } from 'simple-git';
import { explainGitFailure } from './git-failure.ts';

/** The environment of whoever runs the command. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where git runs, and for whom. */
export interface GitPlace {
  /** Root of the repository, absolute. */
  readonly root: string;
  readonly env: Environment;
}

/** What one git command is given beside its arguments. */
interface GitOptions {
  /** An index instead of the user’s own. */
  readonly index?: string;
  readonly input?: string;
}

/**
 * Runs git commands that neither run hooks, helpers that hooks are like, or aliases, nor ask anybody anything. What the
 * user has set about identity, signing, credentials and addresses stays in force.
 */
export interface GitClient extends GitPlace {
  /** What a command prints. Throws a UserError (E607, E611 to E619, E902) that says why git refuses. */
  readonly run: (args: readonly string[], options?: GitOptions) => Promise<string>;
  /** The same without the line feed at its end, for a command that is free to fail: undefined then. */
  readonly ask: (args: readonly string[]) => Promise<string | undefined>;
  /** Contents of objects, in the order of their ids. */
  readonly readBlobs: (ids: readonly string[]) => Promise<Buffer[]>;
}

/** Git in a repository. Throws a UserError outside of one (E607), and without git (E902). */
export async function openGitClient(place: GitPlace): Promise<GitClient> {
  const own = await open(place, undefined, {})
    .raw(['config', '--get', 'core.sshCommand'])
    .catch(() => '');
  const ssh = place.env['GIT_SSH_COMMAND'] ?? (place.env['GIT_SSH'] === undefined ? own.trim() || 'ssh' : undefined);
  const connect = (options: GitOptions): SimpleGit => open(place, ssh, options);
  const client: GitClient = {
    ...place,
    run: (args, options = {}) =>
      connect(options)
        .raw([...args])
        .catch((error: unknown) => {
          throw explainGitFailure(error, args);
        }),
    ask: (args) =>
      connect({})
        .raw([...args])
        .then((text) => text.trim())
        .catch(() => undefined),
    readBlobs: async (ids) => {
      if (ids.length === 0) return [];
      const git = connect({ input: `${ids.join('\n')}\n` });
      const output = await git.binaryCatFile(['--batch']).catch((error: unknown) => {
        throw explainGitFailure(error, ['cat-file']);
      });
      return splitBatch(output as Buffer);
    },
  };
  await client.run(['rev-parse', '--git-dir']);
  return client;
}

// --- internal ---

function open({ root, env }: GitPlace, ssh: string | undefined, { index, input }: GitOptions): SimpleGit {
  const git = simpleGit({
    baseDir: root,
    timeout: { block: patience(env) * 1000 },
    config: quietConfig,
    allowEnvironment: [...userVariables, ...configVariables(env), 'GIT_TERMINAL_PROMPT', 'GIT_INDEX_FILE'],
    unsafe: allowances,
    // Without it, a command that fails without a word counts as one that works.
    errors: (error, { exitCode, stdErr }) =>
      exitCode === 0 ? error : (error ?? new Error(String(Buffer.concat(stdErr)) || `it ended with ${exitCode}`)),
    ...(input === undefined ? {} : { input: () => input }),
  });
  return git.env({
    ...plain(env),
    ...quietEnvironment(ssh),
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
  });
}

/** The user’s environment without the variables that would lead git elsewhere, as a hook that runs us has them. */
function plain(env: Environment): Record<string, string | undefined> {
  const known = new Set([...userVariables, ...configVariables(env)]);
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => known.has(name) || !/^(GIT_.*|EDITOR|VISUAL|PAGER|PREFIX)$/i.test(name)),
  );
}

/**
 * Settings for which a command that only moves a release has no use: programs that git would run, output in another
 * form, work in the background, and pushes of more than what is named.
 */
const quietConfig = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'color.ui=false',
  'log.showSignature=false',
  'log.mailmap=false',
  'i18n.logOutputEncoding=utf-8',
  'i18n.commitEncoding=utf-8',
  'gc.auto=0',
  'maintenance.auto=false',
  'push.followTags=false',
  'push.pushOption=',
  'push.recurseSubmodules=no',
  'fetch.prune=false',
  'fetch.recurseSubmodules=no',
];

/** Settings above that simple-git asks about, and variables with which users say how git reaches their forge. */
const allowances = {
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeSshCommand: true,
  allowUnsafeAskPass: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeGitProxy: true,
  // What a pipeline hands over in GIT_CONFIG_COUNT is the user’s configuration as well.
  allowUnsafeCredentialHelper: true,
  allowUnsafeUrlRewrite: true,
  allowUnsafeGpgProgram: true,
} as const;

const userVariables = [
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_AUTHOR_DATE',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
  'GIT_COMMITTER_DATE',
  'GIT_ASKPASS',
  'SSH_ASKPASS',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
  'GIT_PROXY_COMMAND',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CERT',
  'GIT_SSL_KEY',
  'GIT_SSL_NO_VERIFY',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_COUNT',
];

function configVariables(env: Environment): string[] {
  return Object.keys(env).filter((name) => /^GIT_CONFIG_(KEY|VALUE)_\d+$/.test(name));
}

/** Nobody is asked for a password, and messages are in the language that they are recognised in. */
function quietEnvironment(ssh: string | undefined): Record<string, string> {
  return {
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    // OpenSSH understands it; another program that the user named keeps its own ways.
    ...(ssh !== undefined && /^(\S*\/)?ssh(\s|$)/.test(ssh) ? { GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes` } : {}),
  };
}

/** Seconds without a word after which a command is ended: SLIPWAY_GIT_TIMEOUT, or 60. */
function patience(env: Environment): number {
  const seconds = Number(env['SLIPWAY_GIT_TIMEOUT']);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 60;
}

/** `ID TYPE SIZE`, the content and a line feed, for each object. */
function splitBatch(output: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let offset = 0; offset < output.length;) {
    const end = output.indexOf(10, offset);
    const size = Number(output.toString('latin1', offset, end).split(' ')[2]);
    if (!Number.isInteger(size)) throw new Error(`git cat-file printed ${output.toString('latin1', offset, end)}`);
    found.push(output.subarray(end + 1, end + 1 + size));
    offset = end + size + 2;
  }
  return found;
}
