import type { TokenResource } from "@latchkey/shared/types";

import { tryDecodeToken } from "../session/jwt.ts";
import { withData } from "./resource.ts";

export class Token extends withData<TokenResource>() implements TokenResource {
  declare readonly id: string;

  override fromJSON(json?: { jwt?: string } | null): this {
    this.jwt = tryDecodeToken(json?.jwt);
    return this;
  }
  getRawString = (): string => this.jwt?.raw ?? "";
}
