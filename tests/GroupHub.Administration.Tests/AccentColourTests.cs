using GroupHub.Administration.Domain;
using Volo.Abp;

namespace GroupHub.Administration.Tests;

public sealed class AccentColourTests
{
    [Theory]
    [InlineData("#0f6b5f"), InlineData("#1F5FA8"), InlineData("#000000"), InlineData("#767676")]
    public void White_can_be_read_on_it(string hex) => AccentColour.Of(hex).ToString().ShouldBe(hex, StringCompareShould.IgnoreCase);

    [Theory]
    [InlineData("#ffffff"), InlineData("#ffcc00"), InlineData("#787878"), InlineData("#00ff00")]
    public void A_colour_on_which_white_is_hard_to_read_is_refused_with_the_nearest_that_is_not(string hex)
    {
        var refusal = Should.Throw<BusinessException>(() => AccentColour.Of(hex));

        refusal.Code.ShouldBe(AdministrationErrors.AccentTooLight);
        AccentColour.Of((string)refusal.Data["nearest"]!).ToString().ShouldNotBe(hex);
    }
}
