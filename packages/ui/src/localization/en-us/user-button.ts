/** English texts of UserButton. */
export const userButton = {
  userButton: {
    action__addAccount: "Add an account",
    action__closeUserMenu: "Close the account menu",
    action__manageAccount: "Manage account",
    action__openUserMenu: "Open the account menu",
    action__signOut: "Sign out",
    action__signOutAll: "Sign out of all accounts",
    label__accountActions: "This account",
    label__activeSessions: "Other accounts",
    label__userButtonPopover: "Account menu",
  },
};
