import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { environment, named, only, render, type Values } from './support.ts';

// The example's server and its log shipper have to agree: where the log is, how a line looks, and which port is open.
// What Fluent Bit itself makes of the configuration is in log-shipper-run.test.ts.

const file = resolve(import.meta.dirname, '../../envs/dev/models/llm-inference/values.yaml');
const manifests = await render(parse(await readFile(file, 'utf8')) as Values, { release: 'llm-inference' });

interface Container {
  name: string;
  ports?: { containerPort: number }[];
  volumeMounts: { name: string; mountPath: string }[];
}

const { spec } = only(manifests, 'Deployment') as unknown as {
  spec: { template: { spec: { containers: [Container]; initContainers: Container[] } } };
};
const [server] = spec.template.spec.containers;
const shipper = spec.template.spec.initContainers.find(({ name }) => name === 'log-shipper') as Container;
const [files] = named(manifests, 'ConfigMap', /-files-/);
const text = (ending: string): string =>
  Object.entries(files?.data ?? {}).find(([name]) => name.endsWith(ending))?.[1] ?? '';

type Plugin = Readonly<Record<string, unknown>> & { readonly name: string };

interface Pipeline {
  service: Record<string, unknown>;
  parsers: { name: string; regex: string; time_key: string; time_format: string }[];
  pipeline: { inputs: Plugin[]; filters: Plugin[]; outputs: Plugin[] };
}

/** docs.fluentbit.io/manual/4.2: what the sections take that are no plugins, as far as it is of use here. */
const documented: Readonly<Record<string, readonly string[]>> = {
  service: ['flush', 'grace', 'log_level', 'http_server', 'http_listen', 'http_port', 'health_check', 'hot_reload'],
  parsers: ['name', 'format', 'regex', 'time_key', 'time_format', 'time_keep', 'time_strict', 'types'],
  pipeline: ['inputs', 'filters', 'outputs'],
};

/** Keys outside of plugins that the manual does not know, each with its place. */
function unknownKeys({ service, parsers, pipeline, ...others }: Pipeline): string[] {
  const sections: [string, object][] = [
    ['service', service],
    ['pipeline', pipeline],
    ...parsers.map((entry): [string, object] => ['parsers', entry]),
  ];
  const keys = sections.flatMap(([name, entry]) =>
    Object.keys(entry)
      .filter((key) => !(documented[name] ?? []).includes(key))
      .map((key) => `${name}.${key}`),
  );
  return [...Object.keys(others), ...keys];
}

const configuration = parse(text('fluent-bit.yaml')) as Pipeline;
const input = (name: string): Plugin =>
  configuration.pipeline.inputs.find((plugin) => plugin.name === name) ?? { name };

describe('the log shipper of the example', () => {
  it('has sections in which Fluent Bit knows every word', () => {
    expect(unknownKeys(configuration)).toEqual([]);
    const service = { ...configuration.service, flush_seconds: 1 };
    expect(unknownKeys({ ...configuration, service })).toEqual(['service.flush_seconds']);
  });

  it('sends everything that comes in somewhere', () => {
    expect(configuration.pipeline.outputs.map(({ match }) => match)).toContain('*');
    expect(configuration.parsers.map(({ name }) => name)).toContain(input('tail')['parser']);
  });

  it('listens where the pod says that it does, and keeps its place where it may write', () => {
    expect(shipper.ports).toMatchObject([{ containerPort: input('forward')['port'] }]);
    expect(input('tail')['db']).toMatch(/^\/tmp\//);
    expect(shipper.volumeMounts.map(({ mountPath }) => mountPath)).toContain('/tmp');
  });

  it('reads the file that the server writes, line by line', async () => {
    const logging = text('logging.json');
    const path = String(input('tail')['path']);
    const shared = ({ volumeMounts }: Container): string | undefined =>
      volumeMounts.find(({ name }) => name === 'cache')?.mountPath;
    expect(path.startsWith(`${shared(server)}/`)).toBe(true);
    expect(shared(shipper)).toBe(shared(server));
    const config = named(manifests, 'ConfigMap', /^model-config-/)[0]?.data ?? {};
    const mounts = server.volumeMounts.map(({ mountPath }) => mountPath);
    expect(mounts.some((mount) => config['VLLM_LOGGING_CONFIG_PATH']?.startsWith(`${mount}/`))).toBe(true);
    expect(environment(server as never)).not.toHaveProperty('VLLM_LOGGING_CONFIG_PATH');

    const folder = await mkdtemp(join(tmpdir(), 'slipway-logging-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const log = join(folder, 'server.log');
    await writeFile(join(folder, 'logging.json'), logging.replace(path, log));
    const script = [
      'import json, logging.config, sys',
      'logging.config.dictConfig(json.load(open(sys.argv[1])))',
      'logging.getLogger("vllm.engine").warning("KV cache is full, %d wait", 3)',
      'logging.getLogger("vllm.engine").debug("not this")',
    ].join('\n');
    const { stdout } = await promisify(execFile)('python3', ['-c', script, join(folder, 'logging.json')]);
    const lines = (await readFile(log, 'utf8')).trimEnd().split('\n');
    expect(stdout.trimEnd().split('\n')).toEqual(lines);
    const [parser] = configuration.parsers as [Pipeline['parsers'][number]];
    expect(lines.map((line) => new RegExp(parser.regex).exec(line)?.groups)).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}$/) as string,
        level: 'WARNING',
        logger: 'vllm.engine',
        message: 'KV cache is full, 3 wait',
      },
    ]);
    const { formatters } = JSON.parse(logging) as { formatters: { line: { datefmt: string } } };
    expect(parser.time_format).toBe(formatters.line.datefmt);
  });
});
