import { createVerify, generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { forgePlace } from '../../generator/src/core/forge/forge-place.ts';
import type { Fleet } from '../../generator/src/generated/fleet.ts';
import { openForge } from '../../generator/src/io/forge/forge.ts';
import { askedDelay, waitText } from '../../generator/src/io/forge/rate-limit.ts';
import { requestProblems, answerProblems, sample } from './github-contract.ts';
import { startServer, type Answer, type TestServer } from './http-server.ts';
import { draft, failure, fleetAt, startForge } from './support.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const fleet = (url: string, forge: object): Fleet => ({ spec: { repository: { url }, forge } }) as unknown as Fleet;

describe('where the forge is', () => {
  it.each([
    ['https://github.com/example/ml-fleet.git', 'github', 'https://api.github.com', 'example/ml-fleet'],
    ['git@github.com:example/ml-fleet.git', 'github', 'https://api.github.com', 'example/ml-fleet'],
    ['https://git.example.com/a/b', 'github', 'https://git.example.com/api/v3', 'a/b'],
    ['https://corp.ghe.com/a/b/', 'github', 'https://api.corp.ghe.com', 'a/b'],
    ['https://gitlab.com/group/sub/fleet.git', 'gitlab', 'https://gitlab.com', 'group/sub/fleet'],
    ['ssh://git@git.example.com:2222/a/b.git', 'gitea', 'https://git.example.com', 'a/b'],
    ['ssh://git@git.example.com/2222/b.git', 'gitea', 'https://git.example.com', '2222/b'],
    ['git@git.example.com:a/b.git', 'gitea', 'https://git.example.com', 'a/b'],
    ['https://git.example.com:8443/a/b.git', 'gitea', 'https://git.example.com:8443', 'a/b'],
  ])('%s as %s', (url, kind, api, repository) => {
    expect(forgePlace(fleet(url, { kind }))).toEqual({ kind, api, repository, branch: 'main' });
  });

  it('fleet.yaml says otherwise', () => {
    const forge = { kind: 'gitea', api: 'https://forge.example.com/git/', repository: 'c/d' };
    const place = forgePlace(fleet('git@host:a/b.git', forge));
    expect(place).toMatchObject({ api: 'https://forge.example.com/git', repository: 'c/d' });
  });

  it('is nowhere without one', async () => {
    expect(await openForge(fleetAt('none', 'https://a.b'), {})).toBeUndefined();
  });
});

describe('which token', () => {
  const cloud = fleet('https://github.com/a/b.git', { kind: 'github' });
  const own = fleet('https://git.example.com/a/b.git', { kind: 'github' });
  const gitlab = fleet('https://gitlab.example.com/a/b.git', { kind: 'gitlab' });
  const gitea = fleet('https://git.example.com/a/b.git', { kind: 'gitea' });
  const pipeline = { GITHUB_ACTIONS: 'true', GITHUB_API_URL: 'https://git.example.com/api/v3' };

  it.each([
    ['none', cloud, {}, 642, 'set GH_TOKEN or GITHUB_TOKEN, or GH_APP_ID and GH_APP_PRIVATE_KEY'],
    ['one of another forge', cloud, { GITLAB_TOKEN: 'x' }, 642, 'no token for api.github.com'],
    [
      'one for github.com on a host of one’s own',
      own,
      { GH_TOKEN: 'x', GITHUB_TOKEN: 'x' },
      642,
      'GH_ENTERPRISE_TOKEN',
    ],
    ['two lines', cloud, { GH_TOKEN: 'se\nsame' }, 642, 'GH_TOKEN has characters'],
    [
      'that of a workflow elsewhere',
      cloud,
      { ...pipeline, GITHUB_TOKEN: 'x' },
      643,
      'its token would go to api.github.com',
    ],
    [
      'that of a job elsewhere',
      gitlab,
      { CI_API_V4_URL: 'https://gitlab.com/api/v4', GITLAB_TOKEN: 'x' },
      643,
      'gitlab.com',
    ],
    [
      'that of a Gitea workflow elsewhere',
      gitea,
      { GITEA_ACTIONS: 'true', GITHUB_API_URL: 'https://other.example.com/api/v1', GITEA_TOKEN: 'x' },
      643,
      'other.example.com',
    ],
    ['an App’s key that is none', cloud, { GH_APP_ID: '1', GH_APP_PRIVATE_KEY: 'sesame' }, 642, 'not a private key'],
  ])('refuses %s', async (_, where, env, code, says) => {
    const { codes, text } = await failure(openForge(where, env));
    expect(codes).toEqual([code]);
    expect(text).toContain(says);
    expect(text).not.toContain('sesame');
  });

  it.each([
    [cloud, { GITHUB_TOKEN: 'x\n' }],
    [own, { GH_ENTERPRISE_TOKEN: 'x' }],
    [own, { ...pipeline, GITHUB_TOKEN: 'x' }],
    [gitlab, { CI_API_V4_URL: 'https://gitlab.example.com/api/v4', GITLAB_TOKEN: 'x' }],
    [gitea, { GITHUB_ACTIONS: 'true', GITHUB_API_URL: 'https://api.github.com', GITEA_TOKEN: 'x' }],
    [gitea, { FORGEJO_TOKEN: 'x' }],
  ])('takes the others (%#)', async (where, env) => {
    expect((await openForge(where, env))?.kind).toBe(where.spec.forge?.kind);
  });
});

describe('a GitHub App', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();

  it.each([pem, pem.trim().replaceAll('\n', String.raw`\n`)])(
    'signs in and uses the installation of the repository',
    async (key) => {
      const seen: string[] = [];
      const server = await startServer((exchange) => {
        const [scheme = '', token = ''] = String(exchange.headers['authorization']).split(' ');
        seen.push(`${exchange.method} ${exchange.path} ${scheme}`);
        const [header, payload, signature = ''] = token.split('.');
        const isApp =
          createVerify('RSA-SHA256').update(`${header}.${payload}`).verify(publicKey, signature, 'base64url') &&
          (JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as { iss: string }).iss === '17';
        const reply = ((): Answer => {
          if (exchange.path.endsWith('/installation') && isApp)
            return { status: 200, body: { ...sample('installation'), id: 5 } };
          if (exchange.path === '/app/installations/5/access_tokens' && isApp)
            return {
              status: 201,
              body: {
                ...sample('installation-token'),
                token: 'short-lived',
                expires_at: '2100-01-01T00:00:00Z',
                permissions: {},
              },
            };
          if (token === 'short-lived') return { status: 200, body: [] };
          return { status: 401, body: { message: 'no' } };
        })();
        expect([...requestProblems(exchange), ...answerProblems(exchange, reply)]).toEqual([]);
        return reply;
      });
      servers.push(server);
      const forge = await openForge(fleetAt('github', server.url), { GH_APP_ID: '17', GH_APP_PRIVATE_KEY: key });
      expect(await forge?.findByHead('promote/prod/chat/1')).toBeUndefined();
      expect(await forge?.findByHead('promote/prod/chat/2')).toBeUndefined();
      const list = 'GET /repos/example/ml-fleet/pulls token';
      expect(seen).toEqual([
        'GET /repos/example/ml-fleet/installation bearer',
        'POST /app/installations/5/access_tokens bearer',
        ...[list, list, list, list],
      ]);
    },
  );
});

describe('notes', () => {
  it.each([
    ['github-actions[bot]', 1],
    ['slipway[bot]', 0],
  ])('a pull request of %s has %i', async (author, count) => {
    const { forge, server, pulls } = await startForge('github');
    servers.push(server);
    pulls.author = author;
    const { notes } = await forge.openOrUpdate(draft);
    expect(notes).toHaveLength(count);
    if (count > 0) expect(notes[0]).toContain('GitHub starts no checks');
    expect((await forge.openOrUpdate(draft)).notes).toEqual(notes);
  });
});

describe('how long to wait', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  it.each([
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 5) }, 5000],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': String(now / 1000 + 5) }, 5000],
    [{ 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': String(now / 1000 + 5) }, undefined],
    [{}, undefined],
  ])('%j', (headers, expected) => {
    expect(askedDelay(new Headers(headers), now)).toBe(expected);
  });

  it('in words', () => {
    expect([1, 1000, 1001, 120_000, 3_000_000].map(waitText)).toEqual([
      '1 second',
      '1 second',
      '2 seconds',
      '2 minutes',
      '50 minutes',
    ]);
  });
});
