import type { Edit } from './edit.ts';
import { otherIdInMenu, otherIdsOnPage } from './ids.ts';
import { capitals, icons, marks, oddSpaces, otherSpellings, splitNodes } from './labels.ts';
import { closedMenu, cookieBanner, hiddenDouble, nameElsewhere, otherCard, sameProse } from './look-alikes.ts';
import { intoDialog, intoFrame } from './moves.ts';
import { dropAria, dropData, dropRoles, plainLandmarks, renameClasses, renameIds } from './naming.ts';
import { intoShadow, unwrap, wrapAncestors, wrapTarget, wrapText } from './nesting.ts';
import { otherLabelling, pushedDown, reorder } from './places.ts';
import { customerRow, otherCompanyRow, otherUserRow } from './rows.ts';
import { splitHeads, tablesToBoxes, tablesToGrids } from './tables.ts';
import {
  customSelects,
  plainHeadings,
  roleHeadings,
  toAnchors,
  toBareBoxes,
  toButtons,
  toLinks,
  toRoleButtons,
} from './tags.ts';
import { ariaTicks } from './ticks.ts';
import { farMenu, nativeDialog, plainWindow } from './windows.ts';

/** Every edit by its name in the report, in the order in which they are made: what rests on names of classes comes late. */
export const EDITS = {
  'other spellings': otherSpellings,
  reorder,
  'other company row': otherCompanyRow,
  'customer row': customerRow,
  'other user row': otherUserRow,
  'table to grid': tablesToGrids,
  'table to boxes': tablesToBoxes,
  'split table head': splitHeads,
  'custom select': customSelects,
  'aria ticks': ariaTicks,
  'other labelling': otherLabelling,
  'into dialog': intoDialog,
  'native dialog': nativeDialog,
  'plain window': plainWindow,
  'far menu': farMenu,
  'other card': otherCard,
  'to buttons': toButtons,
  'to role=button': toRoleButtons,
  'to links': toLinks,
  'to anchors': toAnchors,
  'to bare boxes': toBareBoxes,
  'role headings': roleHeadings,
  'plain headings': plainHeadings,
  'hidden double': hiddenDouble,
  'closed menu': closedMenu,
  'same prose': sameProse,
  'cookie banner': cookieBanner,
  'name elsewhere': nameElsewhere,
  'other id in menu': otherIdInMenu,
  'other ids': otherIdsOnPage,
  'pushed down': pushedDown,
  marks,
  capitals,
  'odd spaces': oddSpaces,
  'split nodes': splitNodes,
  icons,
  'wrap text': wrapText,
  'wrap target': wrapTarget,
  'wrap ancestors': wrapAncestors,
  unwrap,
  'drop aria': dropAria,
  'drop roles': dropRoles,
  'plain landmarks': plainLandmarks,
  'drop data': dropData,
  'rename classes': renameClasses,
  'rename ids': renameIds,
  'into shadow': intoShadow,
  // Last: no edit reaches into a frame.
  'into frame': intoFrame,
} satisfies Record<string, Edit>;

export type EditName = keyof typeof EDITS;

export const EDIT_NAMES = Object.keys(EDITS) as EditName[];
