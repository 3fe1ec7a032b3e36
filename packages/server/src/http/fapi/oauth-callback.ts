import { returnFromProvider, returnFromProviderByForm } from "@latchkey/contract/fapi";
import { returnFromProvider as returnVerb } from "../../domain/oauth-callbacks/index.ts";
import { handle } from "../route.ts";

/** What a provider said of the person in passing: JSON that nobody vouches for, good for a name at most. */
function readPosted(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const toParameters = (fields: Record<string, string | undefined>): URLSearchParams =>
  new URLSearchParams(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined));

export const oauthCallbackRoutes = [
  handle(returnFromProvider, async (ctx, { query }) => {
    const { user, ...answer } = query;
    const target = await returnVerb(ctx, { parameters: toParameters(answer), posted: readPosted(user) });
    return { location: target.href };
  }),
  // A form from another site brings no cookies along; the GET that it leads to does.
  handle(
    returnFromProviderByForm,
    async (ctx, { body }) => ({ location: `${ctx.incoming.url.pathname}?${toParameters(body).toString()}` }),
    { acceptsAnyOrigin: true },
  ),
];
