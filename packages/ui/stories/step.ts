/** What to do on a screen, in this order. */
export interface Step {
  /** Texts to type into fields, by label. */
  type?: Record<string, string>;
  /** Names of buttons to press, one after the other. */
  press?: string[];
  after?: Step;
}
