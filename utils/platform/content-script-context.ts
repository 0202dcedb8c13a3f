/**
 * Stands in for WXT's context of a content script, which the guide does not use: it owns its life cycle itself (one
 * signal for each connection in work; see `guidePage`).
 */
export class ContentScriptContext {}
