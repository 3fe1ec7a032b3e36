import { UserProfile } from "@clerk/nextjs";

export default function AccountPage() {
  return (
    <div className="centered">
      <UserProfile />
    </div>
  );
}
