using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class CheckInCardTests
{
    private readonly CheckInCard _card = CheckInCard.For(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

    [Fact]
    public void What_the_camera_reads_is_signed_and_names_the_association()
    {
        var read = CheckInCard.Read(_card.Signed).ShouldNotBeNull();

        read.Association.ShouldBe(CheckInCard.AssociationOf(_card.TenantId));
        read.Code.ShouldBe(_card.Code);
        _card.IsSignedBy(read).ShouldBeTrue();
    }

    [Fact]
    public void A_forged_signature_is_none()
    {
        var read = CheckInCard.Read(_card.Signed)!;

        _card.IsSignedBy(read with { Signature = "AAAAAAAAAAAAAAAAAAAA" }).ShouldBeFalse();
        _card.IsSignedBy(read with { Signature = "" }).ShouldBeFalse();
    }

    [Fact]
    public void The_short_code_may_be_typed_as_one_likes()
    {
        var typed = $" {_card.Code[..4].ToLowerInvariant()}-{_card.Code[4..]} ";

        CheckInCard.Read(typed).ShouldNotBeNull().Code.ShouldBe(_card.Code);
    }

    [Theory]
    [InlineData(""), InlineData("12"), InlineData("https://example.org"), InlineData("GHC1.x.y.z"), InlineData("OOOOOOOO")]
    public void Anything_else_is_no_code(string text) => CheckInCard.Read(text).ShouldBeNull();

    [Fact]
    public void A_new_code_ends_the_old_one()
    {
        var old = CheckInCard.Read(_card.Signed)!;

        _card.Renew();

        _card.IsSignedBy(old).ShouldBeFalse();
        _card.Code.ShouldNotBe(old.Code);
    }
}
