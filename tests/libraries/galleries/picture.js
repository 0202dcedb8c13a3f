/** What every gallery shows, in its library's own parts. The words are the portals' own. */
export const TABS = ['Companies', 'Users and roles'];
export const SAVE = 'Save and close';
export const CANCEL = 'Cancel';
/** Switches, by whether they are on. */
export const SCOPES = { 'Write data': true, 'Read data': false };
export const MENU = 'Add company';
export const ENTRIES = ['Add Tripletex', 'Add other systems'];
export const COLUMNS = ['Company', 'Approval', 'App Store'];
export const ROWS = ['Nordlys Handel Holding AS', 'Nordlys Handel AS'];
export const OPENER = 'Permissions';
export const TITLE = 'Application permissions';
export const APP = 'Accountflow';
export const ACCEPT = 'Accept';

/** The element that the gallery is drawn in. */
export function begin() {
  const root = document.createElement('div');
  root.style.padding = '16px';
  document.body.append(root);
  return root;
}
