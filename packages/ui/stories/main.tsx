import { createRoot } from "react-dom/client";
import { ClerkUIProvider, createModalStore, Modals } from "../src/index.ts";
import { stories } from "./stories.tsx";

/** For the program that visits the stories: their names and what to do in each. */
const visits = Object.entries(stories).map(([id, { type, press, after }]) => [id, { type, press, after }]);
Object.assign(window, { visits: Object.fromEntries(visits) });

const name = new URLSearchParams(window.location.search).get("story") ?? "";
const story = stories[name];
const root = document.getElementById("root");
if (!story || !root) throw new Error(`There is no story "${name}". Stories: ${Object.keys(stories).join(", ")}`);
const address = `${story.query ?? ""}${story.hash ?? ""}`;
if (address) window.history.replaceState(null, "", address);

const modals = createModalStore();
if (story.open) modals.open(story.open.name, story.open.props);
createRoot(root).render(
  <ClerkUIProvider
    clerk={story.clerk()}
    appearance={story.appearance}
    localization={story.localization}
    modals={modals}
  >
    {story.view()}
    <Modals />
  </ClerkUIProvider>,
);
