import { createTheme } from "./create-theme.ts";

const line = "2px solid var(--brutal-line, #000)";
const shadow = (offset: number) => `${offset}px ${offset}px 0 var(--brutal-line, #000)`;

const pressable = {
  border: line,
  borderRadius: 0,
  boxShadow: shadow(3),
  transition: "translate 0.1s, box-shadow 0.1s",
  "&:hover": { translate: "1px 1px", boxShadow: shadow(2) },
  "&:active": { translate: "3px 3px", boxShadow: "none" },
};
const framed = { border: line, borderRadius: 0, boxShadow: shadow(6) };

/** Black lines, hard shadows, no round corner. */
export const neobrutalism = createTheme({
  variables: {
    colorBackground: "#ffffff",
    colorForeground: "#000000",
    colorMutedForeground: "#3d3d3d",
    colorPrimary: "#c81010",
    colorPrimaryForeground: "#ffffff",
    colorNeutral: "#000000",
    colorInput: "#ffffff",
    colorInputForeground: "#000000",
    colorDanger: "#b00020",
    colorSuccess: "#0b6b2e",
    colorWarning: "#8a4b00",
    borderRadius: "0",
    fontWeight: { normal: 500, medium: 600, semibold: 700, bold: 800 },
  },
  elements: {
    cardBox: framed,
    popoverBox: framed,
    modalContent: { borderRadius: 0 },
    formButtonPrimary: pressable,
    socialButtonsBlockButton: pressable,
    socialButtonsIconButton: pressable,
    alternativeMethodsBlockButton: pressable,
    formFieldInput: { border: line, borderRadius: 0 },
    otpCodeFieldInput: { border: line, borderRadius: 0 },
    badge: { border: "1px solid var(--brutal-line, #000)", borderRadius: 0 },
    actionCard: { border: line, borderRadius: 0 },
    avatarBox: { borderRadius: 0 },
  },
});
