/** A key or an index, from the top of an object to a value inside it. */
export type Path = readonly (string | number)[];

export type Sample = {
  /** An object that the API server would take. */
  readonly good: Readonly<Record<string, unknown>>;
  /** Objects deep inside it, where an unknown field must be noticed. */
  readonly closed: readonly Path[];
  /** A field deep inside it, and a value of the wrong type for it. */
  readonly wrong: { readonly path: Path; readonly value: unknown };
};

const labels = { 'app.kubernetes.io/name': 'demo' };
const metadata = { name: 'demo', namespace: 'models', labels };

const container = {
  name: 'server',
  image: 'example.test/server@sha256:0000000000000000000000000000000000000000000000000000000000000000',
  imagePullPolicy: 'IfNotPresent',
  args: ['--port', '8000'],
  env: [
    { name: 'TEMPERATURE', value: '0.2' },
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'demo-1', key: 'TOKEN' } } },
  ],
  ports: [{ name: 'http', containerPort: 8000, protocol: 'TCP' }],
  resources: { requests: { cpu: '500m', memory: '1.5Gi' }, limits: { cpu: 2, 'nvidia.com/gpu': '1' } },
  startupProbe: { httpGet: { path: '/health', port: 'http' }, failureThreshold: 30 },
  livenessProbe: { httpGet: { path: '/health', port: 8000 } },
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  volumeMounts: [{ name: 'cache', mountPath: '/cache' }],
};

const podSpec = {
  automountServiceAccountToken: false,
  containers: [container],
  volumes: [{ name: 'cache', emptyDir: { sizeLimit: '10Gi' } }],
  tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'kubernetes.io/hostname',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: labels },
    },
  ],
};

