import { type CaseGroup, type NameCase, named } from './case.ts';

/** Roles that an author may name (ARIA 1.2). */
const ROLES =
  'alert alertdialog application article banner blockquote button cell checkbox columnheader combobox complementary contentinfo dialog directory document feed figure form grid gridcell group heading img link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation note option progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  );

/** Elements that an author may name, `#` where its attributes go. */
const ELEMENTS = [
  '<a href="/p"#>in</a>',
  '<article#>in</article>',
  '<aside#>in</aside>',
  '<blockquote#>in</blockquote>',
  '<button#>in</button>',
  '<dl#><dt>in</dt><dd>in</dd></dl>',
  '<details#><summary>in</summary></details>',
  '<footer#>in</footer>',
  '<fieldset#>in</fieldset>',
  '<figure#>in</figure>',
  '<form#>in</form>',
  '<header#>in</header>',
  '<h1#>in</h1>',
  '<h4#>in</h4>',
  '<hgroup#><h2>in</h2></hgroup>',
  '<hr#>',
  '<img alt=""#>',
  '<input type="checkbox"#>',
  '<input type="radio"#>',
  '<input type="search"#>',
  '<input#>',
  '<ul><li#>in</li></ul>',
  '<main#>in</main>',
  '<math#></math>',
  '<meter#>in</meter>',
  '<nav#>in</nav>',
  '<ol#><li>in</li></ol>',
  '<search#>in</search>',
  '<section#>in</section>',
  '<select#><option>in</option></select>',
  '<select><option#>in</option></select>',
  '<table#><tr><td>in</td></tr></table>',
  '<table><thead#><tr><th>in</th></tr></thead></table>',
  '<table><tr#><td>in</td><td>in</td></tr></table>',
  '<table><tr><td#>in</td><td>in</td></tr></table>',
  '<textarea#>in</textarea>',
  '<ul#><li>in</li></ul>',
];

/** Elements whose only name is what an author gives them: nothing in them is taken. */
const BARE = 'address aside blockquote footer form hgroup main nav search section div span abbr kbd cite'.split(' ');

const filled = (html: string, attributes: string): string => html.replace('#', ` id="t" ${attributes}`);

const LABEL = '<p id="by">By reference</p>';

