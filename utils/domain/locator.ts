import type { NameRef } from './label.ts';

/**
 * Where to look: the element's surroundings. All regions of a locator must hold. Regions are about what the user
 * sees: a dialog is the front-most visible one, a card is the item of a list whose own title is the name.
 */
export type Region =
  /** The front-most dialog or window over the page. `title`: its heading or accessible name equals the name;
   * `mentions` / `lacks`: its visible text contains / does not contain one of these words; `about`: one of its lines
   * speaks of what is called so, and not of something whose name only begins so, nor under a heading that names something
   * else; `orOfNone`: or no heading of it but its title says anything. */
  | {
      readonly in: 'dialog';
      readonly title?: NameRef;
      readonly mentions?: NameRef;
      readonly about?: NameRef;
      readonly orOfNone?: true;
      readonly lacks?: NameRef;
    }
  /** The main part of a page, where nothing floats over it: sites without windows give a page to what others show in
   * one. `title`: its main heading equals the name; `about`: the nearest part around that speaks of this name;
   * `lacks`: that part, or all below the heading that the element stands in, does not contain this name. */
  | { readonly in: 'page'; readonly title?: NameRef; readonly about?: NameRef; readonly lacks?: NameRef }
  /** The repeated item (card, tile, list item) or the whole page whose title *equals* the name: never a neighbour's.
   * `orUnsure`: or one whose title cannot be made out. */
  | { readonly in: 'card'; readonly of: NameRef; readonly orUnsure?: true }
  /** A row of a table, grid or list in which one cell or text *equals* the name. */
  | { readonly in: 'row'; readonly of: NameRef }
  /** The site's top bar: banner, header, or what stands within the first 120 CSS px across the page. `opens`: only what
   * opens a menu there; `orBeside`: or what opens one in the site's navigation. */
  | { readonly in: 'top-bar'; readonly opens?: true; readonly orBeside?: true }
  /** The whole site's navigation: role navigation, a side menu, a menu bar, what flies out of it; not its foot's, nor one
   * within a page. */
  | { readonly in: 'navigation' }
  /** A tab or a folded heading of the page's main part, shut: pressed it shows another part of the page. */
  | { readonly in: 'fold'; readonly but: NameRef }
  /** What says of itself that it has opened something: to press it again would shut that. */
  | { readonly in: 'opened' }
  /** The foot of the whole site, and what stands beside the page for its whole height but leads nowhere: help, news. */
  | { readonly in: 'margin' }
  /** An open menu, list box or panel that floats over the page, or that a button of the top bar has opened. `openedIn`:
   * what has opened it stands there, where that can be told. */
  | { readonly in: 'menu'; readonly openedIn?: Region }
  /** A list to tick or to choose from with a box of its own, of companies or of anything else. `lacks`: no entry of it is called so. */
  | { readonly in: 'list'; readonly companies: boolean; readonly lacks?: NameRef }
  /** The form that has one of the fields so labelled, and not another part of the page with fields of its own. */
  | { readonly in: 'form'; readonly holding: readonly NameRef[] }
  /** The smallest part of a page around that has ticks and the only button so called to send them with. */
  | { readonly in: 'asking'; readonly of: NameRef }
  /** A search or a filter above a list: its fields often bear the labels of a form's. */
  | { readonly in: 'search' };

/** Families of roles. Pointing may accept a wider family with a worse rank; see the finder. */
export type ControlFamily =
  /** button, link, menuitem*, tab, option, treeitem, radio, switch, checkbox, or a text that is plainly clickable */
  | 'press'
  /** tab first, then anything of `press` */
  | 'tab'
  /** option, menuitem*, treeitem, radio, checkbox, row of an open list */
  | 'option';

interface Scoped {
  /** All of these hold. */
  readonly within?: readonly Region[];
  /** None of these holds. */
  readonly outside?: readonly Region[];
}

interface ControlSought {
  readonly find: 'control';
  readonly family: ControlFamily;
  readonly name: NameRef;
}

interface FieldSought {
  readonly find: 'field';
  readonly label: NameRef;
  readonly kind: 'text' | 'choice';
  readonly opener?: true;
}

