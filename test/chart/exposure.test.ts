import { describe, expect, it } from 'vitest';
import { refuses, type Case } from './cases.ts';
import { runKubeconform } from '../../generator/src/io/tools/run-kubeconform.ts';
import { leastValues, minimal, only, render, renderText, runtimes, server, tools, type Values } from './support.ts';

const gateway = { hosts: ['llm.example.com'], gateway: { name: 'public', namespace: 'gateway' } };
const ingress = { hosts: ['llm.example.com'], ingress: { className: 'nginx', tlsSecret: 'llm-tls' } };

interface Route {
  spec: {
    rules: [{ matches: { path: { type: string; value: string }; headers?: unknown }[]; timeouts: unknown }];
    [field: string]: unknown;
  };
}

const route = async (values: Values): Promise<Route> =>
  only(await render({ ...minimal, ...values }), 'HTTPRoute') as unknown as Route;

describe('the Service', () => {
  const service = async (values: object): Promise<unknown> =>
    only(await render({ ...minimal, exposure: { service: values } }), 'Service')['spec'];

  it('stays inside unless told otherwise, and has the port named http', async () => {
    expect(await service({})).toMatchObject({ type: 'ClusterIP', ports: [{ name: 'http', targetPort: 'http' }] });
    expect(await service({})).not.toHaveProperty('externalTrafficPolicy');
  });

  it('has gRPC beside it for clients inside, where the server speaks it', async () => {
    const ports = async (values: Values): Promise<string[]> =>
      (only(await render(values), 'Service')['spec'] as { ports: { name: string; port: number }[] }).ports.map(
        ({ name, port }) => `${name}=${port}`,
      );
    const triton = leastValues('triton');
    expect(await ports(triton)).toEqual(['http=80', 'grpc=8001']);
    expect(await ports(minimal)).toEqual(['http=80']);
    expect(await ports({ ...triton, exposure: { service: { type: 'LoadBalancer' } } })).toEqual(['http=80']);
  });

  it('opens a port on every node', async () => {
    expect(await service({ type: 'NodePort', nodePort: 30080 })).toMatchObject({
      type: 'NodePort',
      externalTrafficPolicy: 'Local',
      ports: [{ nodePort: 30080 }],
    });
  });

  it('asks for a load balancer, for some networks only', async () => {
    const annotations = { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' };
    const values = { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'], annotations, sessionAffinity: 'ClientIP' };
    expect(await service(values)).toMatchObject({
      type: 'LoadBalancer',
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      sessionAffinity: 'ClientIP',
    });
    const [metadata] = (await render({ ...minimal, exposure: { service: values } }))
      .filter(({ kind }) => kind === 'Service')
      .map((manifest) => manifest.metadata);
    expect(metadata?.annotations).toEqual(annotations);
  });

  it('sends clients elsewhere', async () => {
    expect(await service({ type: 'ExternalName', externalName: 'llm.example.com' })).toEqual({
      type: 'ExternalName',
      externalName: 'llm.example.com',
      ports: [{ name: 'http', protocol: 'TCP', port: 80 }],
    });
  });
});

describe('the route', () => {
  it('lets only the inference API through, for as long as an answer takes', async () => {
    const { spec } = await route({ exposure: gateway, routes: { timeoutSeconds: 900 } });
    expect(spec).toMatchObject({
      parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public', namespace: 'gateway' }],
      hostnames: ['llm.example.com'],
      rules: [{ backendRefs: [{ name: 'demo', port: 80, weight: 1 }] }],
    });
    const [{ matches, timeouts }] = spec.rules;
    const paths = matches.map(({ path }) => path.value);
    expect(paths).toContain('/v1/chat/completions');
    // vLLM's API key leaves these open, and the prefix /v1 would let adapters be loaded.
    for (const closed of ['/invocations', '/pause', '/metrics', '/v1/load_lora_adapter', '/health'])
      expect(paths.filter((path) => closed === path || closed.startsWith(`${path.replace(/\/$/, '')}/`))).toEqual([]);
    expect(timeouts).toEqual({ request: '900s', backendRequest: '900s' });
  });

  it('takes paths and headers from the values', async () => {
    const exposure = { ...gateway, gateway: { ...gateway.gateway, headers: { 'x-tenant': 'a' } } };
    const [{ matches }] = (await route({ exposure, routes: { paths: ['/v1/models'] } })).spec.rules;
    expect(matches).toEqual([
      {
        path: { type: 'PathPrefix', value: '/v1/models' },
        headers: [{ type: 'Exact', name: 'x-tenant', value: 'a' }],
      },
    ]);
  });

  it.each(runtimes)('of %s leaves metrics and probes inside, and lets something through', async (runtime) => {
    const values = leastValues(runtime);
    const [{ matches }] = (await route({ ...values, exposure: gateway })).spec.rules;
    const paths = matches.map(({ path }) => path.value);
    expect(paths.length).toBeGreaterThan(0);
    const probe = (await server(values)).readinessProbe.httpGet.path;
    const reached = paths.filter((path) => path !== '/' && probe !== '/' && probe.startsWith(path));
    expect(reached).toEqual([]);
    expect(paths).not.toContain('/metrics');
  });

  it('is an Ingress where there is no Gateway, and streams', async () => {
    const found = only(await render({ ...minimal, exposure: ingress }), 'Ingress');
    expect(found.metadata.annotations).toEqual({
      'nginx.ingress.kubernetes.io/proxy-buffering': 'off',
      'nginx.ingress.kubernetes.io/proxy-read-timeout': '600',
      'nginx.ingress.kubernetes.io/proxy-send-timeout': '600',
    });
    expect(found['spec']).toMatchObject({
      ingressClassName: 'nginx',
      tls: [{ secretName: 'llm-tls', hosts: ['llm.example.com'] }],
      rules: [{ host: 'llm.example.com' }],
    });
  });

  it('keeps annotations that the values set', async () => {
    const annotations = { 'nginx.ingress.kubernetes.io/proxy-buffering': 'on' };
    const exposure = { ...ingress, ingress: { ...ingress.ingress, annotations } };
    const found = only(await render({ ...minimal, exposure }), 'Ingress');
    expect(found.metadata.annotations).toMatchObject(annotations);
  });

  it('is not there when nobody asks for it', async () => {
    const kinds = (await render(minimal)).map(({ kind }) => kind);
    expect(kinds).not.toContain('Ingress');
    expect(kinds).not.toContain('HTTPRoute');
  });

  it('has fields that Kubernetes and Gateway API know', async () => {
    const manifests = [
      { name: 'gateway', yaml: await renderText({ ...minimal, exposure: gateway }) },
      { name: 'ingress', yaml: await renderText({ ...minimal, exposure: ingress }) },
    ];
    const request = { kubeconform: tools.kubeconform, schemasDir: tools.schemas };
    expect(await runKubeconform({ ...request, manifests })).toEqual([]);
    const misspelt = manifests.map(({ name, yaml }) => ({
      name,
      yaml: yaml.replace('hostnames:', 'hosts:').replace('ingressClassName:', 'className:'),
    }));
    expect(await runKubeconform({ ...request, manifests: misspelt })).toHaveLength(2);
  });
});

describe('a guard of exposure', () => {
  const service = (values: object): Values => ({ exposure: { service: values } });
  const cases: readonly Case[] = [
    {
      title: 'one port for HTTP and gRPC',
      wrong: { ...leastValues('triton'), service: { port: 8001 } },
      says: ['service.port is 8001, where clients inside find gRPC: set another.'],
      right: { ...leastValues('triton'), service: { port: 8000 } },
    },
    {
      title: 'what another type of Service takes',
      wrong: service({ nodePort: 30080, sourceRanges: ['10.0.0.0/8'] }),
      says: [
        'exposure.service.nodePort is for the type NodePort or LoadBalancer, and this one is ClusterIP: remove it, or set exposure.service.type.',
        'exposure.service.sourceRanges is for the type LoadBalancer, and this one is ClusterIP: remove it, or set exposure.service.type.',
      ],
      right: service({ type: 'LoadBalancer', nodePort: 30080, sourceRanges: ['10.0.0.0/8'] }),
    },
    {
      title: 'an external name without a name, behind a Gateway',
      wrong: { exposure: { ...gateway, service: { type: 'ExternalName' } } },
      says: [
        'exposure.service.type is ExternalName, but there is no name: set exposure.service.externalName.',
        'A route cannot lead to a Service of the type ExternalName: remove exposure.gateway and exposure.ingress, or set another type.',
      ],
      right: service({ type: 'ExternalName', externalName: 'llm.example.com' }),
    },
    {
      title: 'an Ingress for every host',
      wrong: { exposure: { ingress: ingress.ingress } },
      says: ['exposure.ingress has no host, and would take the requests of every other: set exposure.hosts.'],
      right: { exposure: ingress },
    },
    {
      title: 'hosts that nobody serves',
      wrong: { exposure: { hosts: gateway.hosts } },
      says: ['exposure.hosts are served by nobody: set exposure.gateway or exposure.ingress.'],
      right: { exposure: gateway },
    },
  ];

  refuses(cases);
});
