using GroupHub.Chapters.Domain;
using static GroupHub.Chapters.Tests.Domain.A;

namespace GroupHub.Chapters.Tests.Domain;

public sealed class PostcodeAreaTests
{
    [Theory]
    [InlineData("82467", "82467", true)]
    [InlineData("824", "82467", true)]
    [InlineData("824", "82567", false)]
    [InlineData("82400-82499", "82467", true)]
    [InlineData("82400-82499", "82500", false)]
    [InlineData("824-826", "82567", true)]
    [InlineData("SW1A", "sw1a 1aa", true)]
    [InlineData("824", "82", false)]
    [InlineData("824", "", false)]
    public void An_area_serves_what_begins_like_it(string area, string postcode, bool serves) =>
        PostcodeArea.Parse(area).Serves(PostcodeArea.Tidy(postcode)).ShouldBe(serves);

    [Theory]
    [InlineData(""), InlineData("-"), InlineData("82400-824"), InlineData("82499-82400"), InlineData("1-2-3"), InlineData("12345678901234567"), InlineData("%")]
    public void What_is_no_area_is_refused_by_name(string text) =>
        Breaking(() => PostcodeArea.Parse(text)).ShouldBe(ChaptersErrors.PostcodeInvalid);

    [Fact]
    public void An_area_is_kept_in_its_tidy_form() => PostcodeArea.Parse(" 82 400 - 82 499 ").ToString().ShouldBe("82400-82499");
}
