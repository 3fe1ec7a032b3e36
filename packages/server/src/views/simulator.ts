import type { Person } from "../adapters/simulator/simulator.ts";
import { escapeHtml } from "../lib/html.ts";

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: light-dark(#e3e5ea, #33363f); --muted: light-dark(#5c6370, #9aa1ad); --card: light-dark(#fff, #1b1d23); --accent: light-dark(#4453e0, #8793ff); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 2rem 1rem; background: light-dark(#f6f7f9, #121318); color: light-dark(#1c1f26, #e8eaee); }
main { width: 100%; max-width: 25rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
header { padding: 1.5rem 1.5rem 1rem; } h1 { font-size: 1.2rem; margin: 0; } header p { margin: .25rem 0 0; color: var(--muted); }
.badge { display: inline-block; margin-bottom: .75rem; padding: .1rem .55rem; border: 1px dashed var(--line); border-radius: 99px; color: var(--muted); font-size: .8rem; }
form { padding: 0 1.5rem 1.25rem; display: grid; gap: .85rem; } label { display: grid; gap: .25rem; font-weight: 500; font-size: .92rem; }
input[type=text], input[type=email] { font: inherit; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: 8px; background: light-dark(#fff, #121318); color: inherit; }
.check { display: flex; gap: .5rem; align-items: center; font-weight: 400; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button { font: inherit; cursor: pointer; border-radius: 8px; padding: .55rem .8rem; border: 1px solid var(--line); background: transparent; color: inherit; }
button.primary { border-color: transparent; background: light-dark(#1c1f26, #e8eaee); color: light-dark(#fff, #121318); font-weight: 600; }
button.plain { border: 0; color: var(--muted); text-decoration: underline; text-underline-offset: 3px; }
ul { list-style: none; margin: 0; padding: 0 1.5rem 1rem; display: grid; gap: .5rem; } ul form { padding: 0; }
.person { width: 100%; display: grid; grid-template-columns: 2.1rem 1fr; gap: 0 .75rem; text-align: left; align-items: center; } .person:hover { border-color: var(--accent); }
.person i { grid-row: span 2; width: 2.1rem; height: 2.1rem; border-radius: 50%; display: grid; place-items: center; font-style: normal; font-weight: 600; background: light-dark(#e8eafe, #2a2f52); color: var(--accent); }
.person strong, .person span { overflow: hidden; text-overflow: ellipsis; } .person span { color: var(--muted); font-size: .87rem; grid-column: 2; }
details { border-top: 1px solid var(--line); } summary { padding: .9rem 1.5rem; cursor: pointer; color: var(--muted); } details form { padding-top: .25rem; }
.deny { border-top: 1px solid var(--line); padding: .6rem 1.5rem; text-align: center; }`;

export interface SimulatorPage {
  providerName: string;
  applicationName: string;
  people: readonly Person[];
  /** What the form begins with. */
  suggestion: Pick<Person, "name" | "emailAddress">;
}

/** Where a person of the simulated provider is chosen or made up. */
export function simulatorPage({ providerName, applicationName, people, suggestion }: SimulatorPage): string {
  const provider = escapeHtml(providerName);
  const form = personForm(suggestion);
  const choice =
    people.length === 0
      ? form
      : `<ul>${people.map(personItem).join("")}</ul><details><summary>Somebody else</summary>${form}</details>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${provider} (simulated)</title><style>${style}</style></head>
<body><main><header><span class="badge">Simulated for development</span><h1>Sign in with ${provider}</h1><p>to continue to ${escapeHtml(applicationName)}. Be whoever you need for the test.</p></header>
${choice}
<form class="deny" method="post"><button class="plain" name="action" value="deny">Deny access</button></form>
</main></body></html>`;
}

const personForm = ({ name, emailAddress }: SimulatorPage["suggestion"]): string => `<form method="post">
<label>Name<input type="text" name="name" value="${escapeHtml(name)}" maxlength="200" autocomplete="off"></label>
<label>Email address<input type="email" name="email_address" value="${escapeHtml(emailAddress)}" maxlength="320" autocomplete="off"></label>
<label class="check"><input type="checkbox" name="email_verified" value="true" checked>The provider has verified this address</label>
<button class="primary" name="action" value="continue">Continue</button></form>`;

function personItem({ subject, name, emailAddress, isEmailVerified }: Person): string {
  const shown = escapeHtml(name || emailAddress);
  const initial = escapeHtml([...(name || emailAddress)][0]?.toUpperCase() ?? "?");
  const address = emailAddress ? escapeHtml(emailAddress) + (isEmailVerified ? "" : " (not verified)") : "no address";
  return `<li><form method="post"><input type="hidden" name="subject" value="${escapeHtml(subject)}">
<button class="person" name="action" value="continue"><i aria-hidden="true">${initial}</i><strong>Continue as ${shown}</strong><span>${address}</span></button></form></li>`;
}
