// What `clerk.mountX(node)` can draw: a module of its own, so that it loads when that is first asked for.
export {
  SignIn,
  SignUp,
  TaskResetPassword,
  TaskSetupMFA,
  UserAvatar,
  UserButton,
  UserProfile,
  Waitlist,
} from "@latchkey/ui";
