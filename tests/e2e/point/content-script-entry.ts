import { mountGuide } from '@/components/guide/mount-guide.ts';

/** A content script that points at `#target` and writes what it hears into the title, which the test reads. */
const guide = mountGuide({
  doc: document,
  signal: new AbortController().signal,
  onPress: ({ act }) => {
    document.title = `pressed ${act}`;
  },
  onHiddenByPage: () => {
    document.title = 'hidden by the page';
  },
  isAlive: () => true,
});

const card = {
  state: 'pointing',
  step: 'integrate',
  progress: 'Step 3 of 8',
  title: 'Connect',
  text: 'Press Integrate.',
  company: 'Fjord Regnskap AS',
  notes: [],
  value: null,
  rows: [],
  // Fills the card's foot, so that the test hits it without seeing into the closed root.
  buttons: [
    { act: 'mark-done', label: 'I have done this, and this label is long enough to fill the row', primary: true },
  ],
  language: 'en',
  words: { region: 'Guide', copy: 'Copy', copied: 'Copied', move: 'Move', showTarget: 'Show' },
} as const;

guide.show({ spotlight: { step: 'integrate', action: 'press', kind: 'click', suggest: null }, card }, () =>
  document.querySelector('#target'),
);
