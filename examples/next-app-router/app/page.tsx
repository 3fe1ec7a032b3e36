import Link from "next/link";

export default function LandingPage() {
  return (
    <>
      <h1>Know what your circle is reading.</h1>
      <p className="lead">
        Bookshelf keeps one list for everybody you read with. Put up what you have open, see what the others do, and
        never ask twice for a recommendation.
      </p>
      <p>
        <Link href="/sign-up" className="button" style={{ textDecoration: "none" }}>
          Start a shelf
        </Link>
      </p>
    </>
  );
}
