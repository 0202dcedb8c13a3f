import '../node_modules/ng16-material/prebuilt-themes/indigo-pink.css';
import './angular-animations.js';
import './material-form.js';
