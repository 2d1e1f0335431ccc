using System.Globalization;
using GroupHub.Abp.Localization;
using Volo.Abp;
using Volo.Abp.Localization;

namespace Microsoft.Extensions.Localization
{
    public static class AbpStringLocalizerFactoryExtensions
    {
        public static IStringLocalizer? CreateDefaultOrNull(this IStringLocalizerFactory localizerFactory) =>
            (localizerFactory as IAbpStringLocalizerFactory)?.CreateDefaultOrNull();

        public static IStringLocalizer? CreateByResourceNameOrNull(
            this IStringLocalizerFactory localizerFactory, string resourceName) =>
            (localizerFactory as IAbpStringLocalizerFactory)?.CreateByResourceNameOrNull(resourceName);

        public static IStringLocalizer CreateByResourceName(
            this IStringLocalizerFactory localizerFactory, string resourceName) =>
            localizerFactory.CreateByResourceNameOrNull(resourceName)
            ?? throw new AbpException("Couldn't find a localizer with given resource name: " + resourceName);
    }

    public static class AbpStringLocalizerExtensions
    {
        public static IEnumerable<LocalizedString> GetAllStrings(
            this IStringLocalizer stringLocalizer, bool includeParentCultures, bool includeBaseLocalizers) =>
            Inner(stringLocalizer) is { } own
                ? own.GetAllStrings(includeParentCultures, includeBaseLocalizers)
                : stringLocalizer.GetAllStrings(includeParentCultures);

        public static Task<IEnumerable<string>> GetSupportedCulturesAsync(this IStringLocalizer localizer) =>
            Inner(localizer)?.GetSupportedCulturesAsync() ?? Task.FromResult<IEnumerable<string>>([]);

        private static ResourceLocalizer? Inner(IStringLocalizer localizer) =>
            (localizer is IHasInnerLocalizer typed ? typed.Inner : localizer) as ResourceLocalizer;
    }
}

namespace Volo.Abp.Localization
{
    public static class CultureHelper
    {
        public static bool IsRtl => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft;

        public static IDisposable Use(string culture, string? uiCulture = null) =>
            Use(CultureInfo.GetCultureInfo(culture), uiCulture is null ? null : CultureInfo.GetCultureInfo(uiCulture));

        public static IDisposable Use(CultureInfo culture, CultureInfo? uiCulture = null)
        {
            var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture ?? culture);
            return new DisposeAction(() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before);
        }

        public static bool IsValidCultureCode(string cultureCode)
        {
            try
            {
                return !string.IsNullOrWhiteSpace(cultureCode)
                    && CultureInfo.GetCultureInfo(cultureCode, predefinedOnly: true) is not null;
            }
            catch (CultureNotFoundException)
            {
                // The one way to ask: an unknown code throws.
                return false;
            }
        }
    }
}
