import { z } from "zod";
import { AccountPortal, DevBrowser, Environment } from "../resources/index.ts";
import { fapi } from "./routes.ts";

export const getEnvironment = fapi({
  id: "getEnvironment",
  method: "GET",
  path: "/v1/environment",
  summary: "The instance's settings as far as a browser needs them",
  auth: "public",
  response: Environment,
  envelope: "bare",
});

export const updateEnvironment = fapi({
  id: "updateEnvironment",
  method: "PATCH",
  path: "/v1/environment",
  summary: "The environment; a development instance also learns the calling origin",
  auth: "public",
  response: Environment,
  envelope: "bare",
});

export const getAccountPortal = fapi({
  id: "getAccountPortal",
  method: "GET",
  path: "/v1/account_portal",
  summary: "The hosted pages of the instance",
  auth: "public",
  response: AccountPortal,
  envelope: "bare",
});

export const createDevBrowser = fapi({
  id: "createDevBrowser",
  method: "POST",
  path: "/v1/dev_browser",
  summary: "A new development browser token",
  auth: "public",
  response: DevBrowser,
  envelope: "bare",
  errors: ["request_invalid_for_environment"],
});

export const getHealth = fapi({
  id: "getHealth",
  method: "GET",
  path: "/v1/health",
  summary: "Whether the server can reach its database",
  auth: "public",
  response: z.object({ status: z.literal("pass") }),
  envelope: "bare",
});
