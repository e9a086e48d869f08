import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { reservePort } from './run-directory.ts';

/**
 * Below the ports that Linux and macOS give to outgoing connections (ip_local_port_range starts at
 * 32768, net.inet.ip.portrange.first at 49152): none of those can take one before it is used.
 */
const RANGE = { first: 20_000, last: 32_000 };
const ATTEMPTS = 200;

/** A port on 127.0.0.1 that nothing listens on, reserved for this run. */
export async function freePort(run: string): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(RANGE.first, RANGE.last);
    if (reservePort(run, port) && (await isFree(port))) return port;
  }
  throw new Error(`no port of 127.0.0.1 between ${RANGE.first} and ${RANGE.last} is free`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
