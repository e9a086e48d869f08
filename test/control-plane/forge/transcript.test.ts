import { rmSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cacheDirectory } from '../../../generator/src/io/tools/cache-directory.ts';
import { commit, git, slipway, temporaryRepository } from '../../e2e/support.ts';
import {
  addWriters,
  approve,
  merge,
  openPullRequest,
  openPullRequests,
  protectMain,
} from '../../../generator/src/rehearse/loop/pull-requests.ts';
import type { ForgeRepository } from '../../../generator/src/rehearse/loop/pull-requests.ts';
import type { ForgeUser } from '../../../generator/src/rehearse/parts/forge-api.ts';
import { startGitea, type Gitea } from './start-gitea.ts';
import { Transcript } from './transcript.ts';

// A model’s way to prod and a bad release’s way back, as people do it, on a real Gitea. What they type and see is
// docs/promotion-transcript.md; `--update` writes it anew.

let gitea: Gitea | undefined;
afterAll(() => gitea?.stop());

const spec = (revision: string): string => `apiVersion: slipway.dev/v1
kind: Model
metadata: { name: reranker, owner: team-nlp }
spec:
  runtime: tei
  model: { source: hf://BAAI/bge-reranker-base, revision: ${revision} }
  profiles:
    cpu:
      image:
        repository: ghcr.io/huggingface/text-embeddings-inference
        tag: cpu-1.8
        digest: sha256:a11ce00000000000000000000000000000000000000000000000000000000007
      resources: { requests: { cpu: "2", memory: 4Gi }, limits: { memory: 4Gi } }
  environments:
    dev: { pool: cpu, replicas: 1 }
    staging: { pool: cpu, replicas: 1 }
    prod: { pool: cpu, replicas: 3 }
`;

/** What a run may change of the one open pull request of a branch. */
async function proposal(place: ForgeRepository, head: string): Promise<object> {
  const [pull] = await openPullRequests(place, head);
  if (pull === undefined) throw new Error(`${head} has no open pull request`);
  const { number, title, body } = pull;
  const labels = await place.forge.api({ method: 'GET', path: `/repos/${place.repository}/issues/${number}/labels` });
  const reviews = await place.forge.api({ method: 'GET', path: `/repos/${place.repository}/pulls/${number}/reviews` });
  return { title, body, commit: pull.head.sha, labels, reviews };
}

