import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import './material-form.js';
