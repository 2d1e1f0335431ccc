using System.Net;
using GroupHub.Communication.Domain;
using GroupHub.Foundation.Mail;
using GroupHub.Networking;
using GroupHub.TestKit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Host.Tests;

/// <summary>R69: what a mail's link switches off, and nothing else.</summary>
public sealed class StopLinkTests(GroupHubApp app) : FeatureTest(app)
{
    private static readonly Guid Somebody = Guid.NewGuid();

    [Fact]
    public async Task A_link_of_one_purpose_is_none_for_another()
    {
        var (ofNetwork, ofAnnouncements) = (await KeyFor(MailKind.Asks), await KeyFor(MailStream.Chapter));

        foreach (var (path, status) in ((string, HttpStatusCode)[])
        [
            ($"/network/stop?key={ofNetwork}", HttpStatusCode.OK),
            ($"/network/stop?key={ofAnnouncements}", HttpStatusCode.NotFound),
            ($"/announcements/stop?key={ofAnnouncements}", HttpStatusCode.OK),
            ($"/announcements/stop?key={ofNetwork}", HttpStatusCode.NotFound),
        ])
        {
            (await App.Visitor(Acme).Get(path)).ShouldBe(status, path);
        }
    }

    [Theory]
    [InlineData("GroupHub.Networking.Stop", "Nudges", "/network/stop")]
    [InlineData("GroupHub.Communication.Stop", "Association", "/announcements/stop")]
    public async Task Links_in_mails_that_were_sent_long_ago_stay_true(string purpose, string kind, string path)
    {
        var key = await App.In(Acme, services => Task.FromResult(
            services.GetRequiredService<IDataProtectionProvider>().CreateProtector(purpose).Protect($"{Acme.Id}|{Somebody}|{kind}")));

        (await App.Visitor(Acme).Get($"{path}?key={key}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_page_speaks_the_language_of_whoever_opens_it()
    {
        var path = $"/announcements/stop?key={await KeyFor(MailStream.Association)}";

        (await App.Visitor(Acme).Http.GetStringAsync(path)).ShouldContain("Switch these mails off?");
        (await App.Visitor(Acme).In("de").Http.GetStringAsync(path)).ShouldContain("Diese Mails abschalten?");
    }

    private async Task<string> KeyFor<TKind>(TKind kind) where TKind : struct, Enum
    {
        var link = await App.In(Acme, services => services.GetRequiredService<StopLinks<TKind>>().ForAsync(Somebody, kind).AsTask());
        return link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
    }
}
