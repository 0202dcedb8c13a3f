import { type CaseGroup, type NameCase, named } from './case.ts';

const TYPES =
  'checkbox color date datetime-local email month number password radio range search tel text time url week'.split(' ');

/** Types that hold a text of their own, and a value that each accepts. */
const VALUES: Record<string, string> = {
  color: '#999999',
  date: '2026-11-23',
  'datetime-local': '2026-11-23T10:00',
  month: '2026-11',
  number: '5',
  range: '5',
  time: '10:00',
  url: 'https://a.test',
  week: '2026-W01',
};

/** Ways to hide a label; it names its field all the same (accname 1.2, step 2A). */
const HIDINGS = [
  'hidden',
  'style="display:none"',
  'style="visibility:hidden"',
  'style="visibility:collapse"',
  'aria-hidden="true"',
];
const HIDDEN_TYPES = ['text', 'checkbox', 'password', 'number', 'range', 'button'];

const TEXTUAL = ['text', 'password', 'search', 'tel', 'email', 'url', 'number'];

export const MARKUP_NAMES: readonly CaseGroup<NameCase>[] = [
  {
    about: 'labels of every type of input',
    cases: TYPES.flatMap((type) => {
      const value = `value="${VALUES[type] ?? 'held'}"`;
      return [
        named(`<label for="t">Label</label><input type="${type}" id="t">`, 'Label'),
        named(`<label for="t">Label</label><input type="${type}" id="t" ${value}>`, 'Label'),
        named(`<label><input type="${type}" id="t">Label</label>`, 'Label'),
        named(`<label>Label <input type="${type}" id="t" ${value}></label>`, 'Label'),
      ];
    }),
  },
  {
    about: 'hidden labels',
    cases: HIDDEN_TYPES.flatMap((type) =>
      HIDINGS.map((hiding) =>
        named(`<label for="t" ${hiding}>Label</label><input type="${type}" id="t" value="5">`, 'Label'),
      ),
    ),
  },
  {
    about: 'fields within their hidden label',
    cases: HIDDEN_TYPES.flatMap((type) =>
      HIDINGS.map((hiding) => named(`<label ${hiding}><input type="${type}" id="t" value="5">Label</label>`, 'Label')),
    ),
  },
  {
    about: 'placeholder and title of text fields',
    cases: [...TEXTUAL.map((type) => `<input type="${type}" #>`), '<textarea #></textarea>', '<input #>'].flatMap(
      (html) => [
        named(html.replace('#', 'id="t"'), ''),
        named(html.replace('#', 'id="t" placeholder="Hint"'), 'Hint'),
        named(html.replace('#', 'id="t" title="Tip"'), 'Tip'),
        named(html.replace('#', 'id="t" title="Tip" placeholder="Hint"'), 'Tip'),
        named(`<label for="t">Label</label>${html.replace('#', 'id="t" title="Tip" placeholder="Hint"')}`, 'Label'),
      ],
    ),
  },
  {
    about: 'labels of other fields',
    cases: [
      named('<label for="t">Label</label><select id="t"><option>in</option></select>', 'Label'),
      named('<label>Label <select id="t"><option>in</option></select></label>', 'Label'),
      named('<label><span></span><select id="t"><option selected>in</option></select></label>', ''),
      named('<label for="t">Label</label><textarea id="t">in</textarea>', 'Label'),
      named('<label>Label <textarea id="t">in</textarea></label>', 'Label'),
      named('<label for="t">First</label><label for="t">second</label><input id="t">', 'First second'),
      named('<label for="t">Label</label><output id="t">in</output>', 'Label'),
      named('<label for="t">Label</label><meter id="t">in</meter>', 'Label'),
      named('<label for="t">Label</label><progress id="t">in</progress>', 'Label'),
      named('<label for="t">Label</label><button id="t">in</button>', 'Label'),
      named('<label for="t">Label</label><input type="file" id="t">', 'Label'),
      named('<label for="t" aria-label="Spoken">Written</label><input id="t">', 'Spoken'),
      named('<label for="t"><b aria-label="Spoken">Written</b></label><input id="t">', 'Spoken'),
      named('<label role="none" for="t">Label</label><input id="t">', 'Label'),
      named('<label for="t">Label</label><input role="none" id="t">', 'Label'),
      named('<label for="t"></label><input id="t" title="Tip">', ''),
      named('<div id="t" role="heading"><label for="i">Label</label><input id="i"></div>', 'Label'),
    ],
  },
  {
    about: 'buttons drawn by an input',
    cases: [
      named('<input type="button" id="t" value="Press">', 'Press'),
      named('<input type="submit" id="t" value="Send">', 'Send'),
      named('<input type="reset" id="t" value="Undo">', 'Undo'),
      named('<input type="submit" id="t">', 'Submit'),
      named('<input type="reset" id="t">', 'Reset'),
      named('<input type="button" id="t">', ''),
      named('<label><input type="button" id="t"></label>', ''),
      named('<input type="button" id="t" title="Tip">', 'Tip'),
      named('<input type="submit" id="t" title="Tip">', 'Submit'),
      named('<input type="reset" id="t" title="Tip">', 'Reset'),
      named('<label for="t">Label</label><input type="button" id="t" value="Press">', 'Label'),
      named('<input type="image" id="t" alt="Find">', 'Find'),
      named('<input type="image" id="t" title="Tip">', 'Tip'),
      named('<input type="image" id="t">', 'Submit'),
      named('<label for="t">Label</label><input type="image" id="t" alt="Find">', 'Label'),
    ],
  },
  {
    about: 'pictures',
    cases: [
      named('<img id="t" alt="Flag">', 'Flag'),
      named('<img id="t" alt="">', ''),
      named('<img id="t">', ''),
      named('<img id="t" alt="Flag" role="none">', ''),
      named('<picture><source srcset="data:,"><img id="t" alt="Flag"></picture>', 'Flag'),
      named('<svg id="t"><title>Drawn</title></svg>', 'Drawn'),
      named('<svg id="t" role="img" aria-label="Said so"><title>Drawn</title></svg>', 'Said so'),
      named('<button id="t"><svg><title>Drawn</title><path d=""/></svg></button>', 'Drawn'),
      named('<button id="t"><svg aria-hidden="true"><title>Drawn</title></svg>Press</button>', 'Press'),
      named('<button id="t">Press<svg role="none"><title>Drawn</title><path d=""/></svg></button>', 'Press'),
      named('<button id="t">Press<svg role="none"><desc>By a tool.</desc><path d=""/></svg></button>', 'Press'),
      named('<label for="t">Label<svg><desc>By a tool.</desc><path d=""/></svg></label><input id="t">', 'Label'),
      named(
        '<label for="t">Label <svg><title>Drawn</title><desc>By a tool.</desc></svg></label><input id="t">',
        'Label Drawn',
      ),
      named('<svg><g id="t"><title>Drawn</title><circle r="4"/></g></svg>', 'Drawn'),
    ],
  },
  {
    about: 'legends, captions and the like',
    cases: [
      named('<fieldset id="t"><legend>Alarms</legend><input></fieldset>', 'Alarms'),
      named('<fieldset id="t"><legend role="none">Alarms</legend></fieldset>', 'Alarms'),
      named('<fieldset id="t" role="none"><legend>Alarms</legend></fieldset>', ''),
      named('<fieldset id="t" title="Tip"><input></fieldset>', 'Tip'),
      named('<fieldset id="t"><div><legend>Alarms</legend></div></fieldset>', ''),
      named('<figure id="t">in<figcaption>Shown</figcaption></figure>', 'Shown'),
      named('<figure id="t" title="Tip">in<figcaption></figcaption></figure>', ''),
      named('<figure id="t">in</figure>', ''),
      named('<p id="p">other</p><figure id="t" aria-labelledby="p">in<figcaption>Shown</figcaption></figure>', 'other'),
      named('<table id="t"><caption>Rows</caption><tr><td>in</td></tr></table>', 'Rows'),
      named('<table id="t" role="none"><caption>Rows</caption><tr><td>in</td></tr></table>', ''),
      named('<table id="t" summary="Sum" title="Tip"><tr><td>in</td></tr></table>', 'Sum'),
      named('<table id="t" aria-labelledby="c"><caption id="c" hidden>Rows</caption></table>', 'Rows'),
      named('<details id="t"><summary>More</summary>in</details>', ''),
      named('<details><summary id="t">More <b>of it</b></summary>in</details>', 'More of it'),
      named('<details><summary id="t" role="none">More</summary>in</details>', ''),
      named('<select><optgroup id="t" label="North"><option>in</option></optgroup></select>', 'North'),
      named('<select><option id="t">One</option></select>', 'One'),
    ],
  },
];
