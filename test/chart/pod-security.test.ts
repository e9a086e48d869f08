import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planTexts } from '../unit/core/plan-support.ts';
import { podsIn, restrictedFindings } from './pod-security.ts';
import { leastValues, minimal, podSpec, render, runtimes, type Values } from './support.ts';

const specs = resolve(import.meta.dirname, '../specs/valid');

/** Values of every environment of every valid spec, rendered with the working chart. */
async function valuesOfSpecs(): Promise<[string, Values][]> {
  const files = (await readdir(specs)).filter((file) => file.endsWith('.yaml'));
  const plans = files.map(async (file): Promise<[string, Values][]> => {
    const { plan } = planTexts({ models: { subject: await readFile(join(specs, file), 'utf8') } });
    const releases = plan?.models.flatMap((model) => model.releases) ?? [];
    return releases.map(({ environment, values }) => [`${file} in ${environment}`, values as unknown as Values]);
  });
  return (await Promise.all(plans)).flat();
}

const cases: [string, Values][] = [
  ...runtimes.map((runtime): [string, Values] => [runtime, leastValues(runtime)]),
  ...(await valuesOfSpecs()),
];
const restricted = await podSpec(minimal);

describe('every pod is restricted', () => {
  it.each(cases)('%s', async (_name, values) => {
    const pods = podsIn(await render(values, { tests: true }));
    expect(pods.length).toBeGreaterThanOrEqual(2);
    expect(pods.flatMap(restrictedFindings)).toEqual([]);
  });
});

describe('a pod that is not restricted', () => {
  const container = { ...restricted.containers[0] };
  const withContext = (context: object): object => ({
    ...restricted,
    containers: [{ ...container, securityContext: { ...container.securityContext, ...context } }],
  });

  it.each<[string, object]>([
    ['a host namespace', { ...restricted, hostPID: true }],
    ['a service account token', { ...restricted, automountServiceAccountToken: true }],
    ['service links', { ...restricted, enableServiceLinks: true }],
    ['sysctls', { ...restricted, securityContext: { ...restricted.securityContext, sysctls: [{ name: 'x' }] } }],
    ['a volume of hostPath', { ...restricted, volumes: [{ name: 'x', hostPath: { path: '/' } }] }],
    ['server is privileged', withContext({ privileged: true })],
    ['server may escalate privileges', withContext({ allowPrivilegeEscalation: true })],
    ['server may run as root', withContext({ runAsNonRoot: false })],
    ['server is root', withContext({ runAsUser: 0 })],
    ['server keeps capabilities', withContext({ capabilities: { drop: ['CHOWN'] } })],
    ['server adds capabilities', withContext({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } })],
    ['server has no seccomp profile', withContext({ seccompProfile: { type: 'Unconfined' } })],
    ['server sees /proc unmasked', withContext({ procMount: 'Unmasked' })],
    ['server has a writable root', withContext({ readOnlyRootFilesystem: false })],
    ['server has a host port', { ...restricted, containers: [{ ...container, ports: [{ hostPort: 80 }] }] }],
  ])('has %s', (finding, pod) => {
    expect(podsIn([pod]).flatMap(restrictedFindings)).toEqual([finding]);
    expect(podsIn([restricted]).flatMap(restrictedFindings)).toEqual([]);
  });
});
