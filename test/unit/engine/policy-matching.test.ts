import { expect, test } from 'vitest';
import type { StreamResult } from '../../../generator/src/io/engine/engine-messages.ts';
import { startEngine } from './support.ts';

const engine = startEngine();

/** What is bound, and how objects and namespaces are told apart. */
interface Matching {
  readonly resources: readonly string[];
  readonly names?: readonly string[];
  readonly objects?: object;
  readonly namespaces?: object;
  /** Selector of the binding. */
  readonly bound?: object;
}

/** Asks a policy that refuses whatever matches, and gives the names of what it refuses, in the order of the objects. */
async function refused(matching: Matching, objects: readonly object[], namespaces: object[] = []): Promise<string[]> {
  const rule = { apiGroups: ['', 'apps'], apiVersions: ['v1'], operations: ['CREATE'], resources: matching.resources };
  const kind = 'ValidatingAdmissionPolicy';
  const definition = {
    matchConstraints: {
      resourceRules: [{ ...rule, ...(matching.names === undefined ? {} : { resourceNames: matching.names }) }],
      objectSelector: matching.objects ?? {},
      namespaceSelector: matching.namespaces ?? {},
    },
    validations: [{ expression: 'false', message: 'it matches' }],
  };
  const binding = {
    policyName: 'all',
    validationActions: ['Deny'],
    matchResources: { objectSelector: matching.bound ?? {} },
  };
  const policies = [
    { apiVersion: 'admissionregistration.k8s.io/v1', kind, metadata: { name: 'all' }, spec: definition },
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: `${kind}Binding`,
      metadata: { name: 'all' },
      spec: binding,
    },
    ...namespaces,
  ];
  const stream = (items: readonly object[]): string => items.map((item) => JSON.stringify(item)).join('\n---\n');
  const { digest } = await engine.ask<{ digest: string }>({ op: 'policies', yaml: stream(policies) });
  const { findings } = await engine.ask<StreamResult>({
    op: 'examine',
    yaml: stream(objects),
    namespace: 'models',
    policies: digest,
    user: 'somebody',
    want: {},
  });
  return findings.map(({ name = '' }) => name);
}

const object = (kind: string, name: string, metadata: object = {}): object => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, ...metadata },
});
const marked = { labels: { mark: 'x' } };
const selector = { matchLabels: { mark: 'x' } };
const pair = [object('ConfigMap', 'plain'), object('ConfigMap', 'marked', marked), object('ConfigMap', 'last')];

// What matches is found out once for a kind, unless objects of the same kind can differ in it.
test.each<[string, Matching, string[]]>([
  ['the label of an object', { resources: ['configmaps'], objects: selector }, ['marked']],
  ['the label of an object, in the binding', { resources: ['configmaps'], bound: selector }, ['marked']],
  ['an expression over labels', { resources: ['configmaps'], objects: expression('DoesNotExist') }, ['plain', 'last']],
  ['the name of an object', { resources: ['configmaps'], names: ['last'] }, ['last']],
  ['nothing but the kind', { resources: ['configmaps'] }, ['plain', 'marked', 'last']],
  ['another kind', { resources: ['secrets'] }, []],
])('a policy that looks at %s', async (_, matching, names) => {
  expect(await refused(matching, pair)).toEqual(names);
});

test('a policy that looks at the labels of namespaces asks each namespace, also one that is itself created', async () => {
  const known = [object('Namespace', 'a', marked), object('Namespace', 'b')];
  const objects = ['a', 'b', 'a', 'c'].map((namespace, index) =>
    object('ConfigMap', `${namespace}${index}`, { namespace }),
  );
  const matching = { resources: ['configmaps', 'namespaces'], namespaces: selector };
  expect(await refused(matching, objects, known)).toEqual(['a0', 'a2']);
  expect(await refused(matching, [...known].reverse(), known)).toEqual(['a']);
});

function expression(operator: string): object {
  return { matchExpressions: [{ key: 'mark', operator }] };
}
