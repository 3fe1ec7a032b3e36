"use client";
import { useRef, useState, type PointerEvent } from "react";
import { createPortal } from "react-dom";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { unreachable } from "../../localization/en-us/common.ts";
import { impersonation } from "../../localization/en-us/impersonation.ts";
import { Text } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { TextButton } from "../../primitives/card.tsx";
import { Icon } from "../../primitives/icon.tsx";
import { Root } from "../../primitives/root.tsx";
import { identifierOf } from "../../primitives/user-preview.tsx";
import { overlay } from "../../styles/overlay.gen.ts";

const texts = { ...impersonation, unstable__errors: unreachable };

/** Says on every page that somebody acts as another user, with the way out. It can be moved out of the way. */
export function ImpersonationFab() {
  const { session } = useResources();
  if (!session?.actor) return null;
  return createPortal(
    <Root flow="impersonationFab" texts={texts} sheets={[overlay]}>
      <Fab />
    </Root>,
    document.body,
  );
}

function Fab() {
  const { cx } = useAppearance();
  const { clerk } = useClerkUI();
  const { session, user } = useResources();
  const box = useRef<HTMLElement>(null);
  const drag = useDrag(box);
  const form = useForm({});
  if (!session || !user) return null;
  return (
    <aside ref={box} className={cx("impersonationFab")} {...drag}>
      <span className={cx("impersonationFabIconContainer")}>
        <Icon name="user" className={cx("impersonationFabIcon")} />
      </span>
      <div>
        <Text
          as="p"
          k="impersonationFab.title"
          tokens={{ identifier: identifierOf(user) }}
          className={cx("impersonationFabTitle")}
        />
        <TextButton
          element="impersonationFabActionLink"
          k="impersonationFab.action__signOut"
          disabled={form.busy}
          onClick={() => void form.run(() => clerk.signOut({ sessionId: session.id }))}
        />
        <Alert>{form.alert}</Alert>
      </div>
    </aside>
  );
}

/** Moves an element by pointer, within the window. */
function useDrag(box: { current: HTMLElement | null }) {
  const [start, setStart] = useState<{ x: number; y: number }>();
  const offset = useRef({ x: 0, y: 0 });
  return {
    onPointerDown: (event: PointerEvent) => {
      if ((event.target as Element).closest("button")) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setStart({ x: event.clientX - offset.current.x, y: event.clientY - offset.current.y });
    },
    onPointerMove: (event: PointerEvent) => {
      if (!start || !box.current) return;
      offset.current = { x: event.clientX - start.x, y: event.clientY - start.y };
      box.current.style.translate = `${offset.current.x}px ${offset.current.y}px`;
    },
    onPointerUp: () => setStart(undefined),
  };
}
