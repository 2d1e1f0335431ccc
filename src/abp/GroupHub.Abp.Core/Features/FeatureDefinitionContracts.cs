using Volo.Abp.Collections;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.Features;

public interface IFeatureDefinitionContext
{
    FeatureGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    FeatureGroupDefinition? GetGroupOrNull(string name);

    void RemoveGroup(string name);
}

public interface IFeatureDefinitionProvider
{
    void Define(IFeatureDefinitionContext context);
}

public abstract class FeatureDefinitionProvider : IFeatureDefinitionProvider, ITransientDependency
{
    public abstract void Define(IFeatureDefinitionContext context);
}

public class AbpFeatureOptions
{
    public ITypeList<IFeatureDefinitionProvider> DefinitionProviders { get; } =
        new TypeList<IFeatureDefinitionProvider>();

    public ITypeList<IFeatureValueProvider> ValueProviders { get; } = new TypeList<IFeatureValueProvider>();
}
