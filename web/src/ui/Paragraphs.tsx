/** A text of several lines, each a paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="paragraphs">
      {text
        .split('\n')
        .filter(Boolean)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </div>
  );
}
