import { isAtLeast, minimumVersions } from '../bootstrap/prerequisites.ts';
import { at, listAt, type Check, type PlacedObject } from './check.ts';

/** Checks of workloads and of what scales and protects them. */
export const workloadChecks: readonly Check[] = [
  {
    id: 'replicas-omitted',
    kinds: ['Deployment', 'StatefulSet'],
    problem: 'has no replicas, and an autoscaler',
    why: 'The day replicas leave git, server-side apply sets them to 1 for a moment.',
    fix: 'write replicas, and let Argo CD ignore what the autoscaler manages',
    fires: (object, all) => at(object, 'spec', 'replicas') === undefined && all.some((other) => scales(other, object)),
  },
  {
    id: 'stuck-rollout',
    kinds: ['Deployment'],
    problem: 'may neither add nor remove a pod in a rollout',
    why: 'The rollout never begins; the API server refuses it, or a percentage rounds down to it.',
    fix: 'set maxSurge or maxUnavailable to 1',
    fires: (object) =>
      ['maxSurge', 'maxUnavailable'].every((key) =>
        ['0', '0%'].includes(String(at(object, 'spec', 'strategy', 'rollingUpdate', key))),
      ),
  },
  {
    id: 'drain-blocked',
    kinds: ['PodDisruptionBudget'],
    problem: 'never lets a pod go',
    why: 'The drain of a node waits for ever.',
    fix: 'set maxUnavailable: 1 and unhealthyPodEvictionPolicy: AlwaysAllow',
    fires: (object) =>
      ['0', '0%'].includes(String(at(object, 'spec', 'maxUnavailable'))) ||
      at(object, 'spec', 'minAvailable') === '100%',
  },
  {
    id: 'moving-image',
    kinds: ['Deployment', 'StatefulSet', 'Job', 'CronJob', 'DaemonSet'],
    problem: 'has an image that moves',
    why: 'Two pods of one revision run different software, and going back does not bring the old one.',
    fix: 'pin the image by its digest',
    fires: (object) =>
      imagesOf(object).some((image) => !image.includes('@sha256:') && /^[^:]*(:\d+\/[^:]*)?$|:latest$/.test(image)),
  },
  {
    id: 'memory-unlimited',
    kinds: ['Deployment', 'StatefulSet'],
    problem: 'has a container without a memory limit',
    why: 'When it grows, the kernel kills whatever it likes on that node.',
    fix: 'set resources.limits.memory, and requests.memory to the same',
    fires: (object) =>
      containersOf(object).some((container) => at(container, 'resources', 'limits', 'memory') === undefined),
  },
  {
    id: 'literal-credential',
    kinds: ['Deployment', 'StatefulSet', 'Job', 'CronJob'],
    problem: 'has a variable named like a credential with its value',
    why: 'Everybody who may read pods, or git, has it.',
    fix: 'read it from a Secret with valueFrom.secretKeyRef',
    fires: (object) =>
      containersOf(object).some((container) =>
        listAt(container, 'env').some(
          (entry) =>
            /(TOKEN|SECRET|PASSWORD|API_?KEY)$/.test(String(at(entry, 'name'))) && at(entry, 'value') !== undefined,
        ),
      ),
  },
  {
    id: 'known-holes',
    kinds: ['Deployment', 'StatefulSet', 'Application', 'ApplicationSet'],
    problem: 'installs an Argo CD or External Secrets with known holes',
    why: 'Older ones let hooks and secrets cross the limits of their namespace.',
    fix: `install Argo CD ${minimumVersions.argocd} and External Secrets ${minimumVersions.externalSecrets}, or newer`,
    fires: (object) => installedVersions(object).some(([version, minimum]) => isAtLeast(version, minimum) === false),
  },
  {
    id: 'hook-before-claims',
    kinds: ['Job'],
    problem: 'runs in PreSync and needs a Secret or claim',
    why: 'Neither is there yet at the first sync, so that the Job never starts and the sync never ends.',
    fix: 'run it in the Sync phase, in a later wave than the ExternalSecret',
    fires: (object) =>
      object.metadata.annotations?.['argocd.argoproj.io/hook'] === 'PreSync' &&
      /"(secretRef|secretKeyRef|persistentVolumeClaim)"/.test(JSON.stringify(object)),
  },
];

// --- internal ---

/** Versions of Argo CD and External Secrets that an object runs or installs, with the oldest that is fit. */
function installedVersions(object: PlacedObject): (readonly [version: string, minimum: string])[] {
  const { argocd, externalSecrets } = minimumVersions;
  const images = imagesOf(object).flatMap((image) => {
    const [, name, version] = /(?:^|\/)(argocd|external-secrets):(v?\d[^@]*)/.exec(image) ?? [];
    return version === undefined ? [] : [[version, name === 'argocd' ? argocd : externalSecrets] as const];
  });
  // The chart of External Secrets has the version of what it installs; that of Argo CD has one of its own.
  const spec = at(object, 'spec', 'template', 'spec') ?? at(object, 'spec');
  const sources = [at(spec, 'source'), ...listAt(spec, 'sources')];
  const charts = sources
    .filter((source) => at(source, 'chart') === 'external-secrets')
    .map((source) => [String(at(source, 'targetRevision')), externalSecrets] as const);
  return [...images, ...charts];
}

function scales({ kind, ...scaler }: PlacedObject, target: PlacedObject): boolean {
  if (kind !== 'HorizontalPodAutoscaler' && kind !== 'ScaledObject') return false;
  const reference = at(scaler, 'spec', 'scaleTargetRef');
  return at(reference, 'name') === target.metadata.name && (at(reference, 'kind') ?? 'Deployment') === target.kind;
}

function containersOf(object: PlacedObject): readonly unknown[] {
  const spec = object.kind === 'CronJob' ? at(object, 'spec', 'jobTemplate', 'spec') : at(object, 'spec');
  const pod = at(spec, 'template', 'spec');
  return [...listAt(pod, 'containers'), ...listAt(pod, 'initContainers')];
}

const imagesOf = (object: PlacedObject): string[] =>
  containersOf(object).map((container) => String(at(container, 'image') ?? ''));
