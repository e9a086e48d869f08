import { execFile, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';

// The log shipper of the example as Fluent Bit has it: always by the schema that it prints of its plugins, and by the
// program itself where there is one, on the PATH or named by FLUENT_BIT.

vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../..');
const { 'fluentbit-config': checker } = await ensureTools(['fluentbit-config'], {
  root,
  onProgress: (line) => process.stderr.write(`${line}\n`),
});
const run = promisify(execFile);

interface Generated {
  readonly sidecars: readonly {
    readonly name: string;
    readonly files: readonly [{ content: Record<string, string> }];
  }[];
}

const values = parse(await readFile(join(root, 'envs/dev/models/llm-inference/values.yaml'), 'utf8')) as Generated;
const shipper = values.sidecars.find(({ name }) => name === 'log-shipper');
const configuration = shipper?.files[0].content['fluent-bit.yaml'] ?? '';

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-fluent-bit-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What the schema has against a configuration, nothing when it is good. */
async function complaints(text: string): Promise<string> {
  const file = join(await scratch(), 'fluent-bit.yaml');
  await writeFile(file, text);
  try {
    await run(checker, ['--schema', '--dry-run', file]);
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout.trim();
  }
}

describe('by the schema of Fluent Bit’s plugins, the log shipper', () => {
  it('is understood', async () => {
    expect(await complaints(configuration)).toBe('');
  });

  it.each([
    ['skip_long_lines', 'skip_lines', 'ERROR: input: tail: unknown property "skip_lines"'],
    ['name: forward', 'name: foreward', 'ERROR: input: unknown plugin "foreward"'],
    ['true', 'often', 'ERROR: input: tail: expected "read_from_head" to be a valid boolean, got often'],
  ])('would not be, with another %s', async (from, to, says) => {
    expect(await complaints(configuration.replace(from, to))).toBe(says);
  });
});

/** Fluent Bit, where there is one. */
function fluentBit(): string | undefined {
  const named = process.env['FLUENT_BIT'];
  if (named !== undefined) return named;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'fluent-bit'))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

const program = fluentBit();

/** Files as this Fluent Bit reads them: since 2.0 the YAML itself, before that what the checker makes of it. */
async function configurationFile(folder: string, text: string): Promise<string> {
  const file = join(folder, 'fluent-bit.yaml');
  await writeFile(file, text);
  const version = execFileSync(program ?? '', ['--version'], {
    encoding: 'utf8',
  });
  if (!/v[01]\./.test(version)) return file;
  const { stdout } = await run(checker, ['--schema', '--format=ini', file]);
  const parsers = stdout.indexOf('[PARSER]');
  await writeFile(join(folder, 'parsers.conf'), stdout.slice(parsers));
  const service = `[SERVICE]\n    parsers_file ${join(folder, 'parsers.conf')}\n`;
  await writeFile(join(folder, 'fluent-bit.conf'), stdout.slice(0, parsers).replace('[SERVICE]\n', service));
  return join(folder, 'fluent-bit.conf');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** One event of the forward protocol, [tag, time, {message}], in msgpack. */
function forwarded(message: string): Buffer {
  const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xa0 | value.length]), Buffer.from(value)]);
  const time = Buffer.from([0xce, 0x65, 0x00, 0x00, 0x00]);
  return Buffer.concat([Buffer.from([0x93]), text('app'), time, Buffer.from([0x81]), text('message'), text(message)]);
}

describe.skipIf(program === undefined)('by Fluent Bit itself, the log shipper', () => {
  it('prints every line of the server’s log in its parts, and what others of the pod send', async () => {
    const folder = await scratch();
    const port = await freePort();
    const own = configuration
      .replaceAll('/mnt/model-cache/', `${folder}/`)
      .replace('/tmp/server.db', join(folder, 'server.db'))
      .replace('24224', String(port));
    await writeFile(join(folder, 'server.log'), '2026-01-02T03:04:05+0000 WARNING vllm.engine KV cache is full\n');
    const file = await configurationFile(folder, own);
    const env = { ...process.env, HOSTNAME: 'demo-0' };
    const child = spawn(program ?? '', ['-c', file], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const records: Record<string, unknown>[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('{')) continue;
      records.push(JSON.parse(line) as Record<string, unknown>);
      // It listens by the time that it has shipped the file.
      if (records.length === 1) connect(port, '127.0.0.1').end(forwarded('from a sidecar'));
      else break;
    }
    expect(records).toEqual([
      {
        date: Date.UTC(2026, 0, 2, 3, 4, 5) / 1000,
        level: 'WARNING',
        logger: 'vllm.engine',
        message: 'KV cache is full',
        pod: 'demo-0',
      },
      { date: 0x65000000, message: 'from a sidecar', pod: 'demo-0' },
    ]);
  });
});
