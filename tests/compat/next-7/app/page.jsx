export default function Page() {
  return <h1>Public</h1>;
}
