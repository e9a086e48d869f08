import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';

const { promtool } = await ensureTools(['promtool'], {
  root: resolve(import.meta.dirname, '../..'),
  onProgress: (line) => process.stderr.write(`${line}\n`),
});

export interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Time series by name and labels, in promtool's notation: `0+5x60` is 0, 5, 10 and so on, 61 samples. */
export type Series = Readonly<Record<string, string>>;

export interface Scenario {
  readonly series: Series;
  /** Time between samples, and between evaluations. */
  readonly interval?: string;
  /** When to look. */
  readonly at: string;
}

/** What `promtool check rules` says against the rules, nothing when they are good. */
export async function checkRules(groups: readonly RuleGroup[]): Promise<string> {
  return inFolder({ 'rules.yml': { groups } }, (folder) =>
    run(['check', 'rules', '--lint=all', '--lint-fatal', join(folder, 'rules.yml')]),
  );
}

/** What `promtool test rules` says against the claim that these alerts, and no others, fire then; nothing when it holds. */
export async function testRules(
  groups: readonly RuleGroup[],
  { series, interval = '1m', at }: Scenario,
  alerts: readonly string[],
): Promise<string> {
  const tests = {
    rule_files: ['rules.yml'],
    evaluation_interval: interval,
    tests: [
      {
        interval,
        input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
        promql_expr_test: [
          {
            expr: 'group by (alertname) (ALERTS{alertstate="firing"})',
            eval_time: at,
            exp_samples: alerts.map((name) => ({ labels: `{alertname="${name}"}`, value: 1 })),
          },
        ],
      },
    ],
  };
  return inFolder({ 'rules.yml': { groups }, 'tests.yml': tests }, (folder) =>
    run(['test', 'rules', join(folder, 'tests.yml')]),
  );
}

// --- internal ---

async function inFolder(files: Record<string, unknown>, use: (folder: string) => Promise<string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-rules-'));
  try {
    for (const [name, data] of Object.entries(files)) await writeFile(join(folder, name), stringify(data));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(args: readonly string[]): Promise<string> {
  try {
    await promisify(execFile)(promtool, [...args]);
    return '';
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `${stdout}${stderr}` || String(error);
  }
}
