import { createRoot } from "react-dom/client";
import { ClerkUIProvider, createModalStore, Modals } from "../src/index.ts";
import { pseudoStory } from "./pseudo-names.ts";
import { stories as originals } from "./stories.tsx";

interface Look {
  elements?: object;
}

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

/** What the program adds to the look. */
const added = (globalThis as { appearance?: Look }).appearance;

const own = story.appearance as Look | undefined;
const modals = createModalStore();
if (story.open) modals.open(story.open.name, story.open.props);
createRoot(root).render(
  <ClerkUIProvider
    clerk={story.clerk()}
    appearance={{ ...story.appearance, ...added, elements: { ...added?.elements, ...own?.elements } }}
    localization={story.localization}
    modals={modals}
  >
    {story.view()}
    <Modals />
  </ClerkUIProvider>,
);
