import { ON_CHANGE, options, page } from './page.ts';

/** Every field, native controls, labels by `for`, around, and by table cell; the Tenant ID comes with the system. */
export const PLAIN_FORM = page(
  `<main><h1>Add company</h1><form>
    <label for="n">Company name *</label><input id="n" name="companyName" required>
    <label>Organization number <input name="orgNumber" maxlength="9"></label>
    <table><tr><td>Period type</td><td><select name="periodType">${options('Select…', 'Monthly', 'Quarterly')}</select></td></tr>
      <tr><td>Start month for fiscal year</td><td><select name="fiscalMonth">${options('January', 'July')}</select></td></tr></table>
    <dl><dt>Reconciliation start date</dt><dd><input type="date" name="startDate"></dd></dl>
    <label for="u">Responsible user</label>
    <select id="u" name="assignedUser"><option value="">-</option>${options('Ola Nordmann', 'Kari Nordmann')}</select>
    <div role="radiogroup" aria-label="VAT reporting frequency">
      <label><input type="radio" name="vatFrequency" value="1">Monthly</label>
      <label><input type="radio" name="vatFrequency" value="2">Every two months</label></div>
    <input name="companyGroup" list="g" aria-label="Company group"><datalist id="g">${options('Oslo')}</datalist>
    <fieldset><legend>Modules</legend><input type="checkbox" id="p" name="modulePayroll"><label for="p">Payroll</label>
      <label><input type="checkbox" name="moduleVat" checked> VAT</label>
      <input type="checkbox" name="moduleAssets" checked> Assets</fieldset>
    <p><label>Accounting system <select name="accountingSystem">${options('Choose', 'Fiken', 'Visma.net Financials')}</select></label></p>
    <div id="key"></div><button type="button">Validate</button><button>Save</button>
  </form></main>`,
  `${ON_CHANGE}
  document.querySelector('[name=accountingSystem]').addEventListener('change', (event) => {
    setTimeout(() => {
      key.innerHTML = event.target.value.startsWith('Visma') ? '<label>Tenant ID <input name="tenantId"></label>' : '';
    }, 400);
  });`,
);
