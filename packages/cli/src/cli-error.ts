/** A mistake that one sentence explains. */
export class CliError extends Error {
  override name = "CliError";
}
