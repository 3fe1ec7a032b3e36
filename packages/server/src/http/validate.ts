import type { AnyContract } from "@latchkey/contract";
import type { z } from "zod";
import { DomainError, type ErrorItem } from "../lib/errors.ts";
import { unknownKeys } from "./unknown-keys.ts";

type Issue = z.core.$ZodIssue;

/**
 * Parses one part of a request.
 *
 * @throws one error with every fault; each names its field.
 */
export function parsePart(contract: AnyContract, part: "params" | "query" | "body", value: unknown): unknown {
  const schema = contract[part] as z.ZodType | undefined;
  if (!schema) return undefined;
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new DomainError(
    result.error.issues.flatMap((issue) => {
      if (issue.code === "unrecognized_keys") return unknownKeys(schema, issue.path, issue.keys);
      return contract.api === "platform" ? withDetail(toErrorItem(issue), issue) : toErrorItem(issue);
    }),
  );
}

function toErrorItem(issue: Issue): ErrorItem {
  const param = issue.path.map(String).join(".") || "body";
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return { code: "form_param_missing", param };
      if (issue.input === null) return { code: "form_param_nil", param };
      if (Array.isArray(issue.input)) return { code: "form_param_duplicate", param };
      return { code: "form_param_type_invalid", param, values: { expected: `a ${issue.expected}` } };
    case "too_big":
      return tooBig(issue, param);
    case "too_small":
      return { code: issue.origin === "string" ? "form_param_nil" : "form_param_value_invalid", param };
    case "invalid_value":
      return { code: "form_param_value_invalid", param };
    default:
      return { code: "form_param_format_invalid", param };
  }
}

/** Our own management surface also says what would be right; the others answer with the fields that Clerk's have. */
function withDetail(item: ErrorItem, { message }: Issue): ErrorItem {
  const says = item.code === "form_param_format_invalid" || item.code === "form_param_value_invalid";
  return says ? { ...item, meta: { detail: message } } : item;
}

function tooBig(issue: Extract<Issue, { code: "too_big" }>, param: string): ErrorItem {
  const max = Number(issue.maximum);
  if (issue.origin === "string") return { code: "form_param_max_length_exceeded", param, values: { max } };
  if (issue.origin === "array") return { code: "form_param_array_size_exceeded", param, values: { max } };
  return { code: "form_param_value_invalid", param };
}
