import type { AdmissionRequest } from '../../generator/src/io/engine/engine-messages.ts';
import { versions, type Fixture, type FixtureObject } from './support.ts';

const plurals: Readonly<Record<string, string>> = {
  Ingress: 'ingresses',
  NetworkPolicy: 'networkpolicies',
};

/** What an API server would tell admission about a fixture’s request, in the namespace `prod`. */
export function admissionOf({ request }: Fixture): AdmissionRequest {
  const { operation, groups, object, oldObject } = request;
  const subject = object ?? oldObject;
  const resource = request.resource ?? pluralOf(subject);
  return {
    operation,
    groups,
    ...versionOf(request, subject),
    resource,
    subresource: request.subresource ?? '',
    name: request.name ?? subject?.metadata?.name ?? '',
    ...(object === undefined ? {} : { object }),
    ...(oldObject === undefined ? {} : { oldObject }),
  };
}

// --- internal ---

type GroupVersion = Pick<AdmissionRequest, 'group' | 'version'>;

function pluralOf(object: FixtureObject | undefined): string {
  const kind = object?.kind ?? '';
  return plurals[kind] ?? `${kind.toLowerCase()}s`;
}

function versionOf({ resource = '' }: Fixture['request'], object: FixtureObject | undefined): GroupVersion {
  const [version = '', group = ''] = (versions[resource] ?? object?.apiVersion ?? '').split('/').reverse();
  return { group, version };
}
