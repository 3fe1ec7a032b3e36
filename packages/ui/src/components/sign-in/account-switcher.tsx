"use client";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Button } from "../../primitives/button.tsx";
import { Card } from "../../primitives/card.tsx";
import { Icon, type IconName } from "../../primitives/icon.tsx";
import { UserPreview } from "../../primitives/user-preview.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignInFlow } from "./flow.tsx";

/** The accounts that are signed in on this browser. */
export function AccountSwitcher() {
  const { clerk } = useClerkUI();
  const { client } = useResources();
  const { navigate } = useRouter();
  const { activate } = useSignInFlow();
  const { cx } = useAppearance();
  const form = useForm({});
  const sessions = client?.signedInSessions ?? client?.sessions ?? [];
  return (
    <Card
      flow="signIn"
      part="accountSwitcher"
      title="signIn.accountSwitcher.title"
      subtitle="signIn.accountSwitcher.subtitle"
      alert={form.alert}
    >
      <div className={cx("main")}>
        {sessions.map(({ id, user }) =>
          user ? (
            <Button key={id} variant="ghost" disabled={form.busy} onClick={() => void form.run(() => activate(id))}>
              <UserPreview person={user} id="accountSwitcher" />
            </Button>
          ) : null,
        )}
        <SwitcherAction id="addAccount" icon="plus" onClick={() => navigate("")} />
        <SwitcherAction id="signOutAll" icon="signOut" onClick={() => void form.run(() => clerk.signOut())} />
      </div>
    </Card>
  );
}

function SwitcherAction({ id, icon, onClick }: { id: string; icon: IconName; onClick: () => void }) {
  const { cx } = useAppearance();
  return (
    <Button element="accountSwitcherActionButton" elementId={id} variant="ghost" onClick={onClick}>
      <span className={cx("accountSwitcherActionButtonIconBox", { id })}>
        <Icon name={icon} className={cx("accountSwitcherActionButtonIcon", { id })} />
      </span>
      <Text k={`signIn.accountSwitcher.action__${id}`} />
    </Button>
  );
}
