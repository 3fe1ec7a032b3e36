"use client";
import { lazyComponent } from "../lazy-component.tsx";
import { Field, type FieldProps } from "./field.tsx";

/** The phone field with its countries, which only instances with phone numbers need. A plain field until it is there. */
export const PhoneField = lazyComponent<FieldProps>(
  () => import("./phone-field.tsx").then((all) => all.PhoneField),
  Field,
);
