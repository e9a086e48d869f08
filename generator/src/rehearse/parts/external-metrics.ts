import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import type { ControlPlane } from '../plane/control-plane.ts';
import { FILES } from '../plane/core-processes.ts';
import { poll } from '../process/poll.ts';

const GROUP = 'external.metrics.k8s.io';
const VERSION = `${GROUP}/v1beta1`;
const READY = 60_000;

/** Metrics for HorizontalPodAutoscalers of the type External. */
export type ExternalMetrics = {
  /** Sets what a metric of a namespace is from now on, as a quantity such as `12` or `500m`. */
  readonly set: (metric: { readonly namespace: string; readonly name: string }, value: string) => void;
  /** The answers that were given, to wait for one with a new value. */
  readonly asked: () => number;
};

/**
 * Serves the external metrics API from this process, and registers it with the API server.
 * Metrics without a value are unknown.
 */
export async function startExternalMetrics(plane: ControlPlane): Promise<ExternalMetrics> {
  const values = new Map<string, string>();
  let count = 0;
  const answer = (path: string): object | undefined => {
    if (path === `/apis/${VERSION}`) return RESOURCES;
    const [, namespace = '', name = ''] = new RegExp(`^/apis/${VERSION}/namespaces/([^/]+)/([^/]+)$`).exec(path) ?? [];
    const value = values.get(`${namespace}/${decodeURIComponent(name)}`);
    if (value === undefined) return undefined;
    count += 1;
    return metricList(decodeURIComponent(name), value);
  };
  const port = await serve(plane, answer);
  await register(plane, port);
  return {
    set: ({ namespace, name }, value) => void values.set(`${namespace}/${name}`, value),
    asked: () => count,
  };
}

// --- internal ---

const RESOURCES = {
  kind: 'APIResourceList',
  apiVersion: 'v1',
  groupVersion: VERSION,
  resources: [{ name: '*', singularName: '', namespaced: true, kind: 'ExternalMetricValueList', verbs: ['get'] }],
};

function metricList(metricName: string, value: string): object {
  const item = { metricName, metricLabels: {}, timestamp: new Date().toISOString(), value };
  return { kind: 'ExternalMetricValueList', apiVersion: VERSION, metadata: {}, items: [item] };
}

async function serve(plane: ControlPlane, answer: (path: string) => object | undefined): Promise<number> {
  const file = (name: string): string => readFileSync(join(plane.run.directory, name), 'utf8');
  const options = { cert: file(FILES.serverCertificate), key: file(FILES.serverKey) };
  const port = await plane.run.freePort();
  const server = createServer(options, (request, response) => {
    const found = answer(new URL(request.url ?? '/', 'https://localhost').pathname);
    const missing = { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404 };
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? missing));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, resolve);
  });
  server.unref();
  plane.run.onClose(() => {
    server.closeAllConnections();
    server.close();
  });
  return port;
}

/** A Service of the type ExternalName leads the API server to this machine. */
async function register(plane: ControlPlane, port: number): Promise<void> {
  const namespace = 'external-metrics';
  const name = `v1beta1.${GROUP}`;
  const apiService = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService' };
  await plane.admin.applyAll([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'metrics', namespace },
      spec: { type: 'ExternalName', externalName: 'localhost', ports: [{ port, protocol: 'TCP' }] },
    },
    {
      ...apiService,
      metadata: { name },
      spec: {
        group: GROUP,
        version: 'v1beta1',
        groupPriorityMinimum: 100,
        versionPriority: 100,
        insecureSkipTLSVerify: true,
        service: { name: 'metrics', namespace, port },
      },
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'external-metrics-reader' },
      rules: [{ apiGroups: [GROUP], resources: ['*'], verbs: ['get', 'list'] }],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'external-metrics-reader' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'external-metrics-reader' },
      subjects: [{ kind: 'ServiceAccount', namespace: 'kube-system', name: 'horizontal-pod-autoscaler' }],
    },
  ]);
  await poll({ what: 'the external metrics API to be available', deadline: READY }, async () => {
    const { groupVersion } = await plane.admin.send<{ groupVersion: string }>({
      method: 'GET',
      path: `/apis/${VERSION}`,
    });
    return groupVersion === VERSION || undefined;
  });
}
