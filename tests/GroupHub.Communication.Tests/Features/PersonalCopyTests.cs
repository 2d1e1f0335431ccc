using System.IO.Compression;
using GroupHub.TestKit;

namespace GroupHub.Communication.Tests.Features;

/// <summary>R63: what somebody was sent is in the copy of their data.</summary>
public sealed class PersonalCopyTests(MailApp app) : MailTest(app)
{
    [Fact]
    public async Task What_somebody_was_sent_is_in_their_copy()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        await Sent(secretary, To(chapter, subject: "The key is under the mat"));

        var account = await App.Account(Acme, reader.Id);
        await using var copy = new ZipArchive(new MemoryStream(await As(account).Http.GetByteArrayAsync("/api/members/me/copy")));

        using var received = new StreamReader(await copy.GetEntry("announcements-received.json").ShouldNotBeNull().OpenAsync());
        (await received.ReadToEndAsync()).ShouldContain("The key is under the mat");
    }
}
