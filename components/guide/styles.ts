/** Sheet of the guide's closed root. Important rules of a root's own sheet win over all of the page's, inline ones too. */
export const STYLES = `
:host{all:initial!important;position:absolute!important;inset:0!important;display:block!important;pointer-events:none!important;
z-index:2147483647!important;color-scheme:light dark!important}
:host::backdrop{display:none!important}
@media print{:host{display:none!important}}
*,::before,::after{box-sizing:border-box}
[hidden]{display:none!important}
.ring,.ask,.arrow,.card{--accent:#4a36c8;--on:#fff;position:fixed;left:0;top:0}
.ring{border:3px solid var(--accent);border-radius:8px;outline:2px solid #fff;box-shadow:0 0 0 3px #14103a,inset 0 0 0 1px #fff}
.ask{border:3px dashed var(--accent);border-radius:8px;outline:2px solid #fff;box-shadow:inset 0 0 0 2px #fff}
.ring::after{content:"";position:absolute;inset:-3px;outline:6px solid var(--accent);outline-offset:2px;border-radius:8px;opacity:0;
animation:pulse 1.6s ease-in-out 3}
.ring b{position:absolute;left:-11px;top:-11px;width:16px;height:16px;border-radius:8px;background:var(--accent);color:#fff;
box-shadow:0 0 0 1px #fff;font:700 11px/16px system-ui,sans-serif;text-align:center}
@keyframes pulse{50%{opacity:.45}}
.arrow{width:36px;height:36px;margin:-18px;border-radius:18px;background:var(--accent);box-shadow:0 0 0 2px #fff,0 0 0 3px #14103a;
padding:7px;color:#fff}
svg{display:block;width:100%;height:100%;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.card{--bg:#fff;--fg:#1c1930;--soft:#57536f;--line:#827d9b;--tint:#eceafc;--shade:#1c193324;
display:flex;flex-direction:column;width:340px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:hidden;
pointer-events:auto;border-radius:14px;background:var(--bg);color:var(--fg);font:14px/1.45 system-ui,sans-serif;
box-shadow:0 0 0 1px #1c193324,0 12px 32px #1c19333d,0 2px 6px #1c193324}
.card[data-state=warning]{--accent:#6d4300;--tint:#fff3dc}
.card[data-state=done]{--accent:#17693f;--tint:#e4f4ea}
.head{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 12px;background:var(--tint);cursor:grab;user-select:none}
.badge{flex:none;width:24px;height:24px;padding:4px;border-radius:12px;background:var(--accent);color:var(--on)}
.progress{flex:1;min-width:0;color:var(--accent);font-weight:600;font-size:13px}
.tools{display:contents}
button{font:inherit;color:inherit;min-height:32px;border-radius:8px;cursor:pointer;border:1px solid transparent;background:none;padding:4px 12px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.tool{flex:none;width:28px;min-height:28px;height:28px;padding:5px;color:var(--soft)}
.progress+.tool{margin-left:auto}
.tool:hover{background:var(--bg);color:var(--accent)}
.bar{display:flex;gap:3px;padding:0 12px 8px;background:var(--tint)}
.bar i{flex:1;height:4px;border-radius:2px;background:var(--accent);opacity:.22}
.bar .past,.bar .now{opacity:1}
.bar .now{flex:2}
.body{display:flex;flex-direction:column;gap:8px;overflow:auto;overscroll-behavior:contain;padding:12px;overflow-wrap:anywhere;
background:linear-gradient(var(--bg) 50%,transparent) local,linear-gradient(transparent,var(--bg) 50%) 0 100%/100% 24px local,
linear-gradient(var(--shade),transparent),linear-gradient(transparent,var(--shade)) 0 100%;
background-size:100% 24px,100% 24px,100% 8px,100% 8px;background-repeat:no-repeat}
.body>*{margin:0;padding:0}
.title{font-size:16px;line-height:1.3;font-weight:650}
.company{align-self:start;max-width:100%;padding:2px 10px!important;border-radius:12px;background:var(--tint);color:var(--accent);font-weight:600;
font-size:13px}
.value{padding:8px 8px 8px 10px!important;border:1px solid var(--line);border-radius:10px}
.value-label{display:block;color:var(--soft);font-size:12px}
.value-line{display:flex;align-items:center;gap:8px}
.value-text{flex:1;min-width:0;font:13px/1.4 ui-monospace,monospace;user-select:all}
.copy,.show{display:flex;align-items:center;gap:6px;flex:none;border-color:var(--line);color:var(--accent);font-weight:600;font-size:13px}
.copy svg,.show svg{width:16px;height:16px;flex:none}
.notes{padding-left:18px!important;color:var(--soft);font-size:13px}
.foot{flex:none;max-height:60vh;overflow:auto;padding:4px 12px 12px}
.buttons{display:flex;flex-wrap:wrap;gap:8px}
.show{width:100%;justify-content:center;background:var(--tint)}
.show:not([hidden])+.buttons:not([hidden]){margin-top:8px}
.primary{background:var(--accent);color:var(--on);font-weight:600}
.primary:hover{filter:brightness(1.12)}
.plain{border-color:var(--line)}
.plain:hover,.copy:hover{background:var(--tint)}
.voice{position:fixed;width:1px;height:1px;clip-path:inset(50%)}
.card[data-slim]{max-height:max(40vh,116px);font-size:13px;line-height:1.35}
[data-slim] .head{padding:2px 4px 2px 8px}
[data-slim] .tool{outline-offset:-2px}
[data-slim] .bar{display:none}
[data-slim] .body{gap:6px;padding:6px 8px}
[data-slim] .text{order:-1}
[data-slim] .foot{padding:4px 8px 8px}
[data-slim] .title{font-size:13px}
@media(max-height:480px){.card{display:block;overflow:auto}.bar{display:none}.body{overflow:visible;background:none}
.head{position:sticky;top:0;z-index:1}}
@media(prefers-color-scheme:dark){
.card{--accent:#b3a8ff;--on:#17123b;--bg:#1c1a28;--fg:#efedf9;--soft:#b4b0ca;--line:#858098;--tint:#2b2650;--shade:#0009;
box-shadow:0 0 0 1px #ffffff2e,0 12px 32px #0009}
.card[data-state=warning]{--accent:#ffd58a;--tint:#35280f}
.card[data-state=done]{--accent:#76d6a4;--tint:#16301f}}
@media(prefers-reduced-motion:reduce){.ring::after{animation:none}}
@media(forced-colors:active){
.ring,.ask{border-color:Highlight;outline-color:CanvasText}
.ring b,.arrow,.badge,.primary{forced-color-adjust:none;background:Highlight;color:HighlightText}
.card{border:2px solid CanvasText}
.company{border:1px solid CanvasText}
.body{background:none}
.bar i{forced-color-adjust:none;background:GrayText;opacity:1}
.bar .past,.bar .now{background:Highlight}}
`;
