import { TestAuthenticator, type Answer } from "@latchkey/server/testing";
import {
  again,
  beforeSecond,
  newNumber,
  ORIGIN,
  PASSWORD,
  person,
  signedIn,
  signInToken,
  withPasskey,
  type Ground,
} from "./people.ts";
import {
  adding,
  firstFactor,
  joining,
  LOCKOUT_TRIES,
  newSecret,
  passkeyAt,
  proving,
  tokenTo,
  totpCode,
  type Station,
} from "./station-kinds.ts";

const BACK = `${ORIGIN}/back`;

/** Every place that takes an artefact, by the kind that it is for. */
export const stations: Readonly<Record<string, Station>> = {
  "sign-in token": {
    takes: ["actor token"],
    isBearer: true,
    open: async (ground) => ({
      value: await signInToken(ground, await person(ground)),
      offer: (ticket) => ground.t.browser().createSignIn({ strategy: "ticket", ticket }),
    }),
  },
  "actor token": {
    takes: ["sign-in token"],
    isBearer: true,
    async open(ground) {
      const { id } = await person(ground);
      const { body } = await ground.t.bapi("POST", "/v1/actor_tokens", { user_id: id, actor: { sub: "user_support" } });
      return {
        value: body.token,
        offer: (ticket) => ground.t.browser().createSignIn({ strategy: "ticket", ticket }),
      };
    },
  },
  invitation: {
    isBearer: true,
    async open({ t }) {
      const number = newNumber();
      const { body } = await t.bapi("POST", "/v1/invitations", { email_address: `guest${number}@example.com` });
      return {
        value: new URL(body.url).searchParams.get("ticket") ?? "",
        offer: (ticket) => t.browser().createSignUp({ strategy: "ticket", ticket, password: PASSWORD }),
      };
    },
  },
  "e-mail link": {
    async open(ground) {
      const { email } = await person(ground);
      const browser = ground.t.browser();
      await browser.createSignIn({ identifier: email, strategy: "email_link", redirect_url: BACK });
      return {
        value: await tokenTo(ground, email),
        async offer(token) {
          const answer = await browser.get(`/v1/verify?token=${encodeURIComponent(token)}`);
          const verdict = new URL(answer.headers.get("location") ?? BACK).searchParams.get("__clerk_status");
          // A link that is over leads back to the app too, and says so.
          return answer.status < 400 && verdict !== "verified" ? { ...answer, status: 400 } : answer;
        },
      };
    },
  },
  "revocation link": {
    isBearer: true,
    async open(ground) {
      const { email } = await signedIn(ground);
      await ground.t.browser().createSignIn({ identifier: email, password: PASSWORD });
      return {
        value: await tokenTo(ground, email),
        offer: (token) => ground.t.browser().post("/v1/revoke_session", { token }),
      };
    },
  },
  "handshake nonce": {
    isBearer: true,
    isShortLived: true,
    async open(ground) {
      const { browser } = await signedIn(ground);
      const query = `redirect_url=${encodeURIComponent(BACK)}&format=nonce`;
      const { headers } = await browser.get(`/v1/client/handshake?${query}`);
      return {
        value: new URL(headers.get("location") ?? "").searchParams.get("__clerk_handshake_nonce") ?? "",
        offer: (nonce) => ground.t.bapi("GET", `/v1/clients/handshake_payload?nonce=${encodeURIComponent(nonce)}`),
      };
    },
  },
  "OAuth state": {
    async open({ t, idp }) {
      const browser = t.browser();
      const { body } = await browser.createSignIn({ strategy: "oauth_custom_acme", redirect_url: BACK });
      const number = newNumber();
      const wayBack = new URL(
        idp.authorize(body.response.first_factor_verification?.external_verification_redirect_url ?? "", {
          claims: { sub: `acme${number}`, email: `acme${number}@example.com`, email_verified: true },
        }),
        t.server.url,
      );
      return {
        value: wayBack.searchParams.get("state") ?? "",
        offer: (state) => {
          wayBack.searchParams.set("state", state);
          return browser.get(wayBack.pathname + wayBack.search);
        },
      };
    },
  },
  "ID token of a provider": {
    isBearer: true,
    async open({ t, idp }) {
      const number = newNumber();
      const claims = { sub: `token${number}`, email: `token${number}@example.com`, email_verified: true };
      return {
        value: await idp.idToken(claims),
        offer: (token) => t.browser().createSignUp({ strategy: "oauth_token_custom_acme", token }),
      };
    },
  },
  "nonce of a native app": {
    async open({ t, idp }) {
      const app = t.browser({ native: "bare" });
      const { response } = (await app.createSignUp({ strategy: "oauth_custom_acme", redirect_url: BACK })).body;
      const number = newNumber();
      const wayBack = new URL(
        idp.authorize(response.verifications.external_account?.external_verification_redirect_url ?? "", {
          claims: { sub: `app${number}`, email: `app${number}@example.com`, email_verified: true },
        }),
        t.server.url,
      );
      const { headers } = await t.browser().get(wayBack.pathname + wayBack.search);
      return {
        value: new URL(headers.get("location") ?? "").searchParams.get("rotating_token_nonce") ?? "",
        async offer(nonce) {
          const answer = await app.get(`/v1/client?_is_native=1&rotating_token_nonce=${encodeURIComponent(nonce)}`);
          // The app sees its client with any nonce; one that is good changes its token.
          return answer.headers.has("authorization") ? answer : { ...answer, status: 400 };
        },
      };
    },
  },
  "client token": {
    takes: ["client token of an app's server"],
    isBearer: true,
    isLasting: true,
    async open(ground) {
      const { browser } = await signedIn(ground);
      return {
        value: browser.cookies.get("__client") ?? "",
        offer: (token) => ground.t.browser().get("/v1/me", { cookie: `__client=${token}` }),
      };
    },
  },
  "client token of an app's server": {
    takes: ["client token"],
    isBearer: true,
    isLasting: true,
    async open(ground) {
      const { browser } = await signedIn(ground);
      return {
        value: browser.cookies.get("__client") ?? "",
        offer: (token) => ground.t.bapi("POST", "/v1/clients/verify", { token }),
      };
    },
  },
  "development browser": {
    isBearer: true,
    isLasting: true,
    async open(ground) {
      const { t } = ground;
      const { body: made }: Answer = await t.browser().post("/v1/dev_browser");
      const token: string = made.id;
      const ticket = await signInToken(ground, await person(ground));
      await t.browser().post(`/v1/client/sign_ins?__clerk_db_jwt=${token}`, { strategy: "ticket", ticket });
      return {
        value: token,
        offer: (jwt) => t.browser().get(`/v1/me?__clerk_db_jwt=${encodeURIComponent(jwt)}`),
      };
    },
  },
  "e-mail code of a sign-in": firstFactor("email_code", "email"),
  "phone code of a sign-in": firstFactor("phone_code", "phone"),
  "reset code by e-mail": firstFactor("reset_password_email_code", "email"),
  "reset code by phone": firstFactor("reset_password_phone_code", "phone"),
  "e-mail code of a sign-up": joining("email_code", "email"),
  "phone code of a sign-up": joining("phone_code", "phone"),
  "e-mail code of a profile": adding("email_code", "email_address", "email_addresses"),
  "phone code of a profile": adding("phone_code", "phone_number", "phone_numbers"),
  "phone code of a second factor": proving(beforeSecond, "second_factor", "phone_code"),
  "e-mail code of a reverification": proving((ground) => again(ground, "first_factor"), "first_factor", "email_code"),
  "phone code of a reverification": proving((ground) => again(ground, "second_factor"), "second_factor", "phone_code"),
  "TOTP code": {
    tries: LOCKOUT_TRIES - 1,
    isShortLived: true,
    async open(ground) {
      const secret = newSecret();
      const { browser, path } = await beforeSecond(ground, { totp_secret: secret });
      return {
        value: totpCode(secret),
        offer: (code) => browser.post(`${path}/attempt_second_factor`, { strategy: "totp", code }),
      };
    },
  },
  "TOTP code of a new app": {
    tries: LOCKOUT_TRIES,
    isShortLived: true,
    async open(ground) {
      const { browser } = await signedIn(ground);
      const { body } = await browser.post("/v1/me/totp");
      return {
        value: totpCode(body.response.secret),
        offer: (code) => browser.post("/v1/me/totp/attempt_verification", { code }),
      };
    },
  },
  "backup code": {
    tries: LOCKOUT_TRIES - 1,
    async open(ground) {
      const number = newNumber();
      const value = `back${String(number).padStart(4, "0")}`;
      const { browser, path } = await beforeSecond(ground, { totp_secret: newSecret(), backup_codes: [value] });
      return {
        value,
        offer: (code) => browser.post(`${path}/attempt_second_factor`, { strategy: "backup_code", code }),
      };
    },
  },
  "passkey of a nameless sign-in": {
    async open(ground) {
      const { device } = await withPasskey(ground);
      const browser = ground.t.browser({ origin: ORIGIN });
      const { body } = await browser.createSignIn({ strategy: "passkey" });
      return {
        value: JSON.stringify(device.get(body.response.first_factor_verification?.nonce ?? "")),
        offer: passkeyAt(browser, `/v1/client/sign_ins/${body.response.id}/attempt_first_factor`),
      };
    },
  },
  "passkey of a named sign-in": {
    async open(ground) {
      const { device, email } = await withPasskey(ground);
      const browser = ground.t.browser({ origin: ORIGIN });
      const { body } = await browser.createSignIn({ identifier: email, strategy: "passkey" });
      return {
        value: JSON.stringify(device.get(body.response.first_factor_verification?.nonce ?? "")),
        offer: passkeyAt(browser, `/v1/client/sign_ins/${body.response.id}/attempt_first_factor`),
      };
    },
  },
  "passkey of a reverification": {
    async open(ground) {
      const { device, browser, sessionId } = await withPasskey(ground);
      const path = `/v1/client/sessions/${sessionId}/verify`;
      await browser.post(path, { level: "first_factor" });
      const { body } = await browser.post(`${path}/prepare_first_factor`, { strategy: "passkey" });
      return {
        value: JSON.stringify(device.get(body.response.first_factor_verification.nonce)),
        offer: passkeyAt(browser, `${path}/attempt_first_factor`),
      };
    },
  },
  "registration of a passkey": {
    async open(ground) {
      const { browser } = await signedIn(ground);
      const { body } = await browser.post("/v1/me/passkeys");
      const { id, verification } = body.response;
      return {
        value: JSON.stringify(new TestAuthenticator(ORIGIN).create(verification.nonce)),
        offer: passkeyAt(browser, `/v1/me/passkeys/${id}/attempt_verification`),
      };
    },
  },
};

/** Artefacts that no endpoint of the server takes as a proof. */
export const others: Readonly<Record<string, (ground: Ground) => Promise<string>>> = {
  "session token": async (ground) => {
    const { browser, sessionId } = await signedIn(ground);
    const { body }: Answer = await browser.post(`/v1/client/sessions/${sessionId}/tokens`);
    return body.jwt;
  },
  "handshake token": async (ground) => {
    const { browser } = await signedIn(ground);
    const { headers } = await browser.get(`/v1/client/handshake?redirect_url=${encodeURIComponent(BACK)}`);
    return new URL(headers.get("location") ?? "").searchParams.get("__clerk_handshake") ?? "";
  },
  "testing token": async ({ t }) => (await t.bapi("POST", "/v1/testing_tokens")).body.token,
  "TOTP secret": async (ground) => {
    const { browser } = await signedIn(ground);
    return (await browser.post("/v1/me/totp")).body.response.secret;
  },
  "session id": async (ground) => (await signedIn(ground)).sessionId,
  "user id": async (ground) => (await person(ground)).id,
};
