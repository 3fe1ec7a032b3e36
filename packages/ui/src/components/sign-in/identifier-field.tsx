"use client";
import type { AttributeData } from "../../clerk.ts";
import { Field } from "../../primitives/field.tsx";
import { useFormContext } from "../../primitives/form.tsx";
import { PhoneField } from "../../primitives/lazy-phone-field.ts";

export type IdentifierKind = "email_address" | "username" | "email_address_username" | "phone_number";

/** What one can sign in with: e-mail address and username share a field. */
export function identifierKinds(attributes: Record<string, AttributeData | undefined>): IdentifierKind[] {
  const isOffered = (name: string) => Boolean(attributes[name]?.enabled && attributes[name].used_for_first_factor);
  const kinds: IdentifierKind[] = [];
  if (isOffered("email_address") && isOffered("username")) kinds.push("email_address_username");
  else if (isOffered("email_address")) kinds.push("email_address");
  else if (isOffered("username")) kinds.push("username");
  if (isOffered("phone_number")) kinds.push("phone_number");
  return kinds;
}

const labels = {
  email_address: "formFieldLabel__emailAddress",
  username: "formFieldLabel__username",
  email_address_username: "formFieldLabel__emailAddress_username",
  phone_number: "formFieldLabel__phoneNumber",
};
const placeholders = {
  email_address: "formFieldInputPlaceholder__emailAddress",
  username: "formFieldInputPlaceholder__username",
  email_address_username: "formFieldInputPlaceholder__emailAddress_username",
  phone_number: "formFieldInputPlaceholder__phoneNumber",
};
const switchTo = {
  email_address: "signIn.start.actionLink__use_email",
  username: "signIn.start.actionLink__use_username",
  email_address_username: "signIn.start.actionLink__use_email_username",
  phone_number: "signIn.start.actionLink__use_phone",
};

interface IdentifierFieldProps {
  kind: IdentifierKind;
  kinds: IdentifierKind[];
  onKind: (kind: IdentifierKind) => void;
}

/** The identifier, with a link that goes round the kinds there are. */
export function IdentifierField({ kind, kinds, onKind }: IdentifierFieldProps) {
  const form = useFormContext();
  const next = kinds[(kinds.indexOf(kind) + 1) % kinds.length];
  const props = {
    name: "identifier",
    label: labels[kind],
    placeholder: placeholders[kind],
    required: true,
    autoFocus: true,
    action:
      next && next !== kind
        ? {
            k: switchTo[next],
            onClick: () => {
              form.set("identifier", "");
              onKind(next);
            },
          }
        : undefined,
  };
  if (kind === "phone_number") return <PhoneField {...props} />;
  const isEmail = kind === "email_address";
  return <Field {...props} type={isEmail ? "email" : "text"} autoComplete="username" />;
}
