/** A form in which credentials get committed, as lines of a values file. */
export interface Shape {
  readonly name: string;
  /** Makes the lines from random text; nothing that looks like a credential is written in this file. */
  readonly lines: (random: Random) => readonly string[];
}

/** Seeded random text, so that a failure can be repeated. */
export interface Random {
  readonly base62: (length: number) => string;
  readonly upper: (length: number) => string;
  readonly hex: (length: number) => string;
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();

/** A generator after Numerical Recipes' 32-bit linear congruence: enough for samples, no security. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const draw = (letters: string, length: number): string => {
    let text = '';
    while (text.length < length) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      text += letters.charAt(Math.floor((state / 2 ** 32) * letters.length));
    }
    return text;
  };
  return {
    base62: (length) => draw(digits + lower + upper, length),
    upper: (length) => draw(digits + upper, length),
    hex: (length) => draw(`${digits}abcdef`, length),
  };
}

const env = (name: string, value: string): readonly string[] => ['env:', `  - name: ${name}`, `    value: ${value}`];
const plain = (value: string): readonly string[] => ['config:', `  SETTING: ${value}`];
const of = (name: string, lines: Shape['lines']): Shape => ({ name, lines });
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const pem = (kind: string, body: string): readonly string[] => [
  'config:',
  '  SETTING: |',
  `    ${'-'.repeat(5)}BEGIN ${kind}${'-'.repeat(5)}`,
  `    ${body}`,
];
const jwt = (r: Random): string =>
  [base64('{"alg":"HS256","typ":"JWT"}'), base64('{"sub":"example"}'), r.base62(43)].join('.').replaceAll('=', '');

/** The 33 shapes of the table in docs/secret-guard.md. */
export const shapes: readonly Shape[] = [
  of('env entry `AWS_SECRET_ACCESS_KEY` with a `value`', (r) => env('AWS_SECRET_ACCESS_KEY', r.base62(40))),
  of('env entry `VLLM_API_KEY` with a `value`', (r) => env('VLLM_API_KEY', r.base62(16))),
  of('env entry `DB_PASSWORD` with a `value`, a word and a number', () => env('DB_PASSWORD', ['blue', '42'].join('-'))),
  of('header Authorization Basic', (r) => plain(`"Authorization: Basic ${base64(`user:${r.base62(16)}`)}"`)),
  of('header Authorization Bearer', (r) => plain(`"Authorization: Bearer ${r.base62(32)}"`)),
  of('token folded over two lines', (r) => [
    'config:',
    '  SETTING: >-',
    `    hf_${r.base62(8)}`,
    `    ${r.base62(26)}`,
  ]),
  of('AWS access key id', (r) => plain(`AKIA${r.upper(16)}`)),
  of('AWS temporary access key id', (r) => plain(`ASIA${r.upper(16)}`)),
  of('AWS secret key under a key of that name', (r) => ['config:', `  AWS_SECRET_ACCESS_KEY: ${r.base62(40)}`]),
  of('GitHub classic token', (r) => plain(`ghp_${r.base62(36)}`)),
  of('GitHub fine-grained token', (r) => plain(`github_pat_${r.base62(22)}_${r.base62(59)}`)),
  of('GitLab token', (r) => plain(`glpat-${r.base62(20)}`)),
  of('Hugging Face token', (r) => plain(`hf_${r.base62(34)}`)),
  of('OpenAI project key', (r) => plain(`sk-proj-${r.base62(48)}`)),
  of('Anthropic key', (r) => plain(`sk-ant-api03-${r.base62(80)}`)),
  of('NVIDIA NGC key', (r) => plain(`nvapi-${r.base62(64)}`)),
  of('Google API key', (r) => plain(`AIza${r.base62(35)}`)),
  of('Google service account, private key in JSON', (r) =>
    plain(
      `'{"type": "service_account", "private_key": "${'-'.repeat(5)}BEGIN PRIVATE KEY${'-'.repeat(5)}${r.base62(40)}"}'`,
    ),
  ),
  of('Azure storage connection string', (r) =>
    plain(`DefaultEndpointsProtocol=https;AccountName=example;AccountKey=${r.base62(86)}==`),
  ),
  of('Azure shared access signature in a URL', (r) =>
    plain(`https://example.blob.core.windows.net/models?sv=2024-11-04&sig=${r.base62(43)}%3D`),
  ),
  of('S3 presigned URL', (r) =>
    plain(`https://example.s3.amazonaws.com/m?X-Amz-Expires=60&X-Amz-Signature=${r.hex(64)}`),
  ),
  of('Slack bot token', (r) => plain(`xoxb-${r.base62(12)}-${r.base62(24)}`)),
  of('Slack webhook', (r) => plain(`https://hooks.slack.com/services/T${r.upper(8)}/B${r.upper(8)}/${r.base62(24)}`)),
  of('Stripe live key', (r) => plain(`sk_live_${r.base62(24)}`)),
  of('SendGrid key', (r) => plain(`SG.${r.base62(22)}.${r.base62(43)}`)),
  of('npm token', (r) => plain(`npm_${r.base62(36)}`)),
  of('Vault token', (r) => plain(`hvs.${r.base62(90)}`)),
  of('JSON Web Token', (r) => plain(jwt(r))),
  of('RSA private key', (r) => pem('RSA PRIVATE KEY', r.base62(64))),
  of('OpenSSH private key', (r) => pem('OPENSSH PRIVATE KEY', r.base62(64))),
  of('password in a database URL', (r) => plain(['postgres://app', `${r.base62(12)}@db.example.com/models`].join(':'))),
  of('registry login (`.dockerconfigjson`) in a Secret', (r) => [
    'kind: Secret',
    'data:',
    `  .dockerconfigjson: ${base64(`{"auths":{"ghcr.io":{"auth":"${base64(`user:${r.base62(20)}`)}"}}}`)}`,
  ]),
  of('random text under a plain name', (r) => plain(r.base62(40))),
];
