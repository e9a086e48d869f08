import type { Fleet } from '../../generated/fleet.ts';
import { projectRoles } from '../access/argocd-roles.ts';
import type { FleetEnvironment } from '../model-types.ts';
import {
  derivedKinds,
  modelKinds,
  platformClusterKinds,
  platformKinds,
  type ServedKind,
} from '../platform/model-kinds.ts';
import { argocdNamespace, keep, projectsFirst } from './argocd-common.ts';

/** Two projects per environment: one for its models, and one for its platform, which alone may make cluster objects. */
export function appProjects(fleet: Fleet, environment: FleetEnvironment): object[] {
  const { name, namespace } = environment;
  const models = {
    description: `Models in ${name}: one namespace, and the kinds that the chart renders.`,
    clusterResourceWhitelist: [],
    namespaceResourceWhitelist: kinds([...modelKinds, ...derivedKinds]),
    // The list above does not name them either; this one holds when someone adds to that one in haste.
    namespaceResourceBlacklist: kinds(forbiddenKinds),
    roles: projectRoles(fleet, environment),
  };
  const platform = {
    description: `The platform of ${name}: its namespace, access, limits and policies.`,
    clusterResourceWhitelist: [
      { group: '', kind: 'Namespace', name: namespace },
      ...platformClusterKinds.map(({ group, kind }) => ({ group, kind, name: `${name}.*` })),
    ],
    namespaceResourceWhitelist: kinds(platformKinds),
  };
  return [
    project(fleet, environment, { name, spec: models }),
    project(fleet, environment, { name: `${name}-platform`, spec: platform }),
  ];
}

// --- internal ---

const allowedOnBoth = new Set(['ConfigMap', 'ServiceAccount']);

const forbiddenKinds: readonly Pick<ServedKind, 'group' | 'kind'>[] = [
  { group: '', kind: 'Secret' },
  { group: 'external-secrets.io', kind: 'PushSecret' },
  ...platformKinds.filter(({ kind }) => !allowedOnBoth.has(kind)),
];

function kinds(list: readonly Pick<ServedKind, 'group' | 'kind'>[]): object[] {
  return list.map(({ group, kind }) => ({ group, kind }));
}

function project(fleet: Fleet, environment: FleetEnvironment, { name, spec }: { name: string; spec: object }): object {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name, namespace: argocdNamespace(fleet), annotations: { ...keep, ...projectsFirst } },
    spec: {
      sourceRepos: [fleet.spec.repository.url],
      sourceNamespaces: [],
      destinations: [{ server: environment.cluster.server, namespace: environment.namespace }],
      ...spec,
      ...(environment.freezes === undefined ? {} : { syncWindows: environment.freezes.map(syncWindow) }),
    },
  };
}

/** Nothing is synced in a freeze: an emergency lifts it here, by a reviewed change, and not by a button. */
function syncWindow(freeze: NonNullable<FleetEnvironment['freezes']>[number]): object {
  const { schedule, duration, timeZone = 'UTC', reason } = freeze;
  return {
    kind: 'deny',
    schedule,
    duration,
    timeZone,
    applications: ['*'],
    manualSync: false,
    description: reason,
  };
}
