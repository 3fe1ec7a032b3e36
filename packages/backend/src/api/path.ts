/**
 * Path of an endpoint: ``path`/users/${id}/ban` ``. Every part that is put in is one segment: it is percent-encoded, and must be there.
 * @throws TypeError for an empty id, and for `.` and `..`, which no encoding keeps from walking up the path.
 */
export function path(literals: TemplateStringsArray, ...ids: readonly string[]): string {
  return literals.reduce((text, literal, index) => text + encodeSegment(ids[index - 1]) + literal);
}

function encodeSegment(id: unknown): string {
  if (typeof id !== "string" || id === "") throw new TypeError("A valid resource id is required.");
  if (id === "." || id === "..") throw new TypeError(`${JSON.stringify(id)} is not a resource id.`);
  return encodeURIComponent(id);
}
