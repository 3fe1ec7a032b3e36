import { createRoot } from "react-dom/client";
import { ClerkUIProvider, createModalStore, Modals } from "../src/index.ts";
import { stories } from "./stories.tsx";

/** For the program that visits the stories: their names and what to do in each. */
const visits = Object.entries(stories).map(([id, { press, type }]) => [id, { press, type }]);
Object.assign(window, { visits: Object.fromEntries(visits) });

document.documentElement.dir = new URLSearchParams(window.location.search).get("dir") ?? "ltr";
const name = new URLSearchParams(window.location.search).get("story") ?? "";
const story = stories[name];
const root = document.getElementById("root");
if (!story || !root) throw new Error(`There is no story "${name}". Stories: ${Object.keys(stories).join(", ")}`);
if (story.hash && !window.location.hash) window.history.replaceState(null, "", story.hash);

/** What the program wants to see. */
const { appearance } = globalThis as { appearance?: object };

const modals = createModalStore();
if (story.open) modals.open(story.open.name, story.open.props);
createRoot(root).render(
  <ClerkUIProvider
    clerk={story.clerk()}
    appearance={{ ...story.appearance, ...appearance }}
    localization={story.localization}
    modals={modals}
  >
    {story.view()}
    <Modals />
  </ClerkUIProvider>,
);
