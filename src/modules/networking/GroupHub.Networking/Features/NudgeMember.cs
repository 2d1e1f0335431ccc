using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Week;

namespace GroupHub.Networking.Features;

/// <summary>
/// Writes to a member what is due, at most three things in one mail: each thing once (P49), not in the quiet hours, and
/// no more often in a week than they want (R70). What does not go out now does so later.
/// </summary>
internal sealed record NudgeMember(Guid MemberId) : ICommand;

internal sealed class NudgeMemberHandler(
    SuggestionBook suggestions, NudgeRecord record, NudgeLetter letter, IMemberDirectory people, Today today)
    : CommandHandler<NudgeMember>
{
    private const int MostLines = 3;

    public override async Task Handle(NudgeMember command, CancellationToken cancellation)
    {
        var id = command.MemberId;
        if (!await record.MayWriteAsync(id, cancellation)) return;
        if ((await people.GetAsync([id], cancellation)).SingleOrDefault() is not { } member) return;

        var due = (await suggestions.ListAsync(id, await today.DateAsync(), cancellation))
            .Where(suggestion => suggestion.IsDue).ToList();
        var names = await suggestions.NamesAsync(id, due, cancellation);
        due.RemoveAll(suggestion => !suggestion.People.All(names.People.ContainsKey));
        var fresh = SuggestionBook.Pick(await record.WithoutKnownAsync(id, due, cancellation), MostLines);
        if (fresh.Count == 0) return;

        await record.KeepAsync(id, fresh, cancellation);
        await letter.SendAsync(member, fresh, names, cancellation);
    }
}
