import type { AdmissionRequest } from '../../generator/src/io/engine/engine-messages.ts';
import type { Fixture, FixtureObject } from './support.ts';

const plurals: Readonly<Record<string, string>> = {
  Ingress: 'ingresses',
  NetworkPolicy: 'networkpolicies',
};

/** What an API server would tell admission about a fixture’s request, in the namespace `prod`. */
export function admissionOf({ request }: Fixture): AdmissionRequest {
  const { operation, groups, object, oldObject } = request;
  const subject = object ?? oldObject;
  const resource = request.resource ?? pluralOf(subject);
  // A subresource’s object may be of another kind and group, such as a Scale.
  const { group, version } = request.resource === undefined ? gvOf(subject) : gvOfResource(request.resource, subject);
  return {
    operation,
    groups,
    group,
    version,
    resource,
    subresource: request.subresource ?? '',
    name: request.name ?? subject?.metadata?.name ?? '',
    ...(object === undefined ? {} : { object }),
    ...(oldObject === undefined ? {} : { oldObject }),
  };
}

// --- internal ---

function pluralOf(object: FixtureObject | undefined): string {
  const kind = object?.kind ?? '';
  return plurals[kind] ?? `${kind.toLowerCase()}s`;
}

function gvOf(object: FixtureObject | undefined): { group: string; version: string } {
  const [version = '', group = ''] = (object?.apiVersion ?? '').split('/').reverse();
  return { group, version };
}

function gvOfResource(resource: string, object: FixtureObject | undefined): { group: string; version: string } {
  if (['deployments', 'statefulsets'].includes(resource)) return { group: 'apps', version: 'v1' };
  if (['pods', 'services', 'serviceaccounts'].includes(resource)) return { group: '', version: 'v1' };
  return gvOf(object);
}
