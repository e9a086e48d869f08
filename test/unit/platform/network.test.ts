import { describe, expect, test } from 'vitest';
import { parseRange, rangesOverlap } from '../../../generator/src/core/text/ip-range.ts';
import { findings, fleetOf, ownFleet, platformObjects, type PlatformObject } from './support.ts';

interface Selector {
  matchLabels?: Record<string, string>;
  matchExpressions?: { key: string; operator: 'In'; values: string[] }[];
}
interface Peer {
  namespaceSelector?: { matchLabels: Record<string, string> };
  podSelector?: Selector;
  ipBlock?: { cidr: string; except?: string[] };
}
interface Spec {
  podSelector: Selector;
  policyTypes: string[];
  ingress?: { from: Peer[]; ports?: { protocol: string; port: string | number }[] }[];
  egress?: { to: Peer[]; ports?: { protocol: string; port: string | number }[] }[];
}

/** Something that wants to be connected with: a pod of a namespace, or an address. */
interface End {
  namespace?: string;
  labels?: Record<string, string>;
  address?: string;
}

const matches = (selector: Selector | undefined, labels: Record<string, string>): boolean =>
  Object.entries(selector?.matchLabels ?? {}).every(([key, value]) => labels[key] === value) &&
  (selector?.matchExpressions ?? []).every(({ key, values }) => values.includes(labels[key] ?? ''));

function isPeer({ namespaceSelector, podSelector, ipBlock }: Peer, end: End, own: string): boolean {
  if (ipBlock !== undefined) {
    const inside = (cidr: string): boolean =>
      end.address !== undefined && rangesOverlap(cidr, `${end.address}/${end.address.includes(':') ? 128 : 32}`);
    return inside(ipBlock.cidr) && !(ipBlock.except ?? []).some(inside);
  }
  if (end.namespace === undefined) return false;
  return (
    (namespaceSelector === undefined
      ? end.namespace === own
      : matches(namespaceSelector, { 'kubernetes.io/metadata.name': end.namespace })) &&
    matches(podSelector, end.labels ?? {})
  );
}

/** Whether the policies let a pod connect, as Kubernetes reads them: what none allows is denied, once one selects the pod. */
function connects(
  objects: readonly PlatformObject[],
  direction: 'Ingress' | 'Egress',
  { end, port, pod = {} }: { end: End; port: string | number; pod?: Record<string, string> },
): boolean {
  const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy');
  const own = policies[0]?.metadata.namespace ?? '';
  const specs = policies.map(({ spec }) => spec as unknown as Spec);
  const selecting = specs.filter(
    ({ podSelector, policyTypes }) => policyTypes.includes(direction) && matches(podSelector, pod),
  );
  if (selecting.length === 0) return true;
  return selecting.some((spec) => {
    const rules = direction === 'Ingress' ? spec.ingress?.map((rule) => ({ ...rule, to: rule.from })) : spec.egress;
    return (rules ?? []).some(
      ({ to, ports }) =>
        to.some((peer) => isPeer(peer, end, own)) && (ports === undefined || ports.some((item) => item.port === port)),
    );
  });
}

const environmentWith = (network: string, name = 'prod'): PlatformObject[] =>
  platformObjects(
    fleetOf(ownFleet.replace(/egress: \{ mode: mirror, namespaces: \[model-mirror\] \}/g, `egress: ${network}`)),
    name,
  );
const dns: End = { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };
const metadata = ['169.254.169.254', '169.254.170.2', '168.63.129.16', '100.100.100.200', 'fd00:ec2::254'];

describe('ingress', () => {
  const prod = platformObjects(fleetOf(ownFleet), 'prod');
  const from = (end: End, port: string | number): boolean => connects(prod, 'Ingress', { end, port });

  test('comes from the gateway, to the ports that serve', () => {
    expect(from({ namespace: 'gateway' }, 'http')).toBe(true);
    expect(from({ namespace: 'gateway' }, 'grpc')).toBe(true);
    expect(from({ namespace: 'gateway' }, 'metrics')).toBe(false);
  });

  test('comes from monitoring, to every port', () => {
    expect(from({ namespace: 'monitoring' }, 'metrics')).toBe(true);
    expect(from({ namespace: 'monitoring' }, 9100)).toBe(true);
  });

  test.each([
    ['another environment', { namespace: 'dev' }],
    ['its own namespace', { namespace: 'prod' }],
    ['an address', { address: '198.51.100.7' }],
  ])('does not come from %s', (_, end) => {
    expect(from(end, 'http')).toBe(false);
  });
});

