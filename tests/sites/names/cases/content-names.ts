import { type CaseGroup, type NameCase, named } from './case.ts';

/** Elements named by their contents, `#` where these go. */
const HOLDERS = [
  '<button id="t">#</button>',
  '<h3 id="t">#</h3>',
  '<a href="/p" id="t">#</a>',
  '<div role="button" id="t">#</div>',
  '<span role="link" id="t">#</span>',
];

const inEach = (inside: string, name: string, style = ''): NameCase[] =>
  HOLDERS.map((html) => named(`${style && `<style>${style}</style>`}${html.replace('#', inside)}`, name));

/** Roles that take their contents for a name, and some that do not. */
const FROM_CONTENT =
  'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem'.split(
    ' ',
  );
const NOT_FROM_CONTENT =
  'alert article banner dialog document form grid group list listbox listitem log main menu navigation note radiogroup region status table tablist tabpanel textbox toolbar tree'.split(
    ' ',
  );

export const CONTENT_NAMES: readonly CaseGroup<NameCase>[] = [
  {
    about: 'which roles are named by their contents',
    cases: [
      ...FROM_CONTENT.map((role) => named(`<div id="t" role="${role}">Text</div>`, 'Text')),
      ...NOT_FROM_CONTENT.map((role) => named(`<div id="t" role="${role}">Text</div>`, '')),
    ],
  },
  {
    about: 'text and elements side by side',
    cases: [
      ...inEach('Text', 'Text'),
      ...inEach('<span>one</span> <span>two</span>', 'one two'),
      ...inEach('<span>one</span><span>two</span>', 'onetwo'),
      ...inEach('<span>one</span><span>two</span>', 'one two', '#t>span{display:block}'),
      ...inEach('<span>one</span><span>two</span>', 'one two', '#t>span{display:inline-block}'),
      ...inEach('one<!-- apart -->two', 'onetwo'),
      ...inEach('one<br>two', 'one two'),
      ...inEach('\u00a0one\u00a0two\u00a0', 'one\u00a0two'),
      ...inEach('<span>\u00a0</span> one \u00a0 two', 'one \u00a0 two'),
      ...inEach('<span>\u00a0</span>', ''),
      ...inEach('<span>one</span> <img alt="two"> <span>three</span>', 'one two three'),
      ...inEach('<span>one <b>two</b><img alt=" three "></span>four', 'one two three four'),
      ...inEach('<script>let x;</script><style>i{}</style><template>no</template>', ''),
      named('<h3 id="t">see <button>press <img alt="here"></button> now</h3>', 'see press here now'),
      named('<h3 id="t">see <a href="/p" aria-label="that">in <img alt="no"></a> now</h3>', 'see that now'),
      named('<a href="/p" id="t">Hello<div>World</div></a>', 'Hello World'),
      named('<a href="/p" id="t"><table role="none"><tr><td>Cell</td></tr></table></a>', 'Cell'),
      named('<button id="t"><ul><li>one</li><li>two</li></ul></button>', 'one two'),
      named('<h3 id="t">This is <i role="alert">not told</i></h3>', 'This is'),
      named('<button id="t">Go <span role="group">away</span></button>', 'Go'),
      named('<h3 id="t" style="text-transform:uppercase">quiet</h3>', 'quiet'),
      named('<li role="presentation"><a role="menuitem" href="/p" id="t">Entry</a></li>', 'Entry'),
    ],
  },
  {
    about: 'what style sheets draw',
    cases: [
      ...inEach('text', 'before text', '#t::before{content:" before "}'),
      ...inEach('text', 'text after', '#t::after{content:" after "}'),
      ...inEach('text', '(text)', '#t::before{content:"("}#t::after{content:")"}'),
      ...inEach('text', 'one text', '#t::before{content:"one";display:block}'),
      ...inEach('text', 'told text', '#t::before{content:"drawn" / "told "}'),
      ...inEach('text', 'text', '#t::before{content:"drawn" / ""}'),
      ...inEach('text', 'told text', '#t::before{content:url("data:,") / "told "}'),
      ...inEach('text', 'text', '#t::before{content:url("data:,")}'),
      ...inEach('text', 'text', '#t::before{content:"gone ";display:none}'),
      ...inEach('text', 'text', '#t::before{content:"gone ";visibility:hidden}'),
      ...inEach('<i title="kept"></i>text', 'kept, text', 'i::before{content:attr(title) ", "}'),
      ...inEach('text', 'a "b" \\ text', '#t::before{content:"a \\"b\\" \\\\ "}'),
      ...inEach('text', 'start mid end text', '#t::before{content:"drawn" / "start " "mid" " end "}'),
      named('<style>label::after{content:" fruit"}</style><label for="t">fancy</label><input id="t">', 'fancy fruit'),
      named(
        '<style>label::before{content:"This";display:block}label::after{content:"."}</style><label for="t">is it</label><input id="t">',
        'This is it.',
      ),
    ],
  },
  {
    about: 'hidden parts',
    cases: [
      ...inEach(
        '<i aria-hidden="true">a</i><i hidden>b</i><i style="display:none">c</i><i style="visibility:hidden">d</i>seen',
        'seen',
      ),
      ...inEach('seen <i style="visibility:hidden">not <b style="visibility:visible">again</b></i>', 'seen again'),
      ...inEach('seen <i aria-hidden="true">not <b aria-hidden="false">so</b></i>', 'seen'),
      named('<div style="display:none"><button id="t">Text</button></div>', ''),
      named('<button id="t" hidden>Text</button>', ''),
      named('<button id="t" style="visibility:hidden">Text</button>', ''),
      named('<label for="t"><i hidden>1</i><i>2</i> <i aria-hidden="true">3</i><i>4</i></label><input id="t">', '2 4'),
      named(
        '<div role="link" id="t"><table><tr><td>Where</td><td style="visibility:hidden">in</td><td><p style="display:none">x</p></td><td>are they?</td></tr></table></div>',
        'Where are they?',
      ),
    ],
  },
  {
    about: 'hidden aria-labelledby targets',
    cases: [
      'style="display:none"',
      'style="visibility:hidden"',
      'style="visibility:collapse"',
      'aria-hidden="true"',
      'hidden',
    ].flatMap((hidden) => [
      named(`<button id="t" aria-labelledby="p"></button><b id="p" ${hidden}>one <b ${hidden}>two</b></b>`, 'one two'),
      named(
        `<button id="t" aria-labelledby="p"></button><b id="p" ${hidden}>one <b ${hidden}>two <b ${hidden}>three</b></b></b>`,
        'one two three',
      ),
      named(
        `<button id="t" aria-labelledby="p"></button><b id="p" ${hidden}>one <b>two</b> <b>three</b></b>`,
        'one two three',
      ),
      named(
        `<button id="t" aria-labelledby="p"></button><b id="p">one <b ${hidden}>two</b> <b ${hidden}>three</b></b>`,
        'one',
      ),
      named(
        `<button id="t" aria-labelledby="p">in</button><div ${hidden}><b id="p">one <b hidden>two</b></b></div>`,
        'one two',
      ),
      named(
        `<button id="t" aria-labelledby="p" aria-label="Said so">in <b id="p"><b ${hidden}>one</b></b></button>`,
        'Said so',
      ),
    ]),
  },
  {
    about: 'controls within a label',
    cases: [
      named(
        '<label><input type="checkbox" id="t"> Flash <input value="3" aria-label="number"> times</label>',
        'Flash 3 times',
      ),
      named('<label>Flash <input value="3" aria-label="number" id="t"> times</label>', 'number'),
      named('<label><input type="checkbox" id="t"> Flash <textarea>3</textarea> times</label>', 'Flash 3 times'),
      named(
        '<label><input type="checkbox" id="t"> Show <select><option>one</option><option selected>two</option></select> rows</label>',
        'Show two rows',
      ),
      named(
        '<label><input type="checkbox" id="t"> Show <select multiple><option selected>one</option><option selected>two</option></select></label>',
        'Show one two',
      ),
      named('<label><input type="radio" id="t"> Flash <input type="number" value="3"> times</label>', 'Flash 3 times'),
      named(
        '<label><input type="checkbox" id="t"> Flash <input type="range" min="0" max="9" value="3"> times</label>',
        'Flash 3 times',
      ),
      named(
        '<label><input type="checkbox" id="t"> Flash <b role="slider" aria-valuenow="3" aria-valuetext="thrice">no</b></label>',
        'Flash thrice',
      ),
      named(
        '<label><input type="password" id="t"> Flash <b role="spinbutton" aria-valuenow="3">no</b> times</label>',
        'Flash 3 times',
      ),
      named('<label><input type="file" id="t"> Flash <b role="textbox">3</b> times</label>', 'Flash 3 times'),
      named(
        '<label><input type="checkbox" id="t"> Show <b role="listbox"><i role="option">one</i> <i role="option" aria-selected="true">two</i></b></label>',
        'Show two',
      ),
      named(
        '<label><input type="checkbox" id="t"> Show <b role="combobox"><i role="textbox"></i><b role="listbox"><i role="option" aria-selected="true">two</i></b></b></label>',
        'Show two',
      ),
      // A combobox that is no field, nor holds its list, shows its value (ARIA 1.2, combobox).
      named('<label><input type="checkbox" id="t"> Flash <b role="combobox">3</b> times</label>', 'Flash 3 times'),
      named(
        '<label><input type="checkbox" id="t"> Flash <b role="combobox" aria-label="number">3<i hidden>4</i></b> times</label>',
        'Flash 3 times',
      ),
      named('<label>Flash <b role="combobox" aria-label="number" id="t">3</b> times</label>', 'number'),
      named('<div role="combobox" id="t">3</div>', ''),
      named(
        '<table><tr><td id="t"><div role="combobox"><span>Reader</span> <svg></svg></div></td></tr></table>',
        'Reader',
      ),
      named(
        '<p id="p">Role: <button role="combobox">Reader</button></p><a id="t" aria-labelledby="p">in</a>',
        'Role: Reader',
      ),
      named('<h2 id="t">Role: <b role="combobox"><i role="listbox"><i role="option">Reader</i></i></b></h2>', 'Role:'),
      named(
        '<label><input type="checkbox" id="t"> Flash <input role="combobox" value=""> times</label>',
        'Flash times',
      ),
      named(
        '<label><input type="checkbox" id="t"> Show <b role="menu"><i role="menuitem" aria-selected="true">one</i></b> rows</label>',
        'Show rows',
      ),
      named(
        '<label for="t">Flash <b aria-owns="c">it</b> times</label><input type="checkbox" id="t"><div role="combobox" id="c" aria-owns="l"></div><ul role="listbox" id="l"><li role="option" aria-selected="true">2</li></ul>',
        'Flash it 2 times',
      ),
      named('<h2 id="t">Country: <input role="combobox" title="Tip" value="Norway"></h2>', 'Country: Norway'),
      named(
        '<h2 id="t">This is <input value="held" aria-labelledby="p" aria-label="no"> told</h2><p id="p">the label</p>',
        'This is the label told',
      ),
      named(
        '<div id="p">This is <input value="held" aria-labelledby="q"> told</div><p id="q">no</p><input id="t" aria-labelledby="p">',
        'This is held told',
      ),
      named('<button id="t">Rate <b role="slider" aria-valuetext="four"></b></button>', 'Rate four'),
    ],
  },
  {
    about: 'shadow roots and slots',
    cases: [
      named(
        '<b id="p"><i><template shadowrootmode="open">in the root</template></i></b><button id="t" aria-labelledby="p">in</button>',
        'in',
      ),
      named(
        '<div id="p"><div><template shadowrootmode="open">in the root</template></div></div><button id="t" aria-labelledby="p">in</button>',
        'in the root',
      ),
      named(
        '<div id="p"><div><template shadowrootmode="open"><div aria-label="said"></div></template></div></div><button id="t" aria-labelledby="p">in</button>',
        'said',
      ),
      named(
        '<div id="p"><div><template shadowrootmode="open">a <slot></slot> c</template>b</div></div><button id="t" aria-labelledby="p">in</button>',
        'a b c',
      ),
      named(
        '<div id="p"><div><template shadowrootmode="open">a <slot>by default</slot> c</template></div></div><button id="t" aria-labelledby="p">in</button>',
        'a by default c',
      ),
      named(
        '<div id="p"><div><template shadowrootmode="open">a <slot aria-label="no"></slot> c</template>b</div></div><button id="t" aria-labelledby="p">in</button>',
        'a b c',
      ),
      named(
        '<div id="p"><div><template shadowrootmode="open">a <slot name="x"></slot> c</template>left out<b slot="x">b</b></div></div><button id="t" aria-labelledby="p">in</button>',
        'a b c',
      ),
      named(
        '<p id="q">outside</p><div id="p"><div><template shadowrootmode="open"><b aria-labelledby="q">inside</b></template></div></div><h2 id="t"><div><template shadowrootmode="open"><b aria-labelledby="q">inside</b></template></div></h2>',
        'inside',
      ),
    ],
  },
  {
    about: 'roles that bear no name',
    cases: [
      ...'caption code deletion emphasis insertion paragraph strong subscript superscript term time'
        .split(' ')
        .map((role) => named(`<div id="t" role="${role}" aria-label="Said so">in</div>`, '')),
      named('<div id="t" role="none" title="Tip">in</div>', ''),
      named('<h2 id="t" role="none">in</h2>', ''),
      named('<a href="/p" id="t" role="none">Go</a>', 'Go'),
      named('<button id="t" role="presentation">Press</button>', 'Press'),
      named('<a id="t" title="Tip"></a>', 'Tip'),
      named(
        '<div role="link" id="t"><img title="no" alt="" role="none"> My <b role="none" aria-label="own">no</b></div>',
        'My own',
      ),
    ],
  },
];
