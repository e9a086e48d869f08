import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printAccessPage } from '../../../generator/src/core/emit/access-page.ts';
import { readTemplate } from '../../../generator/src/io/read-assets.ts';
import { root } from '../core/plan-support.ts';
import { fleetOf, ownFleet } from './support.ts';

const page = printAccessPage(fleetOf(ownFleet), readTemplate('access.md'));
const full = printAccessPage(
  fleetOf(readFileSync(join(root, 'test/unit/platform/full-fleet.yaml'), 'utf8')),
  readTemplate('access.md'),
);

test('every table has cells for all its columns', () => {
  for (const text of [page, full]) {
    const tables = text.split(/\n\n/).filter((block) => block.startsWith('| '));
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      const widths = new Set(
        table
          .trim()
          .split('\n')
          .map((line) => line.split('|').length),
      );
      expect(widths.size, table).toBe(1);
    }
  }
});

test('the matrix says what the Roles say', () => {
  const prod = page.slice(page.indexOf('### prod'), page.indexOf('Nobody else'));
  const header =
    prod
      .split('\n')
      .find((line) => line.startsWith('| who'))
      ?.split(' | ') ?? [];
  const cell = (who: string, column: string): string | undefined =>
    prod
      .split('\n')
      .find((line) => line.startsWith(`| ${who}`))
      ?.split(' | ')[header.indexOf(column)];
  expect(cell('developers', 'see')).toBe('yes');
  expect(cell('developers', 'logs')).toBe('–');
  expect(cell('on-call', 'scale')).toBe('yes');
  expect(cell('on-call', 'edit')).toBe('–');
  expect(cell('break-glass', 'edit')).toBe('yes');
  expect(cell('break-glass', 'run pods')).toBe('–');
  expect(cell('External Secrets', 'read Secrets')).toBe('yes');
  expect(cell('External Secrets', 'tokens')).toBe('the store’s');
  for (const who of ['developers', 'reviewers', 'on-call', 'break-glass', 'pipeline'])
    for (const column of ['read Secrets', 'tokens', 'shell, port-forward', 'grant rights'])
      expect(cell(who, column)).toBe('–');
});

test('names the controllers that may write, and the kinds that are left to rights', () => {
  expect(page).toContain('as far as their own roles let them: none are named.');
  expect(full).toContain('as far as their own roles let them: prod-eu: `scaler`.');
  expect(page).toMatch(/\n {2}- PersistentVolumeClaim: .+\.\n {2}- Pod: .+\.\n/);
});

test('shows waivers with their reasons', () => {
  expect(page).toContain('There are none.');
  expect(full).toContain('| pool amd | writable-root | The driver’s hook |');
  expect(full).toContain('| environment dev | remote-code | Trials |');
});

describe('every threat has a test that is there', () => {
  const rows = page
    .slice(page.indexOf('## Threats'))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what') && !line.startsWith('| ---'));

  test.each(rows.map((row) => row.split(' | ')))('%s', (_, __, proof = '') => {
    const files = [...proof.matchAll(/`(test\/[^`]+)`((?: and)?(?: “[^”]+”)*(?: and “[^”]+”)?)/g)];
    const folders = [...proof.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name);
    expect(files.length + folders.length).toBeGreaterThan(0);
    for (const [, path = '', names = ''] of files) {
      expect(existsSync(join(root, path)), path).toBe(true);
      for (const [, name = ''] of names.matchAll(/“([^”]+)”/g))
        expect(titlesIn(readFileSync(join(root, path), 'utf8')), path).toContainEqual(expect.stringContaining(name));
    }
    for (const folder of folders) expect(existsSync(join(root, 'test/policies', folder, 'bad')), folder).toBe(true);
  });
});

/** What a test or a group of tests is called, and the first words of the rows of a table of tests. */
function titlesIn(text: string): string[] {
  const strings = /(?:describe|test|it)(?:\.each)?(?:<[^(]*>)?\((?:[^'`]*?)['`]([^'`\n]+)['`]/g;
  const titles = /\)\(\s*['`]([^'`\n]+)['`]/g;
  const rows = /^\s*\[\s*'([^'\n]+)'/gm;
  return [strings, titles, rows].flatMap((form) => [...text.matchAll(form)].map(([, title = '']) => title));
}
