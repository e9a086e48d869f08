/** Resources that a policy looks at. */
export interface MatchedResources {
  readonly apiGroups: readonly string[];
  readonly apiVersions: readonly string[];
  readonly resources: readonly string[];
  readonly operations: readonly ('CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT')[];
}

/** One condition, in CEL, that an object must fulfil. */
export interface Condition {
  readonly expression: string;
  /** What is wrong when it does not, and how to mend it. */
  readonly message: string;
}

/**
 * An admission policy, written once. It is shipped as a ValidatingAdmissionPolicy, and whoever evaluates it before
 * the merge reads the same CEL. It may use the variables of `variables.ts`.
 */
export interface Policy {
  /** Name without the environment, and the folder of its fixtures. */
  readonly name: string;
  /** One sentence for docs/access.md. */
  readonly purpose: string;
  readonly resources: readonly MatchedResources[];
  /** CEL; the policy looks at a request only when all of them hold. */
  readonly when?: readonly string[];
  readonly conditions: readonly Condition[];
}

const writes = ['CREATE', 'UPDATE'] as const;

/** Pods, and everything that makes pods: what is refused there is refused where people see it. */
export const podResources: readonly MatchedResources[] = [
  { apiGroups: [''], apiVersions: ['v1'], resources: ['pods', 'pods/ephemeralcontainers'], operations: writes },
  {
    apiGroups: ['apps'],
    apiVersions: ['v1'],
    resources: ['deployments', 'statefulsets', 'daemonsets'],
    operations: writes,
  },
  { apiGroups: ['batch'], apiVersions: ['v1'], resources: ['jobs', 'cronjobs'], operations: writes },
];

const podOf = (object: string): string =>
  `(request.kind.kind == 'Pod' ? dyn(${object}).spec : request.kind.kind == 'CronJob' ? dyn(${object}).spec.jobTemplate.spec.template.spec : dyn(${object}).spec.template.spec)`;

// A pod that is there already can be scaled, labelled and deleted, even when a newer rule would not admit it.
const podIsNew = `request.operation != 'UPDATE' || ${podOf('object')} != ${podOf('oldObject')}`;

/** A policy about pods and pod templates, new or changed. */
export function podPolicy(policy: Pick<Policy, 'name' | 'purpose' | 'conditions'>): Policy {
  return { ...policy, resources: podResources, when: [podIsNew] };
}

/** A policy about the named resource of one group, when it is created or changed. */
export function objectPolicy(
  policy: Pick<Policy, 'name' | 'purpose' | 'conditions'>,
  group: string,
  resources: readonly string[],
): Policy {
  const matched = { apiGroups: [group], apiVersions: ['*'], resources, operations: writes };
  return { ...policy, resources: [matched] };
}

/** Variables that conditions may use, in CEL. They are evaluated only when a condition asks for them. */
export const variables: Readonly<Record<string, string>> = {
  pod: podOf('object'),
  pool: "(request.kind.kind == 'Pod' ? dyn(object).metadata : request.kind.kind == 'CronJob' ? dyn(object).spec.jobTemplate.spec.template.metadata : dyn(object).spec.template.metadata).?labels[?'slipway.dev/pool'].orValue('')",
  regular: 'variables.pod.containers + variables.pod.?initContainers.orValue([])',
  containers: 'variables.regular + variables.pod.?ephemeralContainers.orValue([])',
  volumes: 'variables.pod.?volumes.orValue([])',
  words:
    "variables.containers.map(c, c.?command.orValue([]) + c.?args.orValue([])).map(list, list.join('\\n')).join('\\n').lowerAscii()",
};
