import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useStage } from '../find/harness.ts';
import type {} from './names-in-page.ts';

const stage = useStage(join(import.meta.dirname, 'names-in-page.ts'));

const show = (html: string) => stage.show(html);
const companies = () =>
  stage.page.evaluate(() => globalThis.nameReaders.listedCompanies(document, ['Customer', 'Kunde']));
const signedIn = () => stage.page.evaluate(() => globalThis.nameReaders.signedInNames(document, ['app store']));
const owners = () => stage.page.evaluate(() => globalThis.nameReaders.headingNames(document, ['app store']));

describe('companies that lists name', () => {
  test('are told by a legal form, without marks and numbers, each once', async () => {
    await show(`<p>Made by Portal Maker AS</p><ul>
      <li><label><input type="checkbox"> <span>Nordlys Handel (kunde)</span></label></li>
      <li><label><input type="checkbox"> <span>Nordlys Handel AS</span> <small>987 654 325</small></label></li>
      <li>Berg &amp; Sønn AS (firma)</li><li>Åse Bjørnstad</li><li hidden>Hidden AS</li></ul>
      <select><option>Choose</option><option>Nordlys Handel AS</option><option>Järvi Oy 1234567-8</option></select>`);
    expect(await companies()).toEqual(['Nordlys Handel AS', 'Berg & Sønn AS', 'Järvi Oy']);
  });

  test('may stand in components', async () => {
    await show(`<x-list></x-list><script>document.querySelector('x-list').attachShadow({mode:'open'}).innerHTML =
      '<table><tr><td>Berg AS</td><td>987654325</td></tr></table>'</script>`);
    expect(await companies()).toEqual(['Berg AS']);
  });
});

describe('who is signed in', () => {
  const bar = (right: string): string =>
    `<header style="display:flex;justify-content:space-between;height:50px"><nav><a href="#a">App Store</a> <a href="#u">Users and roles</a></nav><div>${right}</div></header>`;

  test('is the person whom the top of the page names', async () => {
    await show(`${bar('<button>Åse Bjørnstad</button>')}<main style="padding:60px"><p>Kari Nordmann</p></main>`);
    expect(await signedIn()).toEqual(['Åse Bjørnstad']);
  });

  test('stands beside a company, or in one line with it', async () => {
    await show(bar('Åse Bjørnstad · Nordlys Handel AS |'));
    expect(await signedIn()).toEqual(['Åse Bjørnstad']);
  });

  test('is of two names the one that the page lists among its users', async () => {
    await show(
      `${bar('<b>Nordlys Portal</b> <i>Kari Nordmann</i>')}<ul style="margin:60px"><li>Anne Aas</li><li>Kari Nordmann (kari@x.example)</li></ul>`,
    );
    expect(await signedIn()).toEqual(['Kari Nordmann']);
  });

  test('is nobody where the top names only parts of the site and companies', async () => {
    await show(bar('<button>Nordlys Handel AS</button> <a href="#h">Help</a>'));
    expect(await signedIn()).toEqual([]);
  });
});

test('a heading that is a person’s name says whose page it is', async () => {
  await show(
    '<h1>Åse Bjørnstad – roles</h1><h2>Roles</h2><h2>App Store</h2><h2>Users and roles</h2><h3 style="display:none">Kari Nordmann</h3>',
  );
  expect(await owners()).toEqual(['Åse Bjørnstad']);
});
