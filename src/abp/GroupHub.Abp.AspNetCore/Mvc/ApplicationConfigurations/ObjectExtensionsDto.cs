namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Extra columns on the stock pages; we have none, but their absence would keep those pages shut.</summary>
public class ObjectExtensionsDto
{
    public Dictionary<string, object> Modules { get; set; } = [];

    public Dictionary<string, object> Enums { get; set; } = [];
}
