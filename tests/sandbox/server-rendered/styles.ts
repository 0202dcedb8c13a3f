/** A sheet in the manner of Bootstrap 5: its class names, its spacing, none of its scripts. */
export const styles = `
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif;color:#212529;background:#fff}
a{color:#0d6efd}
h1{font-size:1.75rem;font-weight:500;margin:0 0 .75rem}
h2{font-size:1.25rem;font-weight:500;margin:1.5rem 0 .5rem}
.navbar{display:flex;align-items:center;gap:1rem;padding:.5rem 1rem;background:#f8f9fa;border-bottom:1px solid #dee2e6}
.navbar-brand{font-size:1.25rem;color:#212529;text-decoration:none}
.ms-auto{margin-left:auto}
.container{max-width:1140px;margin:0 auto;padding:1rem}
.nav{display:flex;gap:.25rem;list-style:none;margin:0 0 1rem;padding:0}
.nav-tabs{border-bottom:1px solid #dee2e6}
.nav-link{display:block;padding:.5rem 1rem;text-decoration:none}
.nav-tabs .nav-link.active{color:#495057;background:#fff;border:1px solid #dee2e6;border-bottom-color:#fff;margin-bottom:-1px}
.table{border-collapse:collapse;width:100%;margin-bottom:1rem}
.table td,.table th{padding:.5rem;border-bottom:1px solid #dee2e6;text-align:left;vertical-align:top}
.table-responsive{overflow-x:auto}
.table-responsive .table td,.table-responsive .table th{min-width:10rem;white-space:nowrap}
.btn{display:inline-block;padding:.375rem .75rem;border:1px solid #0d6efd;border-radius:.375rem;background:#fff;color:#0d6efd;font:inherit;text-decoration:none;cursor:pointer}
.btn-primary{background:#0d6efd;color:#fff}
.form-control,.form-select{font:inherit;padding:.375rem .75rem;border:1px solid #ced4da;border-radius:.375rem;min-width:16rem}
.alert{padding:1rem;border-radius:.375rem;background:#cff4fc;margin-bottom:1rem}
.alert-danger{background:#f8d7da}
.page-link{display:block;padding:.375rem .75rem;border:1px solid #dee2e6}
.form-check{margin:.5rem 0}
details{position:relative}
summary{cursor:pointer;padding:.375rem .75rem}
.dropdown-menu{position:absolute;z-index:1000;background:#fff;border:1px solid #ccc;border-radius:.375rem;padding:.5rem 1rem;min-width:12rem}
.dropdown-menu ul,.menu-plain ul{list-style:none;margin:0;padding:0}
.dropdown-end{right:0;min-width:25rem}
.muted{color:#6c757d;font-size:.875rem}
.cookies{position:fixed;left:0;right:0;bottom:0;padding:.75rem 1rem;background:#212529;color:#fff;display:flex;gap:1rem;align-items:center}
.columns{display:flex}
.sidebar{width:220px;min-height:92vh;padding:1rem;background:#f8f9fa}
.sidebar ul{list-style:none;padding:0;margin:0}
.sidebar ul ul{padding-left:1rem}
.sidebar a{display:block;padding:.375rem 0;text-decoration:none}
.content{flex:1;padding:1rem 2rem}
.filter{background:#f8f9fa;padding:1rem;margin-bottom:1rem}
.form-table td{padding:.25rem 1rem .25rem 0}
`;
