"use client";
import { useState } from "react";
import { useAppearance } from "../appearance/index.ts";
import { useLocalizations } from "../localization/index.ts";
import { callingCodes, countryOf, flagOf } from "./calling-codes.ts";
import { FieldFrame, useInputProps, type FieldProps } from "./field.tsx";
import { useFormContext } from "./form.tsx";
import { Icon } from "./icon.tsx";

/** E.164 allows fifteen digits. */
const maxDigits = 15;

/** A phone number: country and national part; the form holds it as E.164. */
export function PhoneField(props: FieldProps) {
  const { cx } = useAppearance();
  const { t, locale } = useLocalizations();
  const form = useFormContext();
  const input = useInputProps({ ...props, autoComplete: "tel" });
  const value = form.values[props.name] ?? "";
  const [country, setCountry] = useState(() => countryOf(value) ?? defaultCountry(locale));
  const prefix = `+${callingCodes.get(country) ?? ""}`;
  const national = value.startsWith(prefix) ? value.slice(prefix.length) : "";
  const change = (text: string) => {
    const typed = text.replaceAll(/[^\d+]/g, "").slice(0, maxDigits + 1);
    const pasted = typed.startsWith("+") ? countryOf(typed) : undefined;
    if (pasted) {
      if (callingCodes.get(pasted) !== callingCodes.get(country)) setCountry(pasted);
      form.set(props.name, typed);
    } else form.set(props.name, typed === "" ? "" : prefix + typed.replaceAll("+", ""));
  };
  const choose = (next: string) => {
    setCountry(next);
    if (national) form.set(props.name, `+${callingCodes.get(next)}${national}`);
  };
  return (
    <FieldFrame {...props}>
      <div className={cx("phoneInputBox", { state: Boolean(form.errors[props.name]) && "error" })}>
        <span className={cx("selectButton", { id: "countryCode", extra: "lk-country" })}>
          <span aria-hidden="true">
            {flagOf(country)} {prefix}
          </span>
          <Icon name="chevron" className={cx("selectButtonIcon", { id: "countryCode" })} />
          <select
            aria-label={t("formFieldLabel__country")}
            value={country}
            disabled={form.busy}
            onChange={(event) => choose(event.target.value)}
          >
            {countryOptions(locale).map(([code, name]) => (
              <option key={code} value={code}>
                {name} +{callingCodes.get(code)}
              </option>
            ))}
          </select>
        </span>
        <input {...input} type="tel" value={national} onChange={(event) => change(event.target.value)} />
      </div>
    </FieldFrame>
  );
}

function defaultCountry(locale: string): string {
  const region = new Intl.Locale(locale).maximize().region ?? "US";
  return callingCodes.has(region) ? region : "US";
}

function countryOptions(locale: string): Array<[code: string, name: string]> {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  const options = [...callingCodes.keys()].map((code): [string, string] => [code, names.of(code) ?? code]);
  return options.toSorted(([, a], [, b]) => a.localeCompare(b, locale));
}
