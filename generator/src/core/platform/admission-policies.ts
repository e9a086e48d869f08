import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { environmentPolicies } from '../policies/environment-policies.ts';
import { variables, type Policy } from '../policies/policy.ts';
import { clusterWide } from './object-metadata.ts';

/** The environment’s policies, each with a binding to its namespace. */
export function admissionPolicies(fleet: Fleet, environment: FleetEnvironment): object[] {
  return environmentPolicies(fleet, environment).flatMap((policy) => [
    admissionPolicy(policy, environment),
    binding(policy, environment),
  ]);
}

// --- internal ---

const apiVersion = 'admissionregistration.k8s.io/v1';

// Defaults are written out: what the cluster fills in would look like a difference.
function admissionPolicy({ name, resources, when = [], conditions }: Policy, environment: FleetEnvironment): object {
  const used = usedVariables(conditions.map(({ expression }) => expression));
  return {
    apiVersion,
    kind: 'ValidatingAdmissionPolicy',
    metadata: clusterWide(name, environment),
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: {
        matchPolicy: 'Equivalent',
        namespaceSelector: {},
        objectSelector: {},
        resourceRules: resources.map((rule) => ({ ...rule, scope: 'Namespaced' })),
      },
      ...(when.length === 0
        ? {}
        : { matchConditions: when.map((expression, index) => ({ name: `when-${index + 1}`, expression })) }),
      ...(used.length === 0 ? {} : { variables: used }),
      validations: conditions,
    },
  };
}

function binding({ name }: Policy, environment: FleetEnvironment): object {
  const metadata = clusterWide(name, environment);
  return {
    apiVersion,
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata,
    spec: {
      policyName: metadata.name,
      validationActions: ['Deny'],
      matchResources: {
        matchPolicy: 'Equivalent',
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': environment.namespace } },
        objectSelector: {},
      },
    },
  };
}

/** The variables that expressions use, those that they use in turn first: each may refer only to earlier ones. */
function usedVariables(expressions: readonly string[]): { name: string; expression: string }[] {
  const found = new Map<string, string>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\bvariables\.([a-z]+)/g)) {
      const expression = variables[name];
      if (expression === undefined) throw new Error(`there is no variable ${name}`);
      if (found.has(name)) continue;
      visit(expression);
      found.set(name, expression);
    }
  };
  expressions.forEach(visit);
  return [...found].map(([name, expression]) => ({ name, expression }));
}
