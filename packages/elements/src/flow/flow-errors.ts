import { camel, complexitySentence, errorsOf, ruleOf, type Localizations, type UIEnvironment } from "@latchkey/ui/flow";

/** Something to tell the person. */
export interface FlowError {
  code: string;
  message: string;
  /** Name of the field that it belongs to; without one it belongs to the whole form. */
  field?: string | undefined;
}

/** Other names that the field of a parameter may have in a form. */
const aliases: Record<string, string[]> = {
  identifier: ["emailAddress", "phoneNumber", "username"],
  password: ["newPassword"],
  newPassword: ["password"],
  code: ["backup_code"],
};

interface Reading {
  /** Names of the fields in the form that was sent. */
  names: readonly string[];
  localizations: Localizations;
  environment: UIEnvironment | null | undefined;
}

/**
 * What a call of the Clerk object threw, for people. Broken password rules become one sentence.
 * @throws the argument itself when it is no error of the API or the SDK.
 */
export function readFlowErrors(thrown: unknown, { names, localizations, environment }: Reading): FlowError[] {
  const errors = errorsOf(thrown);
  if (errors.length === 0) throw thrown;
  const read = errors.map((error): FlowError => ({
    code: error.code,
    message: localizations.tError(error, { ...(error.meta as Record<string, string>) }),
    field: fieldOf(camel(error.meta?.paramName ?? ""), names),
  }));
  const rules = errors.flatMap(({ code }) => ruleOf(code) ?? []);
  const [first, ...others] = read;
  if (!first || rules.length !== errors.length || others.some(({ field }) => field !== first.field)) return read;
  const settings = environment?.userSettings.passwordSettings ?? {};
  return [{ ...first, message: complexitySentence(rules, settings, localizations) }];
}

function fieldOf(param: string, names: readonly string[]): string | undefined {
  return [param, ...(aliases[param] ?? [])].find((name) => names.includes(name));
}

/** An error as the API has them, raised by a form itself. */
export function formError(code: string, message: string, paramName?: string): Error {
  return Object.assign(new Error(message), { errors: [{ code, message, meta: { paramName } }] });
}

/** The same errors without their fields, for a step that does not have them. */
export function withoutFields(thrown: unknown): unknown {
  const errors = errorsOf(thrown).map(({ meta: _meta, ...error }) => error);
  return errors.length === 0 ? thrown : Object.assign(new Error(errors[0]?.message), { errors });
}
