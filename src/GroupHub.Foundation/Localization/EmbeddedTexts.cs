using System.Reflection;
using Volo.Abp.Localization;

namespace GroupHub.Foundation.Localization;

public static class EmbeddedTexts
{
    /// <summary>Adds the assembly's embedded <c>{folder}/{culture}.json</c> files to the resource.</summary>
    public static LocalizationResourceBase AddEmbeddedTexts(
        this LocalizationResourceBase resource, Assembly assembly, string folder = "Localization")
    {
        resource.Contributors.Add(new EmbeddedJsonTexts(assembly, folder));
        return resource;
    }
}
