import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { engineRenderer } from '../../../generator/src/io/engine/renderer.ts';
import { startEngine, writeChart } from './support.ts';

// Seconds and bytes that a good chart never needs, and that a bad one has used up soon.
const renderer = engineRenderer(startEngine({ seconds: 3, memory: 400 * 2 ** 20 }));
const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newChart = (files: Record<string, string>): string => writeChart(mkdtempSync(join(folder, 'chart-')), files);
const place = { releaseName: 'demo', namespace: 'models', kubeVersion: '1.34.0' };
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n';
const good = newChart({ 'templates/map.yaml': map });

type Result = Awaited<ReturnType<typeof renderer.render>>;

/** Renders a chart between good ones, all of which must render. */
async function renderAmongOthers(chartDir: string, values = ''): Promise<Result> {
  const others = (count: number): Promise<Result>[] =>
    Array.from({ length: count }, () => renderer.render({ ...place, chartDir: good, values: '' }));
  const before = others(6);
  const result = renderer.render({ ...place, chartDir, values });
  for (const other of await Promise.all([...before, ...others(6)])) expect(other.ok ? '' : other.message).toBe('');
  return result;
}

const lines = (count: number): string => '{{/* a comment */}}\n'.repeat(count);

describe('a chart without end is stopped, and named with its line', () => {
  test.each([
    [
      'loops',
      `${lines(2)}{{ range until 100000 -}}\n{{ range until 100000 }}{{ end }}\n{{ end }}`,
      'templates/bad.yaml:4',
      /more than 3s/,
    ],
    ['allocates', `${lines(4)}{{ range until 2000000000 }}x{{ end }}`, 'templates/bad.yaml:5', /memory/],
    ['allocates at once', `${lines(1)}{{ repeat 3000000000 "0123456789" | len }}`, 'templates/bad.yaml:2', /memory/],
    ['loops in a helper', '{{ include "loop" . }}', 'templates/_helpers.tpl:3', /more than 3s/],
  ])('when it %s', async (_, template, where, why) => {
    // No text of the outer loop stands on its own line: it would be the place for a moment, longer when the disk is busy.
    const helper =
      '{{ define "loop" }}\n{{ range until 100000 -}}\n{{ range until 100000 }}{{ end }}{{ end }}{{ end }}';
    const result = await renderAmongOthers(
      newChart({ 'templates/bad.yaml': template, 'templates/_helpers.tpl': helper }),
    );
    expect(result).toMatchObject({ ok: false, stopped: true });
    if (result.ok) return;
    expect(result.message).toContain(`stopped at demo/${where}: `);
    expect(result.message).toMatch(why);
  });
});

describe('a chart that fails by itself says so, with its line', () => {
  test.each([
    ['includes itself', '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}', /nested reference name: a/],
    [
      'calls itself',
      '{{ define "a" }}{{ template "b" . }}{{ end }}{{ define "b" }}{{ template "a" . }}{{ end }}{{ template "a" . }}',
      /maximum template depth|stack|calls itself/,
    ],
    ['panics', '\n{{ repeat -1 "x" }}', /bad.yaml:2/],
    ['has no such function', '\n\n{{ nothing }}', /bad.yaml:3/],
  ])('when it %s', async (_, template, message) => {
    const result = await renderAmongOthers(newChart({ 'templates/bad.yaml': template }));
    expect(result).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });
});

describe('values', () => {
  test('of 10 MB are refused', async () => {
    const result = await renderAmongOthers(good, `text: "${'x'.repeat(10 * 2 ** 20)}"\n`);
    expect(result).toMatchObject({ ok: false, message: 'the values have more than 4096 KiB' });
  });

  test('that expand without end are refused', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]},`.repeat(9)}]`),
    ];
    expect(await renderAmongOthers(good, `${bomb.join('\n')}\n`)).toMatchObject({ ok: false });
  });
});

describe('a schema', () => {
  const schema = ($ref: string): Record<string, string> => ({
    'values.schema.json': JSON.stringify({
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: { a: { $ref } },
      definitions: { a: { type: 'string' } },
    }),
    'templates/map.yaml': map,
  });

  test('with a reference inside of it is used', async () => {
    const chart = newChart(schema('#/definitions/a'));
    expect(await renderAmongOthers(chart, 'a: text\n')).toMatchObject({ ok: true });
    expect(await renderAmongOthers(chart, 'a: 7\n')).toMatchObject({
      ok: false,
      message: expect.stringContaining("at '/a': got number, want string"),
    });
  });

  test('that is somewhere else is not fetched', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('{"type": "string"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const file = join(folder, 'outside.json');
    writeFileSync(file, '{"type": "string"}');
    const { port } = server.address() as AddressInfo;
    for (const ref of [`http://127.0.0.1:${port}/schema.json`, `file://${file}`, 'urn:example:nothing', 'other.json']) {
      const result = await renderAmongOthers(newChart(schema(ref)), 'a: 7\n');
      expect(result).toMatchObject({
        ok: false,
        message: expect.stringMatching(/demo:\s+values.schema.json cannot be used: .*only references inside/s),
      });
    }
    server.close();
    expect(requests).toBe(0);
  });
});

describe('a chart with a symbolic link', () => {
  const linked = (link: string, target: string): string => {
    const chart = newChart({ 'templates/map.yaml': map, 'files/a.txt': 'a' });
    symlinkSync(target, join(chart, link));
    return chart;
  };

  test('to a file inside of it renders', async () => {
    expect(await renderAmongOthers(linked('files/b.txt', 'a.txt'))).toMatchObject({ ok: true });
  });

  test.each([
    ['out of it', 'files/b.txt', '/etc/hostname', 'files/b.txt is a symbolic link out of the chart'],
    ['to a directory out of it', 'files/etc', '/etc', 'files/etc is a symbolic link out of the chart'],
    [
      'to a directory inside of it',
      'files/again',
      '../templates',
      'files/again in the chart is a symbolic link to a directory',
    ],
    ['to nothing', 'files/b.txt', 'c.txt', 'files/b.txt in the chart is a symbolic link to nothing'],
  ])('%s is refused', async (_, link, target, message) => {
    expect(await renderAmongOthers(linked(link, target))).toMatchObject({
      ok: false,
      message: expect.stringContaining(message),
    });
  });
});
