import type { Answer, Exchange } from './http-server.ts';

/** A request below a repository, whose path may hold a number. */
export interface Routed extends Exchange {
  readonly number: number;
  readonly fields: Record<string, unknown>;
}

export type Routes = Readonly<Record<string, (request: Routed) => Answer>>;

/** Answers by `METHOD /path/N`, where N is the number in the path; undefined when there is no such route. */
export function answerRoute(routes: Routes, prefix: string, exchange: Exchange): Answer | undefined {
  if (!exchange.path.startsWith(prefix)) return undefined;
  const rest = exchange.path.slice(prefix.length);
  const number = Number(/\/(\d+)(?:\/|$)/.exec(rest)?.[1] ?? 0);
  const route = routes[`${exchange.method} ${rest.replace(/\/\d+(?=\/|$)/, '/N')}`];
  return route?.({ ...exchange, number, fields: exchange.body ?? {} });
}
