import { describe, expect, test } from 'vitest';
import { named, useStage } from './harness.ts';

const stage = useStage();

const saveButton = { find: 'control', family: 'press', name: named('Save') } as const;

/** Style sheets with hashed classes: only the font says that the letters are a picture. */
const ligature = (font: string, word: string): string => `<i class="x1k9" style="font-family:${font}">${word}</i>`;

describe('icon fonts', () => {
  test.each([
    ['Material Icons before', `${ligature("'Material Icons'", 'add_circle')}Save`],
    ['Material Symbols after', `Save${ligature("'Material Symbols Outlined'", 'arrow_forward')}`],
    ['a character for private use', '<span>\ue8b8</span>Save'],
    ['a name that is split beside it', `${ligature('bootstrap-icons', 'check')}<span>Sa</span><span>ve</span>`],
  ])('leave a button its name: %s', async (_, inside) => {
    const sight = await stage.lookAt(`<button data-expect="save">${inside}</button>`, saveButton);
    expect(sight).toMatchObject({ outcome: 'found', at: 'save' });
  });

  test.each([
    [
      'in the font of all around it',
      `<button><i style="font-family:'Segoe UI Symbol'">all</i>Save</button>`,
      'Segoe UI Symbol',
    ],
    ['in a common font', `<button><i style="font-family:Arial,'Segoe UI Symbol'">all</i>Save</button>`, 'Arial'],
  ])('are not seen in words %s', async (_, button, font) => {
    const sight = await stage.lookAt(
      `<div style="font-family:'${font}'"><style>button{font:inherit}</style>${button}</div>`,
      saveButton,
    );
    expect(sight.outcome).toBe('missing');
  });
});
