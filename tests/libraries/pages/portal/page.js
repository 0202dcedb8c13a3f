/** What every portal page of the component-library sandbox stands on: its words, and its server. */
const given = JSON.parse(document.getElementById('given').textContent);

/** The page's texts, in its language. */
export const t = given.texts;
export const userName = given.userName;

/** Something that takes its time, in ms. */
export const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls the page's server; throws on anything but 200. */
export async function call(path, data = {}) {
  await after(150);
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(data) });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** Something that must never be pressed was pressed. */
export const wrong = (what) => call('/api/wrong', { what });
