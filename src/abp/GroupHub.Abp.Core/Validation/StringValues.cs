namespace Volo.Abp.Validation.StringValues;

public interface IValueValidator
{
    string Name { get; }

    object? this[string key] { get; set; }

    IDictionary<string, object?> Properties { get; }

    bool IsValid(object? value);
}

[Serializable]
public abstract class ValueValidatorBase : IValueValidator
{
    public abstract string Name { get; }

    public IDictionary<string, object?> Properties { get; } = new Dictionary<string, object?>();

    public object? this[string key]
    {
        get => Properties.GetOrDefault(key);
        set => Properties[key] = value;
    }

    public abstract bool IsValid(object? value);

    protected int Number(string key, int fallback) =>
        int.TryParse(this[key]?.ToString(), out var number) ? number : fallback;
}

[Serializable]
public class AlwaysValidValueValidator : ValueValidatorBase
{
    public override string Name => "NULL";

    public override bool IsValid(object? value) => true;
}

[Serializable]
public class BooleanValueValidator : ValueValidatorBase
{
    public override string Name => "BOOLEAN";

    public override bool IsValid(object? value) => value is bool || bool.TryParse(value?.ToString(), out _);
}

[Serializable]
public class NumericValueValidator : ValueValidatorBase
{
    public NumericValueValidator() { }

    public NumericValueValidator(int minValue = int.MinValue, int maxValue = int.MaxValue) =>
        (MinValue, MaxValue) = (minValue, maxValue);

    public override string Name => "NUMERIC";

    public int MinValue
    {
        get => Number(nameof(MinValue), int.MinValue);
        set => this[nameof(MinValue)] = value;
    }

    public int MaxValue
    {
        get => Number(nameof(MaxValue), int.MaxValue);
        set => this[nameof(MaxValue)] = value;
    }

    public override bool IsValid(object? value) =>
        int.TryParse(value?.ToString(), out var number) && number >= MinValue && number <= MaxValue;
}

[Serializable]
public class StringValueValidator : ValueValidatorBase
{
    public StringValueValidator() { }

    public StringValueValidator(
        int minLength = 0, int maxLength = 0, string? regularExpression = null, bool allowNull = false)
    {
        (MinLength, MaxLength) = (minLength, maxLength);
        (RegularExpression, AllowNull) = (regularExpression, allowNull);
    }

    public override string Name => "STRING";

    public bool AllowNull
    {
        get => string.Equals(this[nameof(AllowNull)]?.ToString(), "true", StringComparison.OrdinalIgnoreCase);
        set => this[nameof(AllowNull)] = value.ToString().ToLowerInvariant();
    }

    public int MinLength
    {
        get => Number(nameof(MinLength), 0);
        set => this[nameof(MinLength)] = value;
    }

    public int MaxLength
    {
        get => Number(nameof(MaxLength), 0);
        set => this[nameof(MaxLength)] = value;
    }

    public string? RegularExpression
    {
        get => this[nameof(RegularExpression)] as string;
        set => this[nameof(RegularExpression)] = value;
    }

    public override bool IsValid(object? value)
    {
        var text = value?.ToString();
        return string.IsNullOrEmpty(text)
            ? AllowNull || MinLength <= 0
            : text.Length >= MinLength && (MaxLength <= 0 || text.Length <= MaxLength) && MatchesPattern(text);
    }

    private bool MatchesPattern(string text) =>
        string.IsNullOrEmpty(RegularExpression)
        || System.Text.RegularExpressions.Regex.IsMatch(
            text, RegularExpression, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
