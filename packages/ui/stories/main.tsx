import { createRoot } from "react-dom/client";
import { ClerkUIProvider, createModalStore, Modals } from "../src/index.ts";
import { pseudoStory } from "./pseudo-names.ts";
import { stories as originals } from "./stories.tsx";

const parameters = new URLSearchParams(window.location.search);
const isPseudo = parameters.get("locale") === "en-XA";
const stories = isPseudo
  ? Object.fromEntries(Object.entries(originals).map(([id, original]) => [id, pseudoStory(original)]))
  : originals;

/** For the program that visits the stories: their names and what to do in each. */
const visits = Object.entries(stories).map(([id, { type, press, after }]) => [id, { type, press, after }]);
Object.assign(window, { visits: Object.fromEntries(visits) });

const name = parameters.get("story") ?? "";
const story = stories[name];
const root = document.getElementById("root");
if (!story || !root) throw new Error(`There is no story "${name}". Stories: ${Object.keys(stories).join(", ")}`);
const address = `${story.query ?? ""}${story.hash ?? ""}`;
if (address) window.history.replaceState(null, "", address);

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
