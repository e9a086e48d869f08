import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { stageOf } from '../plan/stages.ts';
import { printDocuments, printYaml } from '../yaml/print.ts';
import { applicationSet } from './application-set.ts';
import { appProjects } from './app-projects.ts';
import type { EmittedFile } from './model-files.ts';
import {
  argocdNamespace,
  branch,
  keep,
  projectsFirst,
  retry,
  rewrittenByController,
  rootProject,
  serverSideDiff,
} from './argocd-common.ts';
import { notificationSettings } from './notifications.ts';

/** Files below argocd/: the root Application, and per environment its projects, platform Application and ApplicationSet. */
export function argocdFiles(fleet: Fleet): EmittedFile[] {
  const comment = 'Made by `npm run generate` from fleet.yaml. Edit that, not this file.';
  const rootComment = `${comment}\nApply this one by hand, once: \`kubectl apply -f argocd/root.yaml\`. It brings everything else, itself included.`;
  const files: EmittedFile[] = [['argocd/root.yaml', printDocuments(rootObjects(fleet), rootComment)]];
  const notifications = notificationSettings(fleet);
  if (notifications !== undefined) files.push(['argocd/notifications.yaml', printYaml(notifications, comment)]);
  for (const [index, environment] of fleet.spec.environments.entries()) {
    const folder = `argocd/${environment.name}`;
    files.push(
      [`${folder}/projects.yaml`, printDocuments(appProjects(fleet, environment), comment)],
      [`${folder}/platform.yaml`, printYaml(platformApplication(fleet, environment), comment)],
      [`${folder}/models.yaml`, printYaml(applicationSet(fleet, environment, { isFirst: index === 0 }), comment)],
    );
  }
  return files;
}

// --- internal ---

function rootObjects(fleet: Fleet): object[] {
  const namespace = argocdNamespace(fleet);
  const server = fleet.spec.argocd?.server ?? 'https://kubernetes.default.svc';
  const name = rootProject(fleet);
  const kinds = ['Application', 'ApplicationSet', 'AppProject'].map((kind) => ({ group: 'argoproj.io', kind }));
  const notifies = fleet.spec.argocd?.notifications !== undefined;
  const project = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name, namespace, annotations: { ...keep, ...projectsFirst } },
    spec: {
      description: 'The Applications, ApplicationSets and AppProjects of this repository, and nothing else.',
      sourceRepos: [fleet.spec.repository.url],
      sourceNamespaces: [],
      destinations: [{ server, namespace }],
      clusterResourceWhitelist: [],
      namespaceResourceWhitelist: [...(notifies ? [{ group: '', kind: 'ConfigMap' }] : []), ...kinds],
    },
  };
  const application = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace, annotations: { ...keep, 'argocd.argoproj.io/manifest-generate-paths': '/argocd' } },
    spec: {
      project: name,
      source: {
        repoURL: fleet.spec.repository.url,
        targetRevision: branch(fleet),
        path: 'argocd',
        directory: { recurse: true },
      },
      destination: { server, namespace },
      ignoreDifferences: rewrittenByController,
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        syncOptions: ['ServerSideApply=true', 'RespectIgnoreDifferences=true'],
        retry,
      },
    },
  };
  return [project, application];
}

function platformApplication(fleet: Fleet, environment: FleetEnvironment): object {
  const path = `envs/${environment.name}/platform`;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: `platform-${environment.name}`,
      namespace: argocdNamespace(fleet),
      annotations: { ...keep, ...serverSideDiff, 'argocd.argoproj.io/manifest-generate-paths': `/${path}` },
      labels: { 'slipway.dev/environment': environment.name, 'slipway.dev/stage': stageOf(environment) },
    },
    spec: {
      project: `${environment.name}-platform`,
      source: { repoURL: fleet.spec.repository.url, targetRevision: branch(fleet), path },
      destination: { server: environment.cluster.server, namespace: environment.namespace },
      syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['ServerSideApply=true'], retry },
    },
  };
}
