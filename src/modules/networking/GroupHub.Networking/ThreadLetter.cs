using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>Says who wrote in a thread. What they wrote stays there: a mail is read in more places than one.</summary>
internal sealed class ThreadLetter(
    NetworkLetters mail,
    IMemberDirectory people,
    Distances distances,
    IAssociationLinks links,
    Texts texts) : ITransientDependency
{
    /// <summary>About what somebody wrote who is muted no mail is sent.</summary>
    public async Task SendAsync(
        Guid introductionId, Guid readerId, IReadOnlyList<ThreadMessage> written, CancellationToken cancellation)
    {
        var muted = await distances.AroundAsync(readerId, cancellation);
        var heard = written.Where(message => !muted.Contains(message.AuthorId)).ToList();
        Guid[] authors = [.. heard.Select(message => message.AuthorId).Distinct()];
        var known = (await people.GetAsync([readerId, .. authors], cancellation)).ToDictionary(person => person.Id);
        if (!known.Remove(readerId, out var reader) || known.Count == 0) return;

        var url = await links.ToAsync($"/app/introductions/{introductionId}");
        string[] names = [.. authors.Where(known.ContainsKey).Select(id => known[id].Name)];
        await mail.SendAsync(reader, MailKind.Introductions, () => Write(names, heard.Count, url), cancellation);
    }

    private Letter Write(string[] names, int count, string url)
    {
        var subject = texts[$"Mail.ThreadWritten.Subject.{(names.Length == 1 ? "One" : "Two")}", texts.List(names)];
        return new Letter(
            subject, [texts.Number(count, "Mail.ThreadWritten")], texts["Mail.ThreadWritten.Button"], url);
    }
}
