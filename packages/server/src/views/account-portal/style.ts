import type { Settings } from "@latchkey/contract/settings";

/*
 * The sheet of the hosted pages. The placeholder has the measures of a card of the components, and everything hangs from
 * the top: when the script puts the card in its place, nothing moves.
 */
const sheet = `
:root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; font-family: var(--clerk-font-family, system-ui, sans-serif);
  --fg: var(--clerk-color-foreground, light-dark(#16181d, #f1f2f4)); --muted: var(--clerk-color-muted-foreground, light-dark(#5a5f6b, #a3a8b3));
  --card: var(--clerk-color-background, light-dark(#fff, #17191e)); --primary: var(--clerk-color-primary, light-dark(#3446c8, #aab7ff));
  --on-primary: var(--clerk-color-primary-foreground, light-dark(#fff, #0f1330)); --edge: var(--clerk-color-border, var(--clerk-color-neutral, light-dark(#000, #fff)));
  --line: color-mix(in srgb, var(--edge) 11%, transparent); --radius: var(--clerk-border-radius, .5rem); --lightness: 96%; }
@media (prefers-color-scheme: dark) { :root { --lightness: 60%; } }
:root[data-theme="light"] { color-scheme: light; --lightness: 96%; } :root[data-theme="dark"] { color-scheme: dark; --lightness: 60%; }
*, *::before { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: color-mix(in srgb, var(--card) var(--lightness), #000); color: var(--fg); }
header { display: flex; align-items: center; justify-content: space-between; gap: 1rem; width: min(55rem, 100vw - 2rem); min-height: 4rem; margin: 0 auto; font-weight: 650; }
header img { display: block; height: 1.75rem; max-width: 12rem; object-fit: contain; } header a { color: inherit; text-decoration: none; }
main { display: grid; justify-content: center; padding: clamp(1rem, 10vh, 6rem) 1rem 2rem; }
header + main { padding-block-start: 1rem; }
main > * { grid-area: 1 / 1; min-width: 0; }
.card { width: min(25rem, 100vw - 2rem); padding: 1.875rem 2rem; border: 1px solid var(--line); border-radius: calc(var(--radius) * 1.75); background: var(--card); }
[data-page] { width: min(25rem, 100vw - 2rem); } .wide > [data-page], .wide > .placeholder { width: min(55rem, 100vw - 2rem); } .wide > .placeholder { min-height: 34rem; }
.card h1 { margin: 0; font-size: 1.25rem; line-height: 1.25; font-weight: 650; letter-spacing: -.015em; text-wrap: balance; } .card p { margin: .5rem 0 0; color: var(--muted); font-size: .875rem; overflow-wrap: anywhere; }
.action { display: block; margin-block-start: 1.5rem; padding: .6rem 1rem; border-radius: var(--radius); background: var(--primary); color: var(--on-primary); font-size: .875rem; font-weight: 600; text-align: center; text-decoration: none; }
a:focus-visible { outline: 2px solid var(--clerk-color-ring, var(--primary)); outline-offset: 2px; }
.placeholder { min-height: 18.65rem; }
.placeholder i { display: block; height: 2.375rem; margin-block-start: 1.125rem; border-radius: var(--radius); background: color-mix(in srgb, var(--edge) 5%, transparent); }
.placeholder i:nth-child(-n+3) { height: .9rem; margin-block-start: .45rem; } .placeholder i:first-child { width: 55%; height: 1.3rem; margin: .15rem 0 0; }
.placeholder i:nth-child(2) { width: 40%; } .placeholder i:nth-child(3) { width: 25%; margin-block-start: 1.5rem; } .placeholder i:nth-child(4) { margin-block-start: .55rem; }
[data-page]:not(:empty) + .placeholder, .failed, [data-failed] .placeholder, [data-failed] [data-page] { display: none; }
[data-failed] .failed { display: block; }
@media (max-width: 30em) { .card { padding-inline: 1.25rem; } }
@media (scripting: none) { .placeholder { display: none; } }
@supports (color: oklch(from #000 l 0 0)) { :root { --on-primary: var(--clerk-color-primary-foreground, oklch(from var(--primary) clamp(0, (.62 - l) * 1000, 1) 0 0)); } }
@media (forced-colors: active) { .action { border: 1px solid; } }`;

/** The sheet, with the variables that the settings give as the custom properties that the components read. */
export function portalStyle({ account_portal: { appearance } }: Settings): string {
  const properties = Object.entries(appearance.variables).flatMap(([name, value]) => declare(name, value));
  return properties.length > 0 ? `:root { ${properties.join(" ")} }\n${sheet}` : sheet;
}

type Value = string | number | Readonly<Record<string, string | number | undefined>>;

/** `colorPrimary` is `--clerk-color-primary`; a scale has a property for each step, its middle one for the whole. */
function declare(name: string, value: Value): string[] {
  const property = `--clerk-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (typeof value !== "object") return [`${property}: ${value};`];
  const whole = value["md"] ?? value["normal"];
  return [
    ...(whole === undefined ? [] : [`${property}: ${whole};`]),
    ...Object.entries(value).map(([step, each]) => `${property}-${step}: ${each};`),
  ];
}
