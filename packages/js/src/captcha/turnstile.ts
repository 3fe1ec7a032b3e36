/** The part of Turnstile's interface that is used here and by Clerk's browser code. */
export interface Turnstile {
  render: (container: string | HTMLElement, options: TurnstileOptions) => string | undefined;
  reset: (widgetId?: string) => void;
  remove: (widgetId?: string) => void;
  getResponse: (widgetId?: string) => string | undefined;
}

export interface TurnstileOptions {
  sitekey: string;
  action?: string;
  theme?: string;
  size?: string;
  language?: string;
  appearance?: "always" | "execute" | "interaction-only";
  retry?: "auto" | "never";
  "refresh-expired"?: "auto" | "manual" | "never";
  callback?: (token: string) => void;
  "error-callback"?: (code: string) => boolean | void;
  "expired-callback"?: () => void;
  "timeout-callback"?: () => void;
  "unsupported-callback"?: () => boolean | void;
  "before-interactive-callback"?: () => void;
  "after-interactive-callback"?: () => void;
}

const script = "https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit";

let loading: Promise<void> | undefined;

/** Cloudflare's widgets; their script is loaded once. @throws Error when it can not be. */
export async function loadTurnstile(nonce: string | undefined): Promise<Turnstile> {
  const page = window as { turnstile?: Turnstile };
  if (!page.turnstile) await (loading ??= addScript(nonce));
  if (!page.turnstile) throw new Error("Turnstile is not there.");
  return page.turnstile;
}

function addScript(nonce: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const tag = document.createElement("script");
    tag.src = script;
    if (nonce) tag.nonce = nonce;
    tag.addEventListener("load", () => resolve());
    tag.addEventListener("error", () => {
      loading = undefined;
      tag.remove();
      reject(new Error("captcha_script_failed_to_load"));
    });
    document.head.append(tag);
  });
}

/** Shows a widget and waits until it is passed. Rejects with an Error whose message is Turnstile's code. */
export function passWidget(turnstile: Turnstile, container: HTMLElement, options: TurnstileOptions): Promise<string> {
  let id: string | undefined;
  return new Promise<string>((resolve, reject) => {
    id = turnstile.render(container, {
      appearance: "interaction-only",
      retry: "never",
      ...options,
      callback: resolve,
      "error-callback": (code) => {
        reject(new Error(String(code)));
        return true;
      },
      "unsupported-callback": () => reject(new Error("unsupported")),
    });
  }).finally(() => id && turnstile.remove(id));
}
