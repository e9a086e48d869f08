import { describe, expect, it } from 'vitest';
import { podReferences } from '../../../generator/src/rehearse/references/pod-references.ts';

const container = (fields: object = {}): { name: string; image: string } => ({
  name: 'main',
  image: 'a@sha256:0',
  ...fields,
});
const image = { kind: 'Image', name: 'a@sha256:0', at: 'container main' };

describe('references of a pod', () => {
  it('are its account, priority class, pull secrets and images', () => {
    const spec = {
      serviceAccountName: 'chat',
      priorityClassName: 'prod.serving',
      imagePullSecrets: [{ name: 'registry' }],
      initContainers: [{ name: 'weights', image: 'b' }],
      containers: [container()],
    };
    expect(podReferences(spec)).toEqual([
      { kind: 'ServiceAccount', name: 'chat', at: 'serviceAccountName' },
      { kind: 'PriorityClass', name: 'prod.serving', at: 'priorityClassName' },
      { kind: 'Secret', name: 'registry', at: 'imagePullSecrets' },
      { kind: 'Image', name: 'b', at: 'container weights' },
      image,
    ]);
  });

  it.each([
    [
      { env: [{ name: 'T', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] },
      { kind: 'Secret', name: 's', key: 'k', at: 'container main, T' },
    ],
    [
      { env: [{ name: 'T', valueFrom: { configMapKeyRef: { name: 'c', key: 'k' } } }] },
      { kind: 'ConfigMap', name: 'c', key: 'k', at: 'container main, T' },
    ],
    [{ envFrom: [{ secretRef: { name: 's' } }] }, { kind: 'Secret', name: 's', at: 'container main, envFrom' }],
    [{ envFrom: [{ configMapRef: { name: 'c' } }] }, { kind: 'ConfigMap', name: 'c', at: 'container main, envFrom' }],
  ])('are in a container’s %j', (fields, reference) => {
    expect(podReferences({ containers: [container(fields)] })).toEqual([image, reference]);
  });

  it.each([
    [{ secret: { secretName: 's' } }, [{ kind: 'Secret', name: 's' }]],
    [
      { configMap: { name: 'c', items: [{ key: 'k' }] } },
      [
        { kind: 'ConfigMap', name: 'c' },
        { kind: 'ConfigMap', name: 'c', key: 'k' },
      ],
    ],
    [{ persistentVolumeClaim: { claimName: 'p' } }, [{ kind: 'PersistentVolumeClaim', name: 'p' }]],
    [{ projected: { sources: [{ secret: { name: 's' } }] } }, [{ kind: 'Secret', name: 's' }]],
    [{ emptyDir: {} }, []],
  ])('are in a volume’s %j', (source, references) => {
    const volumes = [{ name: 'v', ...source }];
    const expected = references.map((reference) => ({ ...reference, at: 'volume v' }));
    expect(podReferences({ containers: [container()], volumes })).toEqual([image, ...expected]);
  });

  it('are not what it can do without', () => {
    const optional = { name: 'x', key: 'k', optional: true };
    const fields = {
      env: [{ name: 'T', valueFrom: { secretKeyRef: optional } }],
      envFrom: [{ configMapRef: { name: 'c', optional: true } }],
    };
    const volumes = [{ name: 'v', secret: { secretName: 's', optional: true } }];
    expect(podReferences({ containers: [container(fields)], volumes })).toEqual([image]);
  });
});
