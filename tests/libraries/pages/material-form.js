import '@angular/compiler';
import { CommonModule } from '@angular/common';
import { Component, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MAT_DATE_LOCALE, MatNativeDateModule } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { bootstrapApplication } from '@angular/platform-browser';
import { changeDetection } from './angular-zone.js';
import { begin, EMPTY, expose, idOf, isoOf, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = A
  ? {
      companyName: 'matInput',
      orgNumber: 'matInput number',
      periodType: 'mat-select',
      fiscalMonth: 'mat-select',
      startDate: 'mat-datepicker',
      assignedUser: 'mat-autocomplete, options late',
      vatFrequency: 'mat-radio-group',
      companyGroup: 'mat-select multiple',
      modulePayroll: 'mat-checkbox',
      moduleVat: 'mat-slide-toggle',
      moduleAssets: 'mat-checkbox',
      accountingSystem: 'mat-select',
      tenantId: 'matInput, comes late',
    }
  : {
      companyName: 'matInput textarea, outline',
      orgNumber: 'matInput, outline',
      periodType: 'mat-button-toggle-group',
      fiscalMonth: 'matNativeControl select',
      startDate: 'matInput date',
      assignedUser: 'mat-select, 80 options',
      vatFrequency: 'mat-chip-listbox',
      companyGroup: 'mat-select multiple, outline',
      modulePayroll: 'mat-slide-toggle',
      moduleVat: 'mat-checkbox',
      moduleAssets: 'mat-slide-toggle',
      accountingSystem: 'mat-autocomplete',
      tenantId: 'matInput password, comes late',
    };

const look = A ? '' : 'appearance="outline"';
const field = (name, inside) =>
  `<p><mat-form-field ${look}><mat-label>{{ label.${name} }}</mat-label>${inside}</mat-form-field></p>`;
const text = (name, more = '', tag = 'input') =>
  field(name, `<${tag} matInput formControlName="${name}" ${more}></${tag}>`.replace('></input>', '>'));
const list = (name, more = '') =>
  field(
    name,
    `<mat-select formControlName="${name}" ${more}><mat-option *ngFor="let o of options.${name}" [value]="o.value">{{ o.label }}</mat-option></mat-select>`,
  );
const complete = (name) =>
  field(
    name,
    `<input matInput formControlName="${name}" [matAutocomplete]="${name}Auto" (input)="ask('${name}', $event)" (focus)="ask('${name}', $event)">
    <mat-autocomplete #${name}Auto="matAutocomplete"><mat-option *ngFor="let o of found()" [value]="o.label">{{ o.label }}</mat-option></mat-autocomplete>`,
  );
const checkbox = (name) => `<p><mat-checkbox formControlName="${name}">{{ label.${name} }}</mat-checkbox></p>`;
const toggle = (name) => `<p><mat-slide-toggle formControlName="${name}">{{ label.${name} }}</mat-slide-toggle></p>`;

const FIELDS_A = `${text('companyName', 'required')}${text('orgNumber', 'type="number"')}${list('periodType')}${list('fiscalMonth')}
  ${field('startDate', '<input matInput [matDatepicker]="picker" formControlName="startDate" placeholder="mm/dd/yyyy"><mat-datepicker-toggle matIconSuffix [for]="picker" /><mat-datepicker #picker />')}
  ${complete('assignedUser')}
  <div><label id="vat">{{ label.vatFrequency }}</label><mat-radio-group aria-labelledby="vat" formControlName="vatFrequency">
    <mat-radio-button *ngFor="let o of options.vatFrequency" [value]="o.value">{{ o.label }}</mat-radio-button></mat-radio-group></div>
  ${list('companyGroup', 'multiple')}${checkbox('modulePayroll')}${toggle('moduleVat')}${checkbox('moduleAssets')}${list('accountingSystem')}
  <ng-container *ngIf="isVismaNet()">${text('tenantId')}</ng-container>`;

const FIELDS_B = `${text('companyName', '', 'textarea')}${text('orgNumber')}
  <div><span id="period">{{ label.periodType }}</span> <mat-button-toggle-group aria-labelledby="period" formControlName="periodType">
    <mat-button-toggle *ngFor="let o of options.periodType" [value]="o.value">{{ o.label }}</mat-button-toggle></mat-button-toggle-group></div>
  ${field('fiscalMonth', '<select matNativeControl formControlName="fiscalMonth"><option value=""></option><option *ngFor="let o of options.fiscalMonth" [value]="o.value">{{ o.label }}</option></select>')}
  ${text('startDate', 'type="date"')}${list('assignedUser')}
  <div><span id="vat">{{ label.vatFrequency }}</span><mat-chip-listbox aria-labelledby="vat" formControlName="vatFrequency">
    <mat-chip-option *ngFor="let o of options.vatFrequency" [value]="o.value">{{ o.label }}</mat-chip-option></mat-chip-listbox></div>
  ${list('companyGroup', 'multiple')}${toggle('modulePayroll')}${checkbox('moduleVat')}${toggle('moduleAssets')}${complete('accountingSystem')}
  <ng-container *ngIf="isVismaNet()">${text('tenantId', 'type="password"')}</ng-container>`;

const start = { ...EMPTY, orgNumber: A ? null : '', startDate: A ? null : '', companyGroup: [] };

class Form {
  label = LABEL;
  options = OPTIONS;
  found = signal([]);
  system = signal('');
  isVismaNet = () => this.system() === VISMA_NET;
  group = new FormGroup(
    Object.fromEntries(Object.entries(start).map(([name, value]) => [name, new FormControl(value)])),
  );
  constructor() {
    window.read = () => this.group.getRawValue();
    this.group.valueChanges.subscribe(({ accountingSystem }) =>
      this.system.set(A ? accountingSystem : idOf('accountingSystem', accountingSystem)),
    );
  }
  ask(name, event) {
    const { value } = event.target;
    search(name, value).then((found) => event.target.value === value && this.found.set(found));
  }
}

const App = Component({
  selector: 'app-root',
  standalone: true,
  imports: [
    CommonModule,
    MatNativeDateModule,
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonToggleModule,
    MatCheckboxModule,
    MatChipsModule,
    MatDatepickerModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
  ],
  template: `<div [formGroup]="group">${A ? FIELDS_A : FIELDS_B}</div>`,
})(Form);

begin().append(document.createElement('app-root'));
bootstrapApplication(App, {
  providers: [...changeDetection, { provide: MAT_DATE_LOCALE, useValue: 'en-US' }],
}).then(() =>
  expose(WIDGETS, () => {
    const all = window.read();
    return {
      ...Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value ?? ''])),
      orgNumber: String(all.orgNumber ?? ''),
      startDate: A ? isoOf(all.startDate) : all.startDate,
      assignedUser: A ? idOf('assignedUser', all.assignedUser) || all.assignedUser : all.assignedUser,
      accountingSystem: A
        ? all.accountingSystem
        : idOf('accountingSystem', all.accountingSystem) || all.accountingSystem,
      companyGroup: (all.companyGroup ?? []).join(', '),
    };
  }),
);
