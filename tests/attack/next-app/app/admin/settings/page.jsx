export default function Page() {
  return <p>{"SECRET-admin"}</p>;
}
