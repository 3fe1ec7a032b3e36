"use client";
import { Button } from "../../primitives/button.tsx";

/** Closes a card that has no form. */
export function ResetLink({ onClick }: { onClick: () => void }) {
  return (
    <div className="lk-buttons">
      <Button element="formButtonReset" variant="ghost" k="userProfile.formButtonReset" onClick={onClick} />
    </div>
  );
}
