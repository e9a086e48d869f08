import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExitCode } from '../core/diagnostics/codes.ts';
import { openForge } from '../io/forge/forge.ts';
import { fileSystemError } from '../io/user-error.ts';
import { parseArguments, usageError, type Context } from './context.ts';
import { readFleet } from './read-fleet.ts';

/** How the comment begins: it is found again by this. */
const mark = '<!-- slipway: rendered diff -->';

/**
 * `comment --pull-request N --file FILE`: writes the Markdown of the file as a comment of the pull request; the next
 * time, that comment is brought up to date.
 */
export async function comment(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArguments(context, {
    args: [...args],
    options: { 'pull-request': { type: 'string' }, file: { type: 'string' } },
  });
  const number = Number(values['pull-request']);
  if (!Number.isSafeInteger(number) || number < 1) throw usageError('comment needs --pull-request NUMBER');
  if (values.file === undefined) throw usageError('comment needs --file FILE', 'a file with Markdown');
  const forge = await openForge(readFleet(context.root), context.env);
  if (forge === undefined) throw usageError('comment needs a forge', 'set spec.forge in fleet.yaml');
  const body = readText(context.root, values.file);
  if (body.length + mark.length + 2 > forge.bodyLimit)
    throw usageError(
      `${values.file} has ${body.length} characters, and ${forge.kind} takes ${forge.bodyLimit}`,
      'leave the largest patches out: `npm run diff -- BASE HEAD --format markdown --limit N`',
    );
  const outcome = await forge.comment(number, { mark, body });
  context.stdout(`the comment of pull request ${number} is ${outcome}\n`);
  return ExitCode.ok;
}

// --- internal ---

function readText(root: string, file: string): string {
  try {
    return readFileSync(resolve(root, file), 'utf8');
  } catch (error) {
    throw fileSystemError(error, file);
  }
}
