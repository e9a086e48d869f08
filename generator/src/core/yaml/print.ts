import { Document, type CreateNodeOptions, type DocumentOptions, type ToStringOptions } from 'yaml';

/**
 * How every generated YAML file is printed. Strings are double-quoted, JSON style, because Helm reads
 * YAML 1.1 and takes plain `no`, `on`, `1_000` or `12:30:45` for something else; keys are quoted where
 * YAML 1.1 would misread them.
 */
const options = {
  aliasDuplicateObjects: false,
  compat: 'yaml-1.1',
  defaultKeyType: 'PLAIN',
  defaultStringType: 'QUOTE_DOUBLE',
  doubleQuotedAsJSON: true,
  lineWidth: 0,
} as const satisfies DocumentOptions & CreateNodeOptions & ToStringOptions & Record<string, unknown>;

/**
 * Prints plain data as YAML, with a comment above it. The same data gives the same bytes.
 * @param comment lines without the leading `#`; empty for none
 */
export function printYaml(data: unknown, comment = ''): string {
  const head =
    comment === ''
      ? ''
      : `${comment
          .split('\n')
          .map((line) => `# ${line}`.trimEnd())
          .join('\n')}\n`;
  return head + new Document(data, options).toString(options);
}
