import {
  createTestInstance,
  FakeIdp,
  sharedServer,
  type Answer,
  type Behaviour,
  type TestBrowser,
  type TestInstance,
} from "@latchkey/server/testing";

/** Where an app of the tests is. */
export const app = "https://app.example.com";
export const urls = { redirect_url: `${app}/sso-callback` };

export const strategy = "oauth_custom_acme";

export interface Scene {
  idp: FakeIdp;
  instance: TestInstance;
  /** Starts a sign-in; returns the page of the provider. */
  start: (browser: TestBrowser, name?: string) => Promise<string>;
  /** The whole way there and back. Returns the answer to the callback and what the client says then. */
  signIn: (browser: TestBrowser, behaviour: Behaviour) => Promise<Arrival>;
}

export interface Arrival {
  back: Answer;
  client: any;
  /** Of the first factor. */
  verification: any;
}

type Settings = Parameters<typeof createTestInstance>[1];

/** An instance with a provider that does what a test tells it to. */
export async function socialScene(
  settings: NonNullable<Settings> = {},
  overrides: Parameters<typeof createTestInstance>[2] = {},
): Promise<Scene> {
  const idp = await FakeIdp.start();
  const social = { custom_acme: idp.settings, ...settings.social };
  const instance = await createTestInstance(await sharedServer(), { ...settings, social }, overrides);
  const start = async (browser: TestBrowser, name = strategy): Promise<string> => {
    const { status, body } = await browser.createSignIn({ strategy: name, ...urls });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body.response.first_factor_verification?.external_verification_redirect_url ?? "";
  };
  return {
    idp,
    instance,
    start,
    signIn: async (browser, behaviour) => arrive(browser, idp.authorize(await start(browser), behaviour)),
  };
}

/** The browser follows the provider's way back. */
export async function arrive(browser: TestBrowser, wayBack: string): Promise<Arrival> {
  const back = await browser.get(wayBack);
  const { response: client } = (await browser.get("/v1/client")).body;
  return { back, client, verification: client?.sign_in?.first_factor_verification };
}
