using Microsoft.Extensions.Localization;

namespace GroupHub.Abp.Localization;

/// <summary>The localizer of a resource, found by its marker type.</summary>
internal sealed class TypedLocalizer<TResource>(IStringLocalizerFactory factory)
    : IStringLocalizer<TResource>, IHasInnerLocalizer
{
    public IStringLocalizer Inner { get; } = factory.Create(typeof(TResource));

    public LocalizedString this[string name] => Inner[name];

    public LocalizedString this[string name, params object[] arguments] => Inner[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Inner.GetAllStrings(includeParentCultures);
}

internal interface IHasInnerLocalizer
{
    IStringLocalizer Inner { get; }
}
