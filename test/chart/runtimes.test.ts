import { describe, expect, it } from 'vitest';
import { environment, leastValues, minimal, podSpec, runtimes, server } from './support.ts';

const from = (source: string, more: object = {}) => ({ source, ...more });

describe('a runtime', () => {
  it.each(runtimes)('%s renders with the least values', async (runtime) => {
    const container = await server(leastValues(runtime));
    expect(container.image).toMatch(/^[a-z0-9.]+\/[a-z0-9./-]+:1\.0\.0$/);
    expect(container.ports?.filter(({ name }) => name === 'http')).toHaveLength(1);
    expect(container.securityContext['runAsUser']).toBeGreaterThan(0);
    expect(environment(container)['HOME']).toBe('/tmp');
  });

  it.each(runtimes)('%s tells the server its port and nothing of a placeholder', async (runtime) => {
    const container = await server({ ...leastValues(runtime), ports: { http: 12345 } });
    const told = [...(container.args ?? []), ...Object.values(environment(container))];
    expect(told.filter((text) => text.includes('12345'))).toHaveLength(1);
    expect(told.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it.each(runtimes)('%s has probes that tolerate a busy server, and liveness more than readiness', async (runtime) => {
    const { startupProbe, readinessProbe, livenessProbe } = await server(leastValues(runtime));
    for (const probe of [startupProbe, readinessProbe, livenessProbe])
      expect(probe.timeoutSeconds).toBeGreaterThanOrEqual(5);
    const tolerance = (probe: typeof readinessProbe): number => probe.periodSeconds * probe.failureThreshold;
    expect(tolerance(livenessProbe)).toBeGreaterThan(tolerance(readinessProbe));
  });

  it('vllm gets model, revision, name and port', async () => {
    const model = from('hf://org/repo', { revision: 'abc', name: 'llama' });
    const { command, args } = await server({ ...minimal, model, args: ['--max-model-len=8192'] });
    expect(command).toBeUndefined();
    expect(args?.join(' ')).toBe(
      '--model org/repo --served-model-name llama --host 0.0.0.0 --port 8000 --revision abc --shutdown-timeout=90 --load-format=safetensors --max-model-len=8192',
    );
  });

  it.each(['vllm', 'sglang'] as const)(
    '%s loads safetensors only, unless told or allowed otherwise',
    async (runtime) => {
      const formats = async (more: object) =>
        ((await server({ ...leastValues(runtime), ...more })).args ?? []).filter((word) => word.startsWith('--load'));
      expect(await formats({})).toEqual(['--load-format=safetensors']);
      expect(await formats({ args: ['--load-format=dummy'] })).toEqual(['--load-format=dummy']);
      expect(await formats({ args: ['--load_format', 'gguf'] })).toEqual(['--load_format']);
      expect(await formats({ waivers: ['pickle-weights'] })).toEqual([]);
      expect(await formats({ waivers: ['remote-code'] })).toEqual(['--load-format=safetensors']);
    },
  );

  it('takes the release name as the served name', async () => {
    expect((await server(minimal)).args).toContain('demo');
  });

  it.each([
    [
      'sglang',
      ['python3', '-m', 'sglang.launch_server'],
      '--model-path org/repo --served-model-name demo --host 0.0.0.0 --port 30000 --revision abc --load-format=safetensors',
    ],
    ['tgi', undefined, '--model-id org/repo --hostname 0.0.0.0 --port 8080 --revision abc'],
    ['tei', undefined, '--model-id org/repo --hostname 0.0.0.0 --port 8080 --revision abc'],
  ])('%s reads the hub', async (runtime, command, args) => {
    const container = await server({ ...minimal, runtime, model: from('hf://org/repo', { revision: 'abc' }) });
    expect(container.command).toEqual(command);
    expect(container.args?.join(' ')).toBe(args);
  });

  it.each(['s3', 'gs'])('triton reads %s://', async (scheme) => {
    const container = await server({ ...minimal, runtime: 'triton', model: from(`${scheme}://bucket/models`) });
    expect(container.args).toContain(`--model-repository=${scheme}://bucket/models`);
    expect(container.ports?.map(({ name, containerPort }) => `${name}=${containerPort}`)).toEqual([
      'grpc=8001',
      'http=8000',
      'metrics=8002',
    ]);
  });

  it.each(runtimes)('%s reads a volume, mounted read-only', async (runtime) => {
    const values = { ...leastValues(runtime), model: from('pvc://weights/llama/x.gguf', { revision: 'v1' }) };
    const spec = await podSpec(values);
    expect(spec.volumes).toContainEqual({
      name: 'models',
      persistentVolumeClaim: { claimName: 'weights', readOnly: true },
    });
    const [container] = spec.containers;
    expect(container?.volumeMounts).toContainEqual({ name: 'models', mountPath: '/mnt/models', readOnly: true });
    const told = container === undefined ? [] : [...(container.args ?? []), ...Object.values(environment(container))];
    expect(told.filter((text) => text.endsWith('/mnt/models/llama/x.gguf'))).toHaveLength(1);
    expect(told).not.toContain('--revision');
    expect(container === undefined ? {} : environment(container)).toMatchObject({ HF_HUB_OFFLINE: '1' });
  });

  it.each(['hf://org/repo', 's3://bucket/x', 'gs://bucket/x', 'oci://registry.example.com/models/x'])(
    'custom is told %s and loads it itself',
    async (source) => {
      const container = await server({
        ...leastValues('custom'),
        model: from(source, { revision: 'v1', name: 'x' }),
        ports: { http: 9000 },
      });
      expect(container.args).toBeUndefined();
      expect(environment(container)).toMatchObject({
        MODEL_SOURCE: source,
        MODEL_REVISION: 'v1',
        MODEL_NAME: 'x',
        PORT: '9000',
      });
    },
  );

  it('lets the command of the values replace its own', async () => {
    const { command } = await server({ ...leastValues('sglang'), command: ['python3', '-m', 'mine'] });
    expect(command).toEqual(['python3', '-m', 'mine']);
  });

  it('lets settings replace its own, wherever they come from', async () => {
    const names = Object.keys(environment(await server(minimal)));
    expect(names).toEqual(expect.arrayContaining(['HF_HOME', 'HOME', 'USER']));
    const values = {
      ...minimal,
      config: { HOME: '/x' },
      configOverrides: { USER: 'y' },
      secrets: ['HF_HOME'],
      secretRefs: { HF_HOME: { key: 'k' } },
    };
    const left = Object.keys(environment(await server(values)));
    expect(left).toEqual(names.filter((name) => !['HF_HOME', 'HOME', 'USER'].includes(name)));
  });

  it('follows the mount path of the cache', async () => {
    const container = await server({ ...minimal, cache: { mountPath: '/data' } });
    expect(environment(container)['HF_HOME']).toBe('/data/huggingface');
    expect(container.volumeMounts).toContainEqual({ name: 'cache', mountPath: '/data' });
  });

  it('has no env when settings replace all of it', async () => {
    const values = {
      ...leastValues('llamacpp'),
      config: { HOME: '/x', LLAMA_CACHE: '/y', LLAMA_ARG_N_GPU_LAYERS: '20', HF_HUB_OFFLINE: '0' },
    };
    expect((await server(values)).env).toBeUndefined();
  });
});
