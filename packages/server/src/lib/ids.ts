import KSUID from "ksuid";

/** Prefixes of resource ids, as Clerk's API has them. */
export const idPrefixes = {
  application: "app",
  instance: "ins",
  secretKey: "key",
  user: "user",
  identification: "idn",
  externalAccount: "eac",
  image: "img",
  client: "client",
  devBrowser: "dvb",
  session: "sess",
  signIn: "sia",
  signUp: "sua",
  oneTimeSecret: "ots",
  signInToken: "sit",
  actorToken: "act",
  invitation: "inv",
  redirectUrl: "ru",
  domain: "dmn",
  waitlistEntry: "wle",
  allowlistIdentifier: "alid",
  blocklistIdentifier: "blid",
  totp: "totp",
  backupCode: "bkpc",
  event: "msg",
  endpoint: "ep",
  delivery: "dlv",
  attempt: "atmpt",
  message: "ema",
  textMessage: "sms",
} as const;

export type IdKind = keyof typeof idPrefixes;

/** A new id: prefix and 27 base62 characters (KSUID), sortable by `now`. Ids are names, never credentials. */
export function newId(kind: IdKind, now: Date): string {
  return `${idPrefixes[kind]}_${KSUID.randomSync(now).string}`;
}
