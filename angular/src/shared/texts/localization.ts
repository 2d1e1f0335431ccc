export interface LocalizationReply {
  resources: Record<string, { texts: Record<string, string>; baseResources: string[] }>;
  currentCulture: { cultureName: string };
}

/** The texts of one resource with those of its bases underneath. */
export function mergeTexts(reply: LocalizationReply, name = 'GroupHub'): Record<string, string> {
  const resource = reply.resources[name];
  if (!resource) return {};
  const bases = resource.baseResources.map(base => mergeTexts(reply, base));
  return Object.assign({}, ...bases, resource.texts);
}
