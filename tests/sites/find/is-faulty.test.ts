import { describe, expect, it } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();
const key: Locator = { find: 'field', label: named('User key'), kind: 'text' };

const form = (field: string, after = '', before = ''): string =>
  `<form>${before}<p><label>Name <input value="Nordlys"></label></p><div><label>User key <input value="x" ${field}></label></div>${after}<p><button type="button">Try</button></p></form>`;

describe('a field that the page does not take', () => {
  it.each([
    ['says so to assistive technology', form('aria-invalid="true"')],
    ['has a red edge', form('style="border:1px solid #dc3545"')],
    ['has a red edge in another notation', form('style="border:1px solid oklch(0.58 0.22 27)"')],
    ['has words in red below it', form('', '<p style="color:#d32f2f">Xyzzy frotz plugh.</p>')],
    ['has an alert in red elsewhere', form('', '', '<div role="alert" style="color:#58151c">Xyzzy frotz</div>')],
    ['has an alert with a red edge', form('', '', '<div role="alert" style="border:1px solid #ffccc7">Xyzzy</div>')],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, key)).toMatchObject({ outcome: 'found', isFaulty: true });
  });

  it.each([
    ['nothing is said', form('')],
    ['it is well', form('style="border:1px solid #198754"', '<p style="color:#198754">Xyzzy frotz plugh.</p>')],
    ['it warns', form('', '<p style="color:#b26a00">Xyzzy frotz plugh.</p>')],
    ['a star is red', form('', '<span style="color:red">*</span>')],
    ['a button is red', form('', '<button style="color:red;border:1px solid red">Remove</button>')],
    ['all labels are red', `<style>label{color:#c00}input{color:#000}</style>${form('')}`],
    ['words in red are hidden', form('', '<p style="color:red;visibility:hidden">Xyzzy frotz</p>')],
    ['what is red is far away', form('', '', '<p style="color:red;margin-bottom:90px">Xyzzy frotz</p>')],
  ])('is none where %s', async (_, html) => {
    expect(await stage.lookAt(html, key)).toMatchObject({ outcome: 'found', isFaulty: false });
  });
});
