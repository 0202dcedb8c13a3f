/** What {@link STYLES} has not: the lines of a preview or a report. */
export const ROW_STYLES = `
.card{--warn:#6d4300;--good:#17693f}
@media(prefers-color-scheme:dark){.card{--warn:#ffd58a;--good:#76d6a4}}
.card:has(.row){width:420px}
.rows{list-style:none}
.row{border-top:1px solid #8b87a366}
.line{display:flex;gap:10px;padding:8px 2px}
label.line{cursor:pointer}
.tick{flex:none;width:18px;height:18px;margin:2px 3px;accent-color:var(--accent)}
.mark{flex:none;width:20px;height:20px;margin:1px 2px;padding:3px;color:var(--warn)}
[data-status=written]{border:0;font-size:13px}
[data-status=written] .line{padding:0 2px}
[data-status=written] .mark{margin:0 2px;color:var(--good)}
.words{flex:1;min-width:0}
.line .copy{align-self:start;padding:4px 8px}
.name{display:block;font-weight:600;font-size:13px}
[data-status=written] .name{display:inline;margin-right:8px}
del{color:var(--soft);margin-right:6px}
del:not([hidden])+ins::before{content:"→ "/""}
ins{text-decoration:none}
.why{display:block;color:var(--warn);font-size:13px}
`;
