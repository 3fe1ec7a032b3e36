"use client";
/* What few pages show, loaded together: apart, each would cost more in splitting than it weighs. */
export { ImpersonationFab } from "./components/impersonation/impersonation-fab.tsx";
export { TaskScreen } from "./components/session-tasks/task-screen.tsx";
export { TaskResetPassword, TaskSetupMFA } from "./components/session-tasks/tasks.tsx";
export { Waitlist } from "./components/waitlist/waitlist.tsx";
export { GoogleOneTapModal } from "./modals/google-one-tap-modal.tsx";
export { UserVerificationModal } from "./modals/user-verification-modal.tsx";
export { WaitlistModal } from "./modals/waitlist-modal.tsx";
