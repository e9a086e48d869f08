import { hasSecretName } from '../text/secret-like.ts';

/** Words that hasSecretName leaves out because they are too common in names of environment variables. */
const moreSecretNames =
  /(^|_)(PASSPHRASE|PWD|APITOKEN|ACCOUNT_KEY|DOCKERCONFIGJSON|DOCKERCFG|WEBHOOK_KEY|CONNECTION_STRING|MASTER_KEY|LICENSE_KEY)(_|$)/;

/** Names that end so say where a credential is, or something about it. */
const aboutSecret =
  /_(REF|REFS|NAME|NAMES|FILE|PATH|DIR|URL|URI|ENDPOINT|VERSION|STORE|TYPE|KIND|PREFIX|TTL|COUNT|LIMIT|LENGTH|SIZE|MOUNT|NAMESPACE|PROVIDER|POLICY|CLASS|SECONDS|MANAGER|EXPIRY|PER|ENABLED|USERS)$/;

/** Fields of Kubernetes and of well-known charts that hold the name of a Secret. */
const secretObject = /(^|_)(TLS|EXISTING|IMAGE_PULL|PULL)_SECRETS?$/;

/**
 * Whether a key of any style (`HF_TOKEN`, `apiKey`, `client-secret`, `db.password`) says that its value is a
 * credential. Names of places, such as `secretName` and `TOKEN_FILE`, do not.
 */
export function namesCredential(key: string): boolean {
  const name = key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
  if (aboutSecret.test(name) || secretObject.test(name)) return false;
  return hasSecretName(name) || moreSecretNames.test(name);
}

/** What may stand beside a credential's name: nothing, a switch, a reference, or something to be filled in elsewhere. */
const harmless: readonly RegExp[] = [
  /^$/,
  /^(true|false|null|~|yes|no|on|off)$/i,
  /^-?\d{1,5}$/,
  /^\{\}$|^\[\]$/,
  /^[$*&!]/,
  /\{\{/,
  /^<[^<>]*>$/,
  /^(vault|secret|ref\+[a-z]+|op):\S*[/#]/,
  /^\/[\w./-]+$/,
];

/** Whether a scalar, without its quotes, is the credential itself and not a reference to it. */
export function isLiteral(value: string): boolean {
  return !harmless.some((shape) => shape.test(value));
}
