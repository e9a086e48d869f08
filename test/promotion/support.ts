import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { cli } from '../../generator/src/cli.ts';
import { cacheDirectory } from '../../generator/src/io/tools/cache-directory.ts';
import { commit, copyInto, copyRepository, git, madeOnce, type Run } from '../e2e/support.ts';
import { giteaAnswers } from '../forge/gitea-server.ts';
import { startServer, type TestServer } from '../forge/http-server.ts';
import { Pulls } from '../forge/pulls.ts';

/** A clone and the bare repository that it came from. */
export interface Clone {
  readonly folder: string;
  readonly remote: string;
}

const template = madeOnce(makeTemplate);

/**
 * A clone of this repository’s own inputs and outputs whose remote is a bare repository, both for one test. In dev is
 * a release of llm-inference that staging does not have yet.
 */
export async function cloneWithWaiting(): Promise<Clone> {
  const place = temporaryFolder();
  copyInto(await template(), place);
  const [folder, remote] = [join(place, 'clone'), join(place, 'remote.git')];
  git(folder, ['remote', 'set-url', 'origin', `file://${remote}`]);
  return { folder, remote };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-promotion-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The environment of somebody whose git has no configuration but the repository’s. */
export function plainEnvironment(home: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    SLIPWAY_CACHE: cacheDirectory({ ...process.env, HOME: homedir() }),
    ...more,
  };
}

/** Runs a command line in this process, so that it can have a server here. */
export async function run(folder: string, args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  let [stdout, stderr] = ['', ''];
  const status = await cli(args, {
    root: folder,
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    env: plainEnvironment(join(folder, '..'), env),
    isTerminal: false,
  });
  return { status, stdout, stderr };
}

export function edit(folder: string, path: string, replace: (text: string) => string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = replace(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

/** Another setting in the spec, generated, committed and pushed. */
export async function changeModel(folder: string, value: string, message: string): Promise<void> {
  edit(folder, 'models/llm-inference.yaml', (text) => text.replace(/TOP_K: "\d+"/, `TOP_K: "${value}"`));
  expect((await run(folder, ['generate'])).status).toBe(0);
  commit(folder, message);
  git(folder, ['push', '--quiet', 'origin', 'HEAD:main']);
}

/** Branches of a bare repository. */
export function branches(remote: string): string[] {
  const names = git(remote, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']).split('\n');
  return names.filter((name) => name !== '' && name !== 'main');
}

/** Merges a branch on the remote as a forge does, with its words. */
export function mergeOnRemote({ folder, remote }: Clone, branch: string, number: number): void {
  const identity = ['-c', 'user.name=merger', '-c', 'user.email=merger@example.com'];
  const work = join(folder, '..', `merge-${number}`);
  git(remote, ['worktree', 'add', '--quiet', '--detach', work, 'main']);
  git(work, [...identity, 'merge', '--quiet', '--no-ff', '-m', `Merge pull request #${number} from ${branch}`, branch]);
  git(remote, ['update-ref', 'refs/heads/main', git(work, ['rev-parse', 'HEAD']).trim()]);
  git(remote, ['worktree', 'remove', '--force', work]);
}

/** A Gitea in this process that the fleet on the remote’s main branch names. */
export async function withForge({
  folder,
}: Clone): Promise<{ pulls: Pulls; server: TestServer; env: Record<string, string> }> {
  const pulls = new Pulls();
  const server = await startServer(giteaAnswers(pulls));
  onTestFinished(() => server.close());
  edit(folder, 'fleet.yaml', (text) =>
    // Reviewers whom that Gitea knows.
    text
      .replaceAll(/@example\/(ml-release|nlp)/g, '@example/release')
      .replace(
        '  argocd:\n',
        `  forge: { kind: gitea, api: "${server.url}", repository: example/ml-fleet, labels: [promotion] }\n  argocd:\n`,
      ),
  );
  expect((await run(folder, ['generate'])).stderr).not.toContain('error');
  commit(folder, 'a forge');
  git(folder, ['push', '--quiet', 'origin', 'HEAD:main']);
  return { pulls, server, env: { GITEA_TOKEN: 'sesame' } };
}

/** Git over HTTP, by git’s own CGI program. */
export async function gitOverHttp(
  folder: string,
  refuse: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<string> {
  const server = createServer((request, response) => {
    if (refuse(request, response)) return;
    const url = new URL(request.url ?? '/', 'http://server');
    const backend = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        CONTENT_LENGTH: request.headers['content-length'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        REMOTE_USER: 'somebody',
        GIT_CONFIG_NOSYSTEM: '1',
        HOME: folder,
      },
    });
    request.pipe(backend.stdin);
    const chunks: Buffer[] = [];
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    backend.on('close', () => {
      const output = Buffer.concat(chunks);
      const end = output.indexOf('\r\n\r\n');
      const headers = output
        .toString('latin1', 0, end)
        .split('\r\n')
        .map((line) => line.split(': '));
      const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
      for (const [name = '', value = ''] of headers) if (name !== 'Status') response.setHeader(name, value);
      response.statusCode = Number.parseInt(status, 10);
      response.end(output.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

// --- internal ---

/** Without the test’s end as its end: every test of a file copies it. */
async function makeTemplate(): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'slipway-promotion-template-'));
  const [folder, remote] = [join(place, 'clone'), join(place, 'remote.git')];
  copyRepository(folder);
  git(place, ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  git(remote, ['config', 'http.receivepack', 'true']);
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['config', 'user.name', 'Promoter']);
  git(folder, ['config', 'user.email', 'promoter@example.com']);
  git(folder, ['remote', 'add', 'origin', `file://${remote}`]);
  commit(folder, 'start');
  await changeModel(folder, '8', 'More neighbours');
  return place;
}
