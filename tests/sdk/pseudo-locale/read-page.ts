/** A text of a page, with where it stands. */
export interface Found {
  where: string;
  text: string;
}

export interface Reading {
  /** Of every text node, and of every attribute that is read to people. */
  texts: Found[];
  /** `lang` and `dir` of every root and dialog. */
  languages: string[];
  /** Texts that are cut off, and the page if it scrolls sideways. */
  cut: string[];
}

/** Runs in the page. */
export function readPage(): Reading {
  const attributes = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
  ];
  const texts: Found[] = [{ where: "title", text: document.title }];
  const path = (element: Element): string =>
    `${element.localName}${element.className ? `.${String(element.className).split(" ")[0]}` : ""}`;
  // The names of countries come from the browser, in a language that it has.
  const regions = new Intl.DisplayNames(["en-XA"], { type: "region" });
  const isCountry = (element: Element, text: string): boolean =>
    element instanceof HTMLOptionElement && text === (regions.of(element.value) ?? element.value);
  for (const element of document.body.querySelectorAll("*")) {
    if (["SCRIPT", "STYLE"].includes(element.nodeName)) continue;
    for (const attribute of attributes) {
      const text = element.getAttribute(attribute);
      if (text) texts.push({ where: `${path(element)}[${attribute}]`, text });
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "").trim() : "";
      if (text && !isCountry(element, text)) texts.push({ where: path(element), text });
    }
  }
  const roots = [...document.querySelectorAll(".cl-rootBox, .lk-portal")];
  return {
    texts,
    languages: roots.map((root) => `${root.getAttribute("lang")} ${root.getAttribute("dir")}`),
    cut: overflowing(),
  };

  function overflowing(): string[] {
    const found: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push(`page: ${page.scrollWidth} of ${page.clientWidth}`);
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const box = node.parentElement && boxThatCuts(node.parentElement);
        if (!box) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right } = range.getBoundingClientRect();
        const frame = box.getBoundingClientRect();
        if (left < frame.left - 1 || right > frame.right + 1) found.push(`${path(box)} cuts ${node.textContent}`);
      }
    }
    return found;
  }

  /** The button or the clipping box that a text must stay in; none for what is shortened, scrolls or is not seen. */
  function boxThatCuts(element: Element): Element | undefined {
    for (let box: Element | null = element; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (box.matches(".lk-hidden, .lk-instant, option") || style.textOverflow === "ellipsis") return undefined;
      if (/auto|scroll/.test(style.overflowX)) return undefined;
      if (box.localName === "button" || /hidden|clip/.test(style.overflowX)) return box;
    }
    return document.documentElement;
  }
}
