import type { SeenRequest } from "./fake-fapi.ts";
import { FakeApiError } from "./fake-instance.ts";
import type { FakeAttempt, FakeClient, FakeInstance, FakeSession } from "./fake-instance.ts";
import { clientView, emailView, sessionView, signInView, signUpView, userView, verification } from "./fake-views.ts";

interface Context {
  instance: FakeInstance;
  client: FakeClient;
  request: SeenRequest;
  id: string;
  sub: string;
}
type Handler = (context: Context) => unknown;

const rightCode = "424242";

/** Answers a call, with the client beside whatever it is about. @throws FakeApiError */
export function route(instance: FakeInstance, clientId: string, request: SeenRequest): unknown {
  const client = instance.clients.get(clientId) as FakeClient;
  for (const [pattern, handler] of routes) {
    const [method = "", path = ""] = pattern.split(" ");
    const match = new RegExp(`^${path.replace(":id", "(?<id>[^/]+)").replace(":sub", "(?<sub>[^/]+)")}/?$`).exec(
      request.path,
    );
    if (method !== request.method || !match) continue;
    const { id = "", sub = "" } = match.groups ?? {};
    const response = handler({ instance, client, request, id, sub });
    if (bare.has(pattern)) return response;
    const isClient = request.method === "GET" && request.path === "/client";
    return { response, client: isClient ? null : clientView(instance, client) };
  }
  throw new FakeApiError(404, "resource_not_found");
}

const bare = new Set([
  "GET /environment",
  "PATCH /environment",
  "POST /client/sessions/:id/tokens",
  "POST /client/sessions/:id/tokens/:sub",
  "GET /me/sessions/active",
]);

const routes: [string, Handler][] = [
  ["GET /environment", ({ instance }) => environment(instance)],
  ["PATCH /environment", ({ instance }) => environment(instance)],
  ["GET /client", ({ instance, client }) => clientView(instance, client)],
  ["POST /client/sign_ins", createSignIn],
  ["GET /client/sign_ins/:id", ({ instance, client }) => signInView(instance, signInOf(client))],
  ["POST /client/sign_ins/:id/prepare_first_factor", prepareSignIn],
  ["POST /client/sign_ins/:id/attempt_first_factor", attemptSignIn],
  ["POST /client/sign_ins/:id/attempt_second_factor", attemptSecond],
  ["POST /client/sign_ins/:id/reset_password", resetPassword],
  ["POST /client/sign_ups", createSignUp],
  ["PATCH /client/sign_ups/:id", updateSignUp],
  ["POST /client/sign_ups/:id/prepare_verification", prepareSignUp],
  ["POST /client/sign_ups/:id/attempt_verification", attemptSignUp],
  ["DELETE /client/sessions", removeSessions],
  ["POST /client/sessions/:id/touch", touch],
  ["POST /client/sessions/:id/(?:end|remove)", endSession],
  [
    "POST /client/sessions/:id/tokens",
    ({ instance, client, id, request }) => ({
      object: "token",
      jwt: instance.token(sessionOf(client, id), request.body.get("organization_id") || null),
    }),
  ],
  [
    "POST /client/sessions/:id/tokens/:sub",
    ({ instance, client, id }) => ({ object: "token", jwt: instance.token(sessionOf(client, id)) }),
  ],
  ["GET /me", ({ ...context }) => userView(me(context))],
  [
    "PATCH /me",
    (context) => userView(Object.assign(me(context), { firstName: context.request.body.get("first_name") })),
  ],
  ["PATCH /me/metadata", updateMetadata],
  ["POST /me/email_addresses", addEmail],
  ["POST /me/email_addresses/:id/prepare_verification", ({ id, ...context }) => emailView(emailOf({ id, ...context }))],
  ["POST /me/email_addresses/:id/attempt_verification", verifyEmail],
  [
    "GET /me/sessions/active",
    ({ instance, client }) =>
      client.sessions.map((session) => ({
        ...sessionView(instance, session),
        latest_activity: { id: "sess_activity_1", is_mobile: false, browser_name: "Chrome" },
      })),
  ],
  [
    "GET /me/organization_memberships",
    (context) => {
      const { organization_memberships: all } = userView(me(context));
      const offset = Number(context.request.query.get("offset"));
      const limit = Number(context.request.query.get("limit"));
      return { data: all.slice(offset, offset + limit), total_count: all.length };
    },
  ],
];

