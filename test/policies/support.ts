import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { platformFiles } from '../../generator/src/core/emit/platform-files.ts';
import type { Fleet } from '../../generator/src/generated/fleet.ts';
import { planTexts } from '../unit/core/plan-support.ts';

export const folder = import.meta.dirname;

/** A Kubernetes object as a fixture has it. */
export interface FixtureObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name: string; readonly namespace: string };
}

/** Who asks the API server for what. */
export interface FixtureRequest {
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT';
  readonly user: string;
  readonly groups: readonly string[];
  /** Resource and subresource, where they do not follow from the object’s kind. */
  readonly resource?: string;
  readonly subresource?: string;
  /** Name of the object whose subresource is meant. */
  readonly name?: string;
  readonly object?: FixtureObject;
  readonly oldObject?: FixtureObject;
}

/** One fixture of one policy. */
export interface Fixture {
  readonly policy: string;
  /** `good` is admitted by every policy of prod; `bad` is refused by this one, and by no other. */
  readonly verdict: 'good' | 'bad';
  readonly path: string;
  readonly request: FixtureRequest;
}

/** API versions of the resources that fixtures name; a subresource’s object, such as a Scale, may be of another. */
export const versions: Readonly<Record<string, string>> = {
  deployments: 'apps/v1',
  leaderworkersets: 'leaderworkerset.x-k8s.io/v1',
  pods: 'v1',
  serviceaccounts: 'v1',
  services: 'v1',
};

/** The fleet of the fixtures. */
export function fixtureFleet(text = readFileSync(join(folder, 'fleet.yaml'), 'utf8')): Fleet {
  const { plan, diagnostics } = planTexts({ fleet: text });
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  return plan.fleet;
}

/** Text of one file of an environment’s platform, such as `admission-policies`. */
export function platformText(fleet: Fleet, environment: string, name: string): string {
  const found = fleet.spec.environments.find((item) => item.name === environment);
  if (found === undefined) throw new Error(`there is no environment ${environment}`);
  const file = platformFiles(fleet, found, { secrets: [], conversing: [] }).find(([path]) =>
    path.endsWith(`/${name}.yaml`),
  );
  if (file === undefined) throw new Error(`there is no file ${name}`);
  return file[1];
}

const pipeline = 'system:serviceaccount:argocd:argocd-application-controller';

/** Every fixture below this folder. */
export function readFixtures(): Fixture[] {
  const policies = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return policies.flatMap(({ name: policy }) =>
    (['good', 'bad'] as const).flatMap((verdict) =>
      readdirSync(resolve(folder, policy, verdict)).map((file): Fixture => {
        const path = join(policy, verdict, file);
        return { policy, verdict, path, request: readRequest(path) };
      }),
    ),
  );
}

/** A plain object is one that the pipeline creates. */
function readRequest(path: string): FixtureRequest {
  const data = parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>;
  const usual = { operation: 'CREATE', user: pipeline, groups: [] } as const;
  if (data['kind'] !== 'Request') return { ...usual, object: data as unknown as FixtureObject };
  const { apiVersion: _, kind: __, ...request } = data;
  return { ...usual, ...request };
}
