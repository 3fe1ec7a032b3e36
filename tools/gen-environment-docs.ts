import { environmentVariables } from "@latchkey/server";

/* Prints docs/reference/environment.md from the list that the server reads its environment with. */
export function environmentDocs(): Map<string, string> {
  const rows = environmentVariables.map(
    ({ name, summary, fallback }) => `| \`${name}\` | ${summary} | ${fallback === "" ? "" : `\`${fallback}\``} |`,
  );
  const text = [
    "# Environment variables of the server",
    "",
    "Printed from `packages/server/src/config/env.ts` by `npm run generate`. Command line flags win over variables.",
    "",
    "| variable | meaning | default |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
  return new Map([["docs/reference/environment.md", text]]);
}
