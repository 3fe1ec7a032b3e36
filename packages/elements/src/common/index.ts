export type { FormProps } from "../flow/form.tsx";
export { Submit, type FormSubmitProps } from "../flow/submit.tsx";
export { Connection, Icon, type ConnectionProps, type IconProps } from "./connection.tsx";
export {
  FieldError,
  GlobalError,
  type FormErrorProps,
  type FormErrorRenderProps,
  type FormFieldErrorProps,
  type FormGlobalErrorProps,
} from "./errors.tsx";
export { Field, FieldState, Label, type FormFieldProps } from "./field.tsx";
export { Input, type FormInputProps } from "./input.tsx";
export { Link, type LinkProps } from "./link.tsx";
export { Loading, type LoadingProps } from "./loading.tsx";
export type { OTPInputSegmentStatus } from "./otp-segments.ts";
