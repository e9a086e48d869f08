/** The API server’s refusal of a request, in its own words. */
export class KubernetesError extends Error {
  override readonly name = 'KubernetesError';
  /** The HTTP status, such as 403. */
  readonly status: number;
  /** Its name in the API, such as `Forbidden`, `Invalid`, `NotFound`. */
  readonly reason: string;

  constructor(answer: { readonly status: number; readonly reason: string; readonly message: string }) {
    super(answer.message);
    this.status = answer.status;
    this.reason = answer.reason;
  }
}