export const AUTHOR_NAMES: readonly CaseGroup<NameCase>[] = [
  {
    about: 'aria-label on every role',
    cases: ROLES.map((role) => named(`<div id="t" role="${role}" aria-label="Said so">in</div>`, 'Said so')),
  },
  {
    about: 'aria-label and aria-labelledby on every element',
    cases: ELEMENTS.flatMap((html) => [
      named(filled(html, 'aria-label="Said so"'), 'Said so'),
      named(LABEL + filled(html, 'aria-labelledby="by" aria-label="Said so" title="Tip"'), 'By reference'),
    ]),
  },
  {
    about: 'elements without contents for a name',
    cases: BARE.flatMap((tag) => [
      named(`<${tag} id="t">in</${tag}>`, ''),
      named(`<${tag} id="t" title="Tip">in</${tag}>`, 'Tip'),
      named(`<${tag} id="t" title="Tip" aria-label="Said so">in</${tag}>`, 'Said so'),
      named(`${LABEL}<${tag} id="t" title="Tip" aria-labelledby="by">in</${tag}>`, 'By reference'),
    ]),
  },
  {
    about: 'white space in aria-label',
    cases: [
      named('<button id="t" aria-label="">Press</button>', 'Press'),
      named('<button id="t" aria-label="  ">Press</button>', 'Press'),
      named('<button id="t" aria-label="\n">Press</button>', 'Press'),
      named('<textarea id="t" aria-label="\t" title="Tip">in</textarea>', 'Tip'),
      named('<a href="/p" id="t" aria-label="   Go">in</a>', 'Go'),
      named('<textarea id="t" aria-label="Note  ">in</textarea>', 'Note'),
      named('<div role="alert" id="t" aria-label="\nNow\n\tthen">in</div>', 'Now then'),
      named('<button id="t" aria-label="\u2800">in</button>', '\u2800'),
      named('<nav id="t" aria-label="Places\u00a0">in</nav>', 'Places\u00a0'),
      named('<button id="t" aria-label="\u00a0Go">in</button>', '\u00a0Go'),
    ],
  },
  {
    about: 'aria-labelledby',
    cases: [
      named('<div role="group" id="t" aria-labelledby="h"><h2 id="h">Users</h2><p>in</p></div>', 'Users'),
      named('<div role="group" id="t" aria-label="All" aria-labelledby="t h"><h2 id="h">users</h2></div>', 'All users'),
      named(
        '<b id="p">one</b><b id="q">two</b><b id="r">three</b><nav id="t" aria-labelledby="p r q"></nav>',
        'one three two',
      ),
      named('<p id="p">one</p><button id="t" aria-labelledby="none p">in</button>', 'one'),
      named('<button id="t" aria-labelledby="none" aria-label="Said so">in</button>', 'Said so'),
      named('<button id="t" aria-labelledby=" " aria-label=" ">Press</button>', 'Press'),
      named('<p id="p"></p><button id="t" aria-labelledby="p">Press</button>', 'Press'),
      named('<p id="p">misspelt</p><button id="t" aria-labeledby="p">in</button>', 'misspelt'),
      named(
        '<p id="p">right</p><p id="q">misspelt</p><a href="/p" id="t" aria-labelledby="p" aria-labeledby="q">in</a>',
        'right',
      ),
      named('<p id="p">Row</p><button id="t" aria-labelledby="p t">Delete</button>', 'Row Delete'),
      named('<p id="p">Row</p><button id="t" aria-label="Edit" aria-labelledby="p t">in</button>', 'Row Edit'),
      named('<div role="button" id="t" aria-labelledby="u">A</div><div id="u" aria-labelledby="t">B</div>', 'B'),
      named(
        '<p id="p" aria-labelledby="q">one</p><p id="q">two</p><button id="t" aria-labelledby="p">in</button>',
        'one',
      ),
      named('<p id="p" aria-label="spoken">written</p><button id="t" aria-labelledby="p">in</button>', 'spoken'),
      named('<p id="p" title="tip"></p><button id="t" aria-labelledby="p">in</button>', 'tip'),
      named('<img id="p" alt="Flag"><button id="t" aria-labelledby="p">in</button>', 'Flag'),
      named('<p id="p">other</p><img id="t" alt="Flag" aria-labelledby="p">', 'other'),
      named('<p id="p">other</p><svg id="t" aria-labelledby="p"><title>Drawn</title></svg>', 'other'),
      named('<p id="p">other</p><label for="t">Label</label><input id="t" aria-labelledby="p">', 'other'),
      named(
        '<h3 id="t"><a href="/a" aria-labelledby="pic">in</a> <a href="/b">two <img id="pic" alt="one"> three</a></h3>',
        'one two three',
      ),
      named(
        '<h3><a href="/a" aria-labelledby="pic">in</a> <a href="/b" id="t">two <img id="pic" alt="one"> three</a></h3>',
        'two one three',
      ),
      named(
        '<ul role="menubar"><li role="menuitem" id="t" aria-labelledby="f"><span id="f">File</span><ul role="menu"><li role="menuitem">New</li></ul></li></ul>',
        'File',
      ),
    ],
  },
  {
    about: 'title',
    cases: [
      named('<a href="/p" id="t" title="Tip"><img alt=""></a>', 'Tip'),
      named('<a href="/p" id="t" title="Tip"></a>', 'Tip'),
      named('<a href="/p" id="t" title="Tip">Text</a>', 'Text'),
      named('<button id="t" title="Tip"> <i></i> </button>', 'Tip'),
      named('<div role="group" id="t" title="Tip">in</div>', 'Tip'),
      named('<img id="t" title="Tip">', 'Tip'),
      named('<img id="t" title="Tip" alt="">', 'Tip'),
      named('<img id="t" title="Tip" alt="Flag">', 'Flag'),
      named('<select id="t" title="Tip"><option>in</option></select>', 'Tip'),
      named('<input type="checkbox" id="t" title="Tip">', 'Tip'),
      named('<input type="file" id="t" title="Tip">', 'Tip'),
      named('<details><summary id="t" title="Tip">More</summary>in</details>', 'More'),
      named('<details><summary id="t" title="Tip"></summary>in</details>', 'Tip'),
      named('<iframe id="t" title="Tip"></iframe>', 'Tip'),
      named('<table id="t" title="Tip"><tr><td>in</td></tr></table>', 'Tip'),
      named('<h2 id="t">This is <i title="Tip"></i></h2>', 'This is Tip'),
    ],
  },
];