describe('the pod of helm test', () => {
  const prod = platformObjects(fleetOf(ownFleet), 'prod');
  const labels = (name: string): Record<string, string> => ({
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': 'chat',
  });
  const [server, tester, store] = ['', '-test', '-vector-store'].map((suffix) => labels(`ml-inference${suffix}`));
  const meets = (from = {}, to = {}, port = 'http'): boolean =>
    connects(prod, 'Egress', { end: { namespace: 'prod', labels: to }, port, pod: from }) &&
    connects(prod, 'Ingress', { end: { namespace: 'prod', labels: from }, port, pod: to });

  test('reaches servers on the port that serves, and the name service', () => {
    expect(meets(tester, server)).toBe(true);
    expect(connects(prod, 'Egress', { end: dns, port: 53, pod: tester ?? {} })).toBe(true);
  });

  test('reaches nothing else, and nothing reaches it', () => {
    expect(meets(tester, server, 'metrics')).toBe(false);
    expect(meets(tester, store)).toBe(false);
    expect(meets(server, tester)).toBe(false);
    expect(meets(server, server)).toBe(false);
    const elsewhere = { namespace: 'dev', labels: tester ?? {} };
    expect(connects(prod, 'Ingress', { end: elsewhere, port: 'http', pod: server ?? {} })).toBe(false);
  });
});

describe.each([
  ['mirror', '{ mode: mirror, namespaces: [model-mirror], cidrs: [10.20.0.0/24], ports: [443, 5000] }'],
  ['proxy', '{ mode: proxy, cidrs: [10.20.0.0/24], namespaces: [model-mirror], ports: [5000] }'],
])('egress by %s', (_, network) => {
  const prod = environmentWith(network);
  const to = (end: End, port: number): boolean => connects(prod, 'Egress', { end, port });

  test('reaches what is named, on its ports, and DNS', () => {
    expect(to({ namespace: 'model-mirror' }, 5000)).toBe(true);
    expect(to({ address: '10.20.0.9' }, 5000)).toBe(true);
    expect(to(dns, 53)).toBe(true);
  });

  test('reaches nothing else', () => {
    expect(to({ namespace: 'model-mirror' }, 22)).toBe(false);
    expect(to({ address: '10.20.1.9' }, 5000)).toBe(false);
    expect(to({ address: '198.51.100.7' }, 443)).toBe(false);
    expect(to({ namespace: 'dev' }, 443)).toBe(false);
    expect(to({ namespace: 'kube-system' }, 53)).toBe(false);
    expect(to(dns, 443)).toBe(false);
    for (const address of metadata) for (const port of [80, 443, 5000]) expect(to({ address }, port)).toBe(false);
  });
});

describe('egress by open-443', () => {
  const dev = platformObjects(fleetOf(ownFleet), 'dev');
  const to = (end: End, port: number): boolean => connects(dev, 'Egress', { end, port });

  test('reaches the public internet on 443', () => {
    expect(to({ address: '198.51.100.7' }, 443)).toBe(true);
    expect(to({ address: '2001:db8::7' }, 443)).toBe(true);
    expect(to({ address: '198.51.100.7' }, 80)).toBe(false);
  });

  test.each([
    ...metadata,
    '10.0.0.1',
    '172.20.1.1',
    '192.168.1.1',
    '100.64.0.1',
    'fd12::1',
    'fe80::1',
    '64:ff9b::a9fe:a9fe',
  ])('does not reach %s', (address) => {
    for (const port of [80, 443]) expect(to({ address }, port)).toBe(false);
  });
});

