using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Week;

/// <summary>What is due, in a mail that says the same as the member's own page.</summary>
internal sealed class NudgeLetter(NetworkLetters mail, IAssociationLinks links, Texts texts) : ITransientDependency
{
    public async Task SendAsync(
        MemberProfile to, IReadOnlyList<Suggestion> lines, Names names, CancellationToken cancellation)
    {
        var url = await links.ToAsync("/app/home");
        await mail.SendAsync(to, MailKind.Nudges, () => Write(lines, names, url), cancellation);
    }

    private Letter Write(IReadOnlyList<Suggestion> lines, Names names, string url)
    {
        var subject = texts["Mail.Nudge.Subject", texts.List(
            [.. lines.Select(line => names.Full(line.PersonId)).Distinct()])];
        return new Letter(
            subject,
            [.. lines.Select(line => $"{names.Full(line.PersonId)}: {line.Because(names)}")],
            texts["Mail.Nudge.Button"],
            url);
    }
}
