"use client";
import type { TOTPResource } from "@latchkey/shared/types";
import { useState } from "react";
import { Text, useLocalizations } from "../../localization/index.ts";
import { mfa } from "../../styles/mfa.gen.ts";
import { Styles } from "../../styles/styles.tsx";
import { TextButton } from "../../primitives/card.tsx";
import { Copyable } from "./copyable.tsx";
import { QrCode } from "./qr-code.tsx";

interface AuthenticatorAppProps {
  totp: TOTPResource;
  /** Where its texts stand: those of the profile or of the session task. */
  texts: string;
}

/** What an authenticator app needs to know, as a picture to scan or as a key to type. */
export function AuthenticatorApp({ totp, texts }: AuthenticatorAppProps) {
  const [canScan, setCanScan] = useState(true);
  const { has } = useLocalizations();
  return (
    <div className="lk-mfa">
      <Styles sheet={mfa} />
      <Text as="p" k={`${texts}.infoText__${canScan ? "ableToScan" : "unableToScan"}`} className="lk-muted" />
      {canScan && totp.uri && <QrCode value={totp.uri} />}
      {!canScan && (
        <>
          <Copyable text={totp.secret ?? ""} />
          <Text as="p" k={`${texts}.inputLabel__unableToScan1`} className="lk-muted" />
          {has(`${texts}.inputLabel__unableToScan2`) && (
            <>
              <Text as="p" k={`${texts}.inputLabel__unableToScan2`} className="lk-muted" />
              <Copyable text={totp.uri ?? ""} />
            </>
          )}
        </>
      )}
      <TextButton
        element="backLink"
        k={`${texts}.button${canScan ? "UnableToScan" : "AbleToScan"}__nonPrimary`}
        onClick={() => setCanScan(!canScan)}
      />
    </div>
  );
}
