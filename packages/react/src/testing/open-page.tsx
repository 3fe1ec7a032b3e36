import type { ReactNode } from "react";

import { CookieJar, openTab } from "../../../js/src/testing/browser.ts";
import type { FakeFapi } from "../../../js/src/testing/fake-fapi.ts";
import { startFakeFapi } from "../../../js/src/testing/fake-fapi.ts";
import type { FakeUser } from "../../../js/src/testing/fake-instance.ts";
import type { ClerkProviderProps } from "../provider/clerk-provider.tsx";
import { ClerkProvider } from "../provider/clerk-provider.tsx";

export { CookieJar, openTab, startFakeFapi };
export type { FakeFapi, FakeUser };

type Props = Omit<ClerkProviderProps, "publishableKey" | "children">;

/** One page with a provider: its Clerk object, and a wrapper for what is rendered. */
export function openPage(fapi: FakeFapi, props: Props = {}, jar = new CookieJar()) {
  const clerk = openTab(fapi, jar);
  const visited: string[] = [];
  const go = (to: string) => void visited.push(to);
  const Wrapper = ({ children }: { children: ReactNode }) => (
    <ClerkProvider
      Clerk={clerk}
      publishableKey={fapi.publishableKey}
      polling={false}
      routerPush={go}
      routerReplace={go}
      {...props}
    >
      {children}
    </ClerkProvider>
  );
  const signIn = async (user: FakeUser) => {
    const { createdSessionId } = await clerk.client!.signIn.create({
      identifier: user.email,
      password: user.password,
    });
    await clerk.setActive({ session: createdSessionId });
  };
  return { clerk, visited, Wrapper, signIn };
}