/** What to find on a page: data that survives `structuredClone`; it never names a selector of one build of a site. */
export type Locator = Scoped &
  (
    | ControlSought
    /** A box to type into, or a list to choose from, by its label (any way a label can be given). `opener`: not the field
     * but the tab, or the heading of a folded part, that shows the part of the page in which it stands unseen. */
    | FieldSought
    /** The one text box between a field and a button, where nobody knows what it is called; none of `but`. */
    | {
        readonly find: 'next-field';
        readonly after: FieldSought & Scoped;
        readonly before: ControlSought & Scoped;
        readonly but: readonly (FieldSought & Scoped)[];
      }
    /** The main button of a form in numbered parts, which leads on to the next of them. */
    | { readonly find: 'next-part' }
    /** What opens the site's menu where that is folded away: the button of three bars in the corner of the top bar. */
    | { readonly find: 'menu-button' }
    /** The search field of a list in the page's main part: role searchbox, or the only text box above a table or list. */
    | { readonly find: 'search' }
    /** The button that sends this search field, where a search is a form and not done while typing. */
    | { readonly find: 'search-button' }
    /** The button that brings the search field, where it alone stands in its place: by the icon. */
    | { readonly find: 'opener' }
    /** The only thing to press in the regions, an item of a list that is searched, where it is a link: it leads to the item's page. */
    | { readonly find: 'card-link' }
    /** The button that shows the id of this name, which its panel keeps shut. */
    | { readonly find: 'fold'; readonly name: NameRef }
    /** The one button that sends the form, or that takes over what stands in the window or panel, in which the tick that
     * belongs to a name stands, or the list that is labelled so (`list`); whatever it is called. */
    | { readonly find: 'send-button'; readonly of: NameRef; readonly list?: true }
    /** What says yes in a window that only asks, whatever it is called. */
    | { readonly find: 'send-button'; readonly of?: never }
    /** A native select, list box or combobox that offers an option with this name. */
    | { readonly find: 'choice-offering'; readonly option: NameRef }
    /** A native select or a combobox by its label. */
    | { readonly find: 'list'; readonly of: NameRef }
    /** The first combobox of the main part that is closed and has nothing in it, while no such one is open; `open`: the one
     * that is, where it takes text. `called`: its label, or the hint in it, has one of these words. */
    | { readonly find: 'empty-list'; readonly open?: true; readonly called?: NameRef | undefined }
    /** A cell by row and column of a table, grid or what looks like one; the control in the cell when it has one.
     * `leadsOn`: only where that control is a link to another page. */
    | {
        readonly find: 'cell';
        readonly row: NameRef;
        readonly column: NameRef;
        readonly rowLacks?: NameRef;
        readonly leadsOn?: true;
      }
    /** A table or grid with this column header (or with this heading when `heading`). */
    | { readonly find: 'table'; readonly column: NameRef }
    /** A row of a table or list in which a cell equals the name (`rowLacks`: and no cell holds that). */
    | { readonly find: 'row'; readonly of: NameRef; readonly rowLacks?: NameRef }
    /** The check box, radio or switch that belongs to a name: in its row, its label, or bearing it. */
    | { readonly find: 'tick'; readonly of: NameRef }
    /** A check box or switch that is on in another row of the list in which this name's own tick stands; evidence only. */
    | { readonly find: 'other-tick'; readonly of: NameRef }
    /** The first switch or check box of the region that is off, in reading order, the fullest of options, or what has some folded
     * away; ambiguous where of options none can be told to be the fullest; `last`: the only one, and a check box beside
     * switches too, which is else taken to be for something else. */
    | { readonly find: 'off-switch'; readonly last?: true }
    /** Any switch or check box of the region, on or off: is there one at all? */
    | { readonly find: 'any-switch' }
    /** The menu at the top right that names the session's company. `orUser`: or nothing but the user, where none does. */
    | { readonly find: 'company-menu'; readonly orUser?: true }
    /** Another company than this one, named in a bar in which this one is not named too, or in such a window about the
     * app `but`; names that begin like the app's are its maker's. */
    | { readonly find: 'other-company'; readonly name: NameRef; readonly but: NameRef }
    /** Visible text that equals the name (not necessarily pressable); evidence only, never pointed at. `part`: or has it
     * within it, as whole words, unless the text equals `but`. */
    | { readonly find: 'text'; readonly name: NameRef; readonly part?: boolean; readonly but?: NameRef }
    /** The heading of a page about another person than this one. */
    | { readonly find: 'namesake'; readonly of: NameRef }
    /** The picture at the left end of the top bar that opens a menu: three by three dots, say. `beside`: the bar says this,
     * and it is nothing to press. */
    | { readonly find: 'launcher'; readonly beside: NameRef }
    /** A password field: a sign-in page. `except`: names of fields for keys, which some forms hide as passwords. */
    | { readonly find: 'password'; readonly except?: readonly NameRef[] }
  );

/** Why a target is not to be pointed at; a closed list, so that a report says where it stopped. */
export type LocateReason =
  | 'not-in-page'
  | 'not-visible'
  | 'covered'
  | 'outside-scroller'
  | 'disabled'
  | 'several-matches'
  | 'wrong-context'
  | 'may-exist'
  | 'value-unknown'
  | 'page-translated';

/** The outcome of one look. `E` is Element in a page; the domain never needs to know. */
export type Located<E = unknown> =
  /** `rank` 0 is role and exact name; higher is weaker evidence. */
  | { readonly outcome: 'found'; readonly element: E; readonly rank: number }
  | {
      readonly outcome: 'missing' | 'ambiguous' | 'hidden';
      readonly reason: LocateReason;
      /** Where it may exist: the table that draws but a part of itself. */
      readonly beyond?: Beyond<E>;
    };

/** A table that must be scrolled on, along or across, before the rest of it is in the page. */
export interface Beyond<E> {
  readonly table: E;
  readonly axis: 'height' | 'width';
}

/** How a page is asked. Pure for one state of the page. */
export interface Look<E = unknown> {
  locate(locator: Locator): Located<E>;
  /** What the located element shows: value of a field, text of a cell, chosen option; null when it is not found. */
  shown(locator: Locator): string | null;
  /** Selected, checked, pressed, expanded or current; null when it is not found or has no such state. */
  isOn(locator: Locator): boolean | null;
  /** Does the page mark what stands in the located element as wrong? null when it is not found. */
  isFaulty(locator: Locator): boolean | null;
}
