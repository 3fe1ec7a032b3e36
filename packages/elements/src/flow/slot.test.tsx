import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { Slot } from "./slot.tsx";

afterEach(cleanup);

it("adds up handlers, classes, styles and refs, and lets the child have its way otherwise", async () => {
  const calls: string[] = [];
  const [outer, inner] = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()];
  render(
    <Slot
      ref={outer}
      className="a"
      style={{ color: "red", margin: 1 }}
      type="submit"
      title="given"
      onClick={() => calls.push("given")}
      onFocus={() => calls.push("focus")}
    >
      <button ref={inner} className="b" style={{ margin: 2 }} type="button" onClick={() => calls.push("own")} />
    </Slot>,
  );
  const button = screen.getByRole<HTMLButtonElement>("button");
  await userEvent.click(button);
  expect(calls).toEqual(["focus", "own", "given"]);
  expect([button.className, button.style.color, button.style.margin]).toEqual(["a b", "red", "2px"]);
  expect([button.type, button.title]).toEqual(["button", "given"]);
  expect([outer.current, inner.current]).toEqual([button, button]);
});

it("says what it needs", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(() => render(<Slot>text</Slot>)).toThrow("one element");
});
