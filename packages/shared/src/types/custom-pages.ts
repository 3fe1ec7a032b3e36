/** An item of a profile's navigation: an own page, a link, or (label only) the place of a built-in page. */
export interface CustomPage {
  label: string;
  url?: string;
  mountIcon?: (node: HTMLDivElement) => void;
  unmountIcon?: (node?: HTMLDivElement) => void;
  mount?: (node: HTMLDivElement) => void;
  unmount?: (node?: HTMLDivElement) => void;
}

/** An item of the user button's menu: an action, a link, or (label only) the place of a built-in item. */
export interface CustomMenuItem {
  label: string;
  href?: string;
  onClick?: () => void;
  /** Opens the profile on this page. */
  open?: string;
  mountIcon?: (node: HTMLDivElement) => void;
  unmountIcon?: (node?: HTMLDivElement) => void;
}
