import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { AdmitResult } from '../../generator/src/io/engine/engine-messages.ts';
import { policiesOpener } from '../../generator/src/io/engine/renderer.ts';
import { startEngine } from '../unit/engine/support.ts';
import { admissionOf } from './admission.ts';
import { folder, readFixtures, type Fixture } from './support.ts';

const engine = startEngine();
const yaml = readFileSync(join(folder, 'prod-policies.yaml'), 'utf8');

const open = policiesOpener(engine);

async function admit(fixture: Fixture, policiesText = yaml): Promise<AdmitResult['denials']> {
  const policies = await open(policiesText);
  const admission = admissionOf(fixture);
  const { user } = fixture.request;
  const result = await engine.ask<AdmitResult>({ op: 'admit', namespace: 'prod', policies, user, admission });
  return result.denials;
}

interface Policy {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: { readonly validations: readonly { readonly message: string }[] };
}

const messages = new Map(
  parseAllDocuments(yaml)
    .map((document) => document.toJS() as Policy)
    .filter(({ kind }) => kind === 'ValidatingAdmissionPolicy')
    .map(({ metadata, spec }) => [metadata.name, new Set(spec.validations.map(({ message }) => message))]),
);

const fixtures = readFixtures();

describe('the engine admits every good manifest, and refuses every bad one by its own policy and in its words', () => {
  test('there are at least 100 manifests', () => {
    expect(fixtures.length).toBeGreaterThan(100);
  });

  test.each(fixtures.map((fixture) => [fixture.path, fixture] as const))('%s', async (_, fixture) => {
    const denials = await admit(fixture);
    const policy = `prod.${fixture.policy}`;
    expect([...new Set(denials.map((denial) => denial.policy))]).toEqual(fixture.verdict === 'good' ? [] : [policy]);
    for (const { message } of denials) expect([...(messages.get(policy) ?? [])]).toContain(message);
  });

  test('with these messages, which an API server must give as well', async () => {
    const verdicts: Record<string, readonly string[]> = {};
    for (const fixture of fixtures.filter(({ verdict }) => verdict === 'bad'))
      verdicts[fixture.path] = (await admit(fixture)).map(({ message }) => message);
    expect(verdicts).toEqual(JSON.parse(readFileSync(join(folder, 'verdicts.json'), 'utf8')));
  });
});

describe('a refusal is the policy’s', () => {
  const bad = fixtures.filter(({ verdict }) => verdict === 'bad');

  test('without the bindings nothing is refused', async () => {
    const unbound = yaml
      .split(/^---$/m)
      .filter((text) => !text.includes('kind: "ValidatingAdmissionPolicyBinding"'))
      .join('---');
    for (const fixture of bad) expect(await admit(fixture, unbound)).toEqual([]);
  });

  test('in another namespace nothing is refused', async () => {
    const policies = await open(yaml);
    for (const fixture of bad) {
      const admission = admissionOf(fixture);
      const { user } = fixture.request;
      const result = await engine.ask<AdmitResult>({ op: 'admit', namespace: 'dev', policies, user, admission });
      expect(result.denials).toEqual([]);
    }
  });

  test('an expression that does not compile refuses, as failurePolicy says', async () => {
    const broken = yaml.replaceAll(/expression: "variables\.volumes\.all/g, 'expression: "no.such.variables.all');
    expect(broken).not.toBe(yaml);
    const [fixture] = fixtures.filter(({ path }) => path.startsWith('bounded-scratch/good/'));
    const denials = await admit(fixture as Fixture, broken);
    expect(denials.map(({ message }) => message).join()).toMatch(/compilation failed|undeclared reference/);
  });
});
