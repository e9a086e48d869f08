import type { JsonSchema } from '../schema/validators.ts';
import { printYaml } from '../yaml/print.ts';

/** The chart’s values.yaml: every top-level key with its description; keys without a default stand as comments. */
export function printChartValues(schema: JsonSchema): string {
  const required = new Set((schema['required'] ?? []) as string[]);
  const blocks = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>).map(([key, field]) => {
    const note = required.has(key) ? ' Required.' : '';
    const head = comment(`${String(field['description'])}${note} Owned by the ${String(field['x-owner'])}.`);
    if (field['default'] !== undefined) return `${head}\n${printYaml({ [key]: field['default'] })}`;
    const [example] = (field['examples'] ?? []) as unknown[];
    const lines = printYaml({ [key]: example })
      .trimEnd()
      .split('\n');
    return `${head}\n${lines.map((line) => `# ${line}`).join('\n')}\n`;
  });
  const top =
    '# Default values of ml-inference. Made by `npm run generate` from generator/schemas/values.schema.json; edit that.\n# Every key and its form: README.md and values.schema.json.\n';
  return [top, ...blocks].join('\n');
}

// --- internal ---

const width = 116;

/** Text as comment lines of at most `width` characters. */
function comment(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}`).join('\n');
}
