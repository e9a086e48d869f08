import type { KubernetesClient, ListQuery } from '../../generator/src/rehearse/client/kubernetes-client.ts';
import { revisionOf } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { podReferences } from '../../generator/src/rehearse/references/pod-references.ts';
import type { PodSpec } from '../../generator/src/rehearse/references/pod-references.ts';
import { follow } from './follow.ts';
import type { Following } from './follow.ts';

/** A new pod, and each Secret that it names as it was when the pod was made: its text, or undefined without one. */
export type PodStart = { readonly pod: string; readonly secrets: Readonly<Record<string, string | undefined>> };

export type PodStarts = {
  /** Ends the watch. @returns the pods that were made between, in order */
  readonly end: () => Promise<PodStart[]>;
  /** Those that were seen until now. */
  readonly seen: () => readonly PodStart[];
};

/**
 * Looks at what every new pod starts with; those that are there already do not count. A Secret is not read when its pod
 * is seen, which is a while after the pod was made: pods and Secrets share one etcd, whose revisions say what was first.
 */
export async function watchStarts(client: KubernetesClient, query: ListQuery): Promise<PodStarts> {
  const secrets = followSecrets(client, query.namespace);
  const before = new Set((await client.list(query)).map(idOf));
  const seen = new Set<string>();
  const made: Pod[] = [];
  const pods = follow<Pod>(client, query, ({ object }) => {
    if (!seen.has(idOf(object)) && !before.has(idOf(object))) made.push(object);
    seen.add(idOf(object));
  });
  const upToDate = async (): Promise<void> => {
    await poll({ what: 'the watch to see the pods that are there now', deadline: 60_000 }, async () => {
      return (await client.list(query)).every((pod) => seen.has(idOf(pod))) || undefined;
    });
    await secrets.upToDate();
  };
  // From here on a pod that appears was not there when the watch began, so that it is shown as it was made.
  await upToDate();
  const starts = (): PodStart[] => made.map((pod) => startOf(pod, secrets.history));
  return {
    seen: starts,
    end: async () => {
      await upToDate();
      await Promise.all([pods.end(), secrets.end()]);
      return starts();
    },
  };
}

/** Those that did not start on exactly one Secret that was there and held `text`. */
export function startsWithout(text: string, starts: readonly PodStart[]): PodStart[] {
  return starts.filter(({ secrets }) => {
    const found = Object.values(secrets);
    return found.length !== 1 || found[0]?.includes(text) !== true;
  });
}

// --- internal ---

type Pod = KubernetesObject & { readonly spec: PodSpec };

type Secret = KubernetesObject & { readonly data?: Readonly<Record<string, string>> };

/** What a Secret holds from a revision of etcd on; undefined once it is deleted. */
type SecretState = Version & { readonly text: string | undefined };

type Version = { readonly name: string; readonly revision: bigint };

const idOf = ({ metadata }: KubernetesObject): string => metadata.uid ?? '';

const versionOf = (object: KubernetesObject): Version => ({
  name: object.metadata.name ?? '',
  revision: revisionOf(object),
});

type FollowedSecrets = Following & {
  /** What each of them held, one state after the other. */
  readonly history: readonly SecretState[];
  /** Waits until the history ends with what is there now. */
  readonly upToDate: () => Promise<void>;
};

function followSecrets(client: KubernetesClient, namespace: string | undefined): FollowedSecrets {
  const query = { apiVersion: 'v1', kind: 'Secret', namespace };
  const history: SecretState[] = [];
  const following = follow<Secret>(client, query, ({ type, object }) => {
    history.push({ ...versionOf(object), text: type === 'DELETED' ? undefined : textOf(object) });
  });
  const upToDate = async (): Promise<void> => {
    await poll({ what: 'the watch to see the Secrets that are there now', deadline: 60_000 }, async () => {
      const now = new Map((await client.list(query)).map(versionOf).map(({ name, revision }) => [name, revision]));
      const last = new Map(
        history.map(({ name, revision, text }) => [name, text === undefined ? undefined : revision]),
      );
      return [...last.keys(), ...now.keys()].every((name) => last.get(name) === now.get(name)) || undefined;
    });
  };
  return { history, upToDate, end: following.end };
}

function startOf(pod: Pod, history: readonly SecretState[]): PodStart {
  const names = new Set(podReferences(pod.spec).flatMap(({ kind, name }) => (kind === 'Secret' ? [name] : [])));
  const made = versionOf(pod);
  const earlier = history.filter(({ revision }) => revision < made.revision);
  const texts = [...names].map((name) => [name, earlier.findLast((state) => state.name === name)?.text] as const);
  return { pod: made.name, secrets: Object.fromEntries(texts) };
}

/** Everything that a Secret holds. */
function textOf({ data = {} }: Secret): string {
  return Object.entries(data)
    .map(([key, value]) => `${key}=${Buffer.from(value, 'base64').toString('utf8')}`)
    .join('\n');
}
