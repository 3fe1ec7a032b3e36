import { randomBytes } from "node:crypto";
import type { AppContext, InstanceContext } from "../../context.ts";
import { Settings } from "@latchkey/contract/settings";
import {
  accountsUrl,
  frontendUrl,
  homeUrl,
  isDevelopment,
  isLoopbackHost,
  keyHost,
  satelliteHost,
} from "../../domain/instances/index.ts";
import { DomainError } from "../../lib/errors.ts";
import { componentPage, noticePage, type Frame, type NoticePage } from "../../views/account-portal/page.ts";
import { errorResponse } from "../errors.ts";
import { findInstance } from "../fapi/answer.ts";
import { instanceContext } from "../pipeline.ts";
import type { IncomingRequest } from "../request.ts";
import { chooseLanguage } from "./language.ts";
import { pageHeaders } from "./headers.ts";
import { readRedirects } from "./redirects.ts";

const pattern = /^\/(?:(sign-in|sign-up|user)(?:\/.*)?|(waitlist|unauthorized-sign-in|popup-callback)|)$/;

const titles = {
  "sign-in": "signIn",
  "sign-up": "signUp",
  user: "user",
  waitlist: "waitlist",
  start: "start",
  "popup-callback": "popupCallback",
} as const;
type Kind = keyof typeof titles;

/**
 * The hosted pages, for apps without pages of their own: `/sign-in`, `/sign-up`, `/user`, `/waitlist` with everything
 * below them, `/unauthorized-sign-in`, `/popup-callback`, and `/`, which leads to where people want to be.
 */
export async function answerAccountPortal(app: AppContext, incoming: IncomingRequest): Promise<Response | undefined> {
  const match = pattern.exec(incoming.path);
  if (!match || incoming.method !== "GET") return undefined;
  const kind = match[1] ?? match[2] ?? "start";
  try {
    const instance = await findInstance(app, incoming);
    return await answerPage(instanceContext(app, instance, incoming), incoming, kind);
  } catch (error) {
    return answerFailure(app, incoming, error);
  }
}

async function answerPage(ctx: InstanceContext, incoming: IncomingRequest, kind: string): Promise<Response> {
  const { instance } = ctx;
  const { settings } = instance;
  const frame = await frameOf(ctx, incoming, settings);
  if (!settings.account_portal.enabled) return notice(404, frame, { title: "notFound", text: "notFoundText" });
  const base = new URL(accountsUrl(ctx, instance, `http://${incoming.host}`));
  // Whoever comes to a satellite proves who they are on the primary domain.
  if (instance.satellites.some((satellite) => satelliteHost(satellite) === incoming.host))
    return redirect(new URL(incoming.path + incoming.url.search, base));
  const origin = isLoopbackHost(keyHost(instance)) ? base.origin : `https://${incoming.host}`;
  const here = new URL(incoming.path + incoming.url.search, origin);
  const { targets, cleaned } = readRedirects(ctx, here);
  if (cleaned.href !== here.href) return redirect(cleaned);
  const wanted = kind === "start" ? (targets[0] ?? ownHome(ctx)) : undefined;
  if (wanted) return redirect(wanted);
  if (kind === "unauthorized-sign-in") {
    const action = { text: "signInAgain", href: `/sign-in${here.search}` } as const;
    return notice(200, frame, { title: "unauthorized", text: "unauthorizedText", action });
  }
  return component(ctx, frame, kind as Kind, { here, targets });
}

/** The app's home, when somebody said where it is. */
function ownHome({ instance }: InstanceContext): URL | undefined {
  const home = instance.settings.urls.home ?? instance.homeUrl;
  return (home !== null && URL.parse(home)) || undefined;
}

async function frameOf(app: AppContext, incoming: IncomingRequest, settings: Settings): Promise<PageFrame> {
  const { locale, url } = await chooseLanguage(app.config.browserDirectory, {
    query: incoming.url.searchParams.get("locale"),
    header: incoming.request.headers.get("accept-language"),
    fallback: settings.account_portal.default_locale,
  });
  return { settings, locale, localizationUrl: url, nonce: randomBytes(16).toString("base64url") };
}

