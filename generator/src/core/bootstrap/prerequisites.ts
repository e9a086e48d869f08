import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Fleet } from '../../generated/fleet.ts';
import { argocdSettings, type ArgocdSetting } from './argocd-settings.ts';
import { argocdNamespace } from '../emit/argocd-common.ts';
import { notificationTokens } from '../emit/notifications.ts';

/** Oldest versions that are fit for this repository, and why. */
export const minimumVersions = {
  /** ValidatingAdmissionPolicy is stable since then. */
  kubernetes: '1.30',
  /** Hooks on deletion kept to the limits of their project, no remote Kustomize commands, sync with the newest commit on retry. */
  argocd: '3.6.1',
  /** No way to another namespace’s secrets, and no tokens of service accounts. */
  externalSecrets: '2.4.1',
} as const;

/** What was seen in a cluster; everything is absent that could not be seen. */
export interface ClusterFacts {
  /** Major and minor version. */
  readonly kubernetes?: string;
  /** Names of the custom resource definitions. */
  readonly crds?: readonly string[];
  /** Images of the containers of a namespace’s Deployments and StatefulSets. */
  readonly images?: Readonly<Record<string, readonly string[]>>;
  /** Data of argocd-cm. */
  readonly argocdSettings?: Readonly<Record<string, string>>;
  /** Resources that nodes offer. */
  readonly nodeResources?: readonly string[];
}

/** Something that has to be there before the root Application works. */
export interface Prerequisite {
  readonly name: string;
  readonly needed: string;
  /** Whether nothing works without it. */
  readonly required: boolean;
  /** What is there: `unknown` when no cluster was asked. */
  readonly state: 'ok' | 'missing' | 'too old' | 'unknown';
  readonly found: string;
  /** How to get it. */
  readonly fix: string;
}

/** Everything that a fleet needs of a cluster, compared with what was seen there. */
export function prerequisites(fleet: Fleet, facts: ClusterFacts = {}): Prerequisite[] {
  const argocd = argocdNamespace(fleet);
  const operator = fleet.spec.externalSecrets?.namespace ?? 'external-secrets';
  const required = { required: true };
  return [
    versioned({
      ...required,
      name: 'Kubernetes',
      minimum: minimumVersions.kubernetes,
      found: facts.kubernetes,
      seen: facts.kubernetes !== undefined,
      fix: 'upgrade the cluster',
    }),
    versioned({
      ...required,
      name: `Argo CD in ${argocd}`,
      minimum: minimumVersions.argocd,
      found: imageVersion(facts.images?.[argocd], 'argocd'),
      seen: facts.images?.[argocd] !== undefined,
      fix: 'install it with its own manifests, and apply its CRDs with --server-side',
    }),
    versioned({
      ...required,
      name: `External Secrets in ${operator}`,
      minimum: minimumVersions.externalSecrets,
      found: imageVersion(facts.images?.[operator], 'external-secrets'),
      seen: facts.images?.[operator] !== undefined,
      fix: 'install its chart with processClusterStore, processClusterExternalSecret, processPushSecret and rbac.serviceAccountTokenCreate set to false',
    }),
    ...argocdSettings.map((item) => setting(item, facts.argocdSettings)),
    ...accelerators(fleet, facts.nodeResources),
    ...optionalKinds(facts.crds),
    ...tokens(fleet),
  ];
}

/** Whether one version, such as `v3.6.1`, is at least another; undefined when it is not a version. */
export function isAtLeast(version: string, minimum: string): boolean | undefined {
  const parse = (text: string): number[] | undefined =>
    /^v?(\d+)\.(\d+)(?:\.(\d+))?/
      .exec(text)
      ?.slice(1)
      .map((part) => Number(part ?? 0));
  const [is, wanted] = [parse(version), parse(minimum)];
  if (is === undefined || wanted === undefined) return undefined;
  const difference = is.map((part, index) => part - (wanted[index] ?? 0)).find((part) => part !== 0);
  return (difference ?? 0) >= 0;
}

