/** What a password lacks, put together to one sentence. */
export const passwordComplexity = {
  maximumLength: "at most {{length}} characters",
  minimumLength: "at least {{length}} characters",
  requireLowercase: "a lower-case letter",
  requireNumbers: "a number",
  requireSpecialCharacter: "a special character",
  requireUppercase: "an upper-case letter",
  sentencePrefix: "The password needs",
  // A key of our own.
  sentence: "{{prefix}} {{list}}.",
};
