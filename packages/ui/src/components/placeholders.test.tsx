import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { fakeClerk } from "../../stories/fake-clerk.ts";
import { attribute } from "../../stories/fake-environment.ts";
import { renderUI, useCleanPage } from "../../stories/render-ui.tsx";
import { SignIn } from "./sign-in/sign-in.tsx";
import { SignUp } from "./sign-up/sign-up.tsx";

useCleanPage();

it("shows the placeholders that an app gives, under Clerk's keys", () => {
  const attributes = { username: attribute({ required: true, used_for_first_factor: true }) };
  const localization = {
    formFieldInputPlaceholder__emailAddress_username: "ada or ada@x.example",
    formFieldInputPlaceholder__signUpPassword: "Long is good",
    formFieldInputPlaceholder__username: "ada",
  };
  const clerk = fakeClerk({ environment: { attributes } });
  renderUI(
    <>
      <SignIn />
      <SignUp />
    </>,
    { clerk, localization },
  );
  for (const text of Object.values(localization)) expect(screen.getByPlaceholderText(text)).toBeTruthy();
});
