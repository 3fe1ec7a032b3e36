/** English texts of Waitlist. */
export const waitlist = {
  waitlist: {
    start: {
      actionLink: "Sign in",
      actionText: "You are in already?",
      formButton: "Join the waitlist",
      subtitle: "Leave your address and hear when there is room",
      title: "Join the waitlist",
    },
    success: {
      message: "You will be on your way in a moment.",
      subtitle: "We will write when there is room",
      title: "You are on the waitlist",
    },
  },
};
