using Volo.Abp.Localization;

namespace GroupHub.Foundation.Localization;

/// <summary>All of the product's own texts; every module adds its part.</summary>
[LocalizationResourceName("GroupHub")]
public sealed class GroupHubResource;
