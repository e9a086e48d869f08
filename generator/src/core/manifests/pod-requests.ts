import { parseQuantity } from '../text/quantity.ts';

/** Requests by resource: cores, bytes, or devices. */
export type Requests = Readonly<Record<string, number>>;

/** What of a container counts. */
export interface ContainerSpec {
  readonly restartPolicy?: string;
  readonly resources?: {
    readonly requests?: Readonly<Record<string, string | number>>;
    readonly limits?: Readonly<Record<string, string | number>>;
  };
}

/** What of a pod counts. */
export interface PodSpec {
  readonly containers: readonly ContainerSpec[];
  readonly initContainers?: readonly ContainerSpec[];
}

/**
 * What the scheduler and a quota count for a pod: the containers and sidecars together, or more where one init
 * container with the sidecars before it needs more (Kubernetes, "Sidecar containers", resource sharing within
 * containers). `defaults` are those of the LimitRange, for containers that name neither request nor limit.
 */
export function podRequests(pod: PodSpec, defaults: Requests = {}): Requests {
  let sidecars: Requests = {};
  let starting: Requests = {};
  for (const container of pod.initContainers ?? []) {
    const own = containerRequests(container, defaults);
    if (container.restartPolicy === 'Always') sidecars = addRequests(sidecars, own);
    else starting = combine(starting, addRequests(sidecars, own), Math.max);
  }
  const running = pod.containers
    .map((container) => containerRequests(container, defaults))
    .reduce(addRequests, sidecars);
  return combine(running, starting, Math.max);
}

/** The sum, resource by resource. */
export function addRequests(a: Requests, b: Requests): Requests {
  return combine(a, b, (x, y) => x + y);
}

/** The same requests so many times. */
export function multiplyRequests(requests: Requests, times: number): Requests {
  return Object.fromEntries(Object.entries(requests).map(([name, amount]) => [name, amount * times]));
}

// --- internal ---

/** A limit without a request is a request as well. */
function containerRequests({ resources }: ContainerSpec, defaults: Requests): Requests {
  const requests: Record<string, number> = { ...defaults };
  for (const named of [resources?.limits ?? {}, resources?.requests ?? {}])
    for (const [name, amount] of Object.entries(named)) requests[name] = parseQuantity(String(amount));
  return requests;
}

function combine(a: Requests, b: Requests, operation: (x: number, y: number) => number): Requests {
  const combined: Record<string, number> = {};
  for (const name of Object.keys(a)) combined[name] = operation(a[name] ?? 0, b[name] ?? 0);
  for (const name of Object.keys(b)) combined[name] ??= operation(0, b[name] ?? 0);
  return combined;
}
