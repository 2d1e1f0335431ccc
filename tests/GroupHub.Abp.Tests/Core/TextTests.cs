namespace GroupHub.Abp.Tests.Core;

public sealed class TextTests
{
    [Theory]
    [InlineData("Ada", 3, "Ada"), InlineData("Ada", 2, "Ad"), InlineData("Ada", 0, ""), InlineData("So 😀!", 5, "So 😀"), InlineData("So 😀!", 4, "So ")]
    public void A_text_is_cut_between_letters(string text, int length, string cut) => text.Truncate(length).ShouldBe(cut);

    [Fact]
    public void No_text_stays_none() => ((string?)null).Truncate(3).ShouldBeNull();
}
