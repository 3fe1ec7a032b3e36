// Entry of a script for pages that bring Clerk's own browser code along: puts our challenges where that code looks for
// Turnstile. A page that has Turnstile for itself keeps it.
import type { Turnstile } from "./captcha/turnstile.ts";
import { createWidgets } from "./captcha/widgets.ts";

const page = window as { turnstile?: Turnstile };
page.turnstile ??= createWidgets();
