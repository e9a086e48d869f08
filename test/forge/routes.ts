import type { Answer, Exchange } from './http-server.ts';

/** A request below a repository, whose path may hold a number. */
export interface Routed extends Exchange {
  readonly number: number;
  readonly commit: string;
  readonly fields: Record<string, unknown>;
}

export type Routes = Readonly<Record<string, (request: Routed) => Answer>>;

/** Answers by `METHOD /path/N/SHA`, where N is the number in the path and SHA the commit; undefined when there is no such route. */
export function answerRoute(routes: Routes, prefix: string, exchange: Exchange): Answer | undefined {
  if (!exchange.path.startsWith(prefix)) return undefined;
  const rest = exchange.path.slice(prefix.length);
  const number = Number(/\/(\d+)(?:\/|$)/.exec(rest)?.[1] ?? 0);
  const commit = /\/commits\/([0-9a-f]+)/.exec(rest)?.[1] ?? '';
  const path = rest.replace(/\/\d+(?=\/|$)/, '/N').replace(/\/commits\/[0-9a-f]+/, '/commits/SHA');
  return routes[`${exchange.method} ${path}`]?.({ ...exchange, number, commit, fields: exchange.body ?? {} });
}
