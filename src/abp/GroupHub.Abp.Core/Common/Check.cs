using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Volo.Abp;

public static class Check
{
    public static T NotNull<T>(
        [NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameterName = "") =>
        value ?? throw new ArgumentNullException(parameterName);

    public static T NotNull<T>([NotNull] T? value, string parameterName, string message) =>
        value ?? throw new ArgumentNullException(parameterName, message);

    public static string NotNull(
        [NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0)
    {
        _ = value ?? throw new ArgumentException($"{parameterName} can not be null!", parameterName);
        return InRange(value, parameterName, maxLength, minLength);
    }

    public static string NotNullOrWhiteSpace(
        [NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{parameterName} can not be null, empty or white space!", parameterName)
            : InRange(value, parameterName, maxLength, minLength);

    public static string NotNullOrEmpty(
        [NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0) =>
        string.IsNullOrEmpty(value)
            ? throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName)
            : InRange(value, parameterName, maxLength, minLength);

    public static ICollection<T> NotNullOrEmpty<T>([NotNull] ICollection<T>? value, string parameterName) =>
        value is null or { Count: 0 }
            ? throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName)
            : value;

    public static string? Length(string? value, string parameterName, int maxLength, int minLength = 0)
    {
        if (minLength > 0 && string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        }

        return value is null ? null : InRange(value, parameterName, maxLength, minLength);
    }

    public static int Positive(int value, string parameterName) =>
        value > 0
            ? value
            : throw new ArgumentException($"{parameterName} is equal to or less than zero.", parameterName);

    public static int Range(int value, string parameterName, int minimumValue, int maximumValue = int.MaxValue) =>
        value >= minimumValue && value <= maximumValue
            ? value
            : throw new ArgumentException(
                $"{parameterName} is out of range {minimumValue} - {maximumValue}.", parameterName);

    private static string InRange(string value, string parameterName, int maxLength, int minLength)
    {
        if (value.Length > maxLength)
        {
            throw new ArgumentException(
                $"{parameterName} length must be equal to or lower than {maxLength}!", parameterName);
        }

        return value.Length >= minLength
            ? value
            : throw new ArgumentException(
                $"{parameterName} length must be equal to or bigger than {minLength}!", parameterName);
    }
}
