import type { SpawnedServer } from "../../packages/server/src/testing/spawn-server.ts";
import type { LoadClient } from "./http.ts";
import { inParallel } from "./load.ts";

export const PASSWORD = "correct horse battery";
export const emailOf = (index: number): string => `person${index}@example.com`;

/** Creates people with passwords through the Backend API. */
export async function createPeople(server: SpawnedServer, client: LoadClient, count: number): Promise<void> {
  const headers = { authorization: `Bearer ${server.secretKey}`, "content-type": "application/json" };
  await inParallel(count, 4, (index) =>
    client.send(
      "POST",
      "/v1/users",
      headers,
      JSON.stringify({ email_address: [emailOf(index)], password: PASSWORD, skip_password_checks: true }),
    ),
  );
}

/** A browser that is signed in: what it sends, and the session it holds. */
export interface SignedIn {
  cookie: string;
  sessionId: string;
}

/** Headers of a page of the app. Every attempt comes from an address of its own, as attempts of many people do. */
export const pageHeaders = (attempt: number): Record<string, string> => ({
  "content-type": "application/x-www-form-urlencoded",
  origin: "http://localhost:3000",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  "x-forwarded-for": `10.${(attempt >> 16) & 255}.${(attempt >> 8) & 255}.${attempt & 255}`,
});

/** Signs one person in with the password, in a browser without history. */
export async function signIn(client: LoadClient, person: number, attempt: number): Promise<SignedIn> {
  const fields = new URLSearchParams({ identifier: emailOf(person), password: PASSWORD, strategy: "password" });
  const { text, cookies } = await client.send("POST", "/v1/client/sign_ins", pageHeaders(attempt), fields.toString());
  const { response } = JSON.parse(text) as { response: { status: string; created_session_id: string } };
  if (response.status !== "complete") throw new Error(`The sign-in stopped at ${response.status}.`);
  const cookie = cookies.find((line) => line.startsWith("__client="))?.split(";")[0] ?? "";
  return { cookie, sessionId: response.created_session_id };
}
