import { remoteError, request } from './remote-error.ts';

/** Media types of manifests and of indexes over several platforms; the digest of an index fits every platform. */
const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/**
 * The digest of a tag, from the registry itself (OCI distribution specification: HEAD on the manifest).
 * Anonymous pull tokens are fetched where the registry asks for one. Throws a UserError when it refuses.
 */
export async function resolveDigest(repository: string, tag: string): Promise<string> {
  const { host, name } = splitRepository(repository);
  const url = new URL(`${isLoopback(host) ? 'http' : 'https'}://${host}/v2/${name}/manifests/${tag}`);
  const head = (token?: string): Promise<Response> =>
    request(url, {
      method: 'HEAD',
      headers: { accept: manifestTypes, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    });
  let answer = await head();
  if (answer.status === 401) answer = await head(await pullToken(host, answer));
  if (answer.status === 404) throw remoteError(host, `has no ${name}:${tag}`);
  if (answer.status === 401 || answer.status === 403)
    throw remoteError(host, `does not let ${name} be read without a login`, 'copy the digest by hand');
  if (!answer.ok) throw remoteError(host, `answered with status ${answer.status} for ${name}:${tag}`);
  const digest = answer.headers.get('docker-content-digest') ?? '';
  if (!/^sha256:[a-f0-9]{64}$/.test(digest)) throw remoteError(host, `gave no digest for ${name}:${tag}`);
  return digest;
}

// --- internal ---

/** As container engines read a name: the first part is a host when it looks like one, else Docker Hub is meant. */
function splitRepository(repository: string): { host: string; name: string } {
  const [first = '', ...rest] = repository.split('/');
  const isHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
  const host = isHost ? first : 'docker.io';
  const path = isHost ? rest.join('/') : repository;
  if (host !== 'docker.io') return { host, name: path };
  return { host: 'registry-1.docker.io', name: path.includes('/') ? path : `library/${path}` };
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}

/** An anonymous token, from the realm that the registry names in its challenge. */
async function pullToken(host: string, challenge: Response): Promise<string> {
  const header = challenge.headers.get('www-authenticate') ?? '';
  const field = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1];
  const realm = field('realm');
  if (!/^bearer /i.test(header) || realm === undefined || !URL.canParse(realm))
    throw remoteError(host, 'wants a login', 'copy the digest by hand');
  const url = new URL(realm);
  for (const name of ['service', 'scope']) {
    const value = field(name);
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const answer = await request(url);
  if (!answer.ok)
    throw remoteError(url.host, `gives no anonymous pull token (status ${answer.status})`, 'copy the digest by hand');
  const { token, access_token: accessToken } = (await answer.json()) as { token?: string; access_token?: string };
  return token ?? accessToken ?? '';
}
