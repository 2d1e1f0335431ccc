using CsCheck;
using GroupHub.Foundation;

namespace GroupHub.Billing.Tests.Domain;

public sealed class CurrencyTests
{
    private static readonly string[] Kinds = ["EUR", "HUF", "JPY", "ISK", "KWD", "MGA"];

    private static readonly Gen<Money> Payable = Gen.Select(Gen.Int[0, Kinds.Length - 1], Gen.Long[0, 1_000_000])
        .Select((kind, steps) => new Money(steps * Currencies.StepOf(Kinds[kind]), Kinds[kind]));

    [Theory]
    [InlineData("EUR", "240.00 EUR"), InlineData("HUF", "240.00 HUF"), InlineData("JPY", "24000 JPY"), InlineData("KWD", "24.000 KWD")]
    public void Amounts_have_as_many_digits_as_their_currency(string currency, string text) => new Money(24000, currency).ToString().ShouldBe(text);

    [Fact]
    public void R14_a_part_of_what_can_be_paid_can_be_paid_and_is_the_nearest_to_it() =>
        Gen.Select(Payable, Gen.Int[0, 366], Gen.Int[1, 366]).Sample((price, part, whole) =>
        {
            var prorated = price.Prorate(part, whole);

            prorated.IsPayable.ShouldBeTrue();
            var exact = (decimal)price.Minor * part / whole;
            Math.Abs(prorated.Minor - exact).ShouldBeLessThanOrEqualTo(Currencies.StepOf(price.Currency) / 2m);
        });

    [Fact]
    public void The_whole_of_a_price_is_the_price() =>
        Gen.Select(Payable, Gen.Int[1, 366]).Sample((price, whole) => price.Prorate(whole, whole).ShouldBe(price));

    [Theory]
    [InlineData("KWD", 60_000, 8_570), InlineData("MGA", 100_000_00, 14_286_00), InlineData("EUR", 100_05, 14_29)]
    public void R14_halves_go_up_and_single_fils_are_none(string currency, long price, long seventh) =>
        new Money(price, currency).Prorate(1, 7).ShouldBe(new Money(seventh, currency));
}
