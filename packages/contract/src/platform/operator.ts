import { z } from "zod";
import { Declaration } from "../declaration.ts";
import { platform } from "./routes.ts";

const InstanceKeys = z.object({
  id: z.string(),
  environment: z.enum(["development", "production"]),
  publishable_key: z.string(),
  secret_key: z.string().nullable(),
});

const Instances = z.object({ instances: z.array(InstanceKeys) });

export const listInstanceKeys = platform({
  id: "listInstanceKeys",
  method: "GET",
  path: "/platform/v1/keys",
  summary: "Every instance of the server with its keys",
  auth: "operator",
  response: Instances,
});

export const applyDeclaration = platform({
  id: "applyDeclaration",
  method: "POST",
  path: "/platform/v1/apply",
  summary: "Creates and changes applications and instances as the document declares; the answer holds those it names",
  auth: "operator",
  body: Declaration,
  response: Instances,
  errors: ["settings_key_unknown", "form_param_missing", "form_param_format_invalid", "form_param_value_invalid"],
});
