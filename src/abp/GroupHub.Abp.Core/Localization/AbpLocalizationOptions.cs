using Microsoft.Extensions.Localization;
using Volo.Abp.Collections;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization
{
    public class AbpLocalizationOptions
    {
        public LocalizationResourceDictionary Resources { get; } = [];

        public Type? DefaultResourceType { get; set; }

        public ITypeList<ILocalizationResourceContributor> GlobalContributors { get; } =
            new TypeList<ILocalizationResourceContributor>();

        public List<LanguageInfo> Languages { get; } = [];

        public Dictionary<string, List<NameValue>> LanguagesMap { get; } = [];

        public Dictionary<string, List<NameValue>> LanguageFilesMap { get; } = [];

        public bool TryToGetFromBaseCulture { get; set; } = true;

        public bool TryToGetFromDefaultCulture { get; set; } = true;
    }

    public interface ILanguageInfo
    {
        string CultureName { get; }

        string UiCultureName { get; }

        string DisplayName { get; }

        string TwoLetterISOLanguageName { get; }
    }

    [Serializable]
    public class LanguageInfo(string cultureName, string? uiCultureName = null, string? displayName = null)
        : ILanguageInfo
    {
        public virtual string CultureName { get; protected set; } =
            Check.NotNullOrWhiteSpace(cultureName, nameof(cultureName));

        public virtual string UiCultureName { get; protected set; } = uiCultureName ?? cultureName;

        public virtual string DisplayName { get; protected set; } = displayName ?? cultureName;

        public virtual string TwoLetterISOLanguageName { get; protected set; } =
            System.Globalization.CultureInfo.GetCultureInfo(cultureName).TwoLetterISOLanguageName;
    }

    public interface ILanguageProvider
    {
        Task<IReadOnlyList<LanguageInfo>> GetLanguagesAsync();
    }

    public class DefaultLanguageProvider(Microsoft.Extensions.Options.IOptions<AbpLocalizationOptions> options)
        : ILanguageProvider, ITransientDependency
    {
        public Task<IReadOnlyList<LanguageInfo>> GetLanguagesAsync() =>
            Task.FromResult<IReadOnlyList<LanguageInfo>>(options.Value.Languages);
    }

    public static class LocalizationSettingNames
    {
        public const string DefaultLanguage = "Abp.Localization.DefaultLanguage";
    }

    public interface IAbpStringLocalizerFactory
    {
        IStringLocalizer? CreateDefaultOrNull();

        IStringLocalizer? CreateByResourceNameOrNull(string resourceName);

        Task<IStringLocalizer?> CreateByResourceNameOrNullAsync(string resourceName);
    }
}

namespace Volo.Abp.Localization.ExceptionHandling
{
    public class AbpExceptionLocalizationOptions
    {
        public Dictionary<string, Type> ErrorCodeNamespaceMappings { get; } = [];

        public void MapCodeNamespace(string errorCodeNamespace, Type type) =>
            ErrorCodeNamespaceMappings[errorCodeNamespace] = type;
    }
}
