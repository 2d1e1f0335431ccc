using System.Globalization;
using FluentValidation.Resources;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;

namespace GroupHub.Foundation;

/// <summary>
/// What validators say of their own accord, from the product's texts: they stand beside the field and do not repeat
/// the name it has in the program.
/// </summary>
internal sealed class ValidationTexts(IStringLocalizer<GroupHubResource> texts) : ILanguageManager
{
    public bool Enabled { get; set; } = true;

    public CultureInfo Culture { get; set; } = CultureInfo.InvariantCulture;

    public string GetString(string key, CultureInfo culture) =>
        texts[$"Validation:{key}"] is { ResourceNotFound: false } text ? text : texts["Validation:Other"];
}
