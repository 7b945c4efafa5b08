/** The whole window. */
export function App() {
  return (
    <main>
      <h1>Marbre</h1>
    </main>
  );
}
