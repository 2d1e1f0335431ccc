using System.Net;
using GroupHub.Administration.Features;
using GroupHub.TestKit;

namespace GroupHub.Administration.Tests;

public sealed class LogoTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Address = "/api/association/logo";

    private static readonly byte[] Png = [0x89, .. "PNG\r\n\x1a\n"u8, .. new byte[64]];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, .. new byte[64]];
    private static readonly byte[] Script = [.. "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8];

    [Fact]
    public async Task Everybody_sees_the_new_logo_at_once_and_the_neighbours_have_their_own()
    {
        var association = await App.Found($"l{Guid.NewGuid():N}"[..12]);

        var url = (await App.As(association.Admin).Put<LogoAddress>(Address, new { content = Png })).Url.ShouldNotBeNull();

        (await App.Visitor(association).Get<AssociationPage>("/api/association")).LogoUrl.ShouldBe(url);
        using var picture = await App.Visitor(association).Http.GetAsync(url, TestContext.Current.CancellationToken);
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        picture.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        (await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Png);
        (await App.Visitor(Globex).GetAndFail(url)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await App.Visitor(Globex).Get<AssociationPage>("/api/association")).LogoUrl.ShouldBeNull();
    }

    [Fact]
    public async Task Another_picture_has_another_address_and_the_old_one_is_gone()
    {
        var association = await App.Found($"l{Guid.NewGuid():N}"[..12]);
        var admin = App.As(association.Admin);
        var old = (await admin.Put<LogoAddress>(Address, new { content = Png })).Url!;

        var replaced = (await admin.Put<LogoAddress>(Address, new { content = Jpeg })).Url!;

        replaced.ShouldNotBe(old);
        replaced.ShouldEndWith(".jpg");
        (await admin.GetAndFail(old)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_removed_logo_leaves_the_initial()
    {
        var association = await App.Found($"l{Guid.NewGuid():N}"[..12]);
        var admin = App.As(association.Admin);
        var url = (await admin.Put<LogoAddress>(Address, new { content = Png })).Url!;

        (await admin.Http.DeleteAsync(Address, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        (await admin.Get<AssociationPage>("/api/association")).LogoUrl.ShouldBeNull();
        (await admin.GetAndFail(url)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_could_carry_a_script_is_no_picture()
    {
        var refusal = await Admin.PutAndFail(Address, new { content = Script });

        refusal.Status.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Error.Code.ShouldBe(AdministrationErrors.NoPicture);
    }

    [Fact]
    public async Task A_photograph_is_refused_with_the_size_that_is_enough()
    {
        var refusal = await Admin.PutAndFail(Address, new { content = (byte[])[.. Png, .. new byte[256 * 1024]] });

        refusal.Error.Code.ShouldBe(AdministrationErrors.LogoTooLarge);
        refusal.Error.Message.ShouldNotBeNull().ShouldContain("256 kB");
    }

    [Fact]
    public async Task Only_staff_with_the_permission_change_it() =>
        (await Visitor.PutAndFail(Address, new { content = Png })).Status.ShouldBe(HttpStatusCode.Unauthorized);
}
