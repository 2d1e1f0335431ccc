using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Mail;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Communication;

/// <summary>Sends copies, in the association's language, each with its own way to switch the stream off.</summary>
internal sealed class AnnouncementLetters(
    IMailComposer mail,
    StopLinks<MailStream> stops,
    IChapters chapters,
    ISettingProvider settings,
    IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    private const string Template = "Announcement";

    public async Task SendAsync(Announcement announcement, CopyTo to, CancellationToken cancellation)
    {
        var language = await settings.GetLanguageAsync();
        using var _ = CultureHelper.Use(language);
        var chapter = await NameAsync(announcement.ChapterId, cancellation);
        var model = new
        {
            Subject = to.IsTest ? texts["Announcements:Mail.Test", announcement.Subject].Value : announcement.Subject,
            Chapter = chapter,
            Html = MarkdownText.ToHtml(announcement.Text),
            Author = announcement.AuthorName.Length > 0
                ? texts["Announcements:Mail.Author", announcement.AuthorName].Value
                : "",
        };
        await mail.SendAsync(to.Email, Template, language, model, new MailHeaders
        {
            ReplyTo = announcement.ReplyTo,
            Why = WhyOf(announcement, chapter),
            StopUrl = to.MemberId is { } memberId ? await stops.ForAsync(memberId, announcement.Stream) : null,
            Key = to.Key,
        });
    }

    private string WhyOf(Announcement announcement, string? chapter) => (announcement.SelectionId, chapter) switch
    {
        (not null, _) => texts["Announcements:Mail.WhyChosen"],
        (_, not null) => texts["Announcements:Mail.WhyChapter", chapter],
        _ => texts["Announcements:Mail.WhyAssociation"],
    };

    private async Task<string?> NameAsync(Guid? chapterId, CancellationToken cancellation) =>
        chapterId is { } id && await chapters.GetAsync([id], cancellation) is [var chapter] ? chapter.Name : null;
}

/// <summary>Where a copy goes.</summary>
/// <param name="Email">The address.</param>
/// <param name="MemberId">Whose stream can be switched off with it.</param>
/// <param name="Key">By which the copy is the same however often it arrives.</param>
/// <param name="IsTest">Whether it is only for whoever writes it.</param>
internal sealed record CopyTo(string Email, Guid? MemberId, string? Key, bool IsTest = false);
