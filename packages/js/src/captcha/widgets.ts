import { proveWork } from "./proof-of-work.ts";
import type { Turnstile, TurnstileOptions } from "./turnstile.ts";

interface Widget {
  container: HTMLElement;
  options: TurnstileOptions;
  token: string | undefined;
  /** Counts the challenges: an answer to an earlier one is nobody's. */
  round: number;
  isRemoved: boolean;
  line: HTMLElement | undefined;
}

/** A challenge that takes longer than this says so. Milliseconds. */
const PATIENCE = 1_000;
/** Shorter than what the server waits for. Milliseconds. */
const LIFETIME = 280_000;

/**
 * Turnstile's interface over proofs of work: the key of a site is the address that sets them. Clerk's browser code,
 * which knows Turnstile alone, passes a Latchkey server's own challenges with it.
 */
export function createWidgets(): Turnstile {
  const widgets = new Map<string, Widget>();
  const find = (id: string | undefined): Widget | undefined => widgets.get(id ?? widgets.keys().next().value ?? "");
  return {
    render(target, options) {
      const container = typeof target === "string" ? document.querySelector<HTMLElement>(target) : target;
      if (!container) return undefined;
      const id = `latchkey-${crypto.randomUUID()}`;
      const widget: Widget = { container, options, token: undefined, round: 0, isRemoved: false, line: undefined };
      widgets.set(id, widget);
      // Callers get the id before they hear anything.
      queueMicrotask(() => void run(widget));
      return id;
    },
    reset(id) {
      const widget = find(id);
      if (widget) void run(widget);
    },
    remove(id) {
      const widget = find(id);
      if (!widget) return;
      widget.isRemoved = true;
      widget.line?.remove();
      for (const [name, value] of widgets) if (value === widget) widgets.delete(name);
    },
    getResponse: (id) => find(id)?.token,
  };
}

async function run(widget: Widget): Promise<void> {
  const { options } = widget;
  const round = ++widget.round;
  const isCurrent = (): boolean => widget.round === round && !widget.isRemoved;
  if (!isCurrent()) return;
  widget.token = undefined;
  const patience = setTimeout(() => tellWorking(widget), PATIENCE);
  try {
    const token = await proveWork(await getChallenge(options.sitekey));
    if (!isCurrent()) return;
    widget.token = token;
    setTimeout(() => isCurrent() && expire(widget), LIFETIME);
    options.callback?.(token);
  } catch (error) {
    if (isCurrent()) options["error-callback"]?.(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(patience);
    if (isCurrent() && widget.line) {
      widget.line.remove();
      widget.line = undefined;
      options["after-interactive-callback"]?.();
    }
  }
}

async function getChallenge(url: string) {
  const response = await fetch(url, { credentials: "omit" });
  if (!response.ok) throw new Error(`challenge_${response.status}`);
  return response.json();
}

function expire(widget: Widget): void {
  widget.token = undefined;
  widget.options["expired-callback"]?.();
  if ((widget.options["refresh-expired"] ?? "auto") === "auto") void run(widget);
}

function tellWorking(widget: Widget): void {
  if (widget.isRemoved || widget.line) return;
  const { container, options } = widget;
  options["before-interactive-callback"]?.();
  const line = (widget.line = document.createElement("p"));
  line.setAttribute("role", "status");
  line.textContent = "Checking that you are human …";
  line.style.cssText = "margin:0;padding:1.25rem 0;text-align:center;font-size:.875rem;opacity:.8";
  container.append(line);
}
