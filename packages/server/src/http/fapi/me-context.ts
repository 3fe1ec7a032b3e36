import { requireBrowserSession } from "../../domain/clients/index.ts";
import type { User } from "../../domain/users/index.ts";
import type { FapiContext } from "../route.ts";

/** The user of the session that a request acts in. @throws authentication_invalid */
export const me = async (ctx: FapiContext): Promise<User> => (await requireBrowserSession(ctx)).user;