describe('the metadata address', () => {
  const waived = ownFleet.replace(
    'perNode: 8 }',
    'perNode: 8 }\n      waivers: [{ rule: metadata-address, reason: Workload identity }]',
  );
  const to = (text: string, pool: string, port: number): boolean =>
    connects(platformObjects(fleetOf(text), 'prod'), 'Egress', {
      end: { address: '169.254.169.254' },
      port,
      pod: { 'slipway.dev/pool': pool },
    });

  test('is reached by pods of a pool that waives it, and by no others', () => {
    expect(to(waived, 'h100', 80)).toBe(true);
    expect(to(waived, 'h100', 443)).toBe(false);
    expect(to(waived, 'l4', 80)).toBe(false);
    expect(to(ownFleet, 'h100', 80)).toBe(false);
  });

  test.each(['169.254.169.254/32', '169.0.0.0/8', '0.0.0.0/0', '::/0', 'fd00::/8', '100.64.0.0/10'])(
    'is not let in by the range %s',
    (cidr) => {
      const text = ownFleet.replace('mode: mirror, namespaces: [model-mirror]', `mode: mirror, cidrs: ["${cidr}"]`);
      expect(findings(text)).toEqual(['E424 spec.environments[1].network.egress.cidrs[0]']);
    },
  );

  test.each(['10.20.0.0/24', 'fd12:3456::/32'])('the range %s holds none', (cidr) => {
    expect(
      findings(ownFleet.replace('mode: mirror, namespaces: [model-mirror]', `mode: mirror, cidrs: ["${cidr}"]`)),
    ).toEqual([]);
  });
});

describe('pods of one release that talk to each other', () => {
  const instance = (name: string): Record<string, string> => ({ 'app.kubernetes.io/instance': name });
  const prod = platformObjects(fleetOf(ownFleet), 'prod', [{ name: 'llm', instances: ['llm', 'llm-canary'] }]);
  const connect = (end: End, pod: Record<string, string>): boolean[] =>
    (['Ingress', 'Egress'] as const).map((direction) => connects(prod, direction, { end, port: 6333, pod }));

  test('reach each other', () => {
    expect(connect({ namespace: 'prod', labels: instance('llm') }, instance('llm'))).toEqual([true, true]);
    expect(connect({ namespace: 'prod', labels: instance('llm') }, instance('llm-canary'))).toEqual([true, true]);
  });

  test.each<[string, End, string]>([
    ['those of another release', { namespace: 'prod', labels: instance('bge') }, 'llm'],
    ['their like in another namespace', { namespace: 'dev', labels: instance('llm') }, 'llm'],
    ['each other, of a release that did not ask', { namespace: 'prod', labels: instance('bge') }, 'bge'],
  ])('do not reach %s', (_, end, pod) => {
    expect(connect(end, instance(pod))).toEqual([false, false]);
  });
});

test('an environment without a word about its network reaches DNS alone, and is reached by nobody', () => {
  const silent = platformObjects(fleetOf(ownFleet.replace(/      network:\n(        .*\n)*/g, '')), 'prod');
  expect(connects(silent, 'Egress', { end: dns, port: 53 })).toBe(true);
  expect(connects(silent, 'Egress', { end: { address: '198.51.100.7' }, port: 443 })).toBe(false);
  expect(connects(silent, 'Ingress', { end: { namespace: 'gateway' }, port: 'http' })).toBe(false);
});

test('the default by itself denies both ways, whatever else there is', () => {
  for (const { name } of fleetOf(ownFleet).spec.environments) {
    const all = platformObjects(fleetOf(ownFleet), name);
    const alone = all.filter(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'default-deny');
    expect(connects(alone, 'Egress', { end: dns, port: 53 })).toBe(false);
    expect(connects(alone, 'Ingress', { end: { namespace: 'gateway' }, port: 'http' })).toBe(false);
  }
});

test('the simulator sees a missing default: without policies everything connects', () => {
  expect(connects([], 'Egress', { end: { address: '169.254.169.254' }, port: 80 })).toBe(true);
});

describe('ranges', () => {
  test.each([
    ['10.0.0.0/8', '10.2.3.4/32', true],
    ['10.2.3.4/32', '10.0.0.0/8', true],
    ['10.0.0.0/8', '11.0.0.0/8', false],
    ['0.0.0.0/0', '203.0.113.1/32', true],
    ['::/0', 'fd00:ec2::254/128', true],
    ['fd00:ec2::/32', 'fd00:ec3::/32', false],
    ['::/0', '10.0.0.0/8', false],
  ])('%s and %s', (one, other, expected) => {
    expect(rangesOverlap(one, other)).toBe(expected);
  });

  test.each(['10.0.0.256/32', '10.0.0/24', '10.0.0.0', '10.0.0.0/33', '1::2::3/64', ':::/8', 'fd00/8', 'fd00::/129'])(
    '%s is none',
    (cidr) => {
      expect(parseRange(cidr)).toBeUndefined();
    },
  );
});
