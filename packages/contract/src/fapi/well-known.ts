import { Jwks } from "../resources/index.ts";
import { fapi } from "./routes.ts";

export const getWellKnownJwks = fapi({
  id: "getWellKnownJwks",
  method: "GET",
  path: "/.well-known/jwks.json",
  summary: "The instance's public signing keys",
  auth: "public",
  response: Jwks,
  envelope: "bare",
});
