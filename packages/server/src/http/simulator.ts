import { subjectOf, type Person, type SimulatedIssuer } from "../adapters/simulator/simulator.ts";
import type { AppContext } from "../context.ts";
import { findInstanceById, isLoopbackHost } from "../domain/instances/index.ts";
import { simulatedIssuer } from "../domain/oauth-connections/index.ts";
import { domainError } from "../lib/errors.ts";
import { simulatorPage } from "../views/simulator.ts";
import { readForm } from "./body.ts";
import type { IncomingRequest } from "./request.ts";

/**
 * `/simulator/INSTANCE/PROVIDER/…`: a social provider that this server plays. For providers without credentials, in
 * development instances, on the developer's own machine; anywhere else there is nothing here.
 */
export async function answerSimulator(app: AppContext, incoming: IncomingRequest): Promise<Response | undefined> {
  const match = /^\/simulator\/([A-Za-z0-9_]+)\/([a-z0-9_]+)(\/.*)$/.exec(incoming.path);
  if (!match || !isLoopbackHost(incoming.host)) return undefined;
  const [, instanceId, key, rest] = match as unknown as [string, string, string, string];
  const instance = await findInstanceById(app, instanceId);
  const found = instance && simulatedIssuer({ ...app, instance }, key);
  if (!found) return undefined;
  const { issuer, name } = found;
  const request = new Request(issuer.server.issuer + rest + incoming.url.search, incoming.request);
  if (!rest.startsWith("/interaction/")) return issuer.answer(request);
  const question = await (await issuer.provider()).question(request);
  if (!question) throw domainError("oauth_callback_invalid");
  if (incoming.method === "POST") return decide(issuer, request);
  const suggestion = question.loginHint ? { name: "", emailAddress: question.loginHint } : someone(name);
  const applicationName = instance.settings.application_name;
  return new Response(simulatorPage({ providerName: name, applicationName, people: issuer.people, suggestion }), {
    headers,
  });
}

const headers = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "private, no-store",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

const someone = (providerName: string) => ({
  name: "Sam Sample",
  emailAddress: `sam@${providerName.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}.example`,
});

async function decide(issuer: SimulatedIssuer, request: Request): Promise<Response> {
  const form = await readForm(request);
  const person = form.get("action") === "deny" ? undefined : personOf(issuer, form);
  if (person) issuer.remember(person);
  return (await issuer.provider()).decide(request, person);
}

/** The person chosen from the list, or the one made up. */
function personOf(issuer: SimulatedIssuer, form: URLSearchParams): Person {
  const subject = form.get("subject");
  const known = issuer.people.find((person) => person.subject === subject);
  if (known && !form.has("name")) return known;
  const made = { name: form.get("name")?.trim() ?? "", emailAddress: form.get("email_address")?.trim() ?? "" };
  return { ...made, subject: subject ?? subjectOf(made), isEmailVerified: form.get("email_verified") === "true" };
}