function environment(instance: FakeInstance) {
  return {
    auth_config: {
      single_session_mode: instance.singleSession,
      reverification: true,
      claimed_at: null,
    },
    display_config: {
      application_name: "Fake",
      instance_environment_type: "development",
      sign_in_url: "",
      sign_up_url: "",
    },
    user_settings: {
      attributes: {
        email_address: {
          enabled: true,
          required: true,
          used_for_first_factor: true,
          first_factors: ["email_code"],
        },
        password: {
          enabled: true,
          required: true,
          used_for_first_factor: false,
          first_factors: [],
        },
      },
      social: {
        oauth_google: {
          enabled: true,
          authenticatable: true,
          strategy: "oauth_google",
          name: "Google",
        },
      },
      password_settings: { min_length: 8, max_length: 72, require_numbers: true },
      sign_up: { mode: "public" },
    },
    organization_settings: { enabled: true, max_allowed_memberships: 5 },
    maintenance_mode: false,
  };
}

function complete(instance: FakeInstance, client: FakeClient, attempt: FakeAttempt): void {
  attempt.status = "complete";
  attempt.createdSessionId = instance.openSession(client, instance.user(attempt.userId).id).id;
}

function createSignIn({ instance, client, request: { body } }: Context) {
  const values = Object.fromEntries(body);
  const { identifier, password, strategy } = values;
  const attempt: FakeAttempt = {
    id: instance.id("sia"),
    status: "needs_identifier",
    createdSessionId: null,
    values,
  };
  if (identifier) {
    const user = instance.users.find(({ email }) => email === identifier);
    if (!user) throw new FakeApiError(422, "form_identifier_not_found", "identifier");
    if (password && password !== user.password) throw new FakeApiError(422, "form_password_incorrect", "password");
    Object.assign(attempt, { userId: user.id, status: "needs_first_factor" });
    if (password) finishFirstFactor(instance, client, attempt);
  } else if (strategy?.startsWith("oauth_")) {
    attempt.verification = verification("unverified", strategy, {
      external_verification_redirect_url: "http://provider.example/authorize",
    });
  }
  client.signIn = attempt;
  return signInView(instance, attempt);
}

function finishFirstFactor(instance: FakeInstance, client: FakeClient, attempt: FakeAttempt): void {
  if (instance.user(attempt.userId).secondFactor) attempt.status = "needs_second_factor";
  else complete(instance, client, attempt);
}

function prepareSignIn({ instance, client, request: { body } }: Context) {
  const attempt = signInOf(client);
  attempt.verification = verification("unverified", body.get("strategy") ?? "");
  return signInView(instance, attempt);
}

function attemptSignIn({ instance, client, request: { body } }: Context) {
  const attempt = signInOf(client);
  const strategy = body.get("strategy") ?? "";
  if (strategy === "password" && body.get("password") !== instance.user(attempt.userId).password) {
    throw new FakeApiError(422, "form_password_incorrect", "password");
  }
  if (strategy !== "password" && body.get("code") !== rightCode)
    throw new FakeApiError(422, "form_code_incorrect", "code");
  attempt.verification = verification("verified", strategy);
  if (strategy.startsWith("reset_password")) attempt.status = "needs_new_password";
  else finishFirstFactor(instance, client, attempt);
  return signInView(instance, attempt);
}

function attemptSecond({ instance, client, request: { body } }: Context) {
  if (body.get("code") !== rightCode) throw new FakeApiError(422, "form_code_incorrect", "code");
  complete(instance, client, signInOf(client));
  return signInView(instance, signInOf(client));
}

