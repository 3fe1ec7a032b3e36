import type { Answer, TestBrowser } from "@latchkey/server/testing";
import { Secret, TOTP } from "otpauth";
import { newNumber, person, phoneOf, signedIn, type Ground } from "./people.ts";

/** An artefact, at the place that takes it. */
export interface Opened {
  /** The artefact that is good here. */
  value: string;
  /** Offers any artefact here. */
  offer: (value: string) => Promise<Answer>;
}

/** A place that takes an artefact of one kind. */
export interface Station {
  open: (ground: Ground) => Promise<Opened>;
  /** Other kinds that are good here too. */
  takes?: readonly string[];
  /** Whoever has the artefact may use it, in any browser. */
  isBearer?: true;
  /** Not used up by its use. */
  isLasting?: true;
  /** How many wrong codes are looked at. */
  tries?: number;
  /** Good for a minute at most. */
  isShortLived?: true;
}

/** A code is looked at so often. */
const CODE_TRIES = 5;
/** A person is tried so often before they are locked; in a sign-in the password was the first try. */
export const LOCKOUT_TRIES = 10;

async function messageTo({ t }: Ground, to: string): Promise<string> {
  const query = t.ctx.db.selectFrom("messages").select("text").where("instance_id", "=", t.instance.id);
  return (await query.where("recipient", "=", to).orderBy("created_at", "desc").executeTakeFirst())?.text ?? "";
}
const codeTo = async (ground: Ground, to: string): Promise<string> =>
  /\b\d{6}\b/.exec(await messageTo(ground, to))?.[0] ?? "";
export const tokenTo = async (ground: Ground, to: string): Promise<string> =>
  new URL(/https?:\S+/.exec(await messageTo(ground, to))?.[0] ?? "").searchParams.get("token") ?? "";

const codeStation =
  (prepare: (ground: Ground) => Promise<{ to: string; offer: (code: string) => Promise<Answer> }>): Station["open"] =>
  async (ground) => {
    const { to, offer } = await prepare(ground);
    return { value: await codeTo(ground, to), offer };
  };

/** A first factor by code. */
export const firstFactor = (strategy: string, by: "email" | "phone"): Station => ({
  tries: CODE_TRIES,
  open: codeStation(async (ground) => {
    const who = await person(ground);
    const browser = ground.t.browser();
    const { body } = await browser.createSignIn({ identifier: who[by], strategy });
    const path = `/v1/client/sign_ins/${body.response.id}/attempt_first_factor`;
    return { to: who[by], offer: (code) => browser.post(path, { strategy, code }) };
  }),
});

/** A sign-up whose address or number is proven by code. */
export const joining = (strategy: string, by: "email" | "phone"): Station => ({
  tries: CODE_TRIES,
  open: codeStation(async ({ t }) => {
    const number = newNumber();
    const who = { email: `joining${number}@example.com`, phone: phoneOf(number) };
    const browser = t.browser();
    const { body } = await browser.createSignUp({ email_address: who.email, phone_number: who.phone });
    const path = `/v1/client/sign_ups/${body.response.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy });
    return { to: who[by], offer: (code) => browser.post(`${path}/attempt_verification`, { strategy, code }) };
  }),
});

/** An address or number that somebody adds to their account. */
export const adding = (strategy: string, field: "email_address" | "phone_number", collection: string): Station => ({
  tries: CODE_TRIES,
  open: codeStation(async (ground) => {
    const { browser } = await signedIn(ground);
    const number = newNumber();
    const to = field === "email_address" ? `added${number}@example.com` : phoneOf(number);
    const { body } = await browser.post(`/v1/me/${collection}`, { [field]: to });
    const path = `/v1/me/${collection}/${body.response.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy });
    return { to, offer: (code) => browser.post(`${path}/attempt_verification`, { code }) };
  }),
});

/** A code that is asked for in the middle of a sign-in or a reverification. */
export const proving = (
  arrive: (ground: Ground) => Promise<{ browser: TestBrowser; path: string; email: string; phone: string }>,
  step: "first_factor" | "second_factor",
  strategy: "email_code" | "phone_code",
): Station => ({
  tries: CODE_TRIES,
  open: codeStation(async (ground) => {
    const { browser, path, email, phone } = await arrive(ground);
    await browser.post(`${path}/prepare_${step}`, { strategy });
    const to = strategy === "email_code" ? email : phone;
    return { to, offer: (code) => browser.post(`${path}/attempt_${step}`, { strategy, code }) };
  }),
});

export const totpCode = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
export const newSecret = (): string => new Secret({ size: 20 }).base32;

export const passkeyAt =
  (browser: TestBrowser, path: string) =>
  (credential: string): Promise<Answer> =>
    browser.post(path, { strategy: "passkey", public_key_credential: credential });
