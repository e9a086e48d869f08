import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../../generator/src/rehearse/client/kubernetes-object.ts';
import { watchAvailability } from '../availability.ts';
import { startsWithout, watchStarts } from '../pod-starts.ts';
import { prove } from '../proof.ts';
import { allPods, onlyRestarted, podsOf } from './pods.ts';
import type { GetStory, Story } from './story.ts';

const namespace = 'controls';
const REPLICAS = 3;
const TWIN = podsOf(namespace, 'twin');

/** What the tests of this section would see if it happened: each mistake is made on purpose. */
export function controls(get: GetStory): void {
  it('a rotation that keeps the secret’s name starts pods on the old one, and is seen', async (context) => {
    const { plane } = get();
    await plane.admin.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    await plane.admin.apply(secret('one'));
    await runs(get(), twin({ secret: 'twin', revision: 'one' }));
    const starts = await watchStarts(plane.admin, TWIN);
    // A hash of the reference restarts the pods before anybody has fetched what it refers to.
    await runs(get(), twin({ secret: 'twin', revision: 'two' }));
    const made = await starts.end();
    expect(startsWithout('version two', made)).toHaveLength(REPLICAS);
    expect(startsWithout('version one', made)).toEqual([]);
    prove(context, { 'pods on the old secret': REPLICAS });
  });

  it('so is a pod that starts before its secret is there', async () => {
    const { plane } = get();
    const starts = await watchStarts(plane.admin, TWIN);
    await runs(get(), twin({ secret: 'twin-two', revision: 'three' }));
    await plane.admin.apply({ ...secret('two'), metadata: { name: 'twin-two', namespace } });
    const made = await starts.end();
    expect(made.map(({ secrets }) => secrets)).toEqual(made.map(() => ({ 'twin-two': undefined })));
    expect(startsWithout('version two', made)).toHaveLength(REPLICAS);
  });

  it('replicas that leave git for an autoscaler take pods with them, and are seen', async (context) => {
    const { plane } = get();
    const availability = await watchAvailability(plane.admin, { query: TWIN, replicas: REPLICAS, deadline: 60_000 });
    await runs(get(), twin({ secret: 'twin-two', revision: 'three', replicas: undefined }), 1);
    const lowest = await availability.end();
    expect(lowest).toBe(1);
    prove(context, { [`fewest of ${REPLICAS} pods serving`]: lowest });
  });

  it('a pod of another model that restarts is seen', async () => {
    const { plane } = get();
    const before = await allPods(get());
    const pods = podsOf('dev', 'bge-large-en');
    const [first] = await plane.admin.list(pods);
    await plane.admin.remove({ ...pods, name: first?.metadata.name ?? '' });
    await onlyRestarted(get(), before, ['dev/bge-large-en']);
  });
}

// --- internal ---

const secret = (version: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'twin', namespace },
  stringData: { TOKEN: `version ${version}` },
});

type Twin = { readonly secret: string; readonly revision: string; readonly replicas?: number | undefined };

/** A Deployment as it is written where names stay the same. */
function twin(options: Twin): KubernetesObject {
  const labels = { 'app.kubernetes.io/instance': 'twin' };
  const { replicas } = { replicas: REPLICAS, ...options };
  const image = `registry.example.com/none@sha256:${'0'.repeat(64)}`;
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'twin', namespace },
    spec: {
      ...(replicas === undefined ? {} : { replicas }),
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: { 'checksum/secret': options.revision } },
        spec: { containers: [{ name: 'main', image, envFrom: [{ secretRef: { name: options.secret } }] }] },
      },
    },
  };
}

type Deployment = KubernetesObject & {
  readonly status?: {
    readonly observedGeneration?: number;
    readonly replicas?: number;
    readonly updatedReplicas?: number;
    readonly readyReplicas?: number;
  };
};

/** Applies it, and waits until all its pods are new and ready. */
async function runs({ plane }: Story, deployment: KubernetesObject, count = REPLICAS): Promise<void> {
  await plane.admin.apply(deployment);
  const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'twin' };
  await plane.admin.waitFor<Deployment>(
    ref,
    ({ metadata, status = {} }) =>
      status.observedGeneration === metadata.generation &&
      [status.replicas, status.updatedReplicas, status.readyReplicas].every((is) => is === count),
  );
}