function resetPassword({ instance, client, request: { body } }: Context) {
  const attempt = signInOf(client);
  instance.user(attempt.userId).password = body.get("password") ?? "";
  complete(instance, client, attempt);
  return signInView(instance, attempt);
}

function createSignUp({ instance, client, request: { body } }: Context) {
  const values = Object.fromEntries(body);
  if (instance.users.some(({ email }) => email === values["email_address"])) {
    throw new FakeApiError(422, "form_identifier_exists", "email_address");
  }
  client.signUp = {
    id: instance.id("sua"),
    status: "missing_requirements",
    createdSessionId: null,
    values,
  };
  return signUpView(client.signUp);
}

function updateSignUp({ client, request: { body } }: Context) {
  Object.assign(signUpOf(client).values, Object.fromEntries(body));
  return signUpView(signUpOf(client));
}

function prepareSignUp({ client, request: { body } }: Context) {
  signUpOf(client).prepared = body.get("strategy") ?? "";
  return signUpView(signUpOf(client));
}

function attemptSignUp({ instance, client, request: { body } }: Context) {
  const attempt = signUpOf(client);
  if (body.get("code") !== rightCode) throw new FakeApiError(422, "form_code_incorrect", "code");
  const { email_address: email = "", password = "", first_name: firstName = null } = attempt.values;
  attempt.userId = instance.addUser({ email, password, firstName }).id;
  complete(instance, client, attempt);
  return signUpView(attempt);
}

function removeSessions({ instance, client }: Context) {
  Object.assign(client, {
    sessions: [],
    lastActiveSessionId: null,
    signIn: null,
    signUp: null,
    updatedAt: Date.now() - 1000,
  });
  return clientView(instance, client);
}

function touch({ instance, client, id, request: { body } }: Context) {
  const session = sessionOf(client, id);
  session.organizationId = body.get("active_organization_id") || null;
  client.lastActiveSessionId = id;
  return sessionView(instance, session);
}

function endSession({ instance, client, id }: Context) {
  const session = sessionOf(client, id);
  client.sessions = client.sessions.filter((each) => each !== session);
  client.lastActiveSessionId = client.sessions[0]?.id ?? null;
  return sessionView(instance, session);
}

function updateMetadata(context: Context) {
  const user = me(context);
  const patch = JSON.parse(context.request.body.get("unsafe_metadata") ?? "{}") as Record<string, unknown>;
  const merged = Object.entries({ ...user.unsafeMetadata, ...patch }).filter(([, value]) => value !== null);
  user.unsafeMetadata = Object.fromEntries(merged);
  return userView(user);
}

function addEmail(context: Context) {
  const email = {
    id: context.instance.id("idn"),
    email: context.request.body.get("email_address") ?? "",
    verified: false,
  };
  me(context).extraEmails.push(email);
  return emailView(email);
}

function verifyEmail(context: Context) {
  if (context.request.body.get("code") !== rightCode) throw new FakeApiError(422, "form_code_incorrect", "code");
  return emailView(Object.assign(emailOf(context), { verified: true }));
}

function emailOf(context: Context) {
  const email = me(context).extraEmails.find(({ id }) => id === context.id);
  if (!email) throw new FakeApiError(404, "resource_not_found");
  return email;
}

function me({ instance, client, request }: Context) {
  return instance.user(sessionOf(client, request.query.get("_clerk_session_id") ?? "").userId);
}

function sessionOf(client: FakeClient, id: string): FakeSession {
  const session = client.sessions.find((each) => each.id === id);
  if (!session) throw new FakeApiError(401, "authentication_invalid");
  return session;
}

function signInOf({ signIn }: FakeClient): FakeAttempt {
  if (!signIn) throw new FakeApiError(404, "resource_not_found");
  return signIn;
}

function signUpOf({ signUp }: FakeClient): FakeAttempt {
  if (!signUp) throw new FakeApiError(404, "resource_not_found");
  return signUp;
}
