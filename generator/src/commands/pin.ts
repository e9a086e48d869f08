import { ExitCode } from '../core/diagnostics/codes.ts';
import { formatPath } from '../core/diagnostics/diagnostic.ts';
import { findPins, type Pin } from '../core/pin/find-pins.ts';
import { schemaFindings } from '../core/plan/read-inputs.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { parseYaml, type SourceDocument } from '../core/yaml/parse.ts';
import { setScalar } from '../core/yaml/set-scalar.ts';
import type { Model } from '../generated/model.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { listModels } from '../io/list-models.ts';
import { loadValidators } from '../io/load-validators.ts';
import { readOptional } from '../io/read-tree.ts';
import { resolveCommit } from '../io/resolve-commit.ts';
import { resolveDigest } from '../io/resolve-digest.ts';
import { UserError } from '../io/user-error.ts';
import { withWriteLock } from '../io/write-lock.ts';
import { parseArguments, usageError, type Context } from './context.ts';

/**
 * `pin MODEL`: asks the registry for the digest of every image tag and the hub for the commit of a branch, and writes
 * them into the model’s file. Nothing is written unless all of them are known.
 */
export async function pin(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { positionals } = parseArguments(context, { args: [...args], allowPositionals: true, options: {} });
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0)
    throw usageError('pin takes one model', 'for example `npm run pin -- MODEL`');
  const document = await readModel(context.root, name);
  const model = document.data as unknown as Model;
  const resolved: [Pin, string][] = [];
  for (const item of findPins(model)) resolved.push([item, await resolve(item, context)]);
  let text = document.text;
  for (const [item, value] of resolved) {
    const was = item.kind === 'image' ? item.current : item.branch;
    context.stdout(`${formatPath(item.path)}: ${was === value ? 'unchanged' : `${was ?? 'none'} → ${value}`}\n`);
    if (was !== value) text = setScalar(text, item.path, value);
  }
  if (resolved.length === 0) context.stdout(`${name}: there is nothing to pin\n`);
  if (text === document.text) return ExitCode.ok;
  await withWriteLock(context.root, async () =>
    applyChanges(context.root, [{ path: document.file, kind: 'updated', text }]),
  );
  context.stdout(`${document.file} is updated; run \`npm run generate\`\n`);
  return ExitCode.ok;
}

// --- internal ---

async function readModel(root: string, name: string): Promise<SourceDocument> {
  if (!/^[a-z][-a-z0-9]*$/.test(name)) throw usageError(`${JSON.stringify(name)} is not a model’s name`);
  const path = `models/${name}.yaml`;
  const bytes = readOptional(root, path);
  if (bytes === undefined) {
    const fix = didYouMean(name, listModels(root)) ?? `${path} does not exist`;
    throw usageError(`there is no model ${JSON.stringify(name)}`, fix);
  }
  const parsed = parseYaml({ path, bytes });
  if (parsed.document === undefined) throw new UserError(parsed.diagnostics);
  const found = schemaFindings(parsed.document, loadValidators().model);
  if (found.length > 0) throw new UserError(found);
  return parsed.document;
}

function resolve(item: Pin, { env }: Context): Promise<string> {
  if (item.kind === 'image') return resolveDigest(item.repository, item.tag);
  return resolveCommit(item.repository, item.branch, env);
}
