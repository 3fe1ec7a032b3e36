import { equalBytes, Secrets } from "./secrets.ts";

/** What the operator's own tools show to a running server; whoever has the master key can derive it. */
export const operatorToken = (masterKey: Buffer): string => tokenOf(new Secrets(masterKey));

export function isOperatorToken(secrets: Secrets, token: string): boolean {
  return equalBytes(Buffer.from(token), Buffer.from(tokenOf(secrets)));
}

const tokenOf = (secrets: Secrets): string => `lko_${secrets.derive("operator-token").export().toString("base64url")}`;
