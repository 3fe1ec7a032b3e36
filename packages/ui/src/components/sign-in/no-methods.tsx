"use client";
import { Text } from "../../localization/index.ts";
import { Card, FooterAction } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";

/** An account that nothing on this browser can open. */
export function NoMethods() {
  const { navigate } = useRouter();
  return (
    <Card
      flow="signIn"
      part="havingTrouble"
      title="signIn.noAvailableMethods.title"
      subtitle="signIn.noAvailableMethods.subtitle"
      footer={<FooterAction id="havingTrouble" link="backButton" onClick={() => navigate("")} />}
    >
      <Text as="p" k="signIn.noAvailableMethods.message" />
    </Card>
  );
}