/** What is required and missing or too old. */
export function prerequisiteFindings(list: readonly Prerequisite[]): Diagnostic[] {
  return list
    .filter(({ required, state }) => required && (state === 'missing' || state === 'too old'))
    .map(({ name, needed, state, found, fix }) => {
      const message = state === 'missing' ? `${name} is missing` : `${name} is ${found}, and ${needed} is needed`;
      return diagnostic({ code: 606, message, fix });
    });
}

// --- internal ---

interface Versioned extends Pick<Prerequisite, 'name' | 'required' | 'fix'> {
  readonly minimum: string;
  readonly found: string | undefined;
  readonly seen: boolean;
}

function versioned({ minimum, found, seen, ...rest }: Versioned): Prerequisite {
  const needed = `${minimum} or newer`;
  if (!seen) return { ...rest, needed, state: 'unknown', found: '' };
  if (found === undefined) return { ...rest, needed, state: 'missing', found: '' };
  const enough = isAtLeast(found, minimum);
  return { ...rest, needed, state: enough === undefined ? 'unknown' : enough ? 'ok' : 'too old', found };
}

/** The tag of the first image whose repository ends in a name. */
function imageVersion(images: readonly string[] | undefined, name: string): string | undefined {
  for (const image of images ?? []) {
    const [, repository = '', tag] = /^([^@]*?)(?::([^:/@]+))?(?:@.*)?$/.exec(image) ?? [];
    if (repository.split('/').at(-1) === name) return tag ?? 'no tag';
  }
  return undefined;
}

/** Another text for the same check of health is as good: it is there, and somebody wrote it. */
function setting({ key, value, required, why }: ArgocdSetting, settings: ClusterFacts['argocdSettings']): Prerequisite {
  const found = settings?.[key];
  const isSwitch = value === 'true';
  const isThere = isSwitch ? found === value : found !== undefined;
  const state = settings === undefined ? 'unknown' : isThere ? 'ok' : 'missing';
  const needed = isSwitch ? '"true"' : 'a check of health';
  return { name: `${key} in argocd-cm`, needed, required, state, found: isSwitch ? (found ?? '') : '', fix: why };
}

function accelerators(fleet: Fleet, offered: readonly string[] | undefined): Prerequisite[] {
  const names = Object.values(fleet.spec.pools).flatMap(({ gpu }) =>
    gpu === undefined ? [] : [gpu.resource ?? 'nvidia.com/gpu'],
  );
  return [...new Set(names)].sort().map((name) => ({
    name: `nodes with ${name}`,
    needed: 'one or more',
    required: false,
    state: offered === undefined ? 'unknown' : offered.includes(name) ? 'ok' : 'missing',
    found: '',
    fix: 'install the device plugin of the accelerator',
  }));
}

const optional: Readonly<Record<string, string>> = {
  'httproutes.gateway.networking.k8s.io': 'Gateway API, for routes',
  'inferencepools.inference.networking.k8s.io': 'Gateway API Inference Extension, for inference pools',
  'leaderworkersets.leaderworkerset.x-k8s.io': 'LeaderWorkerSet, for models over several nodes',
  'podmonitors.monitoring.coreos.com': 'Prometheus operator, for metrics and alerts',
  'scaledobjects.keda.sh': 'KEDA, for scaling on queues',
};

function optionalKinds(crds: ClusterFacts['crds']): Prerequisite[] {
  return Object.entries(optional).map(([crd, what]) => ({
    name: crd,
    needed: 'when models use it',
    required: false,
    state: crds === undefined ? 'unknown' : crds.includes(crd) ? 'ok' : 'missing',
    found: '',
    fix: `install ${what}`,
  }));
}

/** Only named: nothing here reads Secrets. */
function tokens(fleet: Fleet): Prerequisite[] {
  const settings = fleet.spec.argocd?.notifications;
  return (settings === undefined ? [] : notificationTokens(settings)).map((key) => ({
    name: `${key} in argocd-notifications-secret`,
    needed: 'for notifications',
    required: false,
    state: 'unknown',
    found: '',
    fix: 'put it there yourself; it is not looked at',
  }));
}