it('a new model reaches prod by pull requests, and a bad release goes back by one', async () => {
  gitea = await startGitea();
  const reviewer = await gitea.addUser('grace');
  const author = await gitea.addUser('ada');
  const folder = await publish(gitea, { author, reviewer });
  const transcript = new Transcript(gitea.url, folder);
  const env = {
    GITEA_TOKEN: author.token,
    SLIPWAY_CACHE: cacheDirectory({ ...process.env, HOME: homedir() }),
    HOME: folder,
    ...gitea.gitEnvironment(author),
  };
  const signedGit = (...args: string[]): string => git(folder, args, gitea?.gitEnvironment(author));
  const run = (line: string): string => {
    const { status, stdout, stderr } = slipway(folder, line.split(' '), env);
    expect(`${line}: ${status}\n${stderr}`).toMatch(new RegExp(`^${line}: 0`));
    transcript.command(`npm run ${line.replace(' ', ' -- ')}`, stdout, { loose: /^status|--list$/.test(line) });
    return stdout;
  };
  const place = { forge: gitea, repository: 'example/ml-platform' };
  /** Grace reads it and merges it; without her review Gitea says no. */
  const land = async (head: string): Promise<string> => {
    const found = await openPullRequests(place, head);
    expect(found).toHaveLength(1);
    const [{ number, body } = { number: 0, body: '' }] = found;
    expect((await merge(place, number, author)).status).toBe(405);
    await approve(place, number, reviewer);
    expect((await merge(place, number, author)).status).toBe(200);
    signedGit('fetch', '--quiet', '--prune', 'origin');
    signedGit('switch', '--quiet', 'main');
    signedGit('merge', '--quiet', '--ff-only', 'origin/main');
    return body;
  };
  /** A change of the model itself is a pull request like any other. */
  const changeSpec = async (branch: string, revision: string): Promise<void> => {
    signedGit('switch', '--quiet', '--create', branch);
    writeFileSync(join(folder, 'models/reranker.yaml'), spec(revision));
    run('generate');
    signedGit('add', '--all');
    signedGit('commit', '--quiet', '--message', branch);
    signedGit('push', '--quiet', 'origin', branch);
    await openPullRequest(place, { head: branch, title: branch, as: author });
    await land(branch);
  };
  const releaseIn = (environment: string): string =>
    readFileSync(join(folder, `envs/${environment}/models/reranker/release.yaml`), 'utf8');
  const good = 'a11ce00000000000000000000000000000000011';
  const bad = 'bad0000000000000000000000000000000000012';

  transcript.heading('A new model in dev');
  transcript.text(
    'Ada writes `models/reranker.yaml`, and generates. The pull request is one like any other; Grace approves it, and Argo CD syncs dev.',
  );
  transcript.file('models/reranker.yaml', spec(good));
  await changeSpec('add-reranker', good);

  transcript.heading('To staging');
  run('promote reranker --to staging');
  transcript.text('Grace reads what would change, approves and merges.');
  await land('promote/staging/reranker');
  expect(releaseIn('staging')).toBe(releaseIn('dev'));

  transcript.heading('To prod');
  run('promote reranker --to prod');
  transcript.text('A second time, nothing more is opened:');
  const proposed = await proposal(place, 'promote/prod/reranker');
  run('promote reranker --to prod');
  expect(await proposal(place, 'promote/prod/reranker')).toEqual(proposed);
  expect(await land('promote/prod/reranker')).toContain(good);
  const released = releaseIn('prod');
  expect(released).toBe(releaseIn('dev'));
  transcript.text('Once it is merged:');
  run('promote reranker --to prod');

  transcript.heading('A bad release');
  transcript.text('Another revision goes the same way. It answers badly, which nobody saw in staging.');
  await changeSpec('new-revision', bad);
  run('promote reranker --to staging');
  await land('promote/staging/reranker');
  run('promote reranker --to prod');
  transcript.text('What the pull request says:');
  transcript.quote(await land('promote/prod/reranker'));
  expect(releaseIn('prod')).toContain(bad);

  transcript.heading('Back');
  run('rollback reranker --env prod --list');
  run('rollback reranker --env prod');
  transcript.text('Its pull request, which Grace approves like the others:');
  const body = await land('rollback/prod/reranker');
  transcript.quote(body);
  expect(body).toContain(good);
  expect(releaseIn('prod')).toBe(released);
  expect(releaseIn('staging')).toContain(bad);
  transcript.text('What every environment has now:');
  run('status');

  await expect(transcript.markdown()).toMatchFileSnapshot('../../../docs/promotion-transcript.md');
});

/** A copy of this repository on the forge, its main branch protected, and a clone of it. */
async function publish(gitea: Gitea, { author, reviewer }: Record<'author' | 'reviewer', ForgeUser>): Promise<string> {
  const { url, call, gitEnvironment } = gitea;
  await call('POST', '/orgs', { body: { username: 'example' } });
  await call('POST', '/orgs/example/repos', { body: { name: 'ml-platform', default_branch: 'main' } });
  const place = { forge: gitea, repository: 'example/ml-platform' };
  await addWriters(place, [author, reviewer]);
  const folder = temporaryRepository();
  const fleet = join(folder, 'fleet.yaml');
  const forge = `  forge: { kind: gitea, api: "${url}", repository: example/ml-platform, labels: [promotion] }\n`;
  const text = readFileSync(fleet, 'utf8').replace(/^ {2}argocd:$/m, `${forge}  argocd:`);
  writeFileSync(fleet, text.replaceAll('@example/nlp', '@grace').replaceAll('@example/ml-release', '@grace'));
  rmSync(join(folder, '.github'), { recursive: true, force: true });
  expect(slipway(folder, ['generate']).status).toBe(0);
  commit(folder, 'on Gitea');
  git(folder, ['config', 'user.name', 'Ada']);
  git(folder, ['config', 'user.email', 'ada@example.com']);
  git(folder, ['remote', 'add', 'origin', `${url}/example/ml-platform.git`]);
  git(folder, ['push', '--quiet', 'origin', 'main'], gitEnvironment(author));
  await protectMain(place);
  return folder;
}
