/** English texts of the notice that somebody acts as another user. */
export const impersonation = {
  impersonationFab: { action__signOut: "Sign out", title: "You act as {{identifier}}" },
};
