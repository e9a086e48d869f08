/** What should become of a text: it comes back as it is, or it is refused with a code. */
export type Fate = 'unchanged' | number;

/** Texts that some step between a spec and a pod is known to misread, and what should become of them. */
export interface Hazard {
  readonly name: string;
  readonly texts: readonly string[];
  /** As the value of a setting, which may hold line breaks and tabs. */
  readonly setting: Fate;
  /** As an argument or description, which is one line. */
  readonly line: Fate;
}

const harmless = { setting: 'unchanged', line: 'unchanged' } as const;
const refused = { setting: 204, line: 204 } as const;
const settingsOnly = { setting: 'unchanged', line: 204 } as const;

export const hazards: readonly Hazard[] = [
  {
    name: 'booleans and nulls of YAML 1.1 and 1.2',
    ...harmless,
    texts: [
      ...['no', 'No', 'NO', 'n', 'N', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'],
      ...['yes', 'Yes', 'YES', 'y', 'Y', 'on', 'On', 'ON', 'true', 'True', 'TRUE'],
      ...['null', 'Null', 'NULL', '~', ''],
    ],
  },
  {
    name: 'numbers of YAML 1.1 and 1.2',
    ...harmless,
    texts: [
      ...['0', '00', '-0', '+1', '-1', '1_000', '1__0', '1,000', '0b1010', '0o17', '0644', '010', '0x1F', '089'],
      ...['1e3', '1E3', '1e400', '-1e-3', '1.0', '1.10', '.5', '5.', '1._0', '.inf', '-.inf', '.Inf', '.nan', '.NaN'],
      ...['12345678', '9007199254740993', '12345678901234567890', '12:30:45', '190:20:30', '-12:30', '1:1'],
    ],
  },
  {
    name: 'dates',
    ...harmless,
    texts: ['2026-01-01', '2026-01-01T00:00:00Z', '2001-12-14t21:59:43.10-05:00', '2026-1-1 1:2:3'],
  },
  {
    name: 'indicators of YAML',
    ...harmless,
    texts: [
      ...['=', '<<', '-', '- a', '?', '? a', ':', ': a', 'a: b', 'a:', '#', '# a', 'a #b', '&a', '*a', '!a', '!!str a'],
      ...[
        '%YAML 1.2',
        '@a',
        '`a`',
        '|',
        '|-',
        '>',
        '>+2',
        '{a: 1}',
        '[a]',
        '{',
        '}',
        '[',
        ']',
        ',',
        '---',
        '...',
        '--- a',
      ],
    ],
  },
  {
    name: 'quotes and backslashes',
    ...harmless,
    texts: [
      `'`,
      `"`,
      `it's`,
      `"quoted"`,
      `'single'`,
      `''`,
      `""`,
      `\\`,
      `\\n`,
      `\\"`,
      String.raw`C:\path`,
      String.raw`"\u0041"`,
    ],
  },
  {
    name: 'templates',
    ...harmless,
    texts: [
      ...[
        '{{ .Release.Name }}',
        '{{ .Files.Get "x" }}',
        '}}{{',
        '{{',
        '}}',
        '{{- end }}',
        '{{/* c */}}',
        '{{ fail "x" }}',
      ],
      ...[
        '{{ include "ml-inference.labels" . }}',
        '{{ lookup "v1" "Secret" "" "" }}',
        '<no value>',
        '{{{x}}}',
        '${X}',
        '%s',
      ],
    ],
  },
  {
    name: 'shells and expansion',
    ...harmless,
    texts: [
      ...['$(VAR)', '$$(VAR)', '$VAR', '$', '$$', '$$$', '$(', '`id`', '; rm -rf /', '| cat', '&& true', '> /dev/null'],
      ...['$(id)', '*', '?', '~root', '!x', String.raw`a\ b`, '../../etc/passwd', '--', '-rf'],
    ],
  },
  { name: 'HTML', ...harmless, texts: ['a&b=c<d>', '&amp;', '<script>', '\\u003c'] },
  { name: 'spaces', ...harmless, texts: [' ', '  ', ' a', 'a ', 'a  b', '\u00a0', 'a\u00a0', '\u3000', '\u1680a'] },
  {
    name: 'other scripts, composed and decomposed',
    ...harmless,
    texts: [
      ...[
        '\u00e9',
        'e\u0301',
        '\u212b',
        '\u00c5',
        'A\u030a',
        '\ufb01',
        '\u0301',
        '\u4e2d\u6587',
        '\u0645\u0631\u062d\u0628\u0627',
      ],
      ...['\u{1f600}', '\u{1f1e9}\u{1f1ea}', '\u{1f44d}\u{1f3fd}', '\ufffd', '\ue000', '\u{10fffd}', '\u{1d54f}'],
    ],
  },
  {
    name: 'line breaks',
    ...settingsOnly,
    texts: [
      ...[
        '\n',
        'a\n',
        '\na',
        'a\nb',
        'a\n\nb\n\n',
        'a\n  b',
        'a \n b',
        'a\\\nb',
        'x\nkind: Secret',
        '---\nkind: Secret',
      ],
      ...['a\n---\napiVersion: v1\nkind: Secret\n', '"\nkind: Secret', '{{\n}}', '# a\nb', 'a\n...\nb'],
    ],
  },
  { name: 'tabs', ...settingsOnly, texts: ['\t', '\ta', 'a\tb', 'a\t', '\t\n\t'] },
  {
    name: 'control characters',
    ...refused,
    texts: [
      '\0',
      'a\0b',
      '\u0007',
      '\b',
      '\v',
      '\f',
      '\r',
      'a\r\nb',
      '\u001b[31m',
      '\u007f',
      '\u0085',
      'a\u0085b',
      '\u009b',
      '\u009f',
    ],
  },
  {
    name: 'invisible and direction-changing characters',
    ...refused,
    texts: [
      ...[
        '\u2028',
        '\u2029',
        'a\u2028b',
        '\u202a',
        '\u202b',
        '\u202c',
        '\u202d',
        'a\u202eb',
        '\u2066',
        '\u2067',
        '\u2068',
      ],
      ...[
        '\u2069',
        '\u200b',
        'a\u200db',
        '\u200e',
        '\u200f',
        '\u2060',
        '\ufeff',
        'a\ufeff',
        '\u{1f469}\u200d\u{1f467}',
      ],
    ],
  },
  { name: 'long texts', ...harmless, texts: ['x'.repeat(4096), `${'y '.repeat(2047)}z`] },
  // Lengths count characters, not the two units that JavaScript has for each of these.
  { name: 'long texts outside plane 0', ...harmless, texts: ['\u{1f600}'.repeat(4096)] },
  {
    name: 'texts too long for one line',
    setting: 'unchanged',
    line: 206,
    texts: ['x'.repeat(4097), 'x'.repeat(8192)],
  },
  { name: 'texts too long for anything', setting: 206, line: 206, texts: ['x'.repeat(8193)] },
  // Helm reads neither of these two, not even escaped.
  { name: 'halves of surrogate pairs', setting: 113, line: 113, texts: ['\ud800', 'a\udfff', '\udc00\ud800'] },
  { name: 'code points that are no characters', setting: 113, line: 113, texts: ['\ufffe', 'a\uffff'] },
  { name: 'code points outside plane 0 that are no characters', ...harmless, texts: ['\u{1fffe}', '\u{10ffff}'] },
];

/** Every hazardous text. */
export const hazardousTexts: readonly string[] = hazards.flatMap(({ texts }) => texts);
