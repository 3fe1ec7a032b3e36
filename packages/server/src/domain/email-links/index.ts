export { openEmailLink, type LinkStatus, type OpenedLink } from "./open-email-link.ts";
