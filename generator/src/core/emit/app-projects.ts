import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { argocdNamespace, keep } from './argocd-common.ts';

/** Two projects per environment: one for its models, and one for its platform, which alone may make cluster objects. */
export function appProjects(fleet: Fleet, environment: FleetEnvironment): object[] {
  const { name } = environment;
  const models = {
    description: `Models in ${name}: one namespace, and the kinds that the chart renders.`,
    clusterResourceWhitelist: [],
    namespaceResourceWhitelist: kinds(modelKinds),
    roles: roles(environment),
  };
  const platform = {
    description: `The platform of ${name}: its namespace and what models rely on.`,
    clusterResourceWhitelist: kinds([['', 'Namespace']]),
    namespaceResourceWhitelist: kinds(platformKinds),
  };
  return [
    project(fleet, environment, { name, spec: models }),
    project(fleet, environment, { name: `${name}-platform`, spec: platform }),
  ];
}

// --- internal ---

type Kind = readonly [group: string, kind: string];

// ReplicaSets and Pods are not rendered, but the user interface hides what the project does not list.
const modelKinds: readonly Kind[] = [
  ['', 'ConfigMap'],
  ['', 'PersistentVolumeClaim'],
  ['', 'Pod'],
  ['', 'Service'],
  ['', 'ServiceAccount'],
  ['apps', 'Deployment'],
  ['apps', 'ReplicaSet'],
  ['batch', 'Job'],
  ['external-secrets.io', 'ExternalSecret'],
  ['policy', 'PodDisruptionBudget'],
];

const platformKinds: readonly Kind[] = [
  ['', 'ResourceQuota'],
  ['', 'ServiceAccount'],
  ['external-secrets.io', 'SecretStore'],
];

function kinds(list: readonly Kind[]): object[] {
  return list.map(([group, kind]) => ({ group, kind }));
}

function project(fleet: Fleet, environment: FleetEnvironment, { name, spec }: { name: string; spec: object }): object {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name, namespace: argocdNamespace(fleet), annotations: keep },
    spec: {
      sourceRepos: [fleet.spec.repository.url],
      destinations: [{ server: environment.cluster.server, namespace: environment.namespace }],
      ...spec,
    },
  };
}

/** Viewers see; operators also sync and restart. Nobody may override what git says, or delete. */
function roles({ name, access }: FleetEnvironment): object[] {
  const allow = (role: string, action: string): string =>
    `p, proj:${name}:${role}, applications, ${action}, ${name}/*, allow`;
  const viewers = access?.viewers ?? [];
  const operators = access?.operators ?? [];
  return [
    ...(viewers.length === 0 ? [] : [{ name: 'viewer', groups: viewers, policies: [allow('viewer', 'get')] }]),
    ...(operators.length === 0
      ? []
      : [
          {
            name: 'operator',
            groups: operators,
            policies: ['get', 'sync', 'action/apps/Deployment/restart'].map((action) => allow('operator', action)),
          },
        ]),
  ];
}
