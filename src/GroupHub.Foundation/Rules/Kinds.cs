using System.Globalization;

namespace GroupHub.Foundation.Rules;

/// <summary>A whole number within bounds.</summary>
public sealed record NumberRule(string Name, int Otherwise, int Least, int Most, RuleUnit Unit)
    : AssociationRule<int>(Name)
{
    /// <summary>Another number that this one is never below.</summary>
    public NumberRule? NotBelow { get; init; }

    public override string Usual => Text(Otherwise);

    public override int Read(string? kept) =>
        int.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Allows(number)
            ? number
            : Otherwise;

    public override string? Keep(RuleValue value) => value.Number is { } number && Allows(number) ? Text(number) : null;

    public override RuleValue Show(string? kept) => new() { Number = Read(kept) };

    private bool Allows(int number) => Least <= number && number <= Most;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a number counts; its text is <c>RuleUnit:Days</c>.</summary>
public enum RuleUnit
{
    Minutes,
    Hours,
    Days,
    WorkingDays,
    Weeks,
    Months,
    Guests,
    Visits,
    Terms,
}

/// <summary>Yes or no.</summary>
public sealed record SwitchRule(string Name, bool Otherwise) : AssociationRule<bool>(Name)
{
    public override string Usual => Text(Otherwise);

    public override bool Read(string? kept) => bool.TryParse(kept, out var isOn) ? isOn : Otherwise;

    public override string? Keep(RuleValue value) => value.IsOn is { } isOn ? Text(isOn) : null;

    public override RuleValue Show(string? kept) => new() { IsOn = Read(kept) };

    private static string Text(bool isOn) => isOn ? "true" : "false";
}

/// <summary>For every field one of the same choices: a table. How it is kept, its module knows.</summary>
public interface IChoicesRule
{
    /// <summary>The text of one is <c>RuleField:email</c>.</summary>
    IReadOnlyList<string> Fields { get; }

    /// <summary>From the strictest to the widest.</summary>
    IReadOnlyList<string> Choices { get; }

    /// <summary>What the texts of the choices begin with, such as <c>Audience</c>.</summary>
    string ChoiceText { get; }

    /// <summary>The table whose choice for a field is the widest that makes a difference here.</summary>
    AssociationRule? Within { get; }
}
