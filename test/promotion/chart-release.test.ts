import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addEntry, describeEffect } from '../../generator/src/core/chart/changelog.ts';
import { changedFiles, commit, temporaryRepository } from '../e2e/support.ts';
import { edit, run } from './support.ts';

const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const template = 'charts/ml-inference/templates/_service.tpl';

/** A repository whose working chart calls the Service’s port otherwise. */
function withChangedChart(): string {
  const folder = temporaryRepository();
  edit(folder, template, (service) => service.replace('protocol: TCP', 'protocol: UDP'));
  commit(folder, 'Serve over UDP <b>');
  return folder;
}

interface Stored {
  readonly body: Buffer;
  readonly type: string;
  readonly digest: string;
}

/** A registry as far as `helm push` needs one: blobs by digest, manifests by tag. */
async function registry(): Promise<{ address: string; stored: Map<string, Stored> }> {
  const stored = new Map<string, Stored>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://registry');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
      const type = request.headers['content-type'] ?? 'application/octet-stream';
      if (request.method === 'POST') return void response.writeHead(202, { location: `${url.pathname}one` }).end();
      if (request.method === 'PUT') {
        const folder = url.pathname.replace(/\/(uploads\/one|[^/]+)$/, '');
        for (const path of [url.pathname, `${folder}/${digest}`]) stored.set(path, { body, type, digest });
        return void response.writeHead(201, { 'docker-content-digest': digest }).end();
      }
      const found = stored.get(url.pathname);
      if (found === undefined) return void response.writeHead(404).end();
      const length = String(found.body.length);
      response.writeHead(200, {
        'content-type': found.type,
        'content-length': length,
        'docker-content-digest': found.digest,
      });
      return void response.end(request.method === 'HEAD' ? undefined : found.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, stored };
}

describe('chart:release VERSION', () => {
  test('freezes that version, and says in the changelog and line by line what it does to every model', async () => {
    const folder = withChangedChart();
    const result = await run(folder, ['chart:release', '9.1.0']);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toMatch(/^chart 9\.1\.0 is released: sha256:[0-9a-f]{64}\n/);
    expect(result.stdout).toMatch(/\n {2}llm-inference in dev: \d+ objects? changes? \(\+\d+ −\d+ lines\)\n/);
    expect(text(folder, '.slipway/chart-9.1.0.diff')).toContain('+      protocol: UDP');
    for (const chart of ['charts/ml-inference', 'charts/releases/ml-inference/9.1.0'])
      expect(text(folder, `${chart}/Chart.yaml`)).toMatch(/^version: 9\.1\.0$/m);
    const changelog = text(folder, 'charts/CHANGELOG.md');
    expect(changelog).toContain('## 9.1.0\n\n- Serve over UDP ‹b›\n');
    expect(changelog).toMatch(/Files since \d+\.\d+\.\d+: .*\d+ changed/);
    expect(changelog).toContain('- llm-inference in dev: ');
    expect(await run(folder, ['chart:release', '9.1.0'])).toMatchObject({
      stdout: 'chart 9.1.0 is released already\n',
    });
    expect(await run(folder, ['chart:release'])).toMatchObject({ stdout: 'chart 9.1.0 is released already\n' });
    expect(await run(folder, ['generate', '--check'])).toMatchObject({ status: 0 });
    edit(folder, 'charts/releases/ml-inference/9.1.0/Chart.yaml', (chart) => `${chart}# changed\n`);
    expect((await run(folder, ['generate', '--check'])).stderr).toContain('error[E506]');
  });

  test('refuses a version that exists with other content, and one that is none', async () => {
    const folder = withChangedChart();
    const refused = await run(folder, ['chart:release', '0.2.0']);
    expect(refused).toMatchObject({ status: 3, stdout: '' });
    expect(refused.stderr).toContain('error[E506]');
    for (const version of ['1.2', 'v1.2.3', '1.2.3-rc.1', '01.2.3', '../x'])
      expect(await run(folder, ['chart:release', version])).toMatchObject({ status: 2, stdout: '' });
    expect(await run(folder, ['chart:release', '9.0.0', '--push', 'https://registry'])).toMatchObject({ status: 2 });
    expect(changedFiles(folder)).toEqual([]);
  });

  test('pushes to a registry, and says when that refuses', async () => {
    const folder = withChangedChart();
    const { address, stored } = await registry();
    const push = ['--no-effect', '--push', `oci://${address}/charts`, '--plain-http'];
    const result = await run(folder, ['chart:release', '9.1.0', ...push]);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toContain(`chart 9.1.0 is pushed to oci://${address}/charts`);
    expect([...stored.keys()]).toContain('/v2/charts/ml-inference/manifests/9.1.0');
    const nowhere = await run(folder, ['chart:release', '--push', 'oci://127.0.0.1:9/charts', '--plain-http']);
    expect(nowhere).toMatchObject({ status: 6 });
    expect(nowhere.stderr).toContain('error[E903]: helm push');
  });
});

describe('the changelog', () => {
  const entry = { before: '1.0.0', commits: ['one'], files: { before: [], after: [] }, effects: [] };

  test('has the newest above, keeps what people wrote, and one entry for a version', () => {
    const first = addEntry(undefined, { ...entry, version: '1.1.0' });
    const words = first.replace('- one', '- one\n- and a word by hand');
    const second = addEntry(words, { ...entry, version: '1.2.0', commits: ['two'] });
    expect(second.match(/^## .*/gm)).toEqual(['## 1.2.0', '## 1.1.0']);
    expect(second).toContain('- and a word by hand');
    expect(addEntry(second, { ...entry, version: '1.2.0', commits: ['two'] })).toBe(second);
  });

  test('says when the new chart refuses a model’s values', () => {
    expect(describeEffect({ model: 'chat', environment: 'dev', objects: [], refusal: 'no\n  way' })).toBe(
      'chat in dev: its values are refused: no way',
    );
  });
});
