/** How one digit of a code is doing. */
export type OTPInputSegmentStatus = "none" | "cursor" | "selected" | "hovered";

/** First and last position of a selection; equal where there is only a caret. */
export type Selection = readonly [start: number, end: number];

interface State {
  length: number;
  selection: Selection | null;
  isHovered: boolean;
}

/** The caret stands before the digit that is typed next; behind the last one it stands on that. */
export function segmentStatus(index: number, { length, selection, isHovered }: State): OTPInputSegmentStatus {
  if (!selection) return isHovered ? "hovered" : "none";
  const [start, end] = selection;
  if (start === end) return index === Math.min(start, length - 1) ? "cursor" : "none";
  return index >= start && index < end ? "selected" : "none";
}
