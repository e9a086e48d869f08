import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { BUNDLE_FILES } from '../../io/tools/go-bundle.ts';
import type { ToolPaths } from '../../io/tools/ensure-tools.ts';
import { runProcess } from '../../io/tools/run-process.ts';
import type { ControlPlane } from '../plane/control-plane.ts';
import { FILES } from '../plane/core-processes.ts';
import { answers } from '../plane/health.ts';
import { ProcessError } from '../process/managed-process.ts';
import { forgeConfiguration } from './forge-configuration.ts';

/** The name of its process, for `plane.process(name)`. */
export const FORGE = 'gitea';

/** Somebody who may sign in to the forge; the token takes the place of a password for git too. */
export type ForgeUser = { readonly name: string; readonly token: string };

/** A running Gitea with one administrator. */
export type Forge = {
  /** Such as `https://127.0.0.1:20500`, without a slash at the end. */
  readonly url: string;
  /** PEM text of the certificate that signed its own: GIT_SSL_CAINFO, NODE_EXTRA_CA_CERTS and others want a file. */
  readonly ca: string;
  /** Absolute path of a file with that text. */
  readonly caFile: string;
  readonly admin: ForgeUser;
  /** Adds a user who may sign in. */
  readonly addUser: (name: string) => Promise<ForgeUser>;
  /** An empty repository of a user, by default the administrator’s. @returns the address to clone */
  readonly addRepository: (name: string, owner?: ForgeUser) => Promise<string>;
  /** Its API below `/api/v1`; answers other than 2xx are errors with Gitea’s message. */
  readonly api: <T>(call: ForgeCall) => Promise<T>;
  /** Variables for a git process that pushes or clones as `user`, without a token in any address or file. */
  readonly gitEnvironment: (user: ForgeUser) => Record<string, string>;
};

export type ForgeCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, such as `/user/repos`. */
  readonly path: string;
  readonly body?: unknown;
  /** The administrator by default. */
  readonly as?: ForgeUser;
};

/**
 * Starts a Gitea with SQLite on this machine, over TLS with the API server’s certificate.
 * @throws ProcessError when it does not start
 */
export async function startForge(plane: ControlPlane, tools: Pick<ToolPaths, 'gitea'>): Promise<Forge> {
  const directory = join(plane.run.directory, FORGE);
  await mkdir(join(directory, 'home'), { recursive: true });
  const port = await plane.run.freePort();
  const url = `https://127.0.0.1:${port}`;
  const configuration = join(directory, 'app.ini');
  const certificates = {
    certificate: join(plane.run.directory, FILES.serverCertificate),
    key: join(plane.run.directory, FILES.serverKey),
  };
  const program = join(tools.gitea, FORGE);
  const files = join(tools.gitea, BUNDLE_FILES);
  await writeFile(configuration, forgeConfiguration({ directory, files, port, ...certificates }), { mode: 0o600 });
  const env = {
    ...plane.env,
    HOME: join(directory, 'home'),
    GITEA_WORK_DIR: directory,
    // It holds nothing of value, and only this machine reaches it.
    GITEA_I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: 'true',
  };
  const run = async (args: readonly string[]): Promise<void> => {
    const request = { file: program, args: [...args, '--config', configuration], cwd: directory, env };
    const { outcome, stdout, stderr } = await runProcess(request);
    if (outcome !== 'succeeded') throw new ProcessError(`gitea ${args[0] ?? ''} failed:\n${stdout}${stderr}`);
  };
  await run(['migrate']);
  const addUser = userAdder(run, (call) => callForge({ url, ca: plane.server().ca }, call));
  const web = { name: FORGE, file: program, args: ['web', '--config', configuration], env, cwd: directory };
  await plane.run.add({ ...web, ready: () => answers(`${url}/api/healthz`) }).start();
  const admin = await addUser('slipway-admin', ['--admin']);
  return {
    url,
    ca: plane.server().ca,
    caFile: certificates.certificate,
    admin,
    addUser: (name) => addUser(name),
    addRepository: async (name, owner = admin) => {
      const body = { name, default_branch: 'main', private: true };
      await callForge({ url, ca: plane.server().ca }, { method: 'POST', path: '/user/repos', body, as: owner });
      return `${url}/${owner.name}/${name}.git`;
    },
    api: (call) => callForge({ url, ca: plane.server().ca }, { as: admin, ...call }),
    gitEnvironment: (user) => gitEnvironment(url, certificates.certificate, user),
  };
}

// --- internal ---

type Server = { readonly url: string; readonly ca: string };
type AuthorizedCall = Omit<ForgeCall, 'as'> & { readonly as: ForgeUser | { name: string; password: string } };

function userAdder(
  run: (args: readonly string[]) => Promise<void>,
  call: <T>(call: AuthorizedCall) => Promise<T>,
): (name: string, flags?: readonly string[]) => Promise<ForgeUser> {
  return async (name, flags = []) => {
    const password = randomBytes(24).toString('hex');
    const account = [`--username=${name}`, `--password=${password}`, `--email=${name}@example.com`];
    await run(['admin', 'user', 'create', ...account, '--must-change-password=false', ...flags]);
    const { sha1: token } = await call<{ sha1: string }>({
      method: 'POST',
      path: `/users/${name}/tokens`,
      body: { name: 'rehearsal', scopes: ['all'] },
      as: { name, password },
    });
    return { name, token };
  };
}

function callForge<T>({ url, ca }: Server, { method, path, body, as }: AuthorizedCall): Promise<T> {
  const authorization =
    'token' in as ? `token ${as.token}` : `Basic ${Buffer.from(`${as.name}:${as.password}`).toString('base64')}`;
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    authorization,
    accept: 'application/json',
    ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/v1${path}`, { method, ca, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const answer = Buffer.concat(chunks).toString('utf8');
        const { statusCode = 0 } = response;
        if (statusCode >= 200 && statusCode < 300) resolve((answer === '' ? undefined : JSON.parse(answer)) as T);
        else reject(new Error(`${method} ${path}: ${statusCode} ${answer.slice(0, 500)}`));
      });
    });
    sent.once('error', reject);
    sent.end(text);
  });
}

function gitEnvironment(url: string, ca: string, user: ForgeUser): Record<string, string> {
  const basic = Buffer.from(`${user.name}:${user.token}`).toString('base64');
  return {
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSL_CAINFO: ca,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}
