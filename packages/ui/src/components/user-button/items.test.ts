import { describe, expect, it } from "vitest";
import { orderMenu, type MenuItemSpec } from "./items.ts";

const ids = (specs: MenuItemSpec[]) =>
  orderMenu(specs).map((entry) => (entry.kind === "custom" ? entry.spec.label : entry.id));

describe("orderMenu", () => {
  it("has the two built-in items", () => {
    expect(ids([])).toEqual(["manageAccount", "signOut"]);
  });
  it("puts items between them", () => {
    expect(ids([{ label: "Help", onClick: () => undefined }])).toEqual(["manageAccount", "Help", "signOut"]);
  });
  it("keeps the places that built-in items are given", () => {
    expect(
      ids([{ label: "A", href: "/a" }, { label: "signOut" }, { label: "B", href: "/b" }, { label: "manageAccount" }]),
    ).toEqual(["A", "signOut", "B", "manageAccount"]);
  });
  it("takes an action with such a label for an action", () => {
    expect(orderMenu([{ label: "signOut", onClick: () => undefined }])[1]).toMatchObject({
      kind: "custom",
      id: "custom-menutItem-0",
    });
  });
});
