import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderMarkup } from "./markup.tsx";

const html = (text: string) => render(<p>{renderMarkup(text, "x")}</p>).container.innerHTML;

describe("renderMarkup", () => {
  it("knows bold and links, and nothing else", () => {
    expect(html("a <bold>b</bold> c")).toBe("<p>a <strong>b</strong> c</p>");
    expect(html("<i>a</i>")).toBe("<p>&lt;i&gt;a&lt;/i&gt;</p>");
    expect(html("read [the terms](https://x.example/t) and [this](/p)")).toBe(
      '<p>read <a class="x" href="https://x.example/t" target="_blank" rel="noopener noreferrer">the terms</a> and <a class="x" href="/p" target="_blank" rel="noopener noreferrer">this</a></p>',
    );
  });

  it("takes brackets around a link for text", () => {
    expect(html("[read [the terms](/t) first]")).toBe(
      '<p>[read <a class="x" href="/t" target="_blank" rel="noopener noreferrer">the terms</a> first]</p>',
    );
  });

  it.each(["javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "//evil.example", "vbscript:x"])(
    "makes no link of %s",
    (url) => {
      expect(html(`[here](${url})`)).not.toContain("<a");
    },
  );
});
