using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>
/// What colleagues are told of what one of them has done. Whoever has blocked the other is not written to.
/// </summary>
internal sealed class Letters(
    NetworkLetters mail, IMemberDirectory people, Distances distances, IAssociationLinks links, Texts texts)
    : ITransientDependency
{
    /// <summary>About something that one member did towards another.</summary>
    public async Task TellAsync(
        Guid fromId,
        Guid toId,
        MailKind kind,
        string path,
        Func<MemberProfile, Letter> write,
        CancellationToken cancellation)
    {
        if (!await distances.AreBlockedAsync(fromId, toId, cancellation))
            await WriteAsync(fromId, toId, kind, path, write, cancellation);
    }

    /// <summary>About somebody, whatever stands between the two.</summary>
    public async Task WriteAsync(
        Guid aboutId,
        Guid toId,
        MailKind kind,
        string path,
        Func<MemberProfile, Letter> write,
        CancellationToken cancellation)
    {
        var both = (await people.GetAsync([aboutId, toId], cancellation)).ToDictionary(person => person.Id);
        if (!both.TryGetValue(aboutId, out var about) || !both.TryGetValue(toId, out var to)) return;

        var url = await links.ToAsync(path);
        await mail.SendAsync(to, kind, () => write(about) with { Url = url }, cancellation);
    }

    /// <summary>A letter whose subject, sentence and button stand in the texts under one name.</summary>
    public Letter Of(string name, params object[] values) => new(
        texts[$"Mail.{name}.Subject", values],
        [texts[$"Mail.{name}", values]],
        texts[$"Mail.{name}.Button", values],
        "");
}
