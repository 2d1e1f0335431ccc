using CsCheck;
using GroupHub.Foundation;
using static GroupHub.Billing.Tests.Domain.An;

namespace GroupHub.Billing.Tests.Domain;

public sealed class SplitTests
{
    private static readonly Gen<int[]> Shares = Gen.Int[0, 1000].Array[1, 9].Where(shares => shares.Sum() > 0);

    [Fact]
    public void R19_a_sum_is_split_by_largest_remainder() =>
        Euro(100_01).Split(55, 35, 10).ShouldBe([Euro(55_01), Euro(35_00), Euro(10_00)]);

    [Fact]
    public void R19_the_parts_are_the_whole_also_of_a_refund() =>
        Gen.Select(Gen.Long[-1_000_000_00, 1_000_000_00], Shares).Sample((cents, shares) =>
        {
            var parts = new Money(cents, "EUR").Split(shares);

            parts.Sum(part => part.Minor).ShouldBe(cents);
            parts.Zip(shares).ShouldAllBe(pair => Math.Abs(pair.First.Minor - (double)cents * pair.Second / shares.Sum()) < 1);
        });
}
