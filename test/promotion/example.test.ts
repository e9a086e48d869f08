import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commit, git, root } from '../e2e/support.ts';
import { cloneWithWaiting, edit, run } from './support.ts';

const page = join(root, 'docs/promotion-example.md');

/** Headings, heads of tables, facts and notes: what a body is made of, without what the chart of the day renders. */
function outline(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^(#|\*\*|- |\| [a-z]+ \|)/.test(line));
  return lines.map((line) => line.replaceAll(/[0-9a-f]{8,64}/g, 'HASH').replaceAll(/\d+(\.\d+)?/g, 'N'));
}

test('docs/promotion-example.md is what promote says; UPDATE_EXAMPLE=1 writes it anew', async () => {
  const { folder } = await cloneWithWaiting();
  edit(folder, 'models/llm-inference.yaml', (text) =>
    text
      .replace(
        'revision: a11ce00000000000000000000000000000000001',
        'revision: b0b0000000000000000000000000000000000001',
      )
      .replace('S3_SECRET_ACCESS_KEY]', 'S3_SECRET_ACCESS_KEY, RERANK_TOKEN]'),
  );
  expect((await run(folder, ['generate'])).status).toBe(0);
  commit(folder, 'Newer weights, and a reranker');
  git(folder, ['push', '--quiet', 'origin', 'HEAD:main']);
  const { stdout, status } = await run(folder, ['promote', 'llm-inference', '--to', 'staging', '--dry-run']);
  expect(status).toBe(0);
  // Commits of a test have another time, and so another id, at every run.
  const text = stdout
    .slice(stdout.indexOf('# '))
    .replaceAll(/^\| [0-9a-f]{12} \| \d{4}-\d\d-\d\d \| `test` /gm, '| 0a1b2c3d4e5f | 2026-09-01 | `Ada` ')
    .replaceAll(/`[0-9a-f]{12}`\. All/g, '`5f4e3d2c1b0a`. All');
  if (process.env['UPDATE_EXAMPLE'] !== undefined) writeFileSync(page, text);
  expect(outline(text).length).toBeGreaterThan(10);
  expect(outline(readFileSync(page, 'utf8'))).toEqual(outline(text));
});
