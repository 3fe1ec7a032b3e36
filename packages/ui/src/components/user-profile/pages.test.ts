import { describe, expect, it } from "vitest";
import { orderPages, type PageSpec } from "./pages.tsx";

const page = (label: string, url?: string): PageSpec => ({ label, url, isLink: false });
const link = (label: string, url: string): PageSpec => ({ label, url, isLink: true });
const paths = (specs: PageSpec[]) => orderPages(specs).map(({ id, path }) => `${id}:${path}`);

describe("orderPages", () => {
  it("has the two built-in pages, the first without a path", () => {
    expect(paths([])).toEqual(["account:", "security:security"]);
  });
  it("adds pages and links as written", () => {
    expect(paths([page("Terms", "/terms/"), link("Home", "/")])).toEqual([
      "account:",
      "security:security",
      "custom-page-0:terms",
      "custom-page-1:/",
    ]);
  });
  it("gives built-in pages the places they are given", () => {
    expect(paths([page("Terms", "terms"), page("security"), page("account")])).toEqual([
      "custom-page-0:",
      "security:security",
      "account:account",
    ]);
  });
  it("lets no page of the app hide a built-in one, nor another of its own", () => {
    expect(paths([page("My security", "security")])).toEqual(["account:", "security:security"]);
    expect(paths([page("A", "a"), page("B", "a")])).toEqual(["account:", "security:security", "custom-page-0:a"]);
  });
  it("refuses an address elsewhere as a page and a link at the start", () => {
    expect(() => orderPages([page("X", "https://x.example")])).toThrow(/must be a path/);
    expect(() => orderPages([link("X", "/x"), page("account"), page("security")])).toThrow(/cannot be a link/);
  });
});
