/** Which rules of the password settings a candidate breaks. */
export interface ComplexityErrors {
  max_length?: boolean;
  min_length?: boolean;
  require_special_char?: boolean;
  require_numbers?: boolean;
  require_lowercase?: boolean;
  require_uppercase?: boolean;
}
export type PasswordStrength =
  | { state: "excellent"; result: ZxcvbnResult }
  | { state: "pass" | "fail"; keys: string[]; result: ZxcvbnResult };
export interface ZxcvbnResult {
  score: 0 | 1 | 2 | 3 | 4;
  feedback: { warning: string | null; suggestions: string[] };
}
export interface PasswordValidation {
  complexity?: ComplexityErrors;
  strength?: PasswordStrength;
}
export interface ValidatePasswordCallbacks {
  /** Called with what is wrong; an empty object means nothing is. */
  onValidation?: (result: PasswordValidation) => void;
  onValidationComplexity?: (passes: boolean) => void;
}
