import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLE_FILES } from '../../io/tools/go-bundle.ts';
import { FILES } from './core-processes.ts';
import { kwokConfiguration } from './stages.ts';
import { makeTokens, tokenFile } from './users.ts';
import type { User } from './users.ts';

export type FilesRequest = {
  readonly directory: string;
  readonly users: readonly User[];
  /** Directory of the built KWOK. */
  readonly kwok: string;
  /** Milliseconds until a pod is ready. */
  readonly podStart: number;
};

/** Writes what the parts read when they start. @returns user name → token */
export async function prepareFiles(request: FilesRequest): Promise<ReadonlyMap<string, string>> {
  const { directory, users, kwok, podStart } = request;
  const write = (file: string, text: string): Promise<void> => writeFile(join(directory, file), text, { mode: 0o600 });
  for (const name of ['home', 'tmp', FILES.certificates]) await mkdir(join(directory, name), { mode: 0o700 });
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await write(FILES.accountKey, privateKey.export({ type: 'sec1', format: 'pem' }).toString());
  await write(FILES.accountPublicKey, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  await write(FILES.kwokConfiguration, await kwokConfiguration(join(kwok, BUNDLE_FILES, 'kustomize/stage'), podStart));
  const tokens = makeTokens(users);
  await write(FILES.tokens, tokenFile(users, tokens));
  return tokens;
}
