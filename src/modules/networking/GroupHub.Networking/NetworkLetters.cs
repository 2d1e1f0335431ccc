using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Networking;

/// <summary>
/// Writes to whoever counts as a member today, in the association's language,
/// about what they want to be written to, with a way to stop it.
/// </summary>
internal sealed class NetworkLetters(
    IMailComposer mail,
    MembersToday members,
    PreferenceBook preferences,
    StopLinks<MailKind> stops,
    ISettingProvider settings,
    Texts texts) : ITransientDependency
{
    private const string Template = "NetworkLetter";

    /// <param name="to">To whom.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="write">Makes the letter, in the language it is sent in.</param>
    /// <param name="cancellation">The request's.</param>
    public async Task SendAsync(MemberProfile to, MailKind kind, Func<Letter> write, CancellationToken cancellation)
    {
        if (!(await members.AmongAsync([to.Id], cancellation)).Contains(to.Id)) return;
        if (!(await preferences.OfAsync(to.Id, cancellation)).Wants(kind)) return;

        var language = await settings.GetLanguageAsync();
        using var _ = CultureHelper.Use(language);
        var letter = write();
        var model = new
        {
            letter.Subject,
            Greeting = texts["Mail.Greeting", to.FirstName],
            letter.Paragraphs,
            letter.Quote,
            letter.Button,
            letter.Url,
        };
        await mail.SendAsync(to.Email, Template, language, model, new MailHeaders
        {
            Why = texts[$"Mail.Why.{kind}"],
            StopUrl = await stops.ForAsync(to.Id, kind),
            ReplyTo = letter.ReplyTo,
        });
    }
}

/// <summary>What is said in a letter.</summary>
internal sealed record Letter(string Subject, IReadOnlyList<string> Paragraphs, string Button, string Url)
{
    /// <summary>Somebody's own words.</summary>
    public string? Quote { get; init; }
    public string? ReplyTo { get; init; }
}
