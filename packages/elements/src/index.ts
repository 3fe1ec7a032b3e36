/* The parts are in `@latchkey/elements/common`, `/sign-in` and `/sign-up`. */
export {};
