using System.Globalization;
using System.Reflection;
using System.Text.Json;
using GroupHub.Foundation;

namespace GroupHub.Members.Copies;

/// <summary>The properties of a row as cells of a spreadsheet, written alike in every language.</summary>
internal sealed class TableColumns(Type row, JsonSerializerOptions json)
{
    private readonly PropertyInfo[] _properties = row.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    public string[] Names => [.. _properties.Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

    public string[] CellsOf(object of) => [.. _properties.Select(property => Cell(property.GetValue(of)))];

    private string Cell(object? value) => value switch
    {
        null => "",
        string text => text,
        bool isSo => isSo ? "true" : "false",
        Enum word => JsonNamingPolicy.CamelCase.ConvertName($"{word}"),
        Money amount => $"{amount}",
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable<string> words => string.Join("; ", words),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => JsonSerializer.Serialize(value, json),
    };
}
