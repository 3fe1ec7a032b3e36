const focusable =
  'a[href],button:not(:disabled),input:not(:disabled):not([type="hidden"]),select:not(:disabled),textarea:not(:disabled),[tabindex]:not([tabindex="-1"])';

export const focusableIn = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.tabIndex >= 0);

/** Keeps Tab inside an element: from the last one on to the first and back. */
export function trapTab(event: { key: string; shiftKey: boolean; preventDefault(): void }, root: HTMLElement): void {
  if (event.key !== "Tab") return;
  const elements = focusableIn(root);
  const [first, last] = [elements[0], elements.at(-1)];
  const active = root.ownerDocument.activeElement;
  if (!first || !last) event.preventDefault();
  else if (event.shiftKey && (active === first || active === root)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && active === last) {
    event.preventDefault();
    first.focus();
  }
}
