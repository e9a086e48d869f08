import type { FleetEnvironment } from '../model-types.ts';

export type SecretStoreSettings = NonNullable<FleetEnvironment['secretStore']>;
export type ProviderSettings = SecretStoreSettings['provider'];

/** Where a store keeps one secret, as an ExternalSecret’s remoteRef has it. */
export interface SecretReference {
  readonly key: string;
  readonly property?: string;
}

/** Names of one secret of one model, before a store makes a key of them. */
export interface SecretName {
  readonly prefix: string;
  readonly model: string;
  readonly secret: string;
  /** The pinned version; undefined for the newest. */
  readonly version: string | undefined;
}

/** A secret that an environment reads. */
export interface UsedSecret extends SecretReference {
  readonly version?: string;
}

/**
 * Everything that differs between kinds of secret stores. Another kind is another implementation, and nothing else
 * in the generator knows which kinds there are.
 */
export interface SecretBackend {
  /** What tells two stores apart: two environments with one identity see the same keys. */
  readonly identity: string;
  /** What stands between the parts of a key. */
  readonly separator: string;
  /** The form that a key prefix must have. */
  readonly prefixForm: RegExp;
  /** What a version that stays what it is looks like, and in words. */
  readonly version: { readonly form: RegExp; readonly words: string };
  /** Where a secret is unless the model’s section says otherwise. */
  reference(name: SecretName): SecretReference;
  /** `spec.provider` of the SecretStore. `used` are the secrets that the environment reads. */
  provider(account: string, used: readonly UsedSecret[]): object;
  /** Annotations of the store’s service account, which tie it to an identity of the cloud. */
  readonly accountAnnotations: Readonly<Record<string, string>>;
}
