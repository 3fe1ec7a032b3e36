/* What a server may do instead of answering at once. */

/** It is away, or the visitor is. */
export const offline = (): Promise<never> =>
  Promise.reject(
    Object.assign(new Error("The Frontend API at https://clerk.fernweh.example could not be reached"), {
      clerkRuntimeError: true,
      code: "network_error",
    }),
  );

/** It takes longer than anybody waits. */
export const slow = (): Promise<never> => new Promise(() => undefined);

interface Refusal {
  code: string;
  longMessage: string;
  paramName?: string;
}

/** It says no, for one reason or for several. */
export const refusing =
  (...reasons: Refusal[]) =>
  (): Promise<never> =>
    Promise.reject({
      clerkError: true,
      errors: reasons.map(({ code, longMessage, paramName }) => ({
        code,
        message: code,
        longMessage,
        meta: { paramName },
      })),
    });

export const wrongCode = refusing({
  code: "form_code_incorrect",
  longMessage: "That code is not right.",
  paramName: "code",
});
