export default function Page() {
  return <h1>the same for everybody</h1>;
}
