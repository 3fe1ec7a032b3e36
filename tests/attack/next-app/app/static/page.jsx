export default function Page() {
  return <p>a static page</p>;
}
