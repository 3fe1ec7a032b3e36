import { SignIn, UserProfile } from "../src/index.ts";
import { dark, neobrutalism, shadcn, shadesOfPurple } from "../src/themes/index.ts";
import { fakeClerk } from "./fake-clerk.ts";
import { provider } from "./fake-environment.ts";
import { fullUser } from "./full-user.ts";
import type { Story } from "./story.ts";

const social = [provider("Google", "#4285f4"), provider("GitHub", "#24292f")];

/** The custom properties of a page that shadcn/ui has set up. */
const shadcnPage = `
  :root { --radius: 0.625rem; --card: #fff; --card-foreground: #0a0a0a; --foreground: #0a0a0a; --primary: #171717;
    --primary-foreground: #fafafa; --muted: #f5f5f5; --muted-foreground: #6b6b6b; --border: #e5e5e5; --input: #e5e5e5;
    --ring: #a1a1a1; --destructive: #c10007; }
  @media (prefers-color-scheme: dark) { :root { --card: #171717; --card-foreground: #fafafa; --foreground: #fafafa;
    --primary: #e5e5e5; --primary-foreground: #171717; --muted: #262626; --muted-foreground: #a1a1a1;
    --border: rgb(255 255 255 / 0.1); --input: rgb(255 255 255 / 0.15); --ring: #737373; --destructive: #ff6467; } }`;

/** The prebuilt themes, each on a form and on the densest page. */
export const themed: Record<string, Story> = Object.fromEntries(
  Object.entries({ dark, shadesOfPurple, neobrutalism, shadcn }).flatMap(([name, theme]) => {
    const page = name === "shadcn" && <style>{shadcnPage}</style>;
    const form: Story = {
      clerk: () => fakeClerk({ environment: { social } }),
      view: () => (
        <>
          {page}
          <SignIn />
        </>
      ),
      appearance: { theme },
    };
    const profile: Story = {
      clerk: () => fakeClerk({ user: fullUser, environment: { social } }),
      view: () => (
        <>
          {page}
          <UserProfile />
        </>
      ),
      appearance: { theme },
    };
    return [
      [`theme-${name}`, form],
      [`theme-${name}-profile`, profile],
    ];
  }),
);
