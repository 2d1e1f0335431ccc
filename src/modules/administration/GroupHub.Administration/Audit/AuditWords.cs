using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GroupHub.Administration.Features;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.AuditLogging;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Audit;

/// <summary>Says in words what the log keeps as names of classes and as JSON.</summary>
internal sealed partial class AuditWords(IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    private const string Cents = ".Minor";
    private const string OfProduct = "GroupHub.";
    private const char PartOfRule = ':';

    /// <summary>
    /// What is not in our texts is spelled from the name itself: <c>MembershipPlan</c>, Membership plan.
    /// </summary>
    public string EntityName(string kind)
    {
        var name = kind[(kind.LastIndexOf('.') + 1)..];
        return texts[$"Administration:Audit.Entity.{name}"] is { ResourceNotFound: false } known
            ? known.Value
            : Spell(name);
    }

    /// <param name="change">What the log keeps.</param>
    /// <param name="currency">The association's: the log keeps amounts as numbers.</param>
    public AuditChange Tell(EntityChange change, string currency) => new(
        change.EntityTypeFullName,
        EntityName(change.EntityTypeFullName),
        change.EntityId,
        (AuditAction)change.ChangeType,
        [
            .. change.PropertyChanges.OrderBy(field => field.PropertyName, StringComparer.Ordinal)
                .Select(field => new AuditField(
                    FieldName(field.PropertyName),
                    Value(field.PropertyName, field.OriginalValue, currency),
                    Value(field.PropertyName, field.NewValue, currency))),
        ]);

    /// <inheritdoc cref="Tell"/>
    public string[] CellsOf(AuditLine line, string currency) =>
    [
        line.At.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        line.Person ?? "",
        line.Address ?? "",
        line.Call,
        line.Note ?? "",
        line.Action is { } action ? texts[$"Administration:Audit.Action.{(AuditAction)action}"] : "",
        line.Entity is { } entity ? EntityName(entity) : "",
        line.EntityId ?? "",
        line.Field is { } field ? FieldName(field) : "",
        Value(line.Field, line.Before, currency) ?? "",
        Value(line.Field, line.After, currency) ?? "",
    ];

    private string FieldName(string property)
    {
        if (RuleName(property) is { } rule) return rule;

        var name = property.Replace(Cents, "", StringComparison.Ordinal);
        return texts[$"Administration:Audit.Field.{name}"] is { ResourceNotFound: false } known
            ? known.Value
            : Spell(name);
    }

    /// <summary>
    /// A rule goes by its own name, and where it has a choice for each of several fields, by the field's too.
    /// </summary>
    private string? RuleName(string property)
    {
        if (!property.StartsWith(OfProduct, StringComparison.Ordinal)) return null;

        var parts = property.Split(PartOfRule);
        var rule = texts[$"Setting:{parts[0]}"].Value;
        return parts.Length == 1 ? rule : $"{rule}: {texts[$"RuleField:{parts[1]}"].Value}";
    }

    /// <summary>As somebody would write it: texts without quotes, yes and no, money with its decimals.</summary>
    private string? Value(string? field, string? json, string currency)
    {
        if (json is null) return null;
        if (json is "true" or "false") return texts[$"Administration:Audit.{json}"];
        if (MoneyOf(field, json, currency) is { } money)
            return money.Amount.ToString($"F{money.Digits}", CultureInfo.InvariantCulture);
        if (!json.StartsWith('"')) return json;
        var text = Unquote(json);
        return field?.Contains(PartOfRule) == true && texts[$"Audience:{text}"] is { ResourceNotFound: false } audience
            ? audience.Value
            : text;
    }

    private static Money? MoneyOf(string? field, string json, string currency)
    {
        var isMoney = field?.EndsWith(Cents, StringComparison.Ordinal) == true;
        return isMoney && long.TryParse(json, CultureInfo.InvariantCulture, out var minor)
            ? new Money(minor, currency)
            : null;
    }

    /// <summary>What was too long for the log was cut, and with it the end of its quotes.</summary>
    private static string Unquote(string json)
    {
        var whole = WholeLetters().Match(json).Value;
        return JsonSerializer.Deserialize<string>($"{whole}\"") + (json[whole.Length..] is "\"" ? "" : "…");
    }

    private static string Spell(string name)
    {
        var words = Hump().Replace(name.Replace(".", ": ", StringComparison.Ordinal), " $1").ToLowerInvariant();
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex Hump();

    /// <summary>A quote and what follows it, up to the one that ends it, or to where it was cut.</summary>
    [GeneratedRegex("""
        ^"(?:[^"\\]|\\[^u]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})*
        """)]
    private static partial Regex WholeLetters();
}
