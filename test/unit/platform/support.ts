import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { platformFiles } from '../../../generator/src/core/emit/platform-files.ts';
import type { ConversingRelease } from '../../../generator/src/core/platform/network-policies.ts';
import type { Fleet } from '../../../generator/src/generated/fleet.ts';
import type { PolicyRule } from '../../../generator/src/core/access/policy-rule.ts';
import { planTexts, root } from '../core/plan-support.ts';

/** A Kubernetes object of a platform. */
export interface PlatformObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> };
  spec?: Record<string, unknown>;
  rules?: PolicyRule[];
  roleRef?: { kind: string; name: string };
  subjects?: { kind: string; name: string; namespace?: string }[];
  data?: Record<string, string>;
  automountServiceAccountToken?: boolean;
}

/** The fleet of this repository. */
export const ownFleet = readFileSync(join(root, 'fleet.yaml'), 'utf8').replace(
  /version: \d+\.\d+\.\d+/,
  'version: working',
);

/** A fleet from its text; throws what is wrong with it. */
export function fleetOf(text: string): Fleet {
  const { plan, diagnostics } = planTexts({ fleet: text });
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return plan.fleet;
}

/** Findings about a fleet: `E427 spec.environments[1].name`. */
export function findings(text: string): string[] {
  return planTexts({ fleet: text }).diagnostics.map(
    ({ code, path, severity }) => `${severity === 'error' ? 'E' : 'W'}${code} ${path}`,
  );
}

/** Objects of one environment’s platform, as the files that are written say. */
export function platformObjects(
  fleet: Fleet,
  environment: string,
  conversing: readonly ConversingRelease[] = [],
): PlatformObject[] {
  const found = fleet.spec.environments.find(({ name }) => name === environment);
  if (found === undefined) throw new Error(`there is no environment ${environment}`);
  return platformFiles(fleet, found, { secrets: [], conversing }).flatMap(([, text]) =>
    parseAllDocuments(text).map((document) => document.toJS() as PlatformObject),
  );
}

/** The one object of a kind and name. */
export function objectOf(objects: readonly PlatformObject[], kind: string, name: string): PlatformObject {
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} objects ${kind} ${name}`);
  return found[0];
}
