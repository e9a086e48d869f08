import { remoteError, request } from './remote-error.ts';

/** Where a hub is and how to log in: HF_ENDPOINT and HF_TOKEN, as the hub’s own client reads them. */
export type HubEnvironment = Readonly<Record<string, string | undefined>>;

/** The commit of a branch or tag of a Hugging Face repository. Throws a UserError when the hub refuses. */
export async function resolveCommit(repository: string, branch: string, env: HubEnvironment): Promise<string> {
  const endpoint = env['HF_ENDPOINT'] ?? 'https://huggingface.co';
  const url = new URL(`/api/models/${repository}/revision/${encodeURIComponent(branch)}`, endpoint);
  const token = env['HF_TOKEN'];
  const answer = await request(url, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
  if (answer.status === 401 || answer.status === 403)
    throw remoteError(url.host, `does not let ${repository} be read`, 'accept its licence there and set HF_TOKEN');
  if (answer.status === 404) throw remoteError(url.host, `has no ${repository} at ${branch}`);
  if (!answer.ok) throw remoteError(url.host, `answered with status ${answer.status} for ${repository}`);
  const { sha } = (await answer.json().catch(() => ({}))) as { sha?: unknown };
  if (typeof sha !== 'string' || !/^[a-f0-9]{40}$/.test(sha))
    throw remoteError(url.host, `gave no commit for ${repository}`);
  return sha;
}
