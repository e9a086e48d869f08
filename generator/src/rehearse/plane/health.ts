import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

const TIMEOUT = 5_000;

/**
 * Whether a server on this machine answers a GET with 200. Its certificate is not looked at: parts
 * of a control plane make their own when they start.
 * @throws Error when nobody answers
 */
export function answers(url: string): Promise<boolean> {
  const options = { timeout: TIMEOUT, agent: false as const, rejectUnauthorized: false };
  const request = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    sent.once('timeout', () => sent.destroy(new Error(`${url} does not answer`)));
    sent.once('error', reject);
    sent.end();
  });
}
