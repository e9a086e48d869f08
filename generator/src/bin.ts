#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { cli } from './cli.ts';
import { fileSystemError } from './io/user-error.ts';

/** Writes all of a text before the process may end; a reader that went away is not our mistake. */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length;) {
    try {
      offset += writeSync(descriptor, bytes, offset);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw fileSystemError(error, 'standard output');
    }
  }
}

process.exitCode = await cli(process.argv.slice(2), {
  root: process.cwd(),
  stdout: (text) => writeAll(1, text),
  stderr: (text) => writeAll(2, text),
  env: process.env,
  isTerminal: process.stderr.isTTY && process.env['TERM'] !== 'dumb',
});
