import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** Somebody who may sign in to the forge; for git the token takes the place of the password. */
export type ForgeUser = { readonly name: string; readonly token: string; readonly password: string };

/** Where a forge is: an address without a slash at its end, and the PEM text of the certificate that signed its own. */
export type ForgeServer = { readonly url: string; readonly ca: string | undefined };

export type ForgeCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, such as `/user/repos`. */
  readonly path: string;
  readonly body?: unknown;
  /** The administrator by default. */
  readonly as?: ForgeUser;
};

/** An answer of the forge, whatever its status. */
export type ForgeAnswer = { readonly status: number; readonly text: string };

/** Signs in with the token, or, before there is one, with the password. */
export type SignedCall = Omit<ForgeCall, 'as'> & {
  readonly as: Omit<ForgeUser, 'token'> & { readonly token?: string };
};

/** Asks the forge’s API. Node’s `fetch` takes no certificate of ours, so this is its plain client. */
export function askForge({ url, ca }: ForgeServer, { method, path, body, as }: SignedCall): Promise<ForgeAnswer> {
  const basic = Buffer.from(`${as.name}:${as.password}`).toString('base64');
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    authorization: as.token === undefined ? `Basic ${basic}` : `token ${as.token}`,
    accept: 'application/json',
    ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  const request = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/v1${path}`, { method, ca, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.once('error', reject);
    sent.end(text);
  });
}

/** The same, for calls that have to succeed. @throws Error with the forge’s message for a status other than 2xx */
export async function callForge<T>(server: ForgeServer, call: SignedCall): Promise<T> {
  const { status, text } = await askForge(server, call);
  if (status < 200 || status >= 300) throw new Error(`${call.method} ${call.path}: ${status} ${text.slice(0, 500)}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
