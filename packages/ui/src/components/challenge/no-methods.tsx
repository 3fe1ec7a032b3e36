"use client";
import { Text } from "../../localization/index.ts";
import { Card, FooterAction } from "../../primitives/card.tsx";
import { useChallenge } from "./challenge.ts";

/** An account that nothing on this browser can open. */
export function NoMethods() {
  const { flow, texts, leave } = useChallenge();
  return (
    <Card
      flow={flow}
      part="havingTrouble"
      title={`${texts}.noAvailableMethods.title`}
      subtitle={`${texts}.noAvailableMethods.subtitle`}
      footer={<FooterAction id="havingTrouble" link="backButton" onClick={leave} />}
    >
      <Text as="p" k={`${texts}.noAvailableMethods.message`} />
    </Card>
  );
}
