import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLE_FILES } from '../../io/tools/go-bundle.ts';
import type { ToolPaths } from '../../io/tools/ensure-tools.ts';
import { runProcess } from '../../io/tools/run-process.ts';
import { FILES } from '../plane/core-processes.ts';
import { answers } from '../plane/health.ts';
import { ProcessError } from '../process/managed-process.ts';
import type { Run } from '../process/run.ts';
import { askForge, callForge } from './forge-api.ts';
import type { ForgeAnswer, ForgeCall, ForgeServer, ForgeUser, SignedCall } from './forge-api.ts';
import { forgeConfiguration } from './forge-configuration.ts';
import type { ForgeCertificates } from './forge-configuration.ts';

/** The name of its process, for `plane.process(name)`. */
export const FORGE = 'gitea';

/** A running Gitea with one administrator. */
export type Forge = ForgeServer & {
  /** Absolute path of a file with `ca`, which GIT_SSL_CAINFO, NODE_EXTRA_CA_CERTS and others want; undefined without TLS. */
  readonly caFile: string | undefined;
  readonly admin: ForgeUser;
  /** Adds a user who may sign in; without scopes, the token may do whatever the user may. */
  readonly addUser: (name: string, scopes?: readonly string[]) => Promise<ForgeUser>;
  /** An empty private repository of a user, by default the administrator’s. @returns the address to clone */
  readonly addRepository: (name: string, owner?: ForgeUser) => Promise<string>;
  /** Its API below `/api/v1`; answers other than 2xx are errors with Gitea’s message. */
  readonly api: <T>(call: ForgeCall) => Promise<T>;
  /** The same, for those who want to know how it is refused. */
  readonly ask: (call: ForgeCall) => Promise<ForgeAnswer>;
  /** Variables for a git process that pushes or clones as `user`, without a token in any address or file. */
  readonly gitEnvironment: (user: ForgeUser) => Record<string, string>;
};

/** What a forge lives in: a control plane, or a run alone. */
export type ForgeHost = { readonly run: Run; readonly env: Readonly<Record<string, string>> };

export type ForgeOptions = {
  readonly tools: Pick<ToolPaths, 'gitea'>;
  /** For TLS; without them it speaks plain HTTP. */
  readonly certificates?: ForgeCertificates;
  /** How many items a page of its API has at most; Gitea’s own 50 by default. */
  readonly pageSize?: number;
};

/** Those of a control plane’s API server, which are good for its whole machine. */
export function serverCertificates({ run }: ForgeHost): ForgeCertificates {
  return {
    certificate: join(run.directory, FILES.serverCertificate),
    key: join(run.directory, FILES.serverKey),
  };
}

/**
 * Starts a Gitea with SQLite on this machine.
 * @throws ProcessError when it does not start
 */
export async function startForge(host: ForgeHost, options: ForgeOptions): Promise<Forge> {
  const { certificates } = options;
  const directory = join(host.run.directory, FORGE);
  await mkdir(join(directory, 'home'), { recursive: true });
  const port = await host.run.freePort();
  const server: ForgeServer = {
    url: `${certificates === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    ca: certificates && readFileSync(certificates.certificate, 'utf8'),
  };
  const run = await startGitea(host, { directory, server, options });
  const addUser = userAdder(run, server);
  const admin = await addUser('platform', ['all'], ['--admin']);
  return {
    ...server,
    caFile: certificates?.certificate,
    admin,
    addUser: (name, scopes = ['all']) => addUser(name, scopes),
    addRepository: async (name, owner = admin) => {
      const body = { name, default_branch: 'main', private: true };
      await callForge(server, { method: 'POST', path: '/user/repos', body, as: owner });
      return `${server.url}/${owner.name}/${name}.git`;
    },
    api: (call) => callForge(server, { as: admin, ...call }),
    ask: (call) => askForge(server, { as: admin, ...call }),
    gitEnvironment: (user) => gitEnvironment(server.url, certificates?.certificate, user),
  };
}

// --- internal ---

/** Runs Gitea’s own command, which changes its database. */
type Administer = (args: readonly string[]) => Promise<void>;

async function startGitea(
  host: ForgeHost,
  { directory, server, options }: { directory: string; server: ForgeServer; options: ForgeOptions },
): Promise<Administer> {
  const { tools, certificates, pageSize } = options;
  const configuration = join(directory, 'app.ini');
  const files = join(tools.gitea, BUNDLE_FILES);
  const settings = { directory, files, port: Number(new URL(server.url).port), certificates, pageSize };
  await writeFile(configuration, forgeConfiguration(settings), { mode: 0o600 });
  const program = join(tools.gitea, FORGE);
  const env = {
    ...host.env,
    HOME: join(directory, 'home'),
    GITEA_WORK_DIR: directory,
    // It holds nothing of value, and only this machine reaches it.
    GITEA_I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: 'true',
  };
  const administer: Administer = async (args) => {
    const request = { file: program, args: [...args, '--config', configuration], cwd: directory, env };
    const { outcome, stdout, stderr } = await runProcess(request);
    if (outcome !== 'succeeded') throw new ProcessError(`gitea ${args[0] ?? ''} failed:\n${stdout}${stderr}`);
  };
  await administer(['migrate']);
  const web = { name: FORGE, file: program, args: ['web', '--config', configuration], env, cwd: directory };
  await host.run.add({ ...web, ready: () => answers(`${server.url}/api/healthz`) }).start();
  return administer;
}

function userAdder(
  administer: Administer,
  server: ForgeServer,
): (name: string, scopes: readonly string[], flags?: readonly string[]) => Promise<ForgeUser> {
  return async (name, scopes, flags = []) => {
    // Of letters and digits, and short enough to be typed: 120 bits.
    const password = randomBytes(15).toString('hex');
    const account = [`--username=${name}`, `--password=${password}`, `--email=${name}@example.com`];
    await administer(['admin', 'user', 'create', ...account, '--must-change-password=false', ...flags]);
    const call: SignedCall = {
      method: 'POST',
      path: `/users/${name}/tokens`,
      body: { name: 'rehearsal', scopes },
      as: { name, password },
    };
    const { sha1: token } = await callForge<{ sha1: string }>(server, call);
    return { name, token, password };
  };
}

function gitEnvironment(url: string, ca: string | undefined, user: ForgeUser): Record<string, string> {
  const basic = Buffer.from(`${user.name}:${user.token}`).toString('base64');
  return {
    GIT_TERMINAL_PROMPT: '0',
    ...(ca === undefined ? {} : { GIT_SSL_CAINFO: ca }),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}
