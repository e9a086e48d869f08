import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

export type ForgeSettings = {
  readonly directory: string;
  /** Of Gitea’s module: `options`, `templates`, `public`. */
  readonly files: string;
  readonly port: number;
  readonly certificate: string;
  readonly key: string;
};

/** Gitea’s `app.ini`: SQLite, nothing that reaches out, no page of first installation. */
export function forgeConfiguration({ directory, files, port, certificate, key }: ForgeSettings): string {
  const secret = (): string => randomBytes(32).toString('hex');
  return ini({
    '': { APP_NAME: 'Rehearsal', RUN_MODE: 'prod', WORK_PATH: directory },
    server: {
      PROTOCOL: 'https',
      HTTP_ADDR: '127.0.0.1',
      HTTP_PORT: port,
      ROOT_URL: `https://127.0.0.1:${port}/`,
      CERT_FILE: certificate,
      KEY_FILE: key,
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
