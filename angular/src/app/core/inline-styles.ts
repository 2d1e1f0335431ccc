/**
 * Angular writes a template's fixed style="…" as an attribute, which the strict content security policy refuses.
 * Our templates have none, the stock pages' have; the same declarations set through the style object are allowed.
 */
export function allowFixedStyles(prototype: Element = Element.prototype): void {
  const setAttribute = prototype.setAttribute;
  prototype.setAttribute = function (this: Element, name: string, value: string): void {
    if (name === 'style' && this instanceof HTMLElement) this.style.cssText = value;
    else setAttribute.call(this, name, value);
  };
}
