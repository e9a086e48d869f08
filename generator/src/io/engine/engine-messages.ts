import type { FieldMask } from '../../core/manifests/condense.ts';

/** What is asked of the engine; `generator/engine/internal/server/message.go` describes the fields. */
export type EngineRequest =
  | { readonly op: 'chart'; readonly directory: string }
  | { readonly op: 'policies'; readonly yaml: string }
  | ({
      readonly op: 'render';
      /** What was answered to `chart`. */
      readonly chart: string;
      readonly release: string;
      readonly kubeVersion: string;
      readonly apiVersions?: readonly string[];
      readonly includeCrds?: boolean;
      readonly tests?: boolean;
      /** Text of the values file. */
      readonly values: string;
    } & Examination)
  | ({ readonly op: 'examine'; readonly yaml: string } & Examination)
  | ({ readonly op: 'admit'; readonly admission: AdmissionRequest } & Omit<Examination, 'want'>);

/** What is done with the objects of a stream. */
export interface Examination {
  readonly namespace: string;
  readonly want: { readonly text?: boolean; readonly objects?: FieldMask; readonly schemas?: boolean };
  /** What was answered to `policies`; the objects are created by `user`. */
  readonly policies?: string;
  readonly user?: string;
}

/** One request of an API server. */
export interface AdmissionRequest {
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT';
  readonly groups: readonly string[];
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly subresource: string;
  readonly name: string;
  readonly object?: unknown;
  readonly oldObject?: unknown;
}

/** One thing that is wrong with one object. */
export interface ObjectFinding {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  /** Path of the field, as an API server writes it. */
  readonly path?: string;
  /** Policy that denies the object; without one, its schema or its kind’s own rules do. */
  readonly policy?: string;
  readonly message: string;
}

/** The result of `render` and `examine`: what was wanted. */
export interface StreamResult {
  readonly manifests?: string;
  readonly objects?: readonly unknown[];
  readonly findings: readonly ObjectFinding[];
}

/** The result of `admit`. */
export interface AdmitResult {
  readonly denials: readonly { readonly policy: string; readonly message: string }[];
}

/** Why a request has no result. */
export interface EngineFailure {
  /**
   * `chart`: what Helm says. `request`: one that makes no sense. `crash`: a bug that the engine caught. `stopped`: the
   * engine was lost over it, for lack of time, memory or stack.
   */
  readonly kind: 'chart' | 'request' | 'crash' | 'stopped';
  readonly message: string;
}

/** One line of the engine. */
export interface EngineReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: EngineFailure;
}

/** A request that failed. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineFailure['kind'];

  constructor({ kind, message }: EngineFailure) {
    super(message);
    this.kind = kind;
  }
}
