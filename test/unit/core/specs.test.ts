import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../generator/src/core/diagnostics/format.ts';
import { planTexts, root } from './plan-support.ts';

const folder = resolve(root, 'test/specs');
const read = (kind: string, name: string): string => readFileSync(resolve(folder, kind, name), 'utf8');
const secretSpec = read('.', 'secret-model.yaml');

/** A file named fleet-*.yaml stands in for fleet.yaml; every other one is models/subject.yaml. */
function plan(kind: string, name: string): ReturnType<typeof planTexts> {
  const text = read(kind, name);
  return name.startsWith('fleet-')
    ? planTexts({ fleet: text, models: { subject: secretSpec } })
    : planTexts({ models: { subject: text } });
}

const expected = JSON.parse(read('.', 'invalid.json')) as Record<string, string[]>;

describe('invalid specs', () => {
  const files = readdirSync(resolve(folder, 'invalid'));

  test('every file has an expectation, and every expectation a file', () => {
    expect(Object.keys(expected).toSorted()).toEqual(files.map((file) => file.replace('.yaml', '')).toSorted());
  });

  test.each(files)('%s', (file) => {
    const { plan: planned, diagnostics } = plan('invalid', file);
    const errors = diagnostics.filter((item) => item.severity === 'error');
    expect(errors.map((item) => `E${item.code} ${item.file}:${item.line}:${item.column} ${item.path}`)).toEqual(
      expected[file.replace('.yaml', '')],
    );
    expect(planned).toBeUndefined();
    for (const item of diagnostics) {
      expect(item.message).not.toBe('');
      expect(item.fix).not.toBe('');
      expect(formatDiagnostic(item)).not.toContain('EXAMPLE');
      expect(formatDiagnostic(item)).not.toContain('\n');
    }
  });
});

describe('valid specs', () => {
  test.each(readdirSync(resolve(folder, 'valid')))('%s', (file) => {
    const { plan: planned, diagnostics } = plan('valid', file);
    expect(diagnostics.filter((item) => item.severity === 'error')).toEqual([]);
    expect(planned?.models.map((model) => model.releases.map((release) => release.environment))).toEqual([['dev']]);
  });
});
