import type { ValueName } from '../../../utils/domain/label.ts';
import type { PortalId } from '../../../utils/domain/step.ts';
import type { Words } from './words.ts';

/** What is read off a page. */
export interface Reading {
  readonly companyName: string;
  readonly tenantId: string;
  readonly context: 'company' | 'customer';
}

/**
 * A page of a portal in one state, and what is to be made of it. In its markup every element that an action is about
 * bears `data-is` with the actions' keys (`step/action`), separated by spaces; whatever bears no such mark, or another
 * one, must not be pointed at. The marks are taken away before the product sees the page.
 */
export interface MatrixState {
  readonly name: string;
  readonly portal: PortalId;
  readonly host: string;
  /** How many of the eight steps are done, in their order. */
  readonly done: number;
  /** Actions whose target was pressed in this visit. */
  readonly pressed?: readonly string[];
  /** Actions that were surely not pressed, at whatever other point of the flow the page is met. */
  readonly unpressed?: readonly string[];
  /** Actions whose evidence was met before. */
  readonly met?: readonly string[];
  /** Values that the connection does not know; the Tenant ID is known once five steps are done. */
  readonly unknown?: readonly ValueName[];
  /** `step/action` to be pointed at; or what is said where nothing is (`lost`, `nothing`, `waiting`, `elsewhere`). */
  readonly expect: string;
  /** What is to be pointed at where the name of the app itself is not written as we know it. */
  readonly whenUnread?: string;
  /** The obstacle that the card names. */
  readonly obstacle?: string;
  /** The Tenant ID that is read, with the name beside it; or that none may be. */
  readonly reads?: Reading | 'refused';
  /** What tells the target here is its markup alone: edits that take it away leave nothing to be right about. */
  readonly isFragile?: true;
  html(w: Words): string;
}

/** What the connection knows on these pages; another company's name begins alike. */
export const COMPANY = 'Nordlys Handel AS';
export const OTHER_COMPANY = 'Nordlys Handel Holding AS';
export const THIRD_COMPANY = 'Fjellbekk Regnskap AS';
export const ORG_NUMBER = '923741585';
export const USER = 'Åse Bjørnstad';
export const OTHER_USER = 'Åse Bjørnstadmoen';
export const TENANT_ID = '3f0c9a52-7d1e-11ee-a9f4-0242ac120002';
export const OTHER_ID = '91d2b6c4-70aa-4e1f-b5d8-2c3f6e0a4b17';
export const CUSTOMER_ID = '5b1d0c7e-3a94-4f0e-8f4b-6f6a1c2d3e4f';
