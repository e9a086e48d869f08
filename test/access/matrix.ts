import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Someone who asks, as the API server knows them after they logged in. */
export interface Identity {
  readonly name: string;
  readonly user: string;
  readonly groups: readonly string[];
}

/** What is asked for; the attributes of a SubjectAccessReview. */
export interface Request {
  /** The empty namespace is the whole cluster. */
  readonly namespace: string;
  readonly group: string;
  readonly resource: string;
  readonly subresource: string;
  /** The empty name is no object in particular. */
  readonly name: string;
  readonly verb: string;
}

/** One cell: whether someone may do something. */
export interface Cell {
  readonly identity: Identity;
  readonly request: Request;
  readonly allowed: boolean;
}

/** What `authorize` says otherwise than the matrix, and how many cells there are of each kind. */
export interface Outcome {
  readonly allowed: number;
  readonly denied: number;
  /** `developer get secrets in prod: allowed, and must not be`. */
  readonly wrong: readonly string[];
}

/** Every cell of matrix.yaml: each identity, in each namespace, with each request. */
export function readCells(): Cell[] {
  const data = readData();
  const environments = Object.keys(data.allowed);
  const everywhere = data.namespaces.flatMap((namespace) => expand(data.requests, namespace));
  const requests = [...everywhere, ...expand(data.clusterRequests, '')];
  return identities(data, environments).flatMap((identity) => {
    const granted = new Set(
      environments
        .flatMap((environment) =>
          (data.allowed[environment]?.[identity.name] ?? []).flatMap((set) => expand(setOf(data, set), environment)),
        )
        .map(keyOf),
    );
    return requests.map((request) => ({ identity, request, allowed: granted.has(keyOf(request)) }));
  });
}

/** Questions that are asked side by side. */
const atOnce = 64;

/** Asks about every cell and compares. */
export async function compareCells(
  cells: readonly Cell[],
  authorize: (identity: Identity, request: Request) => boolean | Promise<boolean>,
): Promise<Outcome> {
  const answers: boolean[] = [];
  for (let start = 0; start < cells.length; start += atOnce) {
    const batch = cells.slice(start, start + atOnce);
    answers.push(...(await Promise.all(batch.map(async ({ identity, request }) => authorize(identity, request)))));
  }
  const wrong = cells.flatMap((cell, index) => {
    const answer = answers[index] === true;
    if (answer === cell.allowed) return [];
    return [`${describeCell(cell)}: ${answer ? 'allowed, and must not be' : 'denied, and must not be'}`];
  });
  const allowed = cells.filter((cell) => cell.allowed).length;
  return { allowed, denied: cells.length - allowed, wrong };
}

/** `developer get secrets in prod`. */
export function describeCell({ identity, request }: Pick<Cell, 'identity' | 'request'>): string {
  const { verb, namespace } = request;
  return `${identity.name} ${verb} ${resourceOf(request)} in ${namespace === '' ? 'the cluster' : namespace}`;
}

/** `pods/exec`, `deployments.apps`, `serviceaccounts/token:default`. */
export function resourceOf({ group, resource, subresource, name }: Request): string {
  const full = subresource === '' ? resource : `${resource}/${subresource}`;
  return `${full}${group === '' ? '' : `.${group}`}${name === '' ? '' : `:${name}`}`;
}

// --- internal ---

interface Entry {
  readonly group: string;
  readonly verbs: readonly string[];
  readonly resources: readonly string[];
}

interface Data {
  readonly identities: Readonly<Record<string, { readonly user: string; readonly groups?: readonly string[] }>>;
  readonly namespaces: readonly string[];
  readonly requests: readonly Entry[];
  readonly clusterRequests: readonly Entry[];
  readonly sets: Readonly<Record<string, readonly Entry[]>>;
  readonly allowed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

function readData(): Data {
  const text = readFileSync(join(import.meta.dirname, 'matrix.yaml'), 'utf8');
  return parse(text, { maxAliasCount: 10 }) as Data;
}

function setOf({ sets }: Data, name: string): readonly Entry[] {
  const found = sets[name];
  if (found === undefined) throw new Error(`matrix.yaml has no set ${name}`);
  return found;
}

function expand(entries: readonly Entry[], namespace: string): Request[] {
  return entries.flatMap(({ group, verbs, resources }) =>
    resources.flatMap((text) => {
      const [path = '', name = ''] = text.split(':');
      const [resource = '', subresource = ''] = path.split('/');
      return verbs.map((verb) => ({ namespace, group, resource, subresource, name, verb }));
    }),
  );
}

function keyOf(request: Request): string {
  return `${request.namespace} ${request.verb} ${resourceOf(request)}`;
}

function identities(data: Data, environments: readonly string[]): Identity[] {
  return Object.entries(data.identities).flatMap(([name, { user, groups = [] }]) => {
    const places = name.includes('{env}') ? environments : [''];
    return places.map((environment) => {
      const fill = (text: string): string => text.replace('{env}', environment);
      return { name: fill(name), user: fill(user), groups: [...groups, ...ownGroups(fill(user))] };
    });
  });
}

/** Groups that the API server gives to whoever has logged in. */
function ownGroups(user: string): string[] {
  const [, namespace] = /^system:serviceaccount:([^:]+):/.exec(user) ?? [];
  const ofAccounts = namespace === undefined ? [] : ['system:serviceaccounts', `system:serviceaccounts:${namespace}`];
  return [...ofAccounts, 'system:authenticated'];
}
