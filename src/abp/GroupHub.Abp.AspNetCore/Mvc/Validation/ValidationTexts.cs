using Microsoft.Extensions.Localization;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>
/// MVC hands a member's name as the first argument; our texts stand beside the member and do not repeat it.
/// </summary>
internal sealed class ValidationTexts(IStringLocalizer texts) : IStringLocalizer
{
    public LocalizedString this[string name] => texts[name];

    public LocalizedString this[string name, params object[] arguments] =>
        texts[name, arguments.Length > 0 ? arguments[1..] : arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        texts.GetAllStrings(includeParentCultures);
}