const template = { metadata: { labels, annotations: { note: 'x' } }, spec: podSpec };
const POD_SPEC = ['spec', 'template', 'spec'];
const syncPolicy = {
  automated: { prune: true, selfHeal: true },
  syncOptions: ['ServerSideApply=true'],
  retry: { limit: -1, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
};
const source = {
  repoURL: 'https://git.example.test/models.git',
  targetRevision: 'main',
  path: 'charts/releases/ml-inference/1.0.0',
  helm: { valueFiles: ['/envs/dev/models/demo/values.yaml'] },
};
const destination = { server: 'https://kubernetes.default.svc', namespace: 'models' };

/** One good object of each kind that the generator, its chart and its tests use. */
export const SAMPLES: readonly Sample[] = [
  {
    good: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { ...metadata, creationTimestamp: null },
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
        template,
      },
      status: {},
    },
    closed: [
      ['metadata'],
      [...POD_SPEC],
      [...POD_SPEC, 'containers', 0, 'startupProbe', 'httpGet'],
      [...POD_SPEC, 'containers', 0, 'env', 1, 'valueFrom', 'secretKeyRef'],
      [...POD_SPEC, 'topologySpreadConstraints', 0, 'labelSelector'],
    ],
    wrong: { path: [...POD_SPEC, 'containers', 0, 'env', 0, 'value'], value: 0.2 },
  },
  {
    good: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { type: 'ClusterIP', selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    },
    closed: [['spec'], ['spec', 'ports', 0]],
    wrong: { path: ['spec', 'ports', 0, 'port'], value: '80' },
  },
  {
    good: { apiVersion: 'v1', kind: 'ConfigMap', metadata, immutable: true, data: { TOP_K: '5' } },
    closed: [[], ['metadata']],
    wrong: { path: ['data', 'TOP_K'], value: 5 },
  },
  {
    good: { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false },
    closed: [[], ['metadata']],
    wrong: { path: ['automountServiceAccountToken'], value: 'false' },
  },
  {
    good: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'models', labels } },
    closed: [[], ['metadata']],
    wrong: { path: ['metadata', 'labels', 'x'], value: true },
  },
  {
    good: {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata,
      spec: { hard: { 'requests.cpu': '64', 'requests.nvidia.com/gpu': 8, 'requests.memory': '512Gi' } },
    },
    closed: [['spec']],
    wrong: { path: ['spec', 'hard', 'requests.memory'], value: '1Zz' },
  },
  {
    good: {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata,
      spec: {
        podSelector: {},
        policyTypes: ['Ingress', 'Egress'],
        ingress: [{ from: [{ namespaceSelector: { matchLabels: labels } }], ports: [{ port: 8000, protocol: 'TCP' }] }],
        egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } }] }],
      },
    },
    closed: [['spec'], ['spec', 'egress', 0, 'to', 0, 'ipBlock']],
    wrong: { path: ['spec', 'ingress', 0, 'ports', 0, 'port'], value: 80.5 },
  },
  {
    good: {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata,
      spec: {
        refreshInterval: '1h',
        secretStoreRef: { name: 'models', kind: 'SecretStore' },
        target: { name: 'demo-1', creationPolicy: 'Owner', template: { metadata: { labels } } },
        data: [{ secretKey: 'TOKEN', remoteRef: { key: 'demo', property: 'TOKEN', version: '3' } }],
      },
    },
    closed: [['metadata'], ['spec'], ['spec', 'data', 0, 'remoteRef'], ['spec', 'target', 'template', 'metadata']],
    wrong: { path: ['spec', 'data', 0, 'remoteRef', 'version'], value: 3 },
  },
  {
    good: {
      apiVersion: 'external-secrets.io/v1',
      kind: 'SecretStore',
      metadata,
      spec: {
        provider: {
          vault: {
            server: 'https://vault.example.test',
            path: 'models',
            version: 'v2',
            auth: { kubernetes: { mountPath: 'kubernetes', role: 'models', serviceAccountRef: { name: 'store' } } },
          },
        },
      },
    },
    closed: [
      ['spec', 'provider', 'vault'],
      ['spec', 'provider', 'vault', 'auth', 'kubernetes', 'serviceAccountRef'],
    ],
    wrong: { path: ['spec', 'provider', 'vault', 'version'], value: 2 },
  },
  {
    good: {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata,
      spec: {
        project: 'dev',
        source,
        destination,
        syncPolicy,
        ignoreDifferences: [{ group: 'apps', kind: 'Deployment', managedFieldsManagers: ['kube-controller-manager'] }],
      },
    },
    closed: [['spec'], ['spec', 'source', 'helm'], ['spec', 'syncPolicy', 'retry', 'backoff']],
    wrong: { path: ['spec', 'syncPolicy', 'automated', 'prune'], value: 'yes' },
  },
  {
    good: {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata,
      spec: {
        goTemplate: true,
        goTemplateOptions: ['missingkey=error'],
        generators: [
          { git: { repoURL: source.repoURL, revision: 'main', files: [{ path: 'envs/dev/models/*/release.yaml' }] } },
        ],
        syncPolicy: { applicationsSync: 'create-update', preserveResourcesOnDeletion: true },
        template: { metadata: { name: 'demo' }, spec: { project: 'dev', source, destination, syncPolicy } },
      },
    },
    closed: [
      ['spec', 'generators', 0, 'git'],
      ['spec', 'template', 'spec', 'source', 'helm'],
      ['spec', 'syncPolicy'],
    ],
    wrong: { path: ['spec', 'generators', 0, 'git', 'files'], value: 'envs/*' },
  },
  {
    good: {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata,
      spec: {
        sourceRepos: [source.repoURL],
        destinations: [destination],
        namespaceResourceWhitelist: [{ group: 'apps', kind: 'Deployment' }],
        roles: [{ name: 'read', policies: ['p, proj:dev:read, applications, get, dev/*, allow'], groups: ['team'] }],
      },
    },
    closed: [['spec'], ['spec', 'roles', 0], ['spec', 'destinations', 0]],
    wrong: { path: ['spec', 'destinations', 0, 'namespace'], value: ['models'] },
  },
];

/** A copy of an object with one value set. */
export function withValue(
  object: Readonly<Record<string, unknown>>,
  path: Path,
  value: unknown,
): Record<string, unknown> {
  const copy = structuredClone(object) as Record<string, unknown>;
  let holder: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
  return copy;
}

/** The JSON pointer of a path. */
export function pointer(path: Path): string {
  return path.map((key) => `/${key}`).join('');
}
