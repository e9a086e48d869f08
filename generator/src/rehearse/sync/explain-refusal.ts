import type { Refusal } from '../../core/rehearsal/rehearsal-report.ts';
import { KubernetesError } from '../client/kubernetes-error.ts';

/** The API server’s words for a policy’s denial, as of Kubernetes 1.30 to 1.37. */
const POLICY = /ValidatingAdmissionPolicy '([^']+)'/;

/** Who stands behind a refusal, by the words that each of them has; the order matters: each names the kind of refusal more closely. */
const REFUSERS: readonly (readonly [RegExp, string])[] = [
  [/violates PodSecurity/, 'Pod Security'],
  [/exceeded quota|failed quota/, 'quota'],
  [/(maximum|minimum) .* usage per|limit to request ratio/, 'the limit range'],
  [/no PriorityClass with name/, 'the priority classes'],
  [/is forbidden: User "|cannot [a-z]+ resource/, 'RBAC'],
];

/** Who refused something, from the API server’s message. */
export function refuserOf(message: string, status = 403): string {
  const [, policy] = POLICY.exec(message) ?? [];
  if (policy !== undefined) return `admission policy ${policy}`;
  const known = REFUSERS.find(([words]) => words.test(message));
  if (known !== undefined) return known[1];
  return status === 400 || status === 422 || status === 404 ? 'schema' : 'the API server';
}

/**
 * A refusal from an error of the client.
 * @throws the error, when it is not the API server’s answer
 */
export function refusalOf(what: string, error: unknown): Refusal {
  if (!(error instanceof KubernetesError)) throw error;
  return { what, by: refuserOf(error.message, error.status), message: error.message };
}
