import { Agent, request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { KubernetesError } from './kubernetes-error.ts';
import { waitAsTold } from './wait-as-told.ts';

/** Where the API server is, and how to know it. */
export type Server = {
  /** Such as `https://127.0.0.1:20443`. */
  readonly url: string;
  /** PEM text of the certificate that signed the server’s. */
  readonly ca: string;
};

/** Who asks: a bearer token, and whom to act for when it may impersonate others. */
export type Identity = {
  readonly token: string;
  readonly impersonate?: { readonly name: string; readonly groups?: readonly string[] };
};

export type ApiRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly body?: unknown;
  /** Of the body; `application/json` by default. */
  readonly contentType?: string;
  readonly signal?: AbortSignal;
};

/** Sends requests of one identity to one server; connections are kept. */
export type Transport = {
  /** @throws KubernetesError when the server refuses; an Error of the network when it is not there. */
  readonly send: <T>(request: ApiRequest) => Promise<T>;
  /** The answer’s lines, one by one, as JSON. */
  readonly stream: <T>(request: ApiRequest) => AsyncGenerator<T, void, undefined>;
  readonly close: () => void;
};

/** Milliseconds without an answer until a request fails. */
const TIMEOUT = 90_000;
const CONNECTIONS = 32;

/** Opens connections to `server` when they are needed. */
export function openTransport(server: Server, identity: Identity): Transport {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, ca: server.ca });
  const once = (asked: ApiRequest): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const { method, path, body, contentType = 'application/json', signal } = asked;
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = request(new URL(path, server.url), {
        agent,
        method,
        headers: {
          ...identityHeaders(identity),
          accept: 'application/json',
          ...(text === undefined ? {} : { 'content-type': contentType, 'content-length': Buffer.byteLength(text) }),
        },
        ...(signal === undefined ? { timeout: TIMEOUT } : { signal }),
      });
      sent.once('timeout', () => sent.destroy(new Error(`${method} ${path} was not answered in ${TIMEOUT / 1000} s`)));
      sent.once('error', reject);
      sent.once('response', resolve);
      sent.end(text);
    });
  const begin = (asked: ApiRequest): Promise<IncomingMessage> => waitAsTold(() => once(asked), asked.signal);
  return {
    async send<T>(asked: ApiRequest): Promise<T> {
      const response = await begin(asked);
      const text = await textOf(response);
      if (isError(response)) throw refusal(response, text);
      return (response.headers['content-type']?.includes('json') === true ? JSON.parse(text) : text) as T;
    },
    async *stream<T>(asked: ApiRequest): AsyncGenerator<T, void, undefined> {
      const response = await begin(asked);
      if (isError(response)) throw refusal(response, await textOf(response));
      yield* jsonLines<T>(response);
    },
    close: () => agent.destroy(),
  };
}

/** The headers that say who asks; Kubernetes takes one header per group. */
export function identityHeaders({ token, impersonate }: Identity): Record<string, string | string[]> {
  return {
    authorization: `Bearer ${token}`,
    ...(impersonate === undefined
      ? {}
      : { 'impersonate-user': impersonate.name, 'impersonate-group': [...(impersonate.groups ?? [])] }),
  };
}

// --- internal ---

function isError({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode < 200 || statusCode >= 300;
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function refusal({ statusCode = 0, statusMessage = '' }: IncomingMessage, text: string): KubernetesError {
  let answer: { reason?: string; message?: string } = {};
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch {
    // Not every refusal is a Status, for example those of a server that is shutting down.
  }
  return new KubernetesError({
    status: statusCode,
    reason: answer.reason ?? statusMessage,
    message: answer.message ?? (text.trim() || statusMessage),
  });
}

async function* jsonLines<T>(response: IncomingMessage): AsyncGenerator<T, void, undefined> {
  let rest = '';
  response.setEncoding('utf8');
  for await (const chunk of response) {
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as T;
  }
}
