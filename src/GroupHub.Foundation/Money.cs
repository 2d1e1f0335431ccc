using System.Globalization;
using System.Text.Json.Serialization;

namespace GroupHub.Foundation;

/// <summary>
/// An amount in minor units (cents) of an ISO 4217 currency. Nothing rounds twice: fractions exist only inside one
/// call.
/// </summary>
public readonly record struct Money(long Minor, string Currency) : IComparable<Money>
{
    public static Money Zero(string currency) => new(0, currency);

    [JsonIgnore]
    public bool IsZero => Minor == 0;

    /// <summary>Digits behind the point: 2 for EUR, 0 for JPY (ISO 4217).</summary>
    [JsonIgnore]
    public int Digits => Currencies.DigitsOf(Currency);

    /// <summary>Whether a card can pay it to the last unit.</summary>
    [JsonIgnore]
    public bool IsPayable => Minor % Step().Minor == 0;

    [JsonIgnore]
    public decimal Amount => Minor / (decimal)Math.Pow(10, Digits);

    public static Money operator +(Money a, Money b) => new(checked(a.Minor + b.InCurrencyOf(a)), a.Currency);

    public static Money operator -(Money a, Money b) => new(checked(a.Minor - b.InCurrencyOf(a)), a.Currency);

    public static Money operator *(Money a, int times) => new(checked(a.Minor * times), a.Currency);

    public static bool operator <(Money a, Money b) => a.CompareTo(b) < 0;

    public static bool operator >(Money a, Money b) => a.CompareTo(b) > 0;

    public static bool operator <=(Money a, Money b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Money a, Money b) => a.CompareTo(b) >= 0;

    /// <summary>The least that a card pays in this currency, see <see cref="Currencies.StepOf"/>.</summary>
    public Money Step() => new(Currencies.StepOf(Currency), Currency);

    /// <summary>
    /// This amount times numerator / denominator, rounded half up once (R14), to what can be paid.
    /// </summary>
    public Money Prorate(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        var whole = (Int128)denominator * Step().Minor;
        var (steps, remainder) = Int128.DivRem((2 * (Int128)Minor * numerator) + whole, 2 * whole);
        return new((long)(remainder < 0 ? steps - 1 : steps) * Step().Minor, Currency);
    }

    /// <summary>Parts in the given proportions by largest remainder; they always sum to the whole (R19).</summary>
    public IReadOnlyList<Money> Split(params IReadOnlyList<int> shares)
    {
        var total = shares.Sum();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        var (sign, whole) = (Math.Sign(Minor), (Int128)Math.Abs(Minor));
        var parts = shares.Select(share => (long)(whole * share / total)).ToArray();
        var left = (int)(whole - parts.Aggregate((Int128)0, (sum, part) => sum + part));
        var byRemainder = Enumerable.Range(0, parts.Length)
            .OrderByDescending(i => whole * shares[i] % total).ThenBy(i => i);
        foreach (var i in byRemainder.Take(left)) parts[i]++;
        var currency = Currency;
        return [.. parts.Select(part => new Money(sign * part, currency))];
    }

    /// <summary>The tax contained in this gross amount at <paramref name="percent"/>, rounded half up once.</summary>
    public Money IncludedTax(decimal percent) =>
        new((long)Math.Round(Minor * percent / (100m + percent), MidpointRounding.AwayFromZero), Currency);

    public int CompareTo(Money other) => Minor.CompareTo(other.InCurrencyOf(this));

    /// <summary>For texts and mails: <c>€ 240.00</c>, <c>240,00 €</c> by culture.</summary>
    public string ToText(CultureInfo culture) => ToText(culture, Digits);

    /// <summary>For sentences: as above, but whole amounts without their zeros, <c>€ 240</c>.</summary>
    public string ToShortText(CultureInfo culture) => ToText(culture, Amount == decimal.Truncate(Amount) ? 0 : Digits);

    public override string ToString() => $"{Amount.ToString("F" + Digits, CultureInfo.InvariantCulture)} {Currency}";

    private string ToText(CultureInfo culture, int digits)
    {
        var number = Amount.ToString("N" + digits, culture);
        var symbol = Currency switch { "EUR" => "€", "USD" => "$", "GBP" => "£", _ => Currency };
        return culture.TwoLetterISOLanguageName == "en" ? $"{symbol} {number}" : $"{number} {symbol}";
    }

    private long InCurrencyOf(Money other) => Currency == other.Currency
        ? Minor
        : throw new InvalidOperationException($"{Currency} and {other.Currency} do not add up.");
}