interface PageFrame extends Frame {
  localizationUrl: string | null;
}

function component(
  ctx: InstanceContext,
  frame: PageFrame,
  kind: Kind,
  { here, targets }: { here: URL; targets: URL[] },
): Response {
  const { instance } = ctx;
  const { urls } = instance.settings;
  const locale = here.searchParams.get("locale");
  const own = (path: string): string => (locale === null ? path : `${path}?locale=${encodeURIComponent(frame.locale)}`);
  const set = (address: string | null): string | undefined =>
    address === null ? undefined : new URL(address, homeUrl(ctx, instance, here.origin)).href;
  const after = {
    signInFallbackRedirectUrl: set(urls.after_sign_in) ?? "/",
    signUpFallbackRedirectUrl: set(urls.after_sign_up) ?? "/",
    afterSignOutUrl: set(urls.after_sign_out_all) ?? "/",
  };
  const leads = [...targets, ...Object.values(after).map((address) => new URL(address, here))];
  const origins = [...new Set(leads.map(({ origin }) => origin).filter((origin) => origin !== "null"))];
  const data = {
    kind,
    options: {
      signInUrl: own("/sign-in"),
      signUpUrl: own("/sign-up"),
      userProfileUrl: own("/user"),
      waitlistUrl: own("/waitlist"),
      ...after,
      allowedRedirectOrigins: origins,
      allowedRedirectProtocols: leads.map(({ protocol }) => protocol).filter((scheme) => !/^https?:$/.test(scheme)),
    },
    localizationUrl: frame.localizationUrl,
    openerOrigins: kind === "popup-callback" ? openerOrigins(ctx, targets) : [],
  };
  const { publishableKey, proxyUrl } = instance;
  const home = ownHome(ctx)?.href ?? "/";
  const page = componentPage({ ...frame, title: titles[kind], kind, publishableKey, proxyUrl, homeUrl: home, data });
  const frontend = new URL(frontendUrl(ctx, instance)).origin;
  return answer(
    200,
    page,
    pageHeaders(instance, { nonce: frame.nonce, frontend, isDevelopment: isDevelopment(instance) }),
  );
}

/** Who may hear how a social login went: the page that it came from, else the pages of the app that are known. */
function openerOrigins({ instance }: InstanceContext, targets: readonly URL[]): string[] {
  const origins = targets.map(({ origin }) => origin);
  const known = [instance.homeUrl, instance.settings.urls.home, ...instance.allowedOrigins];
  const listed = known.flatMap((url) => (url !== null && URL.parse(url)?.origin) || []);
  return [...new Set(origins.length > 0 ? origins : listed)].filter((origin) => origin !== "null");
}

const redirect = (to: URL): Response =>
  new Response(null, {
    status: 302,
    headers: { location: to.href, "cache-control": "private, no-store", "referrer-policy": "no-referrer" },
  });

const answer = (status: number, page: string, headers: Record<string, string>): Response =>
  new Response(page, { status, headers });

const notice = (status: number, frame: Frame, texts: Omit<NoticePage, keyof Frame>): Response =>
  answer(status, noticePage({ ...frame, ...texts }), pageHeaders(undefined, { nonce: frame.nonce }));

/** What people see where programs would get an error. */
async function answerFailure(app: AppContext, incoming: IncomingRequest, error: unknown): Promise<Response> {
  const frame = await frameOf(app, incoming, Settings.parse({ application_name: "Latchkey" }));
  if (error instanceof DomainError) {
    const { status } = errorResponse(error, incoming.traceId);
    return notice(status, frame, { title: "notFound", text: "notFoundText" });
  }
  app.log.error({ err: error, trace_id: incoming.traceId, path: incoming.path }, "hosted page failed");
  const action = { text: "retry", href: "" } as const;
  return notice(503, frame, { title: "unavailable", text: "unavailableText", action });
}
