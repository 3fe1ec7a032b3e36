"use client";
import { Field } from "../../primitives/field.tsx";
import { PasswordField } from "../../primitives/password-field.tsx";
import { PhoneField } from "../../primitives/lazy-phone-field.ts";
import { LegalCheckbox } from "./legal-checkbox.tsx";
import type { ContactKind, SignUpFields } from "./sign-up-fields.ts";

interface FieldListProps {
  fields: SignUpFields;
  /** Changes between e-mail address and phone number where either would do. */
  onContact?: ((kind: ContactKind) => void) | undefined;
  /** The address of an invitation cannot be changed. */
  isEmailFixed?: boolean;
}

const optional = ({ required }: { required: boolean }) => ({
  required,
  hint: required ? undefined : "formFieldHintText__optional",
});

/** The fields of a sign-up in their order. */
export function FieldList({ fields, onContact, isEmailFixed = false }: FieldListProps) {
  const { firstName, lastName, username, emailAddress, phoneNumber, password, legalAccepted } = fields;
  const firstField = Object.keys(fields)[0];
  const switchTo = (kind: ContactKind, k: string) => onContact && { k, onClick: () => onContact(kind) };
  return (
    <>
      {(firstName || lastName) && <NameFields firstName={firstName} lastName={lastName} />}
      {username && (
        <Field
          name="username"
          label="formFieldLabel__username"
          placeholder="formFieldInputPlaceholder__username"
          autoComplete="username"
          autoFocus={firstField === "username"}
          {...optional(username)}
        />
      )}
      {emailAddress && (
        <Field
          name="emailAddress"
          label="formFieldLabel__emailAddress"
          type="email"
          autoComplete="email"
          autoFocus={firstField === "emailAddress"}
          placeholder="formFieldInputPlaceholder__emailAddress"
          readOnly={isEmailFixed}
          action={switchTo("phoneNumber", "signUp.start.actionLink__use_phone")}
          {...optional(emailAddress)}
        />
      )}
      {phoneNumber && (
        <PhoneField
          name="phoneNumber"
          label="formFieldLabel__phoneNumber"
          placeholder="formFieldInputPlaceholder__phoneNumber"
          autoFocus={firstField === "phoneNumber"}
          action={switchTo("emailAddress", "signUp.start.actionLink__use_email")}
          {...optional(phoneNumber)}
        />
      )}
      {password && (
        <PasswordField
          name="password"
          label="formFieldLabel__password"
          placeholder="formFieldInputPlaceholder__signUpPassword"
          isNew
          {...optional(password)}
        />
      )}
      {legalAccepted && <LegalCheckbox />}
    </>
  );
}

function NameFields({ firstName, lastName }: Pick<SignUpFields, "firstName" | "lastName">) {
  return (
    <div className="lk-pair">
      {firstName && (
        <Field
          name="firstName"
          label="formFieldLabel__firstName"
          placeholder="formFieldInputPlaceholder__firstName"
          autoComplete="given-name"
          autoFocus
          {...optional(firstName)}
        />
      )}
      {lastName && (
        <Field
          name="lastName"
          label="formFieldLabel__lastName"
          placeholder="formFieldInputPlaceholder__lastName"
          autoComplete="family-name"
          {...optional(lastName)}
        />
      )}
    </div>
  );
}
