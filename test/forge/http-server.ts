import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface Exchange {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The JSON body, if there was one. */
  readonly body: Record<string, unknown> | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly text?: string;
}

/** What goes wrong instead of, or after, an answer. */
export interface Fault {
  /** Whether the request is carried out before its answer is lost. */
  readonly carriedOut?: boolean;
  readonly with: Answer | 'hang' | 'cut';
}

export interface TestServer {
  readonly url: string;
  readonly seen: Exchange[];
  /** Asked before each request. */
  fault: (exchange: Exchange) => Fault | undefined;
  readonly close: () => Promise<void>;
}

/** A server on a free port of the loopback interface. */
export async function startServer(answer: (exchange: Exchange) => Answer): Promise<TestServer> {
  const seen: Exchange[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
      const text = Buffer.concat(chunks).toString('utf8');
      const exchange: Exchange = {
        method: request.method ?? 'GET',
        path: pathname,
        query: searchParams,
        headers: request.headers,
        body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
      };
      seen.push(exchange);
      const fault = test.fault(exchange);
      if (fault === undefined) return send(response, answer(exchange));
      if (fault.carriedOut === true) answer(exchange);
      if (fault.with === 'hang') return undefined;
      if (fault.with !== 'cut') return send(response, fault.with);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('[{"number": ', () => response.destroy());
      return undefined;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const test: TestServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    fault: () => undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return test;
}

function send(response: ServerResponse, { status, headers = {}, body, text }: Answer): undefined {
  const isJson = body !== undefined;
  response.writeHead(status, { ...(isJson ? { 'content-type': 'application/json; charset=utf-8' } : {}), ...headers });
  response.end(isJson ? JSON.stringify(body) : (text ?? ''));
  return undefined;
}
