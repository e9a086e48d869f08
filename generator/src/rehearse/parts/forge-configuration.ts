import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

export type ForgeSettings = {
  readonly directory: string;
  /** Of Gitea’s module: `options`, `templates`, `public`. */
  readonly files: string;
  readonly port: number;
  /** Absolute paths of PEM files; without them it speaks plain HTTP. */
  readonly certificates?: ForgeCertificates | undefined;
  /** How many items a page of its API has at most. */
  readonly pageSize?: number | undefined;
};

/** A certificate that signed itself, and its key: absolute paths of PEM files. */
export type ForgeCertificates = { readonly certificate: string; readonly key: string };

/** Gitea’s `app.ini`: SQLite, nothing that reaches out, no page of first installation. */
export function forgeConfiguration(settings: ForgeSettings): string {
  const { directory, files, port, certificates, pageSize } = settings;
  const secret = (): string => randomBytes(32).toString('hex');
  return ini({
    '': { APP_NAME: 'Rehearsal', RUN_MODE: 'prod', WORK_PATH: directory },
    server: {
      ...(certificates === undefined
        ? { PROTOCOL: 'http' }
        : { PROTOCOL: 'https', CERT_FILE: certificates.certificate, KEY_FILE: certificates.key }),
      HTTP_ADDR: '127.0.0.1',
      HTTP_PORT: port,
      ROOT_URL: `${certificates === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`,
      STATIC_ROOT_PATH: files,
      APP_DATA_PATH: join(directory, 'data'),
      DISABLE_SSH: true,
      OFFLINE_MODE: true,
    },
    database: { DB_TYPE: 'sqlite3', PATH: join(directory, 'gitea.db') },
    repository: { ROOT: join(directory, 'repositories'), DEFAULT_BRANCH: 'main' },
    security: { INSTALL_LOCK: true, SECRET_KEY: secret(), INTERNAL_TOKEN: secret(), PASSWORD_HASH_ALGO: 'pbkdf2_v2' },
    oauth2: { ENABLED: false },
    service: { DISABLE_REGISTRATION: true },
    api: pageSize === undefined ? {} : { MAX_RESPONSE_ITEMS: pageSize },
    mailer: { ENABLED: false },
    actions: { ENABLED: false },
    'cron.update_checker': { ENABLED: false },
    indexer: { ISSUE_INDEXER_TYPE: 'db' },
    log: { MODE: 'console', LEVEL: 'Info' },
    webhook: { ALLOWED_HOST_LIST: 'loopback' },
  });
}

// --- internal ---

type Sections = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

function ini(sections: Sections): string {
  return Object.entries(sections)
    .map(([name, keys]) => {
      const lines = Object.entries(keys).map(([key, value]) => `${key} = ${String(value)}`);
      return [...(name === '' ? [] : [`[${name}]`]), ...lines, ''].join('\n');
    })
    .join('\n');
}
