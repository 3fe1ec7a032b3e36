import type { Body, Operation, Parameter, Shape } from "./surface.ts";

/*
 * Left out of the comparison: headers, which the server reads the same way for every operation, and
 * `_clerk_session_id`, which every operation of a signed-in user takes.
 */
const isCompared = (parameter: Parameter): boolean =>
  parameter.in === "query" && parameter.name !== "_clerk_session_id";

/** How our operation differs from the official one; empty when whoever relies on the official one gets what it says. */
export function differences(official: Operation, ours: Operation): string[] {
  return [
    ...(official.status === ours.status ? [] : [`status: ${ours.status} for ${official.status}`]),
    ...(official.piggyback === ours.piggyback ? [] : [`envelope: ${ours.piggyback ? "adds" : "lacks"} the client`]),
    ...parameterDifferences(official.parameters.filter(isCompared), ours.parameters.filter(isCompared)),
    ...bodyDifferences(official.body, ours.body),
    ...official.shapes.flatMap((shape) => missingFields(shape, ours.shapes)),
  ];
}

function parameterDifferences(official: readonly Parameter[], ours: readonly Parameter[]): string[] {
  const find = (list: readonly Parameter[], name: string) => list.find((parameter) => parameter.name === name);
  const mismatched = official.flatMap(({ name, required }) => {
    const own = find(ours, name);
    if (!own) return [`query: lacks ${name}`];
    return own.required === required ? [] : [`query: ${name} is ${own.required ? "required" : "optional"}`];
  });
  const added = ours.filter(({ name }) => !find(official, name));
  return [...mismatched, ...added.map(({ name }) => `query: adds ${name}`)];
}

function bodyDifferences(official: Body | null, ours: Body | null): string[] {
  const asked = official ?? { types: [], fields: [], required: [] };
  if (!ours) return asked.fields.map((name) => `body: lacks ${name}`);
  const [type] = ours.types;
  return [
    ...(official && !official.types.includes(type ?? "") ? [`body: is ${type}`] : []),
    ...asked.fields.filter((name) => !ours.fields.includes(name)).map((name) => `body: lacks ${name}`),
    ...ours.fields.filter((name) => !asked.fields.includes(name)).map((name) => `body: adds ${name}`),
    ...ours.fields
      .filter((name) => asked.fields.includes(name) && ours.required.includes(name) !== asked.required.includes(name))
      .map((name) => `body: ${name} is ${ours.required.includes(name) ? "required" : "optional"}`),
  ];
}

/** Fields of an official shape that none of our shapes of the same kind promises. */
function missingFields(official: Shape, ours: readonly Shape[]): string[] {
  const candidates = ours
    .filter((shape) => shape.list === official.list)
    .map((shape) => official.required.filter((field) => !shape.required.includes(field)))
    .toSorted((a, b) => a.length - b.length);
  const missing = candidates[0];
  if (!missing) return [`answer: no ${official.list ? "list" : "resource"} of ${official.required.join(", ")}`];
  return missing.map((field) => `answer: lacks ${field}`);
}
