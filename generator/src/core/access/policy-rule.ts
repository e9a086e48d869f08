/** One rule of a Kubernetes Role. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames?: readonly string[];
}

/** Something that someone wants to do: `create` `pods/exec` of the group ``. */
export interface Attempt {
  readonly group: string;
  /** With its subresource, as `pods/log`. */
  readonly resource: string;
  readonly verb: string;
}

/** Whether any of the rules allows an attempt, as Kubernetes’ own authorizer reads them, wildcards included. */
export function allows(rules: readonly PolicyRule[], { group, resource, verb }: Attempt): boolean {
  const subresource = resource.split('/')[1];
  const matches = (list: readonly string[], wanted: string): boolean => list.includes('*') || list.includes(wanted);
  return rules.some(
    (rule) =>
      matches(rule.apiGroups, group) &&
      matches(rule.verbs, verb) &&
      (matches(rule.resources, resource) || (subresource !== undefined && rule.resources.includes(`*/${subresource}`))),
  );
}
