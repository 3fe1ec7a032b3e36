export * from "@latchkey/react/legacy";
