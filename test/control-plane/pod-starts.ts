import type { KubernetesClient, ListQuery } from '../../generator/src/rehearse/client/kubernetes-client.ts';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { podReferences } from '../../generator/src/rehearse/references/pod-references.ts';
import type { PodSpec } from '../../generator/src/rehearse/references/pod-references.ts';
import { follow } from './follow.ts';

/** A new pod, and each Secret that it names as it was when the pod was made: its text, or undefined without one. */
export type PodStart = { readonly pod: string; readonly secrets: Readonly<Record<string, string | undefined>> };

export type PodStarts = {
  /** Ends the watch. @returns the pods that were made between, in order */
  readonly end: () => Promise<PodStart[]>;
  /** Those that were seen until now. */
  readonly seen: () => readonly PodStart[];
};

type Pod = KubernetesObject & { readonly spec: PodSpec };

/** Looks at what every new pod starts with; those that are there already do not count. */
export async function watchStarts(client: KubernetesClient, query: ListQuery): Promise<PodStarts> {
  const idsNow = async (): Promise<string[]> => (await client.list(query)).map(({ metadata }) => metadata.uid ?? '');
  const known = new Set(await idsNow());
  const starts: PodStart[] = [];
  const following = follow<Pod>(client, query, async ({ object: { metadata, spec } }) => {
    if (known.has(metadata.uid ?? '')) return;
    known.add(metadata.uid ?? '');
    const names = new Set(podReferences(spec).flatMap(({ kind, name }) => (kind === 'Secret' ? [name] : [])));
    const texts = [...names].map(async (name) => [name, await textOf(client, query.namespace, name)] as const);
    starts.push({ pod: metadata.name ?? '', secrets: Object.fromEntries(await Promise.all(texts)) });
  });
  return {
    seen: () => starts,
    end: async () => {
      await poll({ what: 'the watch to see the pods that are there now', deadline: 60_000 }, async () => {
        return (await idsNow()).every((id) => known.has(id)) || undefined;
      });
      await following.end();
      return starts;
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

/** Everything that a Secret holds. */
async function textOf(
  client: KubernetesClient,
  namespace: string | undefined,
  name: string,
): Promise<string | undefined> {
  type Secret = KubernetesObject & { readonly data?: Readonly<Record<string, string>> };
  const secret = await client.get<Secret>({ apiVersion: 'v1', kind: 'Secret', namespace, name });
  if (secret === undefined) return undefined;
  const entries = Object.entries(secret.data ?? {});
  return entries.map(([key, value]) => `${key}=${Buffer.from(value, 'base64').toString('utf8')}`).join('\n');
}
