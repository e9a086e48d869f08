import { yaml } from '../yaml/library.ts';

/** A Kubernetes object as rendered. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
  };
  readonly spec?: Readonly<Record<string, unknown>>;
}

/** Objects that are applied together: one release, one platform folder, one file of argocd/. */
export interface ManifestSet {
  /** Path of the file that the objects come from or are rendered with. */
  readonly origin: string;
  /** Address of the cluster that they go to. */
  readonly cluster: string;
  /** Namespace of objects that name none. */
  readonly namespace: string;
  readonly manifests: readonly Manifest[];
}

/** The objects of a YAML stream; empty documents are left out. */
export function parseManifests(stream: string): Manifest[] {
  // Helm prints YAML 1.1, in which `on` and `yes` are booleans; names are quoted there.
  return yaml()
    .parseAllDocuments(stream, { logLevel: 'silent' })
    .flatMap((document) => {
      const data = document.toJS() as Manifest | null;
      return data === null ? [] : [data];
    });
}
