// The Pod Security Standard "restricted", as https://kubernetes.io/docs/concepts/security/pod-security-standards/ lists it.

interface SecurityContext {
  privileged?: boolean;
  allowPrivilegeEscalation?: boolean;
  readOnlyRootFilesystem?: boolean;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  procMount?: string;
  capabilities?: { add?: string[]; drop?: string[] };
  seccompProfile?: { type: string };
  sysctls?: { name: string }[];
}

interface Container {
  name: string;
  securityContext?: SecurityContext;
  ports?: { hostPort?: number }[];
}

interface Pod {
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostIPC?: boolean;
  automountServiceAccountToken?: boolean;
  enableServiceLinks?: boolean;
  securityContext?: SecurityContext;
  volumes?: Record<string, unknown>[];
  containers: Container[];
  initContainers?: Container[];
}

const volumeKinds = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);
const seccompTypes = new Set(['RuntimeDefault', 'Localhost']);

/** Every pod below some data: whatever has containers, however deep. */
export function podsIn(data: unknown): Pod[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('containers' in data && Array.isArray(data.containers)) return [data as Pod];
  return Object.values(data).flatMap(podsIn);
}

/** What "restricted" refuses of a pod, and what this chart promises beyond it: no token, no service links, a read-only root. */
export function restrictedFindings(pod: Pod): string[] {
  const findings: string[] = [];
  const refuse = (isWrong: boolean, what: string): void => {
    if (isWrong) findings.push(what);
  };
  refuse(pod.hostNetwork === true || pod.hostPID === true || pod.hostIPC === true, 'a host namespace');
  refuse(pod.automountServiceAccountToken !== false, 'a service account token');
  refuse(pod.enableServiceLinks !== false, 'service links');
  refuse((pod.securityContext?.sysctls ?? []).length > 0, 'sysctls');
  for (const { name: _name, ...source } of pod.volumes ?? [])
    refuse(!Object.keys(source).every((kind) => volumeKinds.has(kind)), `a volume of ${Object.keys(source).join()}`);
  for (const container of [...(pod.initContainers ?? []), ...pod.containers])
    findings.push(...containerFindings(container, pod.securityContext ?? {}));
  return findings;
}

interface Checked {
  readonly container: Container;
  readonly own: SecurityContext;
  readonly pod: SecurityContext;
}

const containerRules: Readonly<Record<string, (checked: Checked) => boolean>> = {
  'is privileged': ({ own }) => own.privileged === true,
  'may escalate privileges': ({ own }) => own.allowPrivilegeEscalation !== false,
  'may run as root': ({ own, pod }) => (own.runAsNonRoot ?? pod.runAsNonRoot) !== true,
  'is root': ({ own, pod }) => (own.runAsUser ?? pod.runAsUser) === 0,
  'keeps capabilities': ({ own }) => !(own.capabilities?.drop ?? []).includes('ALL'),
  'adds capabilities': ({ own }) => (own.capabilities?.add ?? []).some((name) => name !== 'NET_BIND_SERVICE'),
  'has no seccomp profile': ({ own, pod }) => !seccompTypes.has((own.seccompProfile ?? pod.seccompProfile)?.type ?? ''),
  'sees /proc unmasked': ({ own }) => (own.procMount ?? 'Default') !== 'Default',
  'has a host port': ({ container }) => (container.ports ?? []).some(({ hostPort }) => hostPort !== undefined),
  'has a writable root': ({ own }) => own.readOnlyRootFilesystem !== true,
};

function containerFindings(container: Container, pod: SecurityContext): string[] {
  const checked = { container, own: container.securityContext ?? {}, pod };
  return Object.entries(containerRules)
    .filter(([, isBroken]) => isBroken(checked))
    .map(([what]) => `${container.name} ${what}`);
}
