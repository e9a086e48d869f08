import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools } from '../../../generator/src/io/tools/ensure-tools.ts';
import { BUNDLE_FILES } from '../../../generator/src/io/tools/go-bundle.ts';
import { answers } from '../../../generator/src/rehearse/plane/health.ts';
import { runsDirectory } from '../../../generator/src/rehearse/process/run-directory.ts';
import { startRun } from '../../../generator/src/rehearse/process/run.ts';
import { ROOT } from '../support.ts';

/** A user of the forge. */
export interface GiteaUser {
  readonly name: string;
  readonly token: string;
}

/** A Gitea of this test alone, on the loopback interface. */
export interface Gitea {
  readonly url: string;
  readonly admin: GiteaUser;
  /** `GET /user` and the like below `/api/v1`; the status and the JSON body, whatever they are. */
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<{ status: number; data: never }>;
  /** A user whose token has these scopes; without any given, those that Slipway asks for. */
  readonly addUser: (name: string, scopes?: readonly string[]) => Promise<GiteaUser>;
  /** Variables with which git signs in as the user; no file holds the token. */
  readonly gitEnvironment: (user: GiteaUser) => Record<string, string>;
  readonly stop: () => Promise<void>;
}

interface CallOptions {
  readonly body?: unknown;
  readonly as?: GiteaUser;
}

/**
 * Starts a Gitea with SQLite, without a control plane and over plain HTTP, so that this process asks it as well. Stopped,
 * it leaves nothing behind.
 */
export async function startGitea(): Promise<Gitea> {
  const onProgress = (line: string): void => void process.stderr.write(`${line}\n`);
  const { gitea } = await ensureTools(['gitea'], { root: ROOT, onProgress });
  const processes = startRun(runsDirectory());
  const folder = processes.directory;
  mkdirSync(join(folder, 'home'));
  const url = `http://127.0.0.1:${await processes.freePort()}`;
  const configuration = join(folder, 'app.ini');
  writeFileSync(configuration, settings({ folder, url, files: join(gitea, BUNDLE_FILES) }), { mode: 0o600 });
  const program = join(gitea, 'gitea');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(folder, 'home'),
    GITEA_WORK_DIR: folder,
    // It holds nothing of value, and only this machine reaches it.
    GITEA_I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: 'true',
  };
  const run = (...args: string[]): void => {
    const options = { env, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(program, [...args, '--config', configuration], options);
    if (status !== 0) throw new Error(`gitea ${args[0]} failed:\n${stdout}${stderr}`);
  };
  run('migrate');
  const web = { name: 'gitea', file: program, args: ['web', '--config', configuration], env, cwd: folder };
  await processes.add({ ...web, ready: () => answers(`${url}/api/healthz`) }).start();
  const call = caller(url);
  const addUser = async (name: string, scopes: readonly string[], flags: string[] = []): Promise<GiteaUser> => {
    const password = randomBytes(24).toString('hex');
    const account = [`--username=${name}`, `--password=${password}`, `--email=${name}@example.com`];
    run('admin', 'user', 'create', ...account, '--must-change-password=false', ...flags);
    const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
    const response = await fetch(`${url}/api/v1/users/${name}/tokens`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'test', scopes }),
    });
    return { name, token: ((await response.json()) as { sha1: string }).sha1 };
  };
  const admin = await addUser('platform', [...usualScopes, 'write:organization'], ['--admin']);
  return {
    url,
    admin,
    call: (method, path, options) => call(method, path, { as: admin, ...options }),
    addUser: (name, scopes = usualScopes) => addUser(name, scopes),
    gitEnvironment: (user) => gitEnvironment(url, user),
    stop: async () => void (await processes.close()),
  };
}

// --- internal ---

/** Those that docs/forges.md asks for. */
const usualScopes = ['write:repository', 'write:issue'];

function caller(
  url: string,
): (method: string, path: string, options: CallOptions) => Promise<{ status: number; data: never }> {
  return async (method, path, { body, as }) => {
    const headers = { authorization: `token ${as?.token}`, 'content-type': 'application/json' };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(`${url}/api/v1${path}`, init);
    const text = await response.text();
    return { status: response.status, data: (text === '' ? undefined : JSON.parse(text)) as never };
  };
}

function gitEnvironment(url: string, { name, token }: GiteaUser): Record<string, string> {
  const basic = Buffer.from(`${name}:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

/** Gitea’s app.ini: SQLite, nothing that reaches out, no page of first installation. */
function settings({ folder, url, files }: { folder: string; url: string; files: string }): string {
  const secret = (): string => randomBytes(32).toString('hex');
  return `
RUN_MODE = prod
WORK_PATH = ${folder}
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${new URL(url).port}
ROOT_URL = ${url}/
STATIC_ROOT_PATH = ${files}
DISABLE_SSH = true
OFFLINE_MODE = true
[database]
DB_TYPE = sqlite3
PATH = ${folder}/gitea.db
[repository]
ROOT = ${folder}/repositories
DEFAULT_BRANCH = main
[security]
INSTALL_LOCK = true
SECRET_KEY = ${secret()}
INTERNAL_TOKEN = ${secret()}
[service]
DISABLE_REGISTRATION = true
[mailer]
ENABLED = false
[api]
# Fewer than anybody asks for: every list has pages.
MAX_RESPONSE_ITEMS = 3
[actions]
ENABLED = false
[cron.update_checker]
ENABLED = false
[indexer]
ISSUE_INDEXER_TYPE = db
[log]
MODE = console
LEVEL = Info
`;
}
