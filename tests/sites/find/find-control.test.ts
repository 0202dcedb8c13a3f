import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();

const press = (...spellings: string[]): Locator => ({ find: 'control', family: 'press', name: named(...spellings) });

describe('a control by its whole name', () => {
  test.each([
    ['button', '<button data-expect="it">Save and close</button>'],
    ['name split over nodes', '<button data-expect="it">Save <b>and</b> <i>close</i></button>'],
    ['blocks inside', '<div role="button" tabindex="0" data-expect="it"><div>Save and</div><div>close</div></div>'],
    ['line break and hard space', '<button data-expect="it">Save<br>and&nbsp;close</button>'],
    ['soft hyphen, other case', '<button data-expect="it">SAVE AND CL&shy;OSE</button>'],
    ['input', '<input type="submit" value="Save and close" data-expect="it">'],
    ['aria-label', '<button aria-label="Save and close" data-expect="it"><svg width="20" height="20"></svg></button>'],
    ['title', '<button title="Save and close" data-expect="it" style="width:30px;height:30px"></button>'],
    ['icon font', '<button data-expect="it"><i class="material-icons">save</i><span>Save and close</span></button>'],
    [
      'icon font, hidden',
      '<button data-expect="it"><span class="icon" aria-hidden="true">x</span>Save and close</button>',
    ],
    [
      'text for screen readers',
      '<button data-expect="it">Save and close<span style="position:absolute;width:1px;height:1px;overflow:hidden">now</span></button>',
    ],
    [
      'nested',
      '<ul role="menu"><li role="none"><a role="menuitem" href="#" data-expect="it"><span><span>Save and close</span></span></a></li></ul>',
    ],
    ['plus sign and dots', '<a href="/x" data-expect="it">+ Save and close…</a>'],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, press('Save and close'))).toMatchObject({ outcome: 'found', rank: 0, at: 'it' });
  });

  test.each([
    ['part of a name', '<button>Save and close all</button>'],
    ['name that goes on in a block', '<button>Save and close <div>all</div></button>'],
    ['own text of a longer name', '<button>Save and close<span> all</span></button>'],
    ['heading', '<h2 style="cursor:pointer">Save and close</h2>'],
    ['running text', '<p>Save and close</p><div>Save and close</div>'],
    ['a part of a clickable card', '<div style="cursor:pointer"><span>Save and close</span><span>More</span></div>'],
  ])('not %s', async (_, html) => {
    expect(await stage.lookAt(html, press('Save and close'))).toMatchObject({
      outcome: 'missing',
      reason: 'not-in-page',
    });
  });
});
