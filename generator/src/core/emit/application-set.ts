import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { stageOf } from '../plan/stages.ts';
import { chartReleases, retiredChart } from '../plan/charts.ts';
import { scaledKinds } from '../platform/model-kinds.ts';
import { argocdNamespace, branch, keep, retry, serverSideDiff } from './argocd-common.ts';

const model = '{{ .path.basename }}';

/**
 * The chart’s folder, by the version that the release pins. The version is checked before it becomes a path:
 * with `../` in it, it would reach any other chart of the repository.
 */
function chartPath(isFirst: boolean): string {
  const released = `{{ if not (regexMatch "^[0-9]+\\\\.[0-9]+\\\\.[0-9]+$" .chart.version) }}{{ fail "not a chart version" }}{{ end }}${chartReleases}/{{ .chart.version }}`;
  const inService = isFirst
    ? `{{ if eq .chart.version "working" }}charts/ml-inference{{ else }}${released}{{ end }}`
    : released;
  return `{{ if hasKey . "retired" }}${retiredChart}{{ else }}${inService}{{ end }}`;
}

/** A release that is out of service is itself what its chart renders. */
function valuesFile(folder: string): string {
  return `/${folder}/${model}/{{ if hasKey . "retired" }}release{{ else }}values{{ end }}.yaml`;
}

/**
 * Makes one Application per release file of an environment. Project, cluster and namespace are written out, never templated.
 * A removed file leaves its Application behind: nothing is deleted by accident.
 */
export function applicationSet(fleet: Fleet, environment: FleetEnvironment, { isFirst }: { isFirst: boolean }): object {
  const { name } = environment;
  const folder = `envs/${name}/models`;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: `models-${name}`, namespace: argocdNamespace(fleet), annotations: keep },
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [
        {
          git: {
            repoURL: fleet.spec.repository.url,
            revision: branch(fleet),
            files: [{ path: `${folder}/*/release.yaml` }],
            template: emptyTemplate,
          },
        },
      ],
      syncPolicy: { applicationsSync: 'create-update', preserveResourcesOnDeletion: true },
      // By this annotation an administrator stops Argo CD for one model; everything else about an Application is git’s.
      preservedFields: { annotations: ['argocd.argoproj.io/skip-reconcile'] },
      template: applicationTemplate(fleet, environment, { isFirst }),
    },
  };
}

// --- internal ---

/**
 * What the controller adds when a webhook or somebody has an ApplicationSet look at git now, because it writes the whole
 * object then. Were it not in git, each push would make the root differ, and heal what is well.
 */
const emptyTemplate = { metadata: {}, spec: { project: '', destination: {} } };

/**
 * An autoscaler’s number of pods is its own; what git says about them stays in force otherwise. An HPA writes it as
 * kube-controller-manager, and KEDA, which starts the first pod and ends the last itself, as the program that it is.
 */
const ignoreDifferences = scaledKinds.map(({ group, kind }) => ({
  group,
  kind,
  managedFieldsManagers: ['kube-controller-manager', 'keda'],
}));

function applicationTemplate(fleet: Fleet, environment: FleetEnvironment, { isFirst }: { isFirst: boolean }): object {
  const { name } = environment;
  const folder = `envs/${name}/models`;
  const path = chartPath(isFirst);
  return {
    metadata: {
      name: `${model}-${name}`,
      annotations: { ...serverSideDiff, 'argocd.argoproj.io/manifest-generate-paths': `/${path};/${folder}/${model}` },
      labels: {
        'slipway.dev/environment': name,
        'slipway.dev/model': model,
        'slipway.dev/owner': '{{ .metadata.owner }}',
        'slipway.dev/stage': stageOf(environment),
      },
    },
    spec: {
      project: name,
      source: {
        repoURL: fleet.spec.repository.url,
        targetRevision: branch(fleet),
        path,
        helm: {
          releaseName: model,
          valueFiles: [valuesFile(folder)],
          // What is rendered must not depend on the cluster’s patch release.
          kubeVersion: `${environment.kubernetesVersion}.0`,
        },
      },
      destination: { server: environment.cluster.server, namespace: environment.namespace },
      ignoreDifferences,
      syncPolicy: {
        // In the first environment people may experiment.
        automated: { prune: true, selfHeal: !isFirst, allowEmpty: true },
        syncOptions: ['ServerSideApply=true', 'RespectIgnoreDifferences=true', 'PruneLast=true'],
        retry,
      },
    },
  };
}
