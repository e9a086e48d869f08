import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { readRecipe } from '../../generator/src/io/tools/tool-recipes.ts';
import type { ToolName } from '../../generator/src/io/tools/tool-recipes.ts';
import { ROOT } from './support.ts';

const FILE = join(ROOT, 'docs/proof.md');
const VERSIONS: readonly ToolName[] = ['kubernetes', 'kwok', 'argocd', 'external-secrets', 'gitea', 'helm4'];

/**
 * Writes docs/proof.md when `SLIPWAY_PROOF` is set: a section for every file of tests that ran whole
 * and passed. Sections of files that did not run stay as they are; those of files that are gone go.
 */
export class ProofReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    if (process.env['SLIPWAY_PROOF'] === undefined) return;
    const sections = sectionsOf(readText());
    for (const module of modules.filter((entry) => entry.state() === 'passed')) {
      sections.set(basename(module.moduleId, '.test.ts'), sectionText(module));
    }
    const there = filesOfTests();
    const sorted = [...sections]
      .filter(([name]) => there.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, text]) => text);
    writeFileSync(FILE, [await head(), ...sorted].join('\n'));
  }
}

// --- internal ---

const MARK = /^<!-- section: (.+) -->$/m;

function readText(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}

/** The names of all files of tests. */
function filesOfTests(): Set<string> {
  const entries = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  return new Set(entries.filter((path) => path.endsWith('.test.ts')).map((path) => basename(path, '.test.ts')));
}

/** The sections of an earlier run, by the name of their file. */
function sectionsOf(text: string): Map<string, string> {
  const [, ...parts] = text.split(MARK);
  const sections = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [name = '', body = ''] = parts.slice(index, index + 2);
    sections.set(name, `<!-- section: ${name} -->${body.trimEnd()}\n`);
  }
  return sections;
}

async function head(): Promise<string> {
  const versions = await Promise.all(
    VERSIONS.map(async (name) => `| ${name} | ${(await readRecipe(name, ROOT)).version} |`),
  );
  return `# What was proved on a real control plane

Written by \`SLIPWAY_PROOF=1 npm run test:e2e\`; [test/control-plane/README.md](../test/control-plane/README.md) says how it works and what it cannot prove. A section is written when all of its tests have passed; times are those of that run, on a machine with ${cpus().length} processors and ${Math.round(totalmem() / 2 ** 30)} GB.

| program | version |
| --- | --- |
${versions.join('\n')}
`;
}

function sectionText(module: TestModule): string {
  const name = basename(module.moduleId, '.test.ts');
  const tests = [...module.children.allTests()];
  const seconds = (module.diagnostic().duration / 1000).toFixed(0);
  const shared = sharedTitle(tests);
  return `<!-- section: ${name} -->

## ${shared ?? name}

${tests.length} tests in ${seconds} s, from the start of the control plane to its end.

| proved | counted and measured |
| --- | --- |
${tests.map((test) => row(test, shared)).join('\n')}
`;
}

/** What all tests of a file are grouped under; undefined when it is not one thing. */
function sharedTitle(tests: readonly TestCase[]): string | undefined {
  const [title, ...others] = new Set(
    tests.map(pathOf).map(([first, ...rest]) => (rest.length > 0 ? first : undefined)),
  );
  return others.length === 0 ? title : undefined;
}

/** A test with all that it is grouped under: “developers read Secrets” is a mistake that others must notice. */
function row(test: TestCase, shared: string | undefined): string {
  const facts = Object.entries(test.meta().proof ?? {}).map(([name, value]) => `${name}: ${value}`);
  const path = pathOf(test).slice(shared === undefined ? 0 : 1);
  return `| ${path.join(': ')} | ${facts.join(', ')} |`;
}

/** What a test is grouped under, and its own name. */
function pathOf({ fullName }: TestCase): string[] {
  return fullName.split(' > ');
}
