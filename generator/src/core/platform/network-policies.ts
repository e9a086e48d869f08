import type { Fleet } from '../../generated/fleet.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { poolsWith } from '../policies/environment-policies.ts';
import { namespaced } from './object-metadata.ts';

/**
 * Where clouds answer with credentials: AWS, Google Cloud, Azure and Oracle at the first (link-local) range, Azure’s
 * wire server, Alibaba, and AWS over IPv6.
 */
export const metadataRanges = ['169.254.0.0/16', '168.63.129.16/32', '100.100.100.200/32', 'fd00:ec2::/32'] as const;

/** Who reaches pods and what they reach: nothing, and then what the environment allows, one policy per reason. */
export function networkPolicies(fleet: Fleet, environment: FleetEnvironment): object[] {
  const { gatewayNamespaces = [], monitoringNamespaces = [], egress } = environment.network ?? {};
  const policy = (name: string, spec: object): object => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: namespaced(name, environment),
    spec,
  });
  const ingress = (from: readonly string[], ports?: readonly object[]): object => ({
    podSelector: {},
    policyTypes: ['Ingress'],
    ingress: [{ from: from.map(namespacePeer), ...(ports === undefined ? {} : { ports }) }],
  });
  return [
    policy('default-deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }),
    policy('egress-dns', dns(environment)),
    ...(gatewayNamespaces.length === 0
      ? []
      : [policy('ingress-gateway', ingress(gatewayNamespaces, [tcp('http'), tcp('grpc')]))]),
    ...(monitoringNamespaces.length === 0 ? [] : [policy('ingress-monitoring', ingress(monitoringNamespaces))]),
    policy('ingress-helm-test', {
      ...servers,
      policyTypes: ['Ingress'],
      ingress: [{ from: [helmTests], ports: [tcp('http')] }],
    }),
    policy('egress-helm-test', { ...helmTests, policyTypes: ['Egress'], egress: [{ to: [servers] }] }),
    ...(egress === undefined ? [] : [policy(`egress-${egress.mode}`, outward(egress))]),
    ...poolsWith(fleet, 'metadata-address').map((pool) => policy(`egress-metadata-${pool}`, metadata(pool))),
  ];
}

/** A release whose pods talk to each other, and what its pods have as the label `app.kubernetes.io/instance`. */
export interface ConversingRelease {
  readonly name: string;
  readonly instances: readonly string[];
}

/** For every release given, its pods may reach each other, whatever the port; nobody else gains anything. */
export function ownPodsPolicies(environment: FleetEnvironment, releases: readonly ConversingRelease[]): object[] {
  return releases.map(({ name, instances }) => {
    const isOwn = { key: 'app.kubernetes.io/instance', operator: 'In', values: instances };
    const own = { podSelector: { matchExpressions: [isOwn] } };
    return {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: namespaced(`own-pods-${name}`, environment),
      spec: { ...own, policyTypes: ['Ingress', 'Egress'], ingress: [{ from: [own] }], egress: [{ to: [own] }] },
    };
  });
}

// --- internal ---

type Egress = NonNullable<NonNullable<FleetEnvironment['network']>['egress']>;

// A range of all addresses leaves these out: metadata, the cluster itself, and what is private beside it.
const notInternet = {
  '0.0.0.0/0': [
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '168.63.129.16/32',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
  ],
  // 64:ff9b::/96 is every IPv4 address again.
  '::/0': ['64:ff9b::/96', 'fc00::/7', 'fe80::/10'],
} as const;

const podsNamed = (name: string): object => ({ podSelector: { matchLabels: { 'app.kubernetes.io/name': name } } });
const servers = podsNamed('ml-inference');
/** The pod of `helm test` asks the Service of a release whether it serves. */
const helmTests = podsNamed('ml-inference-test');
const namespacePeer = (name: string): object => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
});
const addressPeer = (cidr: string): object => ({ ipBlock: { cidr } });
const tcp = (port: string | number): object => ({ protocol: 'TCP', port });

function dns({ network }: FleetEnvironment): object {
  const pods = { ...namespacePeer('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } };
  const to = [pods, ...(network?.dnsAddresses ?? []).map(addressPeer)];
  const ports = [{ protocol: 'UDP', port: 53 }, tcp(53)];
  return { podSelector: {}, policyTypes: ['Egress'], egress: [{ to, ports }] };
}

function outward({ mode, namespaces = [], cidrs = [], ports = [443] }: Egress): object {
  const named = [...namespaces.map(namespacePeer), ...cidrs.map(addressPeer)];
  const internet = Object.entries(notInternet).map(([cidr, except]) => ({ ipBlock: { cidr, except } }));
  const egress = [
    ...(mode === 'open-443' ? [{ to: internet, ports: [tcp(443)] }] : []),
    ...(named.length === 0 ? [] : [{ to: named, ports: ports.map(tcp) }]),
  ];
  return { podSelector: {}, policyTypes: ['Egress'], egress };
}

/** The addresses that workload identity of AWS, Azure and Google Cloud needs, for the pods of a pool that waives them. */
function metadata(pool: string): object {
  const addresses = [
    '169.254.169.254/32',
    '169.254.169.252/32',
    '169.254.170.23/32',
    'fd00:ec2::254/128',
    'fd00:ec2::23/128',
  ];
  return {
    podSelector: { matchLabels: { 'slipway.dev/pool': pool } },
    policyTypes: ['Egress'],
    egress: [{ to: addresses.map(addressPeer), ports: [tcp(80), tcp(988)] }],
  };
}
